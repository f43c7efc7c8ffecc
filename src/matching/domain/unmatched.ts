// Why somebody has no mentor: a proof in words. Either no mentor is allowed, or a group of mentees competes for fewer
// places than they are (a Hall set of the best plan).

import type { Solution } from '../../assignment/problem.ts';
import { NO_PLACE } from '../../eligibility/rules.ts';
import { ruleCalled } from '../../language/rule-called.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { type HallSet, hallSet } from './hall-set.ts';
import { ordinalSaid } from './pair-reasons.ts';
import { type Posed, type Posing, servesStrand } from './problem-of-people.ts';
import { whyNot } from './why-not.ts';

export interface Unmatched {
  readonly mentee: Mentee;
  readonly reason: string;
  /** The closest mentors, each with what stands in the way. */
  readonly closest: readonly { readonly mentor: Mentor; readonly but: string }[];
}

/** A group up to this size is named; a larger one is only counted. */
const SMALL_GROUP = 8;

const CLOSEST = 3;

export function whyUnmatched(posing: Posing, posed: Posed, solution: Solution): Unmatched[] {
  const left = solution.assignment.flatMap((j, i) => (j === null ? [i] : []));
  const situation = {
    posing,
    posed,
    holders: holdersOf(posing, solution),
    served: servedByStrand(posing, solution),
  };
  const all = left.length === 0 ? null : hallSet(posed, situation.holders, left, Number.POSITIVE_INFINITY);
  return left.map((i) => ({
    mentee: posing.mentees[i]!,
    reason: reasonFor(situation, all!, i),
    closest: closestTo(situation, i),
  }));
}

interface Situation {
  readonly posing: Posing;
  readonly posed: Posed;
  /** Mentees with each mentor. */
  readonly holders: readonly (readonly number[])[];
  /** How many mentees of each strand have a mentor. */
  readonly served: ReadonlyMap<string, number>;
}

function servedByStrand({ mentees }: Posing, { assignment }: Solution): Map<string, number> {
  const served = new Map<string, number>();
  assignment.forEach((j, i) => {
    const strand = mentees[i]!.strand;
    if (j !== null) served.set(strand, (served.get(strand) ?? 0) + 1);
  });
  return served;
}

function holdersOf(posing: Posing, { assignment }: Solution): number[][] {
  const holders: number[][] = posing.mentors.map(() => []);
  assignment.forEach((j, i) => {
    if (j !== null) holders[j]!.push(i);
  });
  return holders;
}

/** @param all  everybody who competes with anybody left over. */
function reasonFor(situation: Situation, all: HallSet, i: number): string {
  const { posing, posed, holders, served } = situation;
  const { problem } = posed;
  if (problem.first[i] === problem.first[i + 1]) return nobodyAllowed(posing, i);
  const strand = fullStrand(posing, served, i);
  if (strand !== null) return strand;
  const own = withRivals(posed, all, hallSet(posed, holders, [i], SMALL_GROUP));
  if (own.mentees.length > SMALL_GROUP)
    return [
      say('More people than places: {n} for {places}.', {
        n: all.mentees.length,
        places: seatsOf(posing, all),
      }),
      wishesOf(situation, i),
    ]
      .join(' ')
      .trim();
  const names = own.mentors.map((j) => labelOf(posing.mentors[j]!)).join(', ');
  const places = seatsOf(posing, own);
  const only = sayCount(
    own.mentees.length,
    'This person can only go to {names}:',
    '{n} people, this person among them, can only go to {names}:',
    { names },
  );
  const room = sayCount(places, '{n} place in all.', '{n} places in all.');
  return [only, room, wishesOf(situation, i)].join(' ').trim();
}

/** Others without a mentor who can go nowhere else compete as well, although no way leads from this person to them. */
function withRivals({ problem }: Posed, all: HallSet, own: HallSet): HallSet {
  const [mentees, mentors] = [new Set(own.mentees), new Set(own.mentors)];
  const isRival = (k: number) =>
    problem.mentor.subarray(problem.first[k]!, problem.first[k + 1]!).every((j) => mentors.has(j)) &&
    problem.first[k] !== problem.first[k + 1];
  const rivals = all.mentees.filter((k) => !mentees.has(k) && isRival(k));
  return { ...own, mentees: [...own.mentees, ...rivals] };
}

