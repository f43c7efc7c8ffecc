// The proof of a matching as rows of Match proof, from which anybody can check it again.

import type { Cell } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Matching } from './matching.ts';
import type { TableRows } from './result-tables.ts';

/** The row with the time of the newest answer that was matched. */
export const NEWEST = 'Newest answer';

/** Rows of Match proof: the levels, then the price of every mentee and mentor by number, and of each strand. */
export function proofRows(matching: Matching, digest: string, newest: string): TableRows {
  const { certificate, posing, solution } = matching;
  const { u, v, w } = solution.duals;
  const seatless = matching.locked.length;
  return [
    ...certificate.levels.map((level) => [level.name, level.value, level.bound, proofOf(level)]),
    ['Covers', `${posing.mentees.length} mentees, ${posing.mentors.length} mentors`, '', coverage(seatless)],
    ...circleProof(matching),
    ['Draw seed', posing.seed, '', say('Decides between equally good matchings.')],
    ['Fingerprint', digest, '', say('Of the people, rules and choices that were matched.')],
    [NEWEST, newest, '', say('Answers given after this moment are not in these matches.')],
    ...u.map((price, i) => [
      `Mentee ${i + 1}`,
      gainOf(matching, i),
      spoken(price),
      say('Price; people by address, in alphabetical order.'),
    ]),
    ...v.map((price, j) => [
      `Mentor ${j + 1}`,
      `${posing.seats[j]} places`,
      spoken(price),
      say('Price of one more place.'),
    ]),
    ...w.map((price, g) => [
      `Strand ${posing.strands[g]!.name}`,
      `${posing.strands[g]!.places ?? 'any'} places`,
      spoken(price),
      say('Price of one more place.'),
    ]),
  ];
}

function circleProof({ circles, gap }: Matching): Cell[][] {
  if (circles.length === 0) return [];
  const claim =
    gap === null
      ? say('Not every rule could be kept; see Why in the sheet {Circles}.')
      : gap === 0
        ? say('No other circles are better.')
        : say('No other circles can be more than {gap} % better.', { gap });
  return [['Circles', `${circles.length} circles`, gap === null ? '' : `${gap} %`, claim]];
}

function coverage(locked: number): string {
  return locked === 0
    ? say('Everybody who takes part.')
    : sayCount(
        locked,
        'Best under your rules and around the {n} pair that was kept.',
        'Best under your rules and around the {n} pairs that were kept.',
      );
}

function proofOf({ value, bound }: { value: number; bound: number }): string {
  return value === bound
    ? say('Reached = bound: no matching under these rules can be better here without being worse above.')
    : say('Not proved.');
}

function gainOf({ solution, posed }: Matching, i: number): string {
  const j = solution.assignment[i]!;
  if (j === null) return 'without a mentor';
  const { problem } = posed;
  for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++)
    if (problem.mentor[e] === j) return `Mentor ${j + 1}: ${spoken(problem.gain.map((level) => level[e]!))}`;
  return '';
}

function spoken(levels: readonly number[]): string {
  return levels.join(' | ');
}
