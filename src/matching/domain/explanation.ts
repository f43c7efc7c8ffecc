// Why this pair, why not that one, and what would change: the exact price of a wish, found by matching again with the
// pair fixed. No estimate is ever shown.

import type { FitPart } from '../../eligibility/fit.ts';
import { saidOfPlaces } from '../../eligibility/perhaps-one-place.ts';
import { NO_PLACE } from '../../eligibility/rules.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { MatchInput } from './match-input.ts';
import { type Matching, match } from './matching.ts';
import { type Move, movesBetween } from './moves.ts';
import { readPair } from './pair-reasons.ts';
import { gainsOfPair } from './problem-of-people.ts';
import { whyNot } from './why-not.ts';

export interface LevelChange {
  readonly name: string;
  readonly now: number;
  /** With the pair fixed. */
  readonly would: number;
}

export interface WouldChange {
  /** The rule that forbids the pair, or null. */
  readonly rule: string | null;
  /** Sums over the whole plan, now and with the pair fixed; empty where a rule forbids it. */
  readonly levels: readonly LevelChange[];
  /** Everybody who would have another mentor, or none. */
  readonly moves: readonly Move[];
  /** The price in words. */
  readonly says: readonly string[];
}

export interface Explanation {
  readonly mentee: Mentee;
  readonly mentor: Mentor | null;
  readonly areTogether: boolean;
  /** What the pair gains on each level; empty where it is not allowed. */
  readonly levels: readonly { readonly name: string; readonly value: number }[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly fit: readonly FitPart[];
  readonly wouldChange: WouldChange | null;
}

/** Levels that say nothing to a person. */
const SILENT = new Set(['draw', 'kept']);

/** @param mentor  the mentor in question, or null for the one the mentee has. */
export function explain(input: MatchInput, mentee: Mentee, mentor: Mentor | null): Explanation {
  const now = match(input);
  const pair = now.pairs.find((p) => p.mentee.id === mentee.id) ?? null;
  const asked = mentor ?? pair?.mentor ?? null;
  if (asked === null) return whyNobody(now, mentee);
  const areTogether = pair?.mentor.id === asked.id;
  const shown = areTogether
    ? pair!
    : readPair(mentee, asked, null, { posing: now.posing, bounds: now.bounds, isAsked: true });
  return {
    mentee,
    mentor: asked,
    areTogether,
    levels: gainsOfPair(now.posing, now.posed, mentee, asked).filter(({ name }) => !SILENT.has(name)),
    reasons: shown.reasons,
    checks: shown.checks,
    fit: now.posing.fit.partsOf(mentee, asked),
    wouldChange: areTogether ? null : whatIf(input, now, mentee, asked),
  };
}

function whyNobody(now: Matching, mentee: Mentee): Explanation {
  const left = [...now.unmatched, ...now.setAside].find((u) => u.mentee.id === mentee.id);
  const circle = now.circles.find(({ mentees }) => mentees.some(({ id }) => id === mentee.id));
  const reasons = [
    circle === undefined
      ? (left?.reason ?? say('Has no mentor on purpose.'))
      : say('Is in {circle}, together with {names}.', {
          circle: circle.name,
          names: [...circle.mentors, ...circle.mentees]
            .filter(({ id }) => id !== mentee.id)
            .map(({ name }) => name)
            .join(', '),
        }),
  ];
  const closest = (left?.closest ?? []).map(({ mentor, but }) => `${mentor.code ?? mentor.name}: ${but}.`);
  return {
    mentee,
    mentor: null,
    areTogether: false,
    levels: [],
    reasons: [...reasons, ...closest],
    checks: [],
    fit: [],
    wouldChange: null,
  };
}

/** Matches again with the pair fixed. A pair the coordinator keeps is never moved by the question. */
export function whatIf(input: MatchInput, now: Matching, mentee: Mentee, mentor: Mentor): WouldChange {
  const rule = forbiddenBy(now, mentee, mentor);
  if (rule !== null) {
    const places = saidOfPlaces(rule, mentee, mentor);
    const says = [say('Not allowed: {rule}.', { rule: whyNot(rule) }), ...(places === null ? [] : [places])];
    return { rule, levels: [], moves: [], says };
  }
  const fixed = { mentee: mentee.id, mentor: mentor.id, why: 'what if' as const, row: 0 };
  const then = match({ ...input, holds: { ...input.holds, pairs: [...input.holds.pairs, fixed] } });
  const fixedGain = gainsOfPair(now.posing, now.posed, mentee, mentor);
  const levels = now.certificate.levels
    .filter(({ name }) => !SILENT.has(name))
    .map(({ name, value }) => ({ name, now: value, would: valueOn(then, name) + gainOn(fixedGain, name) }));
  const moves = movesBetween(now.pairs, then.pairs);
  return { rule: null, levels, moves, says: inWords(levels, moves.length) };
}

function forbiddenBy(now: Matching, mentee: Mentee, mentor: Mentor): string | null {
  const held = now.pairs.find((pair) => pair.mentee.id === mentee.id && pair.hold !== null);
  if (held) return say('this mentee is kept with another mentor');
  if (!mentor.strands.includes(mentee.strand)) return say('another strand');
  const i = now.posing.mentees.findIndex((m) => m.id === mentee.id);
  const j = now.posing.mentors.findIndex((m) => m.id === mentor.id);
  if (i < 0)
    return now.circles.some(({ mentees }) => mentees.some(({ id }) => id === mentee.id))
      ? say('this mentee is in a circle')
      : say('this mentee is left alone on purpose');
  return j < 0 ? NO_PLACE : now.posing.forbids(i, j);
}

function valueOn(matching: Matching, name: string): number {
  return matching.certificate.levels.find((level) => level.name === name)?.value ?? 0;
}

function gainOn(gains: readonly { name: string; value: number }[], name: string): number {
  return gains.find((gain) => gain.name === name)?.value ?? 0;
}

type Say = (loss: number) => string;

/** A loss on a level, in words; a gain on a later level is not worth a sentence. */
const losses: Readonly<Record<string, Say>> = {
  matched: (n) =>
    sayCount(
      n,
      'One more person would stay without a mentor.',
      '{n} more people would stay without a mentor.',
    ),
  waited: (n) =>
    sayCount(
      n,
      'One person fewer of those who waited last time would have a mentor.',
      '{n} people fewer of those who waited last time would have a mentor.',
    ),
  priority: () => say('People whom the committee ranked lower would be served before others.'),
  named: (n) =>
    sayCount(
      n,
      'One person fewer would get a mentor they named.',
      '{n} people fewer would get a mentor they named.',
    ),
  steps: (n) =>
    sayCount(
      n,
      'One more step down the lists of choices in all.',
      '{n} more steps down the lists of choices in all.',
    ),
  fit: (n) => say('The pairs together would fit {n} points worse, of 1000 a pair.', { n }),
};

function inWords(levels: readonly LevelChange[], moved: number): string[] {
  const first = levels.find(({ now, would }) => now !== would);
  const says = levels
    .filter(({ now, would }) => would < now)
    .map(({ name, now, would }) => (losses[name] ?? ((n: number) => `${n} fewer ${name}.`))(now - would));
  if (first === undefined)
    return [say('Nothing would be lost: the draw decided between equally good plans.'), othersMove(moved)];
  return [...says, othersMove(moved)];
}

function othersMove(moved: number): string {
  const others = Math.max(0, moved - 1);
  return others === 0
    ? say('Nobody else would move.')
    : sayCount(
        others,
        'One other person would get another mentor.',
        '{n} other people would get another mentor.',
      );
}
