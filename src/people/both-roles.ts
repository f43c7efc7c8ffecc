// One form for both sides: a column says who is mentor, mentee or both, and each row is read as what it is.

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { ideasOf } from '../reading/lexicon.ts';
import { questionOf } from '../reading/question.ts';
import { about, answers } from './answered-row.ts';
import { type Column, columnsFor, type Form } from './columns.ts';

type Side = 'mentors' | 'mentees';
const SIDES: readonly Side[] = ['mentors', 'mentees'];

/** Forms of one role each: a form for both becomes two, each with its rows; rows that say neither are held. */
export function oneRoleEach(forms: readonly Form[], issues: Issue[]): readonly Form[] {
  return forms.flatMap((form) => (form.role === 'both' ? sidesOf(form, issues) : [form]));
}

function sidesOf(form: Form, issues: Issue[]): Form[] {
  const sides = form.table.rows.map((row) => ({ row, sides: sidesSaid(answers({ form, row }, 'role')) }));
  for (const { row, sides: said } of sides)
    if (said.length === 0 && hasContent(form, row)) issues.push(neither(form, row));
  return SIDES.map((side) => ({
    ...form,
    role: side,
    table: { ...form.table, rows: sides.filter((one) => one.sides.includes(side)).map(({ row }) => row) },
    columns: columnsOfSide(form, side),
  }));
}

function hasContent(form: Form, row: Row): boolean {
  return columnsFor(form, 'email').some(({ at }) => tidy(textOf(row.cells[at])) !== '');
}

/** Words for both roles, or for whichever is needed. */
const EITHER =
  /\b(both|either|any role|whichever|les deux|n'importe|l'un ou l'autre|indifferent|beides?|egal|amb[oa]s|cualquiera|entramb[ie]|qualsiasi|indifferente|allebei|beide|om het even|begge( dele)?|ligegyldigt|qualquer)\b/;

/** "Would like a mentor": a wish with nothing but small words between it and the mentor. */
const SEEKS =
  /\b(like|want|wants|need|needs|looking for|look for|seek|seeking|find|wish for|get|souhaite|cherche|voudrais|aimerais|veux|besoin d[e']|suche|brauche|mochte|wunsche( mir)?|hatte gern|busco|quiero|necesito|quisiera|zoek|wil|soger|onsker|vil( gerne)? have|procuro|quero|gostaria de ter|cerco|vorrei)( (to have|avoir|tener|ter|avere))? ?(a|an|my|one|une?|d'une?|eine[nr]?|un[ao]?|een|en|uma?|su|mi)? ?(mentor\w*|parrain|marraine|tutor\w*)\b/;
const BECOMES =
  /\b(be|become|being|act as|serve as|etre|devenir|werden|sein|ser|essere|diventare|worden|zijn|blive|vaere)\b/;

/** "Mentor", "being mentored", "Both", "Mentor, Mentee"; nothing where the answer names neither. */
export function sidesSaid(text: string): readonly Side[] {
  const question = questionOf(text.replace(/[,;/&+\n]+/g, ' '));
  const words = question.halves.flat().concat(question.help);
  const ideas = ideasOf(words);
  const plain = fold(text);
  if (EITHER.test(plain)) return SIDES;
  const receives =
    /\b(being|be|get|etre|avoir|receive|recevoir|werden|haben|suche|ser|tener|essere|avere|zoek|krijgen|fa)\b.*(mentored|mentore\b|mentor)|begleitet werden|accompagnee?\b|betreut werden/.test(
      plain,
    );
  const isSeeking = SEEKS.test(plain) && !BECOMES.test(plain);
  const isMentee =
    isSeeking ||
    ideas.some((list) => list.includes('mentee')) ||
    (receives &&
      !/\bbe(come)? a mentor\b|mentor (werden|sein)|(etre|devenir) mentor|ser mentor|essere mentor/.test(
        plain,
      ));
  const isMentor =
    words.some((word, k) => isMentorWord(ideas[k]!, word)) &&
    !(isMentee && (receives || isSeeking) && !/\bmentor(s|in)?\b.*\b(and|et|und|,)/.test(plain));
  return SIDES.filter((side) => (side === 'mentors' ? isMentor : isMentee));
}

function isMentorWord(ideas: readonly string[], word: string): boolean {
  if (word === 'mentored' || ideas.includes('mentee')) return false;
  return ideas.includes('mentor') || word === 'mentoring' || word === 'mentorer';
}

function neither(form: Form, row: Row): Issue {
  return about(form, row.number, 'role', {
    severity: 'holds',
    found: tidy(answers({ form, row }, 'role')) || say('no role'),
    wanted: say('mentor, mentee or both'),
    remedy: say('Ask the person, or write it into this row; until then the row is left out.'),
  });
}

/** Columns as one side reads them: meanings of the other side are none here, and of two the one meant for this side counts. */
function columnsOfSide(form: Form, side: Side): readonly Column[] {
  return form.columns.map((column) => {
    if (column.field === null || column.field === 'role') return { ...column, field: null };
    if (fieldNamed(side, column.field) === null) return { ...column, field: null };
    const rivals = columnsFor(form, column.field);
    const own = rivals.filter((other) => audienceOf(other.header) === side);
    const isMeant = own.length === 0 || own.includes(column) || audienceOf(column.header) === null;
    return isMeant ? column : { ...column, field: null };
  });
}

/** For whom a question is asked: "Mentors: …", or an offer as against a wish. */
export function audienceOf(header: string): Side | null {
  const before =
    /^\s*(?:\d+[.)]\s*)?(?:\(?(?:for|if you are an?|as an?|pour les?|si vous etes|als|fur|nur|only) )?\(?(mentor\w*|mentee\w*|parrain\w*|marraine\w*|filleul\w*|tutor\w*|mentorand\w*)\b[^:)–-]{0,20}[:)–-]/.exec(
      fold(header),
    )?.[1];
  if (before !== undefined) return ideasOf([before])[0]!.includes('mentee') ? 'mentees' : 'mentors';
  const ideas = new Set(ideasOf(questionOf(header).halves.flat()).flat());
  const offers = ideas.has('can') || ideas.has('offer');
  const wishes = ideas.has('need') || ideas.has('learn') || ideas.has('want');
  if (offers === wishes) return null;
  return offers ? 'mentors' : 'mentees';
}
