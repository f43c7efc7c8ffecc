// What the columns of one tab mean, decided together: each meaning has its seats, and the exact solver places the columns.
// The verdict on each: sure, asked with the likeliest meanings, or surely nothing.

import { remembered } from '../ground/made-when-asked.ts';
import { withRuledOut } from './answers-rule-out.ts';
import { areOf, type Evidence, shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { WELL_KNOWN, withKnown } from './known-questions.ts';
import { withNeedSaid } from './need-said.ts';
import { withNeeded, withOneAddress, withOneName } from './needed.ts';
import type { Odds } from './odds.ts';
import { withRatherNobody } from './rather-nobody.ts';
import { withRuleBearing } from './rule-bearing.ts';
import { NONE_OUT, type Scorer } from './scores.ts';
import { placedIn } from './seats.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { certainly, type Guess, verdictOn } from './verdict.ts';
import { withRankOfRow, withWishes } from './wish-or-conflict.ts';

/** What stands there for all is the office's: in these people differ. */
const THEIR_OWN = /^(?:email|(?:given |family |preferred )?name)$/;
/** Whose answers are not other people. */
const OF_SELF =
  /^(?:timestamp|email|unit|organisation|position|sector|languages|format|zone|hours|times|gender|years|places|strand|topics|skills|status|consent|publish)$/;
/** Whose answers are people. */
const OF_OTHERS = /^(?:(?:given |family |preferred )?name|conflicts|supervisor|apart|co-leader)$/;
/** Meanings that a column never has, by what so large a share of its answers is; of several the first. */
const never: readonly (readonly [string, number, RegExp])[] = [
  ['one for all', 1, THEIR_OWN],
  ['names others', 0.25, OF_SELF],
  ['a:url', 0.5, OF_OTHERS],
];

/** A tab, and whose answers it holds. */
export interface Whole {
  readonly evidence: TabEvidence;
  readonly role: Role | null;
  /** Meanings that a person decided, by column; undefined where nobody did. */
  readonly decided: readonly (string | null | undefined)[];
}

/** How likely each meaning is for each column of a tab, taken by itself. */
export function columnOdds({ evidence: one, role }: Whole, scorer: Scorer): readonly Odds[] {
  if (!role) return [];
  return one.columns.map((evidence, at): Odds => {
    const header = one.tab.headers[at]!;
    if (header.trim() === '') return scorer.nothing;
    const out = never.find(([name, share]) => shareOf(evidence, name) >= share);
    const not = out ? out[2] : NONE_OUT;
    const oddsBut = (names: RegExp) =>
      withKnown(scorer.meaningOdds(evidence, role, names), scorer.known, role, header, evidence);
    const first = oddsBut(not);
    const understood = isOfOptions(first, evidence) ? oddsBut(orQuotes(not.source)) : first;
    const needed = withNeedSaid(understood, header, evidence);
    const wished = withWishes(withRankOfRow(needed, header), header);
    return withRuledOut(withRatherNobody(wished, evidence, role), evidence);
  });
}

/** Each made once: what it allows is kept by the pattern. */
const orQuotes = remembered((names) => new RegExp(`${names}|^quote$`));

/** Words that come back again and again were there to choose, and are no quotation: they may say whether one is welcome. */
function isOfOptions(odds: Odds, evidence: Evidence): boolean {
  const p = odds.get('quote');
  return p > 0 && p < WELL_KNOWN && areOf(evidence, ['few different', 'constant', 'options']);
}

export function decideColumns(
  { evidence: one, role, decided }: Whole,
  odds: readonly Odds[],
  scorer: Scorer,
): readonly Guess[] {
  if (!role) return [];
  const placed = placedIn(one, role, odds, decided);
  const guesses = odds.map((column, at): Guess => {
    const said = decided[at];
    if (said !== undefined) return certainly(said);
    const evidence = one.columns[at]!;
    const answersFor = (field: string) => scorer.answersFor(evidence, field, role);
    return verdictOn(column, placed[at]!, role, evidence, answersFor);
  });
  const needed = withNeeded(one, role, odds, withOneName(withOneAddress(one, guesses)), decided);
  return withRuleBearing(one, role, odds, needed);
}
