// The pool before matching: what there is, what is wanted, and so what to recruit.
import { fold } from '../../ground/folding.ts';
import { named } from '../../ground/open-answers.ts';
import { topicKey } from '../../ground/topic-words.ts';
import type { Mentor, People, Person } from '../../people/person.ts';

export interface Pool {
  readonly strands: readonly {
    readonly strand: string;
    readonly mentees: number;
    readonly mentors: number;
    readonly places: number;
  }[];
  /** How mentors and mentees are spread; genders only where asked, and never fewer than five people. */
  readonly spread: readonly Spread[];
  /** Topics that mentees want more often than mentors have places to offer them. */
  readonly shortTopics: readonly {
    readonly topic: string;
    readonly wanted: number;
    readonly offered: number;
  }[];
  /** Mentors named by more people than they have places. */
  readonly crowded: readonly { readonly mentor: Mentor; readonly named: number }[];
  /** How many mentors nobody named, where mentees could name any. */
  readonly namedByNobody: number;
}

export interface Spread {
  readonly by: 'organisation' | 'sector' | 'gender';
  readonly value: string;
  readonly mentees: number;
  readonly mentors: number;
}

const LISTED = 5;
/** Fewer people of one gender are never counted out loud. */
const FEWEST_SHOWN = 5;

export function poolOf({ mentors, mentees, strands }: People): Pool {
  return {
    strands: strands.map(({ name, kind, places }) => {
      const serving = mentors.filter((mentor) => mentor.strands.includes(name));
      const offered = serving.reduce((sum, mentor) => sum + mentor.places, 0);
      const applied = mentees.filter((mentee) => mentee.strand === name).length;
      const available = kind === 'circle' ? (places ?? applied) : Math.min(offered, places ?? offered);
      return { strand: name, mentees: applied, mentors: serving.length, places: available };
    }),
    spread: spreadOf(mentors, mentees),
    shortTopics: shortTopics(mentors, mentees),
    ...popularity(mentors, mentees),
  };
}

const facets: readonly {
  readonly by: Spread['by'];
  readonly values: (person: Person) => readonly string[];
}[] = [
  { by: 'organisation', values: (person) => [person.organisation] },
  { by: 'sector', values: (person) => person.sectors },
  { by: 'gender', values: (person) => (person.gender === null ? [] : [person.gender]) },
];

function spreadOf(mentors: People['mentors'], mentees: People['mentees']): Spread[] {
  return facets.flatMap(({ by, values }) => {
    const counted = new Map<string, { value: string; mentees: number; mentors: number }>();
    const count = (person: Person, side: 'mentees' | 'mentors') => {
      for (const value of values(person).filter((text) => text !== '')) {
        const entry = counted.get(fold(value)) ?? { value, mentees: 0, mentors: 0 };
        counted.set(fold(value), { ...entry, [side]: entry[side] + 1 });
      }
    };
    for (const mentee of mentees) count(mentee, 'mentees');
    for (const mentor of mentors) count(mentor, 'mentors');
    const isShown = ({ mentees: a, mentors: b }: { mentees: number; mentors: number }) =>
      by !== 'gender' || [a, b].every((n) => n >= FEWEST_SHOWN);
    return [...counted.values()]
      .filter(isShown)
      .sort((a, b) => b.mentees + b.mentors - (a.mentees + a.mentors) || (a.value < b.value ? -1 : 1))
      .slice(0, LISTED)
      .map((entry) => ({ by, ...entry }));
  });
}

function shortTopics(mentors: People['mentors'], mentees: People['mentees']): Pool['shortTopics'] {
  const wanted = new Map<string, { topic: string; wanted: number }>();
  for (const topic of mentees.flatMap((mentee) => named(mentee.topics))) {
    const entry = wanted.get(topicKey(topic)) ?? { topic, wanted: 0 };
    wanted.set(topicKey(topic), { ...entry, wanted: entry.wanted + 1 });
  }
  const offeredFor = (key: string) =>
    mentors
      .filter((m) => m.topics.some((topic) => topicKey(topic) === key))
      .reduce((sum, m) => sum + m.places, 0);
  return [...wanted]
    .map(([key, entry]) => ({ ...entry, offered: offeredFor(key) }))
    .filter((entry) => entry.offered < entry.wanted)
    .sort((a, b) => b.wanted - b.offered - (a.wanted - a.offered) || (a.topic < b.topic ? -1 : 1))
    .slice(0, LISTED);
}

function popularity(
  mentors: People['mentors'],
  mentees: People['mentees'],
): Pick<Pool, 'crowded' | 'namedByNobody'> {
  const times = new Map<string, number>();
  for (const { mentor } of mentees.flatMap((mentee) => mentee.choices))
    times.set(mentor, (times.get(mentor) ?? 0) + 1);
  const named = (mentor: Mentor) => times.get(mentor.id) ?? 0;
  return {
    crowded: mentors
      .filter((mentor) => named(mentor) > mentor.places)
      .sort((a, b) => named(b) - named(a) || (a.id < b.id ? -1 : 1))
      .slice(0, LISTED)
      .map((mentor) => ({ mentor, named: named(mentor) })),
    namedByNobody:
      times.size === 0 ? 0 : mentors.filter((mentor) => mentor.places > 0 && named(mentor) === 0).length,
  };
}
