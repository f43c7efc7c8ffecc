// From evidence to probabilities: a linear table, trained offline (build/forms/train.mjs), over the meanings that a tab of
// some role can have.

import { remembered } from '../ground/made-when-asked.ts';
import type { Evidence } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { type KnownQuestions, knownQuestionsOf, type PackedQuestions } from './known-questions.ts';
import type { Odds } from './odds.ts';
import { type PackedTable, type Row, type Table, unpack } from './packed.ts';
import { isMeaning } from './verdict.ts';

/** Less likely than this is left out of odds by name. */
const NEVER = 4e-4;

interface Scores {
  readonly of: Table;
  /** How likely each class is beside the likeliest, which has 1. */
  readonly shares: readonly number[];
  /** What everything adds up to, and the question alone. */
  readonly sums: readonly number[];
  readonly asked: readonly number[];
}

/** What evidence adds up to for each class, on top of what there is. */
function createAdding({ classes: all, rows }: Table) {
  const none = all.map(() => 0);
  return (evidence: Pick<Evidence, 'forEach'>, before: readonly number[] = none): number[] => {
    const sums = before.slice();
    evidence.forEach((value, name) => {
      const { classes, weights } = rows.get(name) || NO_ROW;
      for (let k = 0; k < weights.length; k++) sums[classes[k]!]! += weights[k]! * value;
    });
    return sums;
  };
}

const NO_ROW: Row = { classes: [], weights: [] };
const BIAS = new Map([['bias', 1]]);

/** A class so much less likely than the best one, as a logarithm, adds nothing where the best is allowed. */
const FAR = 60;

function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  return sums.map((sum) => (sum - most < -FAR ? 0 : Math.exp(sum - most)));
}

const sumAt = (positions: readonly number[], shares: readonly number[]) =>
  positions.reduce((sum, k) => sum + shares[k]!, 0);

/** @param open  positions of the classes that are allowed. */
function oddsOf({ classes }: Table, shares: readonly number[], open: readonly number[], least = NEVER): Odds {
  const sum = sumAt(open, shares);
  const likely = open.filter((k) => shares[k]! >= least * sum);
  // What is left out by name is next to nothing, unless more was asked for.
  const whole = least === NEVER ? sumAt(likely, shares) : sum;
  const odds = new Map<string, number>();
  for (const k of likely) odds.set(classes[k]!, shares[k]! / whole);
  return odds;
}

export interface Scorer {
  /** How likely each meaning of a tab of that role is for a column, but those that it never has; "nothing" is one of them. */
  readonly meaningOdds: (evidence: Evidence, role: Role, never: readonly RegExp[]) => Odds;
  /** How much all but the question speaks for a meaning, against the best of the others: negative where it speaks for another. */
  readonly answersFor: (evidence: Evidence, field: string, role: Role) => number;
  /** Meanings, questions of surveys left out, that are at least so likely for a column in any tab. */
  readonly likely: (evidence: Evidence, least: number) => Odds;
  /** How likely a tab holds the answers of mentors, mentees, both, a survey, a check-in, or of nobody ("nobody"). */
  readonly roleOdds: (evidence: ReadonlyMap<string, number>) => Odds;
  readonly known: KnownQuestions;
}

export function createScorer(
  columnTable: PackedTable,
  roleTable: PackedTable,
  known: PackedQuestions,
): Scorer {
  const columns = unpack(columnTable);
  const roles = unpack(roleTable);
  const [add, addOfTab] = [createAdding(columns), createAdding(roles)];
  const [bias, biasOfTab] = [add(BIAS), addOfTab(BIAS)];
  const everyRole = [...roles.classes.keys()];
  const meanings = columns.classes.flatMap((name, k) => (name === 'question' ? [] : [k]));
  const asked = new WeakMap<object, readonly number[]>();
  const scoresAnew = (evidence: Evidence): Scores => {
    const question = asked.get(evidence.asked) || add(evidence.asked, bias);
    asked.set(evidence.asked, question);
    const sums = add(evidence, question);
    return { of: columns, shares: sharesOf(sums), sums, asked: question };
  };
  const scoresOf = (evidence: Evidence): Scores => {
    if (evidence.scores.of !== columns) evidence.scores = scoresAnew(evidence);
    return evidence.scores as Scores;
  };
  /** Positions of what a role allows. */
  const openFor = remembered((role) =>
    columns.classes.flatMap((name, k) => (isMeaning(role as Role, name) ? [k] : [])),
  );
  return {
    meaningOdds: (evidence, role, never) => {
      const open = openFor(role).filter((k) => !never.some((names) => names.test(columns.classes[k]!)));
      return oddsOf(columns, scoresOf(evidence).shares, open);
    },
    answersFor: (evidence, field, role) => {
      const { sums, asked } = scoresOf(evidence);
      const at = columns.classes.indexOf(field);
      let most = Number.NEGATIVE_INFINITY;
      for (const k of openFor(role)) if (k !== at) most = Math.max(most, sums[k]! - asked[k]!);
      return at < 0 ? 0 : sums[at]! - asked[at]! - most;
    },
    likely: (evidence, least) => oddsOf(columns, scoresOf(evidence).shares, meanings, least),
    roleOdds: (evidence) => oddsOf(roles, sharesOf(addOfTab(evidence, biasOfTab)), everyRole),
    known: knownQuestionsOf(known, columns.classes),
  };
}
