// What a column's answers say about its meaning, whatever its question says: shares of each kind, how often answers come
// back, how many are blank.

import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy } from '../ground/folding.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { type Answer, kinds } from './answer-kinds.ts';
import { shapes } from './answer-shapes.ts';
import type { Evidence } from './evidence.ts';
import { answerIdeasOf } from './lexicon.ts';
import { saysRatherNobody } from './rather-nobody.ts';

/** Answers of a column that are looked at; the first ones, so that a longer form reads as a short one. */
const LOOKED_AT = 16;

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

/** Answers come back all the time: a short text is looked at once. */
function answerIn(cell: Cell): Answer | null {
  if (cell === '') return null;
  if (typeof cell !== 'string' || cell.length > SHORT) return answerAnew(cell);
  const known = made.get(cell);
  if (known !== undefined) return known;
  const answer = answerAnew(cell);
  if (made.size >= MOST_MADE) made.clear();
  made.set(cell, answer);
  return answer;
}

const made = new Map<string, Answer | null>();
const SHORT = 80;
const MOST_MADE = 20_000;

function answerAnew(cell: Cell): Answer | null {
  const text = tidy(textOf(cell));
  if (text === '' || isErrorValue(text)) return null;
  const folded = text.length > 200 ? '' : fold(text);
  return {
    text,
    folded,
    isDate: cell instanceof Date,
    isNumber: typeof cell === 'number',
    isBoolean: typeof cell === 'boolean',
    words: text.split(' ').length,
    options: folded === '' ? [] : folded.split(/[,;] ?/),
  };
}

const tests = Object.entries({ ...kinds, ...shapes, 'rather nobody': saysRatherNobody }).map(
  ([name, test]) => [`a:${name}`, test] as const,
);

export function answerEvidence({ given, rows }: Answers): Evidence {
  const found: Evidence = new Map();
  if (given.length === 0) {
    if (rows > 0) found.set('no answers', 1);
    return found;
  }
  found.set('answered', 1);
  for (const answer of given)
    for (const name of namesFor(answer)) found.set(name, (found.get(name) ?? 0) + 1 / given.length);
  if (given.length < 0.5 * rows) found.set('mostly blank', 1);
  if (given.length >= 3) addRepetition(found, given);
  return found;
}

/** Evidence that one answer gives, found when it is first asked for. */
function namesFor(answer: Answer): readonly string[] {
  const known = named.get(answer);
  if (known !== undefined) return known;
  const names = namesAnew(answer);
  named.set(answer, names);
  return names;
}

const named = new WeakMap<Answer, readonly string[]>();

function namesAnew(answer: Answer): readonly string[] {
  const names: string[] = [];
  for (const [name, test] of tests) if (test(answer)) names.push(name);
  for (const idea of aboutOf(answer)) names.push(`a:~${idea}`);
  return names;
}

/** What an answer is about shows in its first words. */
const FIRST_WORDS = 12;

function aboutOf({ folded, text }: Answer): ReadonlySet<string> {
  const words = (folded || fold(text.slice(0, 200))).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(answerIdeasOf(words.slice(0, FIRST_WORDS)).flat());
}

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
