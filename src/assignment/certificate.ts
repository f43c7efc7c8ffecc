// Checks that a plan is the best there is, from its prices alone. Shares no code with the engine on purpose: it is the
// second opinion on every solve, and short enough to be read aloud.
import type { Problem, Solution } from './problem.ts';

/** What the check of a solution comes to. */
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
  const chosen = solution.assignment.map((j, i) => (j === null ? NOBODY : edgeTo(problem, i, j)));
  const faults = [...seatFaults(problem, solution, chosen), ...priceFaults(problem, solution)];
  const levels = problem.levels.map((name, level) => ({
    name,
    value: reached(problem, chosen, level),
    bound: bound(problem, solution, level),
  }));
  for (const { name, value, bound: limit } of levels)
    if (value !== limit) faults.push(`${name}: reached ${value}, bound ${limit}`);
  levels.forEach(({ name, value }, level) => {
    if (value !== solution.value[level]) faults.push(`${name}: value is said to be ${solution.value[level]}`);
  });
  return { optimal: faults.length === 0, faults, levels };
}

/** A mentee without a mentor, and one with a mentor who is not allowed. */
const NOBODY = -1;
const NOT_ALLOWED = -2;

function seatFaults(problem: Problem, { assignment }: Solution, chosen: readonly number[]): string[] {
  const faults: string[] = [];
  const seats = problem.capacity.map(() => 0);
  const served = (problem.strands?.places ?? []).map(() => 0);
  assignment.forEach((j, i) => {
    if (j === null) return;
    seats[j]!++;
    if (problem.strands) served[problem.strands.group[i]!]!++;
    if (chosen[i] === NOT_ALLOWED) faults.push(`mentee ${i} is with mentor ${j} without being allowed`);
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
  return [...faults, ...underpriced(problem, duals)];
}

/** Edges on which u + v + w is less than the gain on the first level where they differ. */
function underpriced(problem: Problem, duals: Solution['duals']): string[] {
  const faults: string[] = [];
  const v = problem.levels.map((_, level) => Float64Array.from(duals.v, (price) => price[level]!));
  const even = new Int32Array(problem.mentor.length === 0 ? 0 : problem.mentors);
  for (let i = 0; i < problem.mentees; i++) {
    const w = problem.strands ? duals.w[problem.strands.group[i]!]! : null;
    let left = problem.first[i + 1]! - problem.first[i]!;
    for (let e = 0; e < left; e++) even[e] = problem.first[i]! + e;
    for (let k = 0; k < v.length && left > 0; k++) {
      const own = duals.u[i]![k]! + (w === null ? 0 : w[k]!);
      const { kept, beaten } = keepEven(problem, k, { own, v: v[k]! }, even.subarray(0, left));
      faults.push(...beaten.map((e) => `edge ${i}–${problem.mentor[e]} beats its prices`));
      left = kept;
    }
  }
  return faults;
}

/** Moves the edges whose prices and gain are equal on this level to the front: how many these are, and those that gain more. */
function keepEven(
  { mentor, gain }: Problem,
  level: number,
  { own, v }: { readonly own: number; readonly v: Float64Array },
  edges: Int32Array,
): { kept: number; beaten: readonly number[] } {
  const gains = gain[level]!;
  const beaten: number[] = [];
  let kept = 0;
  for (let n = 0; n < edges.length; n++) {
    const e = edges[n]!;
    const rest = own + v[mentor[e]!]! - gains[e]!;
    if (rest === 0) edges[kept++] = e;
    else if (rest < 0) beaten.push(e);
  }
  return { kept, beaten };
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! < b[k]!;
  return false;
}

function edgeTo(problem: Problem, i: number, j: number): number {
  for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++) if (problem.mentor[e] === j) return e;
  return NOT_ALLOWED;
}

function reached(problem: Problem, chosen: readonly number[], level: number): number {
  let sum = 0;
  for (const e of chosen) if (e >= 0) sum += problem.gain[level]![e]!;
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
