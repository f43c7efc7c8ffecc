// Assignment problems for tests and for the bench: random small ones, and the instance families with known totals.
import type { Problem } from '../src/assignment/problem.ts';
import type { ProblemJson } from '../src/assignment/public-form.ts';
import { mulberry32 } from './chance.ts';

/** A small random problem with ties, negative gains, capacities 0 … 3, missing edges, sometimes strands with places. */
export function smallProblem(random: () => number): ProblemJson {
  const mentees = Math.floor(random() * 6);
  const mentors = Math.floor(random() * 5);
  const levels = 1 + Math.floor(random() * 4);
  const spread = [2, 3, 10, 1000][Math.floor(random() * 4)]!;
  const gain = () => Math.floor(random() * spread) - Math.floor(spread / 3);
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < mentees; i++)
    for (let j = 0; j < mentors; j++)
      if (random() < 0.7) edges.push([i, j, Array.from({ length: levels }, gain)]);
  const capacity = Array.from({ length: mentors }, () => Math.floor(random() * 4));
  const names = Array.from({ length: levels }, (_, k) => `level ${k + 1}`);
  const problem = { mentees, mentors, capacity, levels: names, edges };
  if (random() < 0.6) return problem;
  const strands = 1 + Math.floor(random() * 3);
  return {
    ...problem,
    group: Array.from({ length: mentees }, () => Math.floor(random() * strands)),
    places: Array.from({ length: strands }, () => (random() < 0.2 ? null : Math.floor(random() * 4))),
  };
}

/** Few places, many allowed pairs, many ties, levels of very different sizes, sometimes strands with places. */
export function crowdedProblem(random: () => number): ProblemJson {
  const mentees = 4 + Math.floor(random() * 26);
  const mentors = 4 + Math.floor(random() * 22);
  const levels = 1 + Math.floor(random() * 5);
  const spreads = Array.from(
    { length: levels },
    () => [1, 2, 3, 30, 1000, 2 ** 32][Math.floor(random() * 6)]!,
  );
  const gain = (spread: number) => Math.floor(random() * spread) - (random() < 0.2 ? 1 : 0);
  const share = 0.3 + 0.7 * random();
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < mentees; i++)
    for (let j = 0; j < mentors; j++) if (random() < share) edges.push([i, j, spreads.map(gain)]);
  const capacity = Array.from({ length: mentors }, () => Math.floor(random() * random() * 4));
  const names = Array.from({ length: levels }, (_, k) => `level ${k + 1}`);
  const problem = { mentees, mentors, capacity, levels: names, edges };
  if (random() < 0.7) return problem;
  const group = Array.from({ length: mentees }, () => Math.floor(random() * 2));
  return { ...problem, group, places: [Math.floor(random() * mentees), random() < 0.3 ? null : 3] };
}

/** What a walk over a family's edges tells, in the order of mentees. */
type Tell = (mentee: number, mentor: number, ...gains: number[]) => void;

/** A flat problem from a walk that can be taken twice: once to count the edges, once to write them down. */
function flat(
  sides: Pick<Problem, 'mentees' | 'mentors' | 'capacity' | 'levels'>,
  walk: (tell: Tell) => void,
): Problem {
  const first = new Int32Array(sides.mentees + 1);
  walk((i) => first[i + 1]!++);
  for (let i = 0; i < sides.mentees; i++) first[i + 1]! += first[i]!;
  const edges = first[sides.mentees]!;
  const mentor = new Int32Array(edges);
  const gain = sides.levels.map(() => new Float64Array(edges));
  let e = 0;
  walk((_, j, ...gains) => {
    mentor[e] = j;
    for (let level = 0; level < gain.length; level++) gain[level]![e] = gains[level]!;
    e++;
  });
  return { ...sides, first, mentor, gain };
}

