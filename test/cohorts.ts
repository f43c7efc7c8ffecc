// Seeded programmes for comparing ways of matching: popular mentors, rules, wishes, places (see docs/figures.md).
import { mulberry32, shuffled } from './chance.ts';

export interface Cohort {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: readonly number[];
  /** fit[i][j] 0 … 1000 where the pair is allowed, null where not. */
  readonly fit: readonly (readonly (number | null)[])[];
  /** Wishes of each mentee, best first. */
  readonly wishes: readonly (readonly number[])[];
}

const TOPICS = 16;
const UNITS = 12;

/** Mentee and mentor as the generator draws them. */
interface Drawn {
  readonly topics: ReadonlySet<number>;
  readonly unit: number;
  readonly languages: ReadonlySet<string>;
  readonly level: number;
  readonly online: boolean;
}

export function cohort(mentees: number, mentors: number, seed: number): Cohort {
  const random = mulberry32(1000 * seed + 7);
  const weights = Array.from({ length: TOPICS }, (_, k) => (k + 1) ** -0.6);
  const topics = (n: number) => {
    const picked = new Set<number>();
    while (picked.size < n) picked.add(weighted(weights, random));
    return picked;
  };
  const mentorList = Array.from(
    { length: mentors },
    (): Drawn => ({
      topics: topics(3 + Math.floor(random() * 3)),
      unit: Math.floor(random() * UNITS),
      languages: new Set(['A', ...(random() < 0.6 ? ['B'] : []), ...(random() < 0.25 ? ['C'] : [])]),
      level: 4 + Math.floor(random() * 6),
      online: random() < 0.7,
    }),
  );
  const capacity = mentorList.map(() => (random() < 0.05 ? 0 : random() < 0.7 ? 1 : random() < 0.75 ? 2 : 3));
  const menteeList = Array.from(
    { length: mentees },
    (): Drawn => ({
      topics: topics(2 + Math.floor(random() * 3)),
      unit: Math.floor(random() * UNITS),
      languages: new Set(random() < 0.85 ? ['A', ...(random() < 0.4 ? ['B'] : [])] : ['B']),
      level: 1 + Math.floor(random() * 5),
      online: random() < 0.4,
    }),
  );
  const conflicts = new Set(
    Array.from(
      { length: mentees },
      () => `${Math.floor(random() * mentees)},${Math.floor(random() * mentors)}`,
    ),
  );
  const fit = menteeList.map((a, i) =>
    mentorList.map((b, j) => (conflicts.has(`${i},${j}`) || capacity[j] === 0 ? null : fitOf(a, b))),
  );
  const popularity = shuffled(
    mentorList.map((_, j) => 1 / (1 + j)),
    random,
  );
  const wishes = menteeList.map((mentee, i) => wishesOf(mentee, mentorList, fit[i]!, popularity, random));
  return { mentees, mentors, capacity, fit, wishes };
}

function weighted(weights: readonly number[], random: () => number): number {
  let z = random() * weights.reduce((sum, w) => sum + w, 0);
  const at = weights.findIndex((w) => {
    z -= w;
    return z <= 0;
  });
  return at < 0 ? weights.length - 1 : at;
}

function share(mentee: Drawn, mentor: Drawn): number {
  return [...mentee.topics].filter((topic) => mentor.topics.has(topic)).length / mentee.topics.size;
}

function fitOf(mentee: Drawn, mentor: Drawn): number | null {
  const common = [...mentee.languages].filter((language) => mentor.languages.has(language)).length;
  const gap = mentor.level - mentee.level;
  if (mentee.unit === mentor.unit || common === 0 || gap <= 0) return null;
  const points =
    600 * share(mentee, mentor) +
    200 * (gap >= 2 && gap <= 6 ? 1 : 0.4) +
    100 * (common >= 2 ? 1 : 0.5) +
    100 * (mentee.online ? Number(mentor.online) : 1);
  return Math.round(points);
}

function wishesOf(
  mentee: Drawn,
  mentors: readonly Drawn[],
  fit: readonly (number | null)[],
  popularity: readonly number[],
  random: () => number,
): number[] {
  const roll = random();
  const wanted = roll < 0.1 ? 0 : roll < 0.28 ? 2 : roll < 0.82 ? 3 : 5;
  const allowed = mentors.map((_, j) => j).filter((j) => fit[j] !== null);
  const wishes: number[] = [];
  while (wishes.length < Math.min(wanted, allowed.length)) {
    const rest = allowed.filter((j) => !wishes.includes(j));
    wishes.push(
      rest[
        weighted(
          rest.map((j) => popularity[j]! * Math.exp(2 * share(mentee, mentors[j]!))),
          random,
        )
      ]!,
    );
  }
  return wishes;
}
