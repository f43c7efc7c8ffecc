// A circle with its topics, its reasons and what has to be checked, in words.

import { mayBeOnePlace } from '../../ground/places.ts';
import { topicKey } from '../../ground/topic-words.ts';
import { ruleCalled } from '../../language/rule-called.ts';
import { say, sayCount } from '../../language/say.ts';
import { inBoth, topicsInBoth } from '../../people/in-both.ts';
import type { Mentee, Mentor, Person } from '../../people/person.ts';
import type { Circle, CircleInput } from './circle.ts';
import type { ShouldPart } from './standing-circles.ts';

/** @param part  two of its members who should not be together; null for none. */
export function circleOf(
  { strand }: CircleInput,
  name: string,
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  part: ShouldPart | null,
): Circle {
  const topics = sharedTopics(mentees);
  const missing = strand.mentors.least - mentors.length;
  const checks = [
    ...(part === null
      ? []
      : [
          say('{one} and {other} should be in different circles: {why}.', {
            ...{ one: part.two[0].name, other: part.two[1].name, why: ruleCalled(part.why) },
          }),
        ]),
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
    reasons: reasonsFor(mentees, mentors, topics),
    checks: [...checks, ...noTimeOfMentors(mentees, mentors)],
  };
}

function sharedTopics(mentees: readonly Mentee[]): { topic: string; people: number }[] {
  const named = mentees.flatMap((mentee) => mentee.topics);
  const keys = named.map(topicKey);
  const all = named.filter((_, k) => keys.indexOf(keys[k]!) === k);
  return all
    .map((topic) => ({
      topic,
      people: mentees.filter((mentee) => topicsInBoth([topic], mentee.topics).length > 0).length,
    }))
    .filter(({ people }) => people >= 2)
    .sort((a, b) => b.people - a.people);
}

function reasonsFor(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  topics: readonly { topic: string; people: number }[],
): string[] {
  return [
    ...topics
      .slice(0, 3)
      .map(({ topic, people }) =>
        people === mentees.length
          ? say('All want to talk about {topic}.', { topic })
          : say('{n} of {all} want to talk about {topic}.', { n: people, all: mentees.length, topic }),
      ),
    ...timesSaid(mentees, mentors),
    ...(areSurelyApart(mentees.map(({ unit }) => unit))
      ? [say('The mentees come from different departments.')]
      : []),
  ];
}

/** Whether no two of these departments may be one, and each is known. */
function areSurelyApart(units: readonly string[]): boolean {
  return units.every(
    (one, k) => one !== '' && !units.slice(0, k).some((other) => mayBeOnePlace(one, other, 'unit')),
  );
}

const sharedTimes = (people: readonly Person[]) =>
  people.length === 0 ? [] : people.map(({ times }) => times).reduce((a, b) => inBoth(a, b));

/** Mentors who named no time may have some: of them nothing is said. */
function timesSaid(mentees: readonly Mentee[], mentors: readonly Mentor[]): string[] {
  const [all, theirs] = [sharedTimes([...mentees, ...mentors]), sharedTimes(mentees)];
  const shown = (times: readonly string[]) => ({ times: times.slice(0, 2).join(say(' or ')) });
  if (all.length > 0 && mentors.length > 0) return [say('Everybody can meet on {times}.', shown(all))];
  return theirs.length > 0 ? [say('The mentees can meet on {times}.', shown(theirs))] : [];
}

function noTimeOfMentors(mentees: readonly Mentee[], mentors: readonly Mentor[]): string[] {
  const theirs = sharedTimes(mentees);
  const apart = mentors.filter(({ times }) => times.length > 0 && inBoth(theirs, times).length === 0);
  return theirs.length === 0 || apart.length === 0
    ? []
    : [say('A mentor named no time that suits all mentees.')];
}