function seatsOf(posing: Posing, { mentors }: HallSet): number {
  return mentors.reduce((sum, j) => sum + posing.seats[j]!, 0);
}

function labelOf(mentor: Mentor): string {
  return mentor.code ?? mentor.name;
}

/** "No mentor is allowed: 12 by …, 3 by …" */
function nobodyAllowed(posing: Posing, i: number): string {
  const byRule = new Map<string, number>();
  posing.mentors.forEach((mentor, j) => {
    const rule = servesStrand(mentor, posing.mentees[i]!) ? posing.forbids(i, j) : say('another strand');
    if (rule !== null) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  });
  if (byRule.size === 0) return say('There is no mentor yet.');
  const parts = [...byRule]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, n]) => say('{n} by “{rule}”', { n, rule: ruleCalled(rule) }));
  return say('No mentor is allowed: {parts}.', { parts: parts.join(', ') });
}

/** The strand's places are all taken, although mentors may have room. */
function fullStrand(posing: Posing, served: Situation['served'], i: number): string | null {
  const name = posing.mentees[i]!.strand;
  const { places, kept } = posing.strands.find((strand) => strand.name === name)!;
  if (places === null || (served.get(name) ?? 0) < places) return null;
  // Kept pairs may be more than the strand has places.
  return places === 0
    ? say('The strand {strand} has no place left.', { strand: name })
    : say('The strand {strand} is full (places: {n}).', { n: places + kept, strand: name });
}

/** What stands in the way of each wish. */
function wishesOf({ posing, holders }: Situation, i: number): string {
  const says = posing.mentees[i]!.choices.map((choice) => {
    const j = posing.mentors.findIndex((mentor) => mentor.id === choice.mentor);
    const mentor = posing.mentors[j]!;
    const rule = servesStrand(mentor, posing.mentees[i]!) ? posing.forbids(i, j) : say('another strand');
    return say('{ordinal} choice {mentor}: {why}.', {
      ordinal: capital(ordinalSaid(choice.number)),
      mentor: labelOf(mentor),
      why: inTheWay(rule, posing.seats[j]! > holders[j]!.length, posing.leading.has(mentor.id)),
    });
  });
  return says.join(' ');
}

function inTheWay(rule: string | null, isFree: boolean, leads: boolean): string {
  if (rule === null) return noPlace(isFree);
  if (rule === NO_PLACE && leads) return say('leads a circle, and has no place left for a pair');
  return rule === NO_PLACE ? say('has no place left') : say('not allowed, {rule}', { rule: whyNot(rule) });
}

/** Nobody waits beside a free mentor whom no rule forbids, unless the strand is full. */
function noPlace(isFree: boolean): string {
  return isFree ? say('has a free place, but the strand has none left') : say('all places taken');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Wishes first, then the best fit; each with the rule or the missing place that stands in the way. */
function closestTo({ posing, posed, holders }: Situation, i: number): Unmatched['closest'] {
  const mentee = posing.mentees[i]!;
  let best: Near[] = [];
  posing.mentors.forEach((mentor, j) => {
    if (mentor.id === mentee.id || !servesStrand(mentor, mentee)) return;
    const { choice, fit } = posed.facts(i, j);
    const near = { j, choice: choice ?? NO_WISH, fit };
    if (best.length === CLOSEST && nearer(near, best[CLOSEST - 1]!) >= 0) return;
    best = [...best, near].sort(nearer).slice(0, CLOSEST);
  });
  return best.map(({ j }) => ({
    mentor: posing.mentors[j]!,
    but: whyNot(posing.forbids(i, j)) ?? noPlace(posing.seats[j]! > holders[j]!.length),
  }));
}

interface Near {
  readonly j: number;
  readonly choice: number;
  readonly fit: number;
}

/** Later than any wish. */
const NO_WISH = 99;

function nearer(a: Near, b: Near): number {
  return a.choice - b.choice || b.fit - a.fit || a.j - b.j;
}
