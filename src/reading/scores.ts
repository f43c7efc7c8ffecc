// From evidence to probabilities: a linear table, trained offline (build/forms/train.mjs), over the meanings that a tab of
// some role can have.

import type { Evidence } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { type KnownQuestions, knownQuestionsOf } from './known-questions.ts';
import type { Odds } from './odds.ts';
import { type PackedTable, type Table, unpack } from './packed.ts';
import { isMeaning } from './verdict.ts';
import { columnWeights, knownQuestions, roleWeights } from './weights.ts';

/** Less likely than this is left out of odds by name. */
const NEVER = 4e-4;

interface Scores {
  /** How likely each class is beside the likeliest, which has 1. */
  readonly shares: readonly number[];
  /** What the answers alone add up to. */
  readonly answers: readonly number[];
}

/** Two sums for each class, in one place for all columns: many small arrays of numbers would cost more than the adding. */
function createScoring({ classes, rows }: Table): (evidence: Evidence) => Scores {
  const all = new Float64Array(classes.length);
  const answers = new Float64Array(classes.length);
  const add = (name: string, value: number) => {
    const row = rows.get(name);
    if (row === undefined) return;
    const { isOfAnswers, weights } = row;
    for (let k = 0; k < weights.length; k++) {
      const at = row.classes[k]!;
      const worth = weights[k]! * value;
      all[at]! += worth;
      if (isOfAnswers) answers[at]! += worth;
    }
  };
  return (evidence) => {
    all.fill(0);
    answers.fill(0);
    add('bias', 1);
    for (const [name, value] of evidence) add(name, value);
    return { shares: sharesOf(all), answers: Array.from(answers) };
  };
}

/** A class so much less likely than the best one, as a logarithm, adds nothing where the best is allowed. */
const FAR = 60;

/** Worked out once, however often a column is asked about. */
function sharesOf(scores: Float64Array): number[] {
  let most = -Infinity;
  for (let k = 0; k < scores.length; k++) if (scores[k]! > most) most = scores[k]!;
  return Array.from(scores, (score) => (score - most < -FAR ? 0 : Math.exp(score - most)));
}

/** @param open  positions of the classes that are allowed. */
function oddsOf({ classes }: Table, shares: readonly number[], open: readonly number[], least = NEVER): Odds {
  let sum = 0;
  for (const k of open) sum += shares[k]!;
  const odds = new Map<string, number>();
  let whole = 0;
  for (const k of open) if (shares[k]! >= least * sum) whole += shares[k]!;
  // What is left out by name is next to nothing, unless more was asked for.
  if (least !== NEVER) whole = sum;
  for (const k of open) if (shares[k]! >= least * sum) odds.set(classes[k]!, shares[k]! / whole);
  return odds;
}

/** Of the classes allowed, how much more the answers speak for one than for any other. */
function leadOf(table: Table, scores: readonly number[], open: readonly number[], name: string): number {
  const at = table.classes.indexOf(name);
  let most = -Infinity;
  for (const k of open) if (k !== at && scores[k]! > most) most = scores[k]!;
  return at < 0 ? 0 : scores[at]! - most;
}

export interface Scorer {
  /** How likely each meaning of a tab of that role is for a column, but those that it never has; "nothing" is one of them. */
  readonly meaningOdds: (evidence: Evidence, role: Role, never: ReadonlySet<string>) => Odds;
  /** How much the answers alone speak for a meaning, against the best of the others: negative where they speak for another. */
  readonly answersFor: (evidence: Evidence, field: string, role: Role) => number;
  /** Meanings, questions of surveys left out, that are at least so likely for a column in any tab. */
  readonly likely: (evidence: Evidence, least: number) => Odds;
  /** How likely a tab holds the answers of mentors, mentees, both, a survey, a check-in, or of nobody ("nobody"). */
  readonly roleOdds: (evidence: Evidence) => Odds;
  readonly known: KnownQuestions;
}

export function createScorer(columnTable: PackedTable, roleTable: PackedTable, known: string): Scorer {
  const columns = unpack(columnTable);
  const roles = unpack(roleTable);
  const everyRole = roles.classes.map((_, k) => k);
  const meanings = columns.classes.flatMap((name, k) => (name === 'question' ? [] : [k]));
  const [scoresOf, scoresOfTab] = [createScoring(columns), createScoring(roles)];
  const scored = new WeakMap<Evidence, Scores>();
  const scoresOnce = (evidence: Evidence): Scores => {
    const found = scored.get(evidence) ?? scoresOf(evidence);
    scored.set(evidence, found);
    return found;
  };
  const opened = new Map<Role, readonly number[]>();
  /** Positions of what a role allows. */
  const openFor = (role: Role): readonly number[] => {
    const found =
      opened.get(role) ?? columns.classes.flatMap((name, k) => (isMeaning(role, name) ? [k] : []));
    opened.set(role, found);
    return found;
  };
  return {
    meaningOdds: (evidence, role, never) => {
      const open = openFor(role);
      const left = never.size === 0 ? open : open.filter((k) => !never.has(columns.classes[k]!));
      return oddsOf(columns, scoresOnce(evidence).shares, left);
    },
    answersFor: (evidence, field, role) =>
      leadOf(columns, scoresOnce(evidence).answers, openFor(role), field),
    likely: (evidence, least) => oddsOf(columns, scoresOnce(evidence).shares, meanings, least),
    roleOdds: (evidence) => oddsOf(roles, scoresOfTab(evidence).shares, everyRole),
    known: knownQuestionsOf(known),
  };
}

let made: Scorer | null = null;

/** The table that travels with the add-on, unpacked when a form is first read. */
export function usualScorer(): Scorer {
  made ??= createScorer(columnWeights, roleWeights, knownQuestions);
  return made;
}
