// Checks that a plan is the best there is, from its prices alone. Shares no code with the engine on purpose: it is the
// second opinion on every solve, and short enough to be read aloud.
import type { Problem, Solution } from './problem.ts';

export interface Verdict {
  readonly optimal: boolean;
  /** What does not hold; empty when optimal. */
  readonly faults: readonly string[];
  /** Per level: what the plan reaches, and what no plan can exceed. */
  readonly levels: readonly { readonly name: string; readonly value: number; readonly bound: number }[];
}

/**
 * For any plan Σ gain ≤ Σ over its pairs (u + v + w) ≤ Σu + Σ capacity·v + Σ places·w, level after level; so a plan
 * that reaches this bound cannot be beaten.
 */
export function check(problem: Problem, solution: Solution): Verdict {
  const faults = [...seatFaults(problem, solution), ...priceFaults(problem, solution)];
  const levels = problem.levels.map((name, level) => ({
    name,
    value: reached(problem, solution, level),
    bound: bound(problem, solution, level),
  }));
  for (const { name, value, bound: limit } of levels)
    if (value !== limit) faults.push(`${name}: reached ${value}, bound ${limit}`);
  levels.forEach(({ name, value }, level) => {
    if (value !== solution.value[level]) faults.push(`${name}: value is said to be ${solution.value[level]}`);
  });
  return { optimal: faults.length === 0, faults, levels };
}

function seatFaults(problem: Problem, { assignment }: Solution): string[] {
  const faults: string[] = [];
  const seats = problem.capacity.map(() => 0);
  const served = (problem.strands?.places ?? []).map(() => 0);
  assignment.forEach((j, i) => {
    if (j === null) return;
    seats[j]!++;
    if (problem.strands) served[problem.strands.group[i]!]!++;
    if (chosenEdge(problem, i, j) < 0) faults.push(`mentee ${i} is with mentor ${j} without being allowed`);
  });
  seats.forEach((n, j) => {
    if (n > problem.capacity[j]!) faults.push(`mentor ${j} is over capacity`);
  });
  served.forEach((n, g) => {
    const places = problem.strands!.places[g]!;
    if (places !== null && n > places) faults.push(`strand ${g} is over its places`);
  });
  return faults;
}

function priceFaults(problem: Problem, { duals }: Solution): string[] {
  const faults: string[] = [];
  const zero = problem.levels.map(() => 0);
  for (const [name, prices] of Object.entries(duals) as ['u' | 'v' | 'w', readonly (readonly number[])[]][])
    prices.forEach((price, k) => {
      if (before(price, zero)) faults.push(`${name}[${k}] is negative`);
    });
  duals.w.forEach((price, g) => {
    if (problem.strands!.places[g] === null && before(zero, price)) faults.push(`w[${g}] has no places`);
  });
  for (let i = 0; i < problem.mentees; i++)
    for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++)
      if (isUnderpriced(problem, duals, i, e)) faults.push(`edge ${i}–${problem.mentor[e]} beats its prices`);
  return faults;
}

/** Is u + v + w less than the gain on the first level where they differ? */
function isUnderpriced(problem: Problem, duals: Solution['duals'], i: number, e: number): boolean {
  const u = duals.u[i]!;
  const v = duals.v[problem.mentor[e]!]!;
  const w = problem.strands ? duals.w[problem.strands.group[i]!] : undefined;
  for (let k = 0; k < problem.gain.length; k++) {
    const rest = u[k]! + v[k]! + (w ? w[k]! : 0) - problem.gain[k]![e]!;
    if (rest !== 0) return rest < 0;
  }
  return false;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! < b[k]!;
  return false;
}

function chosenEdge(problem: Problem, i: number, j: number): number {
  for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++) if (problem.mentor[e] === j) return e;
  return -1;
}

function reached(problem: Problem, { assignment }: Solution, level: number): number {
  let sum = 0;
  assignment.forEach((j, i) => {
    const e = j === null ? -1 : chosenEdge(problem, i, j);
    if (e >= 0) sum += problem.gain[level]![e]!;
  });
  return sum;
}

function bound(problem: Problem, { duals }: Solution, level: number): number {
  let sum = 0;
  for (const price of duals.u) sum += price[level]!;
  duals.v.forEach((price, j) => {
    sum += Math.max(0, problem.capacity[j]!) * price[level]!;
  });
  duals.w.forEach((price, g) => {
    sum += (problem.strands!.places[g] ?? 0) * price[level]!;
  });
  return sum;
}
