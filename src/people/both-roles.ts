// One form for both sides: a column says who is mentor, mentee or both, and each row is read as what it is.

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { SIDES } from '../reading/fields/field.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { ideasOf } from '../reading/lexicon.ts';
import { questionOf } from '../reading/question.ts';
import { type Side, sidesSaid } from '../reading/sides-said.ts';
import { about, answers } from './answered-row.ts';
import { type Column, columnsFor, type Form, withRows } from './columns.ts';
import { byLaterAnswers } from './later-role.ts';
import { otherSideLeft } from './other-side-left.ts';
import { sidesByAnswers } from './sides-by-answers.ts';

/** Forms of one role each: a form for both becomes two, each with its rows; rows that say neither are held. */
export function oneRoleEach(forms: readonly Form[], issues: Issue[]): readonly Form[] {
  return forms.flatMap((form) => (form.role === 'both' ? sidesOf(form, issues) : [form]));
}

function sidesOf(form: Form, issues: Issue[]): Form[] {
  const byAnswers = sidesByAnswers(form);
  const left = otherSideLeft(form, byAnswers);
  const ownWords = new Map([...byAnswers, ...left]);
  const all = form.table.rows.map((row) => {
    const said = answers({ form, row }, 'role');
    const own = ownWords.get(fold(tidy(said)));
    return { row, sides: own === undefined ? sidesSaid(said) : [own] };
  });
  const sides = byLaterAnswers(form, all, issues);
  for (const { row, sides: said } of all)
    if (said.length === 0 && hasContent(form, row)) issues.push(neither(form, row));
  for (const [word, side] of byAnswers) issues.push(takenFor(form, word, answersAlone(side)));
  for (const [word, side] of left) issues.push(takenFor(form, word, byTheOthers(side)));
  return SIDES.map((side) => {
    const own = sides.filter((one) => one.sides.includes(side)).map(({ row }) => row);
    return { ...withRows(form, own), role: side, columns: columnsOfSide(form, side) };
  });
}

function hasContent(form: Form, row: Row): boolean {
  return columnsFor(form, 'email').some(({ at }) => tidy(textOf(row.cells[at])) !== '');
}

function neither(form: Form, row: Row): Issue {
  return about(form, row.number, 'role', {
    severity: 'holds',
    found: tidy(answers({ form, row }, 'role')) || say('no role'),
    wanted: say('mentor, mentee or both'),
    remedy: say('Ask the person, or write it into this row; until then the row is left out.'),
  });
}

function takenFor(form: Form, word: string, remedy: string): Issue {
  const isIt = (row: Row) => fold(tidy(answers({ form, row }, 'role'))) === word;
  const first = form.table.rows.find(isIt)!;
  return about(form, first.number, 'role', {
    severity: 'warns',
    found: tidy(answers({ form, row: first }, 'role')),
    wanted: say('mentor, mentee or both'),
    remedy,
  });
}

const answersAlone = (side: Side): string =>
  side === 'mentors'
    ? say('We take everybody with this answer for a mentor: they answer what only mentors are asked.')
    : say('We take everybody with this answer for a mentee: they answer what only mentees are asked.');

const byTheOthers = (side: Side): string =>
  side === 'mentors'
    ? say('We take everybody with this answer for a mentor, by the other answers to this question.')
    : say('We take everybody with this answer for a mentee, by the other answers to this question.');

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
    /^\s*(?:\d+[.)]\s*)?(?:[[(]?(?:for|if you are an?|as an?|pour les?|si vous etes|als|fur|nur|only) )?[[(]?(mentor\w*|mentee\w*|parrain\w*|marraine\w*|filleul\w*|tutor\w*|mentorand\w*)\b[^\]:)–-]{0,20}[\]:)–-]/.exec(
      fold(header),
    )?.[1];
  if (before !== undefined) return ideasOf([before])[0]!.includes('mentee') ? 'mentees' : 'mentors';
  const ideas = new Set(ideasOf(questionOf(header).halves.flat()).flat());
  const offers = ideas.has('can') || ideas.has('offer');
  const wishes = ideas.has('need') || ideas.has('learn') || ideas.has('want');
  if (offers === wishes) return null;
  return offers ? 'mentors' : 'mentees';
}
