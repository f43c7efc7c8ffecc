// Assignment problems for tests and for the bench: random small ones, and the instance families with known totals.
import type { ProblemJson } from '../src/domain/assignment/problem-json.ts';
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

/** A problem as a programme makes it: five levels, wishes, places. */
export function programmeProblem(mentees: number, mentors: number, seed: number): ProblemJson {
  const random = mulberry32(seed);
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < mentees; i++) {
    const wishes = Array.from({ length: 3 }, () => Math.floor(random() * random() * mentors));
    for (let j = 0; j < mentors; j++) {
      if (random() > 0.7) continue;
      const choice = wishes.indexOf(j);
      const draw = Math.floor(random() * 2 ** 32);
      edges.push([
        i,
        j,
        [1, choice < 0 ? 0 : 1, choice < 0 ? 0 : -choice, Math.floor(random() * 1001), draw],
      ]);
    }
  }
  const capacity = Array.from({ length: mentors }, () => (random() < 0.05 ? 0 : random() < 0.7 ? 1 : 2));
  return { mentees, mentors, capacity, levels: ['matched', 'named', 'steps', 'fit', 'draw'], edges };
}

const square = (n: number, edges: ProblemJson['edges']): ProblemJson => ({
  mentees: n,
  mentors: n,
  capacity: Array.from({ length: n }, () => 1),
  levels: ['matched', 'cost'],
  edges,
});

export type Family = 'dense' | 'sparse' | 'capacity 3';

/** The instance families: `top` is the largest cost, 100 for many ties. */
export function familyProblem(family: Family, n: number, top: number): ProblemJson {
  if (family === 'capacity 3') return capacityProblem(n);
  const random = mulberry32(7 * n + top);
  const cost = () => [1, -(1 + Math.floor(random() * top))];
  const dense: [number, number, number[]][] = [];
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) dense.push([i, j, cost()]);
  if (family === 'dense') return square(n, dense);
  const sparse: [number, number, number[]][] = [];
  for (let i = 0; i < n; i++) {
    const columns = new Set([i]);
    while (columns.size < 15) columns.add(Math.floor(random() * n));
    for (const j of [...columns].sort((a, b) => a - b)) sparse.push([i, j, cost()]);
  }
  return square(n, sparse);
}

/** Mentors with three places each, some of them in great demand. */
function capacityProblem(n: number): ProblemJson {
  const mentors = Math.floor(0.4 * n);
  const random = mulberry32(n + 99);
  const cumulative: number[] = [];
  let total = 0;
  for (let j = 0; j < mentors; j++) {
    total += (j + 1) ** -0.8;
    cumulative.push(total);
  }
  const byWeight = () => {
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
  const edges: [number, number, number[]][] = [];
  for (let i = 0; i < n; i++) {
    const columns = new Set<number>();
    while (columns.size < 15) columns.add(columns.size < 5 ? byWeight() : Math.floor(random() * mentors));
    [...columns].forEach((j, k) => {
      edges.push([i, j, [1, -(1 + (k < 5 ? 1000 * k : 10000) + Math.floor(random() * 900))]]);
    });
  }
  const capacity = Array.from({ length: mentors }, () => 3);
  return { mentees: n, mentors, capacity, levels: ['matched', 'cost'], edges };
}
