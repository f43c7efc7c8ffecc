// What a column's answers say about its meaning, whatever its question says: shares of each kind, how often answers come
// back, how many are blank.

import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy } from '../ground/folding.ts';
import { type Cell, textOf } from '../ground/table.ts';
import { type Answer, kinds } from './answer-kinds.ts';
import { shapes } from './answer-shapes.ts';
import type { Evidence } from './question-evidence.ts';
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
    const text = tidy(textOf(cell));
    if (text === '' || isErrorValue(text)) continue;
    given.push({
      text,
      folded: text.length > 200 ? '' : fold(text),
      isDate: cell instanceof Date,
      isNumber: typeof cell === 'number',
      isBoolean: typeof cell === 'boolean',
      words: text.split(' ').length,
    });
  }
  return { given, rows };
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
  for (const [name, test] of tests) {
    let n = 0;
    for (const answer of given) if (test(answer)) n++;
    if (n > 0) found.set(name, n / given.length);
  }
  if (given.length < 0.5 * rows) found.set('mostly blank', 1);
  if (given.length >= 3) addRepetition(found, given);
  return found;
}

function addRepetition(found: Evidence, given: readonly Answer[]): void {
  const different = new Set(given.map(({ folded, text }) => folded || text)).size;
  if (different === 1) found.set('constant', 1);
  else if (different === given.length) found.set('all different', 1);
  else if (different <= given.length / 2) found.set('few different', 1);
  const options = given.flatMap(({ folded }) => (folded === '' ? [] : folded.split(/[,;] ?/)));
  if (options.length > given.length && new Set(options).size <= options.length / 2) found.set('options', 1);
}
