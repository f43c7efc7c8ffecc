// The story of circles: who applies → sizes → the best grouping → how much better any could be → mentors → words.

import { appliesTo } from '../../eligibility/eligibility.ts';
import { hashText } from '../../ground/draw.ts';
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import { inBoth } from '../../people/in-both.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { upperBound } from './bound.ts';
import { leadersFor } from './chosen-leaders.ts';
import type { Circle, CircleInput } from './circle.ts';
import type { CircleHolds } from './circle-holds.ts';
import { companionsOf, inPoints } from './companions.ts';
import { bestGrouping, EXACT_PEOPLE } from './exact.ts';
import { type Grouping, type GroupingProblem, sizesFor } from './grouping.ts';
import { searchGrouping } from './search.ts';

export interface Circles {
  readonly circles: readonly Circle[];
  readonly left: readonly { readonly mentee: Mentee; readonly reason: string }[];
  /** By how many per cent any other grouping can be better at most; null where a rule had to be broken. */
  readonly gap: number | null;
  readonly issues: readonly Issue[];
}

export function formCircles(input: CircleInput): Circles {
  const { strand } = input;
  const { served, waiting } = withinPlaces(input);
  const sizes = sizesFor(served.length, strand.smallest, strand.largest);
  if (sizes === null) return cannotDivide(input, served, waiting);
  const rules = input.bounds.active.filter((active) => appliesTo(active, strand.name));
  const companions = companionsOf(
    served,
    rules.map((active) => active.rule),
    input.bounds,
    input.holds,
    input.seed,
  );
  const problem = { people: served.length, sizes, worth: companions.worth, apart: companions.apart };
  const isExact = served.length <= EXACT_PEOPLE;
  const grouping = isExact ? bestGrouping(problem) : searchGrouping(problem, hashText(input.seed));
  const groups = grouping.circles.map((members) => members.map((k) => served[k]!));
  const leaders = leadersFor(input, groups);
  const names = namesFor(input, groups);
  return {
    circles: groups.map((members, c) =>
      circleOf(input, names[c]!, members, leaders[c]!, companions.unwanted, grouping.circles[c]!),
    ),
    left: waiting,
    gap: grouping.broken > 0 ? null : isExact ? 0 : gapOf(problem, grouping),
    issues: [],
  };
}

/** Places of a circle strand count mentees; who is locked in comes first, then the draw decides. */
function withinPlaces({ strand, mentees, holds, seed }: CircleInput) {
  const places = strand.places ?? mentees.length;
  const start = hashText(seed);
  const order = [...mentees].sort(
    (a, b) =>
      Number(holds.locked.has(b.id)) - Number(holds.locked.has(a.id)) ||
      Number(holds.former.has(b.id)) - Number(holds.former.has(a.id)) ||
      hashText(a.id, start) - hashText(b.id, start),
  );
  const served = new Set(order.slice(0, places));
  const reason = say('All {n} places of the strand {strand} are taken; the draw decided.', {
    n: String(places),
    strand: strand.name,
  });
  return {
    served: mentees.filter((mentee) => served.has(mentee)),
    waiting: mentees.filter((mentee) => !served.has(mentee)).map((mentee) => ({ mentee, reason })),
  };
}

function cannotDivide({ strand }: CircleInput, served: readonly Mentee[], waiting: Circles['left']): Circles {
  const [n, smallest, largest] = [served.length, strand.smallest, strand.largest];
  const reason = sayCount(
    n,
    '{n} person cannot be divided into circles of {smallest} to {largest}.',
    '{n} people cannot be divided into circles of {smallest} to {largest}.',
    { smallest, largest },
  );
  const issue: Issue = {
    severity: 'holds',
    sheet: 'Strands',
    row: 1,
    column: 'Largest circle',
    found: sayCount(n, '{n} person for the strand {strand}', '{n} people for the strand {strand}', {
      strand: strand.name,
    }),
    wanted: say('a number that circles of {smallest} to {largest} can hold', { smallest, largest }),
    remedy: say(
      'Change Smallest circle or Largest circle, or let somebody wait: write paused into their Status.',
    ),
  };
  return {
    circles: [],
    left: [...served.map((mentee) => ({ mentee, reason })), ...waiting],
    gap: null,
    issues: [issue],
  };
}

