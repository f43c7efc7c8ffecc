// From evidence to probabilities: a linear table, trained offline (build/forms/train.mjs), over the meanings that a tab of
// some role can have.

import { keptFor } from '../ground/made-when-asked.ts';
import type { Evidence } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { type KnownQuestions, knownQuestionsOf, type PackedQuestions } from './known-questions.ts';
import { type Classes, changed, Odds, toOne } from './odds.ts';
import { type PackedTable, unpack } from './packed.ts';
import { isMeaning, NO_MEANING } from './verdict.ts';

/** Less likely than this is left out of odds by name. */
const NEVER = 4e-4;

/** A table: its classes, what there always is for each of them, and how what evidence adds up to is put on top of a list. */
function createWeighing(packed: PackedTable) {
  const rows = unpack(packed);
  const names = packed.classes;
  const of: Classes = { names, at: new Map(names.map((name, k) => [name, k])) };
  const add = (evidence: Pick<Evidence, 'forEach'>, sums: number[]): number[] => {
    evidence.forEach((value, name) => {
      const row = rows.get(name);
      if (row) for (let k = 0; k < row.weights.length; k++) sums[row.classes[k]!]! += row.weights[k]! * value;
    });
    return sums;
  };
  const none = names.map(() => 0);
  return { of, add, bias: add(BIAS, none) };
}

const BIAS = new Map([['bias', 1]]);

/** A class so much less likely than the best one, as a logarithm, adds nothing where the best is allowed. */
const FAR = 60;

/** Which classes are allowed, in the order of the table. */
type Allowed = readonly boolean[];

/** In place of sums, how likely each class is against the best of all. */
function againstBest(sums: number[]): number[] {
  let most = sums[0]!;
  for (let k = 1; k < sums.length; k++) if (sums[k]! > most) most = sums[k]!;
  for (let k = 0; k < sums.length; k++) sums[k] = sums[k]! - most >= -FAR ? Math.exp(sums[k]! - most) : 0;
  return sums;
}

/** How likely each class is that is allowed, in place of how likely it is against the best. */
function oddsIn(of: Classes, chances: number[], allowed: Allowed): Odds {
  let sum = 0;
  for (let k = 0; k < chances.length; k++) {
    if (!allowed[k]) chances[k] = 0;
    sum += chances[k]!;
  }
  // What is left out by name is next to nothing.
  const bar = NEVER * sum;
  for (let k = 0; k < chances.length; k++) if (chances[k]! < bar) chances[k] = 0;
  return toOne(chances, of);
}

export interface Scorer {
  /** How likely each meaning of a tab of that role is for a column, but those of such a name; "nothing" is one of them. */
  readonly meaningOdds: (evidence: Evidence, role: Role, never: RegExp) => Odds;
  /** A column that surely means nothing. */
  readonly nothing: Odds;
  /** How much all but the question speaks for a meaning, against the best of the others: negative where it speaks for another. */
  readonly answersFor: (evidence: Evidence, field: string, role: Role) => number;
  /** How likely each meaning, questions of surveys left out, is for the column that it is likeliest for. */
  readonly likeliest: (columns: readonly Evidence[]) => Odds;
  /** How likely a tab holds the answers of mentors, mentees, both, a survey, a check-in, or of nobody ("nobody"), by what its columns and its name say. */
  readonly roleOdds: (...evidence: readonly ReadonlyMap<string, number>[]) => Odds;
  readonly known: KnownQuestions;
}

/** No meaning is out. */
export const NONE_OUT = /^$/;

export function createScorer(
  columnTable: PackedTable,
  roleTable: PackedTable,
  known: PackedQuestions,
): Scorer {
  const { of, add, bias } = createWeighing(columnTable);
  const roles = createWeighing(roleTable);
  const everyRole = roles.bias.map(() => true);
  const inAnyTab = of.names.map((name) => name !== 'question');
  const sumsOf = keptFor((asked: Evidence['asked'], before: readonly number[]) => add(asked, before.slice()));
  const scratch = bias.slice();
  const weighed = (evidence: Evidence): number[] => {
    if (evidence.weighedBy !== of) {
      evidence.weighedBy = of;
      evidence.against = againstBest(add(evidence, sumsOf(evidence.asked, bias).slice()));
    }
    return evidence.against;
  };
  const allowedIn = keptFor(
    (never: RegExp, role): Allowed =>
      of.names.map((name) => isMeaning(role as Role, name) && !never.test(name)),
  );
  return {
    meaningOdds: (evidence, role, never) => {
      const against = weighed(evidence);
      // Its list becomes that of the odds.
      evidence.weighedBy = null;
      return oddsIn(of, against, allowedIn(never, role));
    },
    nothing: changed(new Odds(of, bias), (_, name) => Number(name === NO_MEANING)),
    answersFor: (evidence, field, role) =>
      aheadOf(add(evidence, scratch.fill(0)), allowedIn(NONE_OUT, role), of.at.get(field)!),
    likeliest: (all) => {
      const most = bias.map(() => 0);
      for (const evidence of all) raise(most, weighed(evidence), inAnyTab);
      return new Odds(of, most);
    },
    roleOdds: (...evidence) => {
      const sums = roles.bias.slice();
      for (const one of evidence) roles.add(one, sums);
      return oddsIn(roles.of, againstBest(sums), everyRole);
    },
    known: knownQuestionsOf(known, of.names),
  };
}

/** How far a class is ahead of the best of all others that are allowed. */
function aheadOf(sums: readonly number[], allowed: Allowed, at: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < sums.length; k++) if (allowed[k] && k !== at) most = Math.max(most, sums[k]!);
  return sums[at]! - most;
}

/** Raises to how likely each class is for a column, where that is more. */
function raise(most: number[], against: readonly number[], allowed: Allowed): void {
  let sum = 0;
  for (let k = 0; k < most.length; k++) if (allowed[k]) sum += against[k]!;
  for (let k = 0; k < most.length; k++)
    if (allowed[k] && against[k]! > most[k]! * sum) most[k] = against[k]! / sum;
}
