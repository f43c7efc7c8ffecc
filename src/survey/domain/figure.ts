// One row of figures of one question, for everybody or a group, without the counts that stay away.

import { type Counted, share, type Tally } from './count-answers.ts';
import type { Figures } from './figures.ts';
import { isNumber, numberIn } from './how-many.ts';
import type { Question } from './question.ts';
import { isBetweenPoints } from './scale-bounds.ts';
import { type Cuts, isFew } from './small-counts.ts';

/** What stays away from one row of figures. */
export interface Away {
  readonly options: ReadonlySet<number>;
  /** Options whose sum may be shown. */
  readonly blocks: readonly (readonly number[])[];
}

const GRADED: readonly Question['reads'][] = ['scale', 'likert', 'nps'];

/** Where sums begin that are shown beside single answers, from the finest to none. */
export function cutsOf({ reads, options }: Question): Cuts[] {
  const size = options.length;
  const half = Math.floor(size / 2);
  if (reads === 'nps') return [[7, 9], []];
  if (reads !== 'scale' && reads !== 'likert') return [[]];
  const fine = [...new Set([half, size - half, size - 2])].sort((a, b) => a - b);
  return [fine, [size - 2], []];
}

/**
 * @param scope    `all`, or the split and the group.
 * @param options  what can be answered, in the order of the tally's counts.
 * @param least    of fewer people nothing is shown.
 */
export function figureOf(
  question: Question,
  scope: string,
  options: readonly string[],
  { tally, away }: { readonly tally: Tally; readonly away: Away },
  least: number,
): Figures {
  const { header, wave, type, sure } = question;
  const isHidden = isFew(tally.n, least);
  const sumOf = (from: number, to: number) => sumShown(tally, away, from, to);
  const counted = (value: string, count: number, isShown: boolean) =>
    isShown && !isHidden ? share(value, count, tally.n) : withheld(value, count, tally.n, least);
  const size = question.options.length;
  const upper = (tally.counts[size - 1] ?? 0) + (tally.counts[size - 2] ?? 0);
  const isGraded = GRADED.includes(question.reads) && !isBetweenPoints(question);
  const half = Math.floor(size / 2);
  const [from, to] = question.reads === 'nps' ? [7, 9] : [half, size - half];
  const parts = [sumOf(0, from), sumOf(from, to), sumOf(to, size)];
  const isMissed = isFew(tally.blank, least) || isFew(tally.notApplicable, least);
  return {
    question: header,
    wave,
    type,
    sure,
    scope,
    n: isHidden ? null : tally.n,
    blank: isMissed || isHidden ? null : tally.blank,
    notApplicable: isMissed || isHidden ? null : tally.notApplicable,
    answers: options.map((value, k) => counted(value, tally.counts[k]!, !away.options.has(k))),
    median:
      !hasMiddle(question) || isHidden ? null : medianOf(tally, question.options.map(numberIn), away.options),
    topTwo:
      isGraded && question.reads !== 'nps' ? counted('top two', upper, sumOf(size - 2, size) !== null) : null,
    parts: !isGraded || isHidden || parts.includes(null) ? null : parts.map((sum) => sum ?? 0),
  };
}

/** Answers that are numbers, in their order. */
function hasMiddle({ bounds, options, reads }: Question): boolean {
  return (
    bounds !== null ||
    reads === 'number' ||
    (reads === 'choice' && options.length > 0 && options.every(isNumber))
  );
}

/** The sum of some neighbouring answers, where it is made of answers and sums that are shown; null elsewhere. */
function sumShown({ counts }: Tally, { options, blocks }: Away, from: number, to: number): number | null {
  const isIn = (at: number) => at >= from && at < to;
  const isWhole = blocks
    .filter((block) => block.some((at) => options.has(at)))
    .every((block) => block.every(isIn) || !block.some((at) => isIn(at) && options.has(at)));
  return isWhole ? counts.slice(Math.max(0, from), to).reduce((a, b) => a + b, 0) : null;
}

/** Where nearly everybody said so, that much can be told: `atLeast` follows from the smallest group alone. */
function withheld(value: string, count: number, n: number, least: number): Counted {
  const { percent } = share(value, n - least + 1, n);
  const isNearlyAll = percent !== null && isFew(n - count, least);
  return {
    value,
    count: null,
    percent: null,
    low: null,
    high: null,
    atLeast: isNearlyAll ? Math.floor(percent) : null,
  };
}

/** The middle answer, if all hidden ones stand on one side of it. */
function medianOf(
  { counts, n }: Tally,
  points: readonly number[],
  hidden: ReadonlySet<number>,
): number | null {
  if (n === 0) return null;
  const sorted = counts.flatMap((count, k) => Array.from({ length: count }, () => k));
  const [low, high] = [sorted[Math.floor((n - 1) / 2)]!, sorted[Math.floor(n / 2)]!];
  const isApart = [...hidden].every((at) => at < low) || [...hidden].every((at) => at > high);
  return isApart ? (points[low]! + points[high]!) / 2 : null;
}
