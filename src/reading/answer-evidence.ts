// What a column's answers say about its meaning, whatever its question says: shares of each kind, how often answers come
// back, how many are blank.

import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { kinds, type Seen } from './answer-kinds.ts';
import { shapes } from './answer-shapes.ts';
import type { Evidence } from './evidence.ts';
import { answerIdeasOf } from './lexicon.ts';
import { saysRatherNobody } from './rather-nobody.ts';

/** Answers of a column that are looked at; the first ones, so that a longer form reads as a short one. */
const LOOKED_AT = 16;

/** An answer with what it is evidence of, as numbers of names. */
export interface Answer extends Seen {
  readonly evidence: readonly number[];
  /** Its folded words. */
  readonly said: readonly string[];
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
    if (given.length >= LOOKED_AT) break;
    rows++;
    const answer = answerIn(cell);
    if (answer !== null) given.push(answer);
  }
  return { given, rows };
}

/** Answers come back all the time: each text is looked at once. */
function answerIn(cell: Cell): Answer | null {
  return typeof cell === 'string' ? answerInText(cell) : answerAnew(cell);
}

const MOST_KEPT = 20_000;
const answerInText = remembered(answerAnew, MOST_KEPT);

function answerAnew(cell: Cell): Answer | null {
  const text = tidy(textOf(cell));
  if (text === '' || isErrorValue(text)) return null;
  const folded = text.length > 200 ? '' : fold(text);
  const seen: Seen = {
    text,
    folded,
    isDate: cell instanceof Date,
    isNumber: typeof cell === 'number',
    isBoolean: typeof cell === 'boolean',
    words: text.split(' ').length,
    options: folded === '' ? [] : folded.split(/[,;] ?/),
  };
  const said = (folded || fold(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { ...seen, said, evidence: evidenceIn(seen, said) };
}

const tests = Object.entries({ ...kinds, ...shapes, 'rather nobody': saysRatherNobody });

/** Names of evidence in answers, by number: counting in a list is many times quicker than in a map. */
const names: string[] = tests.map(([name]) => `a:${name}`);
const numberOf = new Map<string, number>();

function numberOfIdea(idea: string): number {
  const known = numberOf.get(idea);
  if (known !== undefined) return known;
  numberOf.set(idea, names.length);
  return names.push(`a:~${idea}`) - 1;
}

function evidenceIn(answer: Seen, said: readonly string[]): readonly number[] {
  const found: number[] = [];
  tests.forEach(([, test], k) => {
    if (test(answer)) found.push(k);
  });
  for (const idea of new Set(answerIdeasOf(said.slice(0, FIRST_WORDS)).flat()))
    found.push(numberOfIdea(idea));
  return found;
}

/** Adds to `found` what the answers of a column say. */
export function addAnswers(found: Evidence, { given, rows }: Answers): void {
  if (given.length === 0) {
    if (rows > 0) found.set('no answers', 1);
    return;
  }
  found.set('answered', 1);
  const times: number[] = names.map(() => 0);
  for (const { evidence } of given) for (const k of evidence) times[k]!++;
  times.forEach((n, k) => {
    if (n > 0) found.set(names[k]!, n / given.length);
  });
  if (given.length < 0.5 * rows) found.set('mostly blank', 1);
  if (given.length >= 3) addRepetition(found, given);
}

/** What an answer is about shows in its first words. */
const FIRST_WORDS = 12;

function addRepetition(found: Evidence, given: readonly Answer[]): void {
  const different = new Set(given.map(({ folded, text }) => folded || text)).size;
  if (different === 1) found.set('constant', 1);
  else if (different === given.length) found.set('all different', 1);
  else if (different <= given.length / 2) found.set('few different', 1);
  const options = given.reduce((sum, answer) => sum + answer.options.length, 0);
  if (options <= given.length) return;
  const distinct = new Set(given.flatMap((answer) => answer.options)).size;
  if (distinct <= options / 2) found.set('options', 1);
}
