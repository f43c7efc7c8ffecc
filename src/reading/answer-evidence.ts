// What a column's answers say about its meaning, whatever its question says: shares of each kind, how often answers come
// back, how many are blank.

import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';
import { speaksOfLeaving } from '../ground/standing-words.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { briefly, kinds, type Seen } from './answer-kinds.ts';
import { shapes } from './answer-shapes.ts';
import { type Evidence, kindNumber, kindsCounted } from './evidence.ts';
import { answerIdeasOf } from './lexicon.ts';
import { fingerprint } from './packed.ts';
import { saysRatherNobody } from './rather-nobody.ts';

/** Answers of a column that are looked at; the first ones, so that a longer form reads as a short one. */
const ANSWERS_READ = 16;

/** An answer with what it is evidence of, as numbers of names. */
export interface Answer extends Seen {
  evidence: readonly number[];
  /** A number by which it is seen to be another or the same. */
  readonly print: number;
  /** Its folded words, and a letter for each, of 65,536: a text lies together, so that to look through it is quick. */
  readonly said: readonly string[];
  readonly letters: string;
}

export interface Answers {
  readonly given: readonly Answer[];
  /** Rows looked at until enough answers were found, blank ones too. */
  readonly rows: number;
}

export function answersOf(cells: readonly Cell[]): Answers {
  const given: Answer[] = [];
  let rows = 0;
  for (const cell of cells) {
    if (given.length >= ANSWERS_READ) break;
    rows++;
    const answer = answerIn(cell);
    if (answer) given.push(answer);
  }
  return { given, rows };
}

/** Answers come back all the time: each text is looked at once. */
const answerIn = (cell: Cell): Answer | null =>
  cell instanceof Date || typeof cell === 'boolean' ? answerAnew(cell) : answerInText(textOf(cell));

export const ANSWERS_KEPT = 20_000;
const answerInText = remembered(answerAnew, ANSWERS_KEPT);

function answerAnew(cell: Cell): Answer | null {
  const text = tidy(textOf(cell));
  if (text === '' || isErrorValue(text)) return null;
  const folded = text.length > 200 ? '' : fold(text);
  const said = wordsOf(text);
  // Made at once: what is added to an object later lies elsewhere.
  const answer: Answer = {
    evidence: [],
    print: fingerprint(folded || text),
    // One by one: a cell of thirty thousand lines has more words than a call takes.
    letters: said.map((word) => String.fromCharCode(fingerprint(word))).join(''),
    said,
    text,
    folded,
    isDate: cell instanceof Date,
    isBoolean: typeof cell === 'boolean',
    words: text.split(' ').length,
    options: folded === '' ? [] : folded.split(/[,;] ?/),
  };
  answer.evidence = evidenceIn(answer);
  return answer;
}

const EVERY_ANSWER = kindNumber('answered');
/** By the number of each. */
const tests = Object.entries({
  ...kinds,
  ...shapes,
  'rather nobody': saysRatherNobody,
  leaves: briefly(60, speaksOfLeaving),
}).map(([name, test]) => [kindNumber(`a:${name}`), test] as const);

/** Those that tables weigh: the last says by itself that a column may be the status. */
export const kindNames: readonly string[] = kindsCounted.slice(1, -1);

function evidenceIn(answer: Answer): readonly number[] {
  const ideas = new Set(answerIdeasOf(answer.said.slice(0, FIRST_WORDS)).flat());
  const found = tests.flatMap(([number, test]) => (test(answer) ? [number] : []));
  return [EVERY_ANSWER, ...found, ...[...ideas].map((idea) => kindNumber(`a:~${idea}`))];
}

/** Adds to `found` what the answers of a column say. */
export function addAnswers(found: Evidence, { given, rows }: Answers): void {
  if (given.length === 0) {
    if (rows > 0) found.set('no answers');
    return;
  }
  found.count(given);
  if (given.length < 0.5 * rows) found.set('mostly blank');
  if (given.length >= 3) addRepetition(found, given);
}

/** What an answer is about shows in its first words. */
const FIRST_WORDS = 12;

function addRepetition(found: Evidence, given: readonly Answer[]): void {
  const prints = given.map(({ print }) => print);
  const different = prints.filter((print, at) => prints.indexOf(print) === at).length;
  if (different === 1) found.set('constant');
  else if (different === given.length) found.set('all different');
  else if (different <= given.length / 2) found.set('few different');
  const times = given.reduce((sum, { options }) => sum + options.length, 0);
  if (times <= given.length) return;
  if (new Set(given.flatMap(({ options }) => options)).size <= times / 2) found.set('options');
}
