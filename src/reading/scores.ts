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

/** How likely each class is that is allowed. @param open  the positions of these */
function createOdds({ classes }: Table) {
  const shares = new Float64Array(classes.length);
  return (sums: readonly number[], open: readonly number[], least = NEVER): Odds => {
    let most = sums[0]!;
    for (const each of sums) if (each > most) most = each;
    let sum = 0;
    for (const k of open) {
      shares[k] = sums[k]! - most < -FAR ? 0 : Math.exp(sums[k]! - most);
      sum += shares[k]!;
    }
    const bar = least * sum;
    // What is left out by name is next to nothing, unless more was asked for.
    let whole = 0;
    for (const k of open) if (least > NEVER || shares[k]! >= bar) whole += shares[k]!;
    const odds = new Map<string, number>();
    for (const k of open) if (shares[k]! >= bar) odds.set(classes[k]!, shares[k]! / whole);
    return odds;
  };
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
  const [oddsOf, oddsOfTab] = [createOdds(columns), createOdds(roles)];
  const everyRole = [...roles.classes.keys()];
  const meanings = columns.classes.flatMap((name, k) => (name === 'question' ? [] : [k]));
  const kept = new WeakMap<object, readonly number[]>();
  const sumsOfQuestion = ({ asked }: Evidence): readonly number[] => {
    const sums = kept.get(asked) || add(asked, bias);
    kept.set(asked, sums);
    return sums;
  };
  const sumsOf = (evidence: Evidence): readonly number[] => {
    if (evidence.sumsOf !== columns) {
      evidence.sumsOf = columns;
      evidence.sums = add(evidence, sumsOfQuestion(evidence));
    }
    return evidence.sums;
  };
  /** Positions of what a role allows. */
  const openFor = remembered((role) =>
    columns.classes.flatMap((name, k) => (isMeaning(role as Role, name) ? [k] : [])),
  );
  return {
    meaningOdds: (evidence, role, never) => {
      const may = (k: number) => !never.some((names) => names.test(columns.classes[k]!));
      const open = never.length > 0 ? openFor(role).filter(may) : openFor(role);
      return oddsOf(sumsOf(evidence), open);
    },
    answersFor: (evidence, field, role) => {
      const [sums, asked] = [sumsOf(evidence), sumsOfQuestion(evidence)];
      const at = columns.classes.indexOf(field);
      let most = Number.NEGATIVE_INFINITY;
      for (const k of openFor(role)) if (k !== at) most = Math.max(most, sums[k]! - asked[k]!);
      return at < 0 ? 0 : sums[at]! - asked[at]! - most;
    },
    likely: (evidence, least) => oddsOf(sumsOf(evidence), meanings, least),
    roleOdds: (evidence) => oddsOfTab(addOfTab(evidence, biasOfTab), everyRole),
    known: knownQuestionsOf(known, columns.classes),
  };
}
