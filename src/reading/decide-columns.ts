// What the columns of one tab mean, decided together: each meaning has its seats, and the exact solver places the columns.
// The verdict on each: sure, asked with the likeliest meanings, or surely nothing.

import { withRuledOut } from './answers-rule-out.ts';
import { shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { withKnown } from './known-questions.ts';
import { withNeeded, withOneAddress, withOneName } from './needed.ts';
import type { Odds } from './odds.ts';
import { withRatherNobody } from './rather-nobody.ts';
import { withRuleBearing } from './rule-bearing.ts';
import type { Scorer } from './scores.ts';
import { placedIn } from './seats.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { type Guess, NOTHING, verdictOn } from './verdict.ts';
import { withRankOfRow, withWishes } from './wish-or-conflict.ts';

/** Meanings in which people differ: what stands there for all is the office's. */
const PERSONAL = new Set(['email', 'name', 'given name', 'family name', 'preferred name']);

/** Meanings whose answers are no people: not where so many answers name somebody of another tab. */
const NEVER_PEOPLE = new Set(
  'timestamp email unit organisation position sector languages format zone hours times gender years places strand topics skills status consent publish'.split(
    ' ',
  ),
);
const NAMING = 0.25;
/** Meanings whose answers are people: not where so many answers are addresses of web pages. */
const PEOPLE = new Set([
  'name',
  'given name',
  'family name',
  'preferred name',
  'conflicts',
  'supervisor',
  'apart',
  'co-leader',
]);
const PAGES = 0.5;
const NOT_RULED_OUT: ReadonlySet<string> = new Set();

/** How likely each meaning is for each column of a tab of this role, taken by itself. */
export function columnOdds(one: TabEvidence, role: Role, scorer: Scorer): readonly Odds[] {
  return one.columns.map((evidence, at): Odds => {
    const header = one.tab.headers[at]!;
    if (header.trim() === '') return new Map([[NOTHING, 1]]);
    const namesPeople = shareOf(evidence, 'names others') >= NAMING;
    const isPages = shareOf(evidence, 'a:url') >= PAGES;
    const never = evidence.has('one for all')
      ? PERSONAL
      : namesPeople
        ? NEVER_PEOPLE
        : isPages
          ? PEOPLE
          : NOT_RULED_OUT;
    const understood = withKnown(
      scorer.meaningOdds(evidence, role, never),
      scorer.known,
      role,
      header,
      evidence,
    );
    return withRuledOut(
      withRatherNobody(withWishes(withRankOfRow(understood, header), header), evidence, role),
      evidence,
    );
  });
}

/** @param decided  meanings that a person decided, by column; undefined where nobody did. */
export function decideColumns(
  one: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
  scorer: Scorer,
): readonly Guess[] {
  const placed = placedIn(one, role, odds, decided);
  const guesses = odds.map((column, at): Guess => {
    const said = decided[at];
    if (said !== undefined) return { field: said, sure: true, candidates: [], odds: 1 };
    const evidence = one.columns[at]!;
    const answersFor = (field: string) => scorer.answersFor(evidence, field, role);
    return verdictOn(column, placed[at]!, role, evidence, answersFor);
  });
  return withRuleBearing(
    one,
    role,
    odds,
    withNeeded(one, role, odds, withOneName(withOneAddress(one, guesses)), decided),
  );
}
