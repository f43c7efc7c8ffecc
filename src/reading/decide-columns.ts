// What the columns of one tab mean, decided together: each meaning has its seats, and the exact solver places the columns.
// The verdict on each: sure, asked with the likeliest meanings, or surely nothing.

import { withRuledOut } from './answers-rule-out.ts';
import { shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { NAMES, PERSONAL } from './fields/fields.ts';
import { withKnown } from './known-questions.ts';
import { withNeedSaid } from './need-said.ts';
import { withNeeded, withOneAddress, withOneName } from './needed.ts';
import type { Odds } from './odds.ts';
import { withRatherNobody } from './rather-nobody.ts';
import { withRuleBearing } from './rule-bearing.ts';
import type { Scorer } from './scores.ts';
import { placedIn } from './seats.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { certainly, type Guess, NO_MEANING, verdictOn } from './verdict.ts';
import { withRankOfRow, withWishes } from './wish-or-conflict.ts';

/** Meanings that a column never has, by what so large a share of its answers is; of several the first. */
const never: readonly (readonly [string, number, ReadonlySet<string>])[] = [
  // What stands there for all is the office's: in these people differ.
  ['one for all', 1, new Set(PERSONAL)],
  [
    'names others',
    0.25,
    new Set(
      'timestamp email unit organisation position sector languages format zone hours times gender years places strand topics skills status consent publish'.split(
        ' ',
      ),
    ),
  ],
  ['a:url', 0.5, new Set([...NAMES, 'conflicts', 'supervisor', 'apart', 'co-leader'])],
];
const ALL_MAY_BE: ReadonlySet<string> = new Set();

/** How likely each meaning is for each column of a tab of this role, taken by itself. */
export function columnOdds(one: TabEvidence, role: Role, scorer: Scorer): readonly Odds[] {
  return one.columns.map((evidence, at): Odds => {
    const header = one.tab.headers[at]!;
    if (header.trim() === '') return new Map([[NO_MEANING, 1]]);
    const [, , out = ALL_MAY_BE] = never.find(([name, share]) => shareOf(evidence, name) >= share) || [];
    const understood = withKnown(
      scorer.meaningOdds(evidence, role, out),
      scorer.known,
      role,
      header,
      evidence,
    );
    const needed = withNeedSaid(understood, header, evidence);
    return withRuledOut(
      withRatherNobody(withWishes(withRankOfRow(needed, header), header), evidence, role),
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
    if (said !== undefined) return certainly(said);
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
