// From evidence to probabilities: a linear table, trained offline (build/forms/train.mjs), over the meanings that a tab of
// some role can have.

import { type Evidence, isOfAnswers } from './evidence.ts';
import { type KnownQuestions, knownQuestionsOf } from './known-questions.ts';
import type { Odds } from './odds.ts';
import { type PackedTable, type Table, unpack } from './packed.ts';
import { columnWeights, knownQuestions, roleWeights } from './weights.ts';

/** Less likely than this is left out of odds by name. */
const NEVER = 4e-4;

function scoresOf(table: Table, evidence: Iterable<readonly [string, number]>, bias = 1): Float64Array {
  const { rows, weights } = table;
  const width = table.classes.length;
  const scores = new Float64Array(width);
  const add = (name: string, value: number) => {
    const row = rows.get(name);
    if (row === undefined) return;
    const from = row * width;
    for (let k = 0; k < width; k++) scores[k]! += weights[from + k]! * value;
  };
  add('bias', bias);
  for (const [name, value] of evidence) add(name, value);
  return scores;
}

/** A class so much less likely than the best one, as a logarithm, adds nothing. */
const FAR = 16;

/** @param open  positions of the classes that are allowed. */
function oddsOf(table: Table, scores: Float64Array, open: readonly number[], least = NEVER): Odds {
  let most = -Infinity;
  for (const k of open) if (scores[k]! > most) most = scores[k]!;
  let sum = 0;
  for (const k of open) if (scores[k]! > most - FAR) sum += Math.exp(scores[k]! - most);
  const odds = new Map<string, number>();
  const lowest = most + Math.log(least * sum);
  for (const k of open)
    if (scores[k]! >= lowest) odds.set(table.classes[k]!, Math.exp(scores[k]! - most) / sum);
  return odds;
}

/** Of the classes allowed, how much more the answers speak for one than for any other. */
function leadOf(table: Table, scores: Float64Array, open: readonly number[], name: string): number {
  const at = table.classes.indexOf(name);
  let most = -Infinity;
  for (const k of open) if (k !== at && scores[k]! > most) most = scores[k]!;
  return at < 0 ? 0 : scores[at]! - most;
}

export interface Scorer {
  /** How likely each meaning is for a column, among those allowed; "nothing" is one of them. */
  readonly meaningOdds: (evidence: Evidence, isAllowed: (field: string) => boolean) => Odds;
  /** How much the answers alone speak for a meaning, against the best of the others: negative where they speak for another. */
  readonly answersFor: (evidence: Evidence, field: string, isAllowed: (field: string) => boolean) => number;
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
  const scored = new WeakMap<Evidence, Float64Array>();
  const scoresOnce = (evidence: Evidence): Float64Array => {
    const found = scored.get(evidence) ?? scoresOf(columns, evidence);
    scored.set(evidence, found);
    return found;
  };
  const opened = new WeakMap<(field: string) => boolean, readonly number[]>();
  const openFor = (isAllowed: (field: string) => boolean): readonly number[] => {
    const found = opened.get(isAllowed) ?? columns.classes.flatMap((name, k) => (isAllowed(name) ? [k] : []));
    opened.set(isAllowed, found);
    return found;
  };
  return {
    meaningOdds: (evidence, isAllowed) => oddsOf(columns, scoresOnce(evidence), openFor(isAllowed)),
    answersFor: (evidence, field, isAllowed) => {
      const told = [...evidence].filter(([name]) => isOfAnswers(name));
      return leadOf(columns, scoresOf(columns, told, 0), openFor(isAllowed), field);
    },
    likely: (evidence, least) => oddsOf(columns, scoresOnce(evidence), openFor(isNoQuestion), least),
    roleOdds: (evidence) => oddsOf(roles, scoresOf(roles, evidence), everyRole),
    known: knownQuestionsOf(known),
  };
}

const isNoQuestion = (name: string) => name !== 'question';

let made: Scorer | null = null;

/** The table that travels with the add-on, unpacked when a form is first read. */
export function usualScorer(): Scorer {
  made ??= createScorer(columnWeights, roleWeights, knownQuestions);
  return made;
}
