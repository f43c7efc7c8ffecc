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
  for (const answer of given)
    for (const name of namesFor(answer)) found.set(name, (found.get(name) ?? 0) + 1 / given.length);
  if (given.length < 0.5 * rows) found.set('mostly blank', 1);
  if (given.length >= 3) addRepetition(found, given);
  return found;
}

/** Evidence that one answer gives. Answers come back all the time: a short one is looked at once. */
function namesFor(answer: Answer): readonly string[] {
  const { text, isDate, isNumber, isBoolean } = answer;
  if (text.length > SHORT || isDate || isNumber || isBoolean) return namesAnew(answer);
  const known = seen.get(text);
  if (known !== undefined) return known;
  const names = namesAnew(answer);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, names);
  return names;
}

const seen = new Map<string, readonly string[]>();
const SHORT = 80;
const MOST_SEEN = 20_000;

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
  const options = given.flatMap(({ folded }) => (folded === '' ? [] : folded.split(/[,;] ?/)));
  if (options.length > given.length && new Set(options).size <= options.length / 2) found.set('options', 1);
}