/** The public JSON form of a flat problem. */
export function asJson({ mentees, mentors, capacity, levels, first, mentor, gain }: Problem): ProblemJson {
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < mentees; i++)
    for (let e = first[i]!; e < first[i + 1]!; e++)
      edges.push([i, mentor[e]!, gain.map((level) => level[e]!)]);
  return { mentees, mentors, capacity, levels, edges };
}

/** A problem as a programme makes it: five levels, wishes, places. */
export function programme(mentees: number, mentors: number, seed: number): Problem {
  const levels = ['matched', 'named', 'steps', 'fit', 'draw'];
  let random = mulberry32(seed);
  const walk = (tell: Tell) => {
    random = mulberry32(seed);
    for (let i = 0; i < mentees; i++) {
      const wishes = Array.from({ length: 3 }, () => Math.floor(random() * random() * mentors));
      for (let j = 0; j < mentors; j++) {
        if (random() > 0.7) continue;
        const choice = wishes.indexOf(j);
        const draw = Math.floor(random() * 2 ** 32);
        const fit = Math.floor(random() * 1001);
        tell(i, j, 1, choice < 0 ? 0 : 1, choice < 0 ? 0 : -choice, fit, draw);
      }
    }
  };
  walk(() => {});
  const capacity = Array.from({ length: mentors }, () => (random() < 0.05 ? 0 : random() < 0.7 ? 1 : 2));
  return flat({ mentees, mentors, capacity, levels }, walk);
}

export function programmeProblem(mentees: number, mentors: number, seed: number): ProblemJson {
  return asJson(programme(mentees, mentors, seed));
}

export type Family = 'dense' | 'sparse' | 'capacity 3';

/** The instance families: `top` is the largest cost, 100 for many ties. */
export function family(kind: Family, n: number, top: number): Problem {
  const mentors = kind === 'capacity 3' ? Math.floor(0.4 * n) : n;
  const capacity = Array.from({ length: mentors }, () => (kind === 'capacity 3' ? 3 : 1));
  const sides = { mentees: n, mentors, capacity, levels: ['matched', 'cost'] };
  return flat(sides, (tell) => walks[kind](n, top, tell));
}

export function familyProblem(kind: Family, n: number, top: number): ProblemJson {
  return asJson(family(kind, n, top));
}

const walks: Readonly<Record<Family, (n: number, top: number, tell: Tell) => void>> = {
  dense: (n, top, tell) => {
    const random = mulberry32(7 * n + top);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) tell(i, j, 1, -(1 + Math.floor(random() * top)));
  },
  sparse: (n, top, tell) => {
    const random = mulberry32(7 * n + top);
    // The stream goes on behind the costs of the dense family.
    for (let k = 0; k < n * n; k++) random();
    for (let i = 0; i < n; i++) {
      const columns = new Set([i]);
      while (columns.size < 15) columns.add(Math.floor(random() * n));
      for (const j of [...columns].sort((a, b) => a - b)) tell(i, j, 1, -(1 + Math.floor(random() * top)));
    }
  },
  // Mentors with three places each, some of them in great demand.
  'capacity 3': (n, _, tell) => {
    const mentors = Math.floor(0.4 * n);
    const random = mulberry32(n + 99);
    const byWeight = demand(mentors, random);
    for (let i = 0; i < n; i++) {
      const columns = new Set<number>();
      while (columns.size < 15) columns.add(columns.size < 5 ? byWeight() : Math.floor(random() * mentors));
      [...columns].forEach((j, k) => {
        tell(i, j, 1, -(1 + (k < 5 ? 1000 * k : 10000) + Math.floor(random() * 900)));
      });
    }
  },
};

/** Draws a mentor, the first ones most often. */
function demand(mentors: number, random: () => number): () => number {
  const cumulative: number[] = [];
  let total = 0;
  for (let j = 0; j < mentors; j++) {
    total += (j + 1) ** -0.8;
    cumulative.push(total);
  }
  return () => {
    const z = random() * total;
    let low = 0;
    let high = mentors - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! >= z) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
