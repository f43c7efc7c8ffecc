// All questions of the surveys: their types, found or decided, and which of them carry the headline.

import { fold } from '../../ground/folding.ts';
import { columnsFor, type Form } from '../../people/columns.ts';
import { answerKey } from './answer-words.ts';
import { isMakersMark } from './makers-marks.ts';
import { type AskedIn, cellAnswer, gridParts, type Measure, type Question, type Wave } from './question.ts';
import { type StoredQuestion, storedFor } from './question-sheet.ts';
import { waveOf } from './respondents.ts';
import { boundsIn } from './scale-bounds.ts';
import { splitting } from './split-options.ts';
import { scale, type Typed, typeOf } from './typing.ts';

interface Asked {
  readonly header: string;
  readonly wave: Wave;
  readonly askedIn: AskedIn[];
  readonly cells: string[];
}

/** @param namesSomebody  whether a text names somebody of the programme: answers that do are no options to be counted. */
export function questionsOf(
  surveys: readonly Form[],
  stored: readonly StoredQuestion[],
  namesSomebody: (text: string) => boolean = () => false,
): Question[] {
  const asked = allAsked(surveys);
  const stated = asked.flatMap(({ header }) => boundsIn(header) ?? []).filter(({ to }) => to < 10);
  const byStem = new Map<string, Asked[]>();
  for (const one of asked) {
    const grid = gridParts(one.header);
    const key = `${one.wave} ${grid ? `${fold(grid.stem)} [` : fold(one.header)}`;
    byStem.set(key, [...(byStem.get(key) ?? []), one]);
  }
  const questions = [...byStem.values()].flatMap(apart).flatMap(({ family, isGrid }) => {
    const header = isGrid ? gridParts(family[0]!.header)!.stem : family[0]!.header;
    const cells = family.flatMap((one) => one.cells);
    const typed = withoutNames(typeOf(header, cells, stated), namesSomebody);
    return family.map((one) => questionFor(one, typed, isGrid, storedFor(stored, one.header, one.wave)));
  });
  return withMeasures(questions, stored);
}

/** "Coffee with Paul Müller", seven times, is what seven people said in words; its count would stand in what is handed on. */
function withoutNames(typed: Typed, namesSomebody: (text: string) => boolean): Typed {
  const isCounted = typed.reads === 'choice' || typed.reads === 'checkboxes';
  return isCounted && typed.options.some(namesSomebody)
    ? { reads: 'text', options: [], bounds: null, sure: true, doubt: '' }
    : typed;
}

interface Family {
  readonly family: readonly Asked[];
  readonly isGrid: boolean;
}

/** Own words need so many different answers to be told from a row in which all ticked the same. */
const OWN_WORDS = 3;

/** Rows of a grid share their options. One whose answers stand in no other row holds people's own words, whatever its header says. */
function apart(family: readonly Asked[]): Family[] {
  if (gridParts(family[0]!.header) === null) return [{ family, isGrid: false }];
  const said = family.map(({ cells }) => new Set(cells.flatMap((cell) => cell.split(/[,;]/).map(answerKey))));
  for (const one of said) one.delete('');
  const isOwn = (k: number) =>
    said[k]!.size >= OWN_WORDS &&
    !said.some((other, at) => at !== k && [...said[k]!].some((text) => other.has(text)));
  const own = family.filter((_, k) => isOwn(k));
  const rows = family.filter((one) => !own.includes(one));
  return [
    ...(rows.length > 0 ? [{ family: rows, isGrid: true }] : []),
    ...own.map((one) => ({ family: [one], isGrid: rows.length === 0 })),
  ];
}

/** One entry a wave and header, whatever sheets it stands in; the order of the sheets. */
function allAsked(surveys: readonly Form[]): Asked[] {
  const found = new Map<string, Asked>();
  for (const form of surveys)
    for (const { header, at, by } of columnsFor(form, 'question')) {
      const cells = form.table.rows.map((row) => cellAnswer(row.cells[at]));
      if (by !== 'coordinator' && isMakersMark(form, header, cells)) continue;
      const wave = waveOf(form.table.sheet);
      const key = `${wave} ${fold(header)}`;
      const one = found.get(key) ?? { header, wave, askedIn: [], cells: [] };
      one.askedIn.push({ sheet: form.table.sheet, at });
      one.cells.push(...cells);
      found.set(key, one);
    }
  return [...found.values()];
}

function questionFor(asked: Asked, typed: Typed, isGrid: boolean, stored: StoredQuestion | null): Question {
  const { header, wave, askedIn, cells } = asked;
  const own: Typed = stored === null ? typed : decided(header, cells, typed, stored);
  const type = isGrid && own.reads !== 'text' ? 'grid' : own.reads;
  const { reads, options, bounds, sure, doubt } = own;
  return { header, wave, askedIn, type, reads, options, bounds, sure, doubt, measure: null };
}

/** What a person decided, or saw and left as it was. */
function decided(header: string, cells: readonly string[], typed: Typed, stored: StoredQuestion): Typed {
  const reads = stored.reads ?? typed.reads;
  const bounds = stored.bounds ?? typed.bounds ?? boundsIn(header);
  const base = { ...typed, reads, sure: true, doubt: '' };
  if ((reads === 'scale' || reads === 'nps') && bounds !== null) return { ...base, ...scale(bounds, header) };
  if (reads === 'text') return { ...base, options: [], bounds: null };
  const options = stored.options.length > 0 ? stored.options : typed.options;
  if (reads !== 'checkboxes') return { ...base, options, bounds: null };
  const learnt = splitting(cells, stored.options.length > 0 ? stored.options : null).options;
  return { ...base, options: learnt, bounds: null };
}

const wordings: readonly [Measure, RegExp, readonly Question['reads'][]][] = [
  ['recommend', /recommend|recommand|weiterempfehl/, ['nps', 'yesno', 'scale']],
  [
    'matching appreciated',
    /match.*(organi[sz]|done for|coordinat|program)|(organi[sz]|coordinat).*match|(glad|appreciate|like|happy).*match|(content|appreci|bien).*(apparie|binome|appariement)|(froh|gut|schatz).*(zuordnung|matching|zusammenge)/,
    ['yesno', 'likert', 'scale'],
  ],
  [
    'goals achieved',
    /(reach|achiev|attain|meet|met).*goal|goal.*(reach|achiev|met)|attein.*objectif|objectif.*attein|ziele? .*erreich|erreich.*ziel/,
    ['yesno'],
  ],
  [
    'continue',
    /go on|continue|keep (on )?(meeting|in touch)|carry on|poursuiv|continuer|weiter.*(treffen|machen|fuhren)|weiterhin|fortsetz/,
    ['yesno'],
  ],
  ['satisfied', /satisf|zufrieden/, ['scale', 'likert', 'yesno']],
];

/** The first question at the end of the year that fits carries a measure, a whole-programme one before others. */
function withMeasures(questions: readonly Question[], stored: readonly StoredQuestion[]): Question[] {
  const named = new Map<Question, Measure>();
  for (const question of questions) {
    const own = storedFor(stored, question.header, question.wave)?.measure;
    if (own) named.set(question, own);
  }
  const isChosen = stored.length > 0 && [...named.values()].length > 0;
  if (!isChosen)
    for (const [measure, pattern, reads] of wordings) {
      const fitting = questions.filter(
        (one) =>
          one.wave === 'end' &&
          !named.has(one) &&
          pattern.test(fold(one.header)) &&
          reads.includes(one.reads),
      );
      const whole = fitting.find(({ header }) =>
        /programme?\b|overall|whole|ensemble|global|insgesamt|general/.test(fold(header)),
      );
      const best = whole ?? fitting[0];
      if (best) named.set(best, measure);
    }
  return questions.map((question) => ({ ...question, measure: named.get(question) ?? null }));
}