/** In per cent of the bound, rounded up to a hundredth so that the claim stays true. */
function gapOf(problem: GroupingProblem, grouping: Grouping): number {
  const [found, bound] = [inPoints(grouping.worth), inPoints(upperBound(problem, grouping))];
  return bound <= found ? 0 : Math.ceil((10_000 * (bound - found)) / Math.max(1, Math.abs(bound))) / 100;
}

/** A circle keeps the name that most of its members know; the others get the next free number. */
function namesFor(
  { strand, holds, severalStrands }: CircleInput,
  groups: readonly (readonly Mentee[])[],
): string[] {
  const names: (string | null)[] = groups.map(() => null);
  const votes = groups.flatMap((members, c) =>
    [...new Set(members.flatMap((member) => holds.former.get(member.id) ?? []))].map((name) => ({
      c,
      name,
      votes: members.reduce((sum, member) => sum + votesOf(member, name, holds), 0),
    })),
  );
  for (const { c, name } of votes.sort((a, b) => b.votes - a.votes || a.c - b.c))
    if (names[c] === null && !names.includes(name)) names[c] = name;
  let number = 0;
  return names.map((name) => {
    if (name !== null) return name;
    let fresh: string;
    do fresh = `${severalStrands ? strand.name : 'Circle'} ${++number}`;
    while (names.includes(fresh));
    return fresh;
  });
}

/** A locked member speaks for the name louder than any number of others. */
function votesOf(member: Mentee, name: string, holds: CircleHolds): number {
  if (holds.locked.get(member.id) === name) return 1000;
  return holds.former.get(member.id) === name ? 1 : 0;
}

function circleOf(
  { strand }: CircleInput,
  name: string,
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  unwanted: Uint8Array,
  members: readonly number[],
): Circle {
  const topics = sharedTopics(mentees);
  const people = Math.round(Math.sqrt(unwanted.length));
  const broken = members.some((i) => members.some((j) => unwanted[i * people + j] === 1));
  const missing = strand.mentors.least - mentors.length;
  const checks = [
    ...(broken
      ? [say('Two members should be in different circles: a lock, or no grouping that keeps every rule.')]
      : []),
    ...(missing > 0
      ? [
          sayCount(
            missing,
            'One mentor is missing: nobody left is allowed with every member.',
            '{n} mentors are missing: nobody left is allowed with every member.',
          ),
        ]
      : []),
  ];
  return {
    name,
    strand: strand.name,
    mentees,
    mentors,
    topics: topics.map((t) => t.topic),
    reasons: reasonsFor(mentees, topics),
    checks,
  };
}

function sharedTopics(mentees: readonly Mentee[]): { topic: string; people: number }[] {
  const all = [...new Set(mentees.flatMap((mentee) => mentee.topics))];
  return all
    .map((topic) => ({
      topic,
      people: mentees.filter((mentee) => inBoth([topic], mentee.topics).length > 0).length,
    }))
    .filter(({ people }) => people >= 2)
    .sort((a, b) => b.people - a.people);
}

function reasonsFor(
  mentees: readonly Mentee[],
  topics: readonly { topic: string; people: number }[],
): string[] {
  const times = mentees.map((mentee) => mentee.times).reduce((a, b) => inBoth(a, b));
  const units = new Set(mentees.map((mentee) => mentee.unit).filter((unit) => unit !== ''));
  return [
    ...topics
      .slice(0, 3)
      .map(({ topic, people }) =>
        people === mentees.length
          ? say('All want to talk about {topic}.', { topic })
          : say('{n} of {all} want to talk about {topic}.', { n: people, all: mentees.length, topic }),
      ),
    ...(times.length > 0
      ? [say('Everybody can meet on {times}.', { times: times.slice(0, 2).join(say(' or ')) })]
      : []),
    ...(units.size === mentees.length ? [say('Everybody comes from a different department.')] : []),
  ];
}
