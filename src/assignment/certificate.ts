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
function underpriced(
  { mentees, mentor, first, gain, levels, strands }: Problem,
  duals: Solution['duals'],
): string[] {
  const faults: string[] = [];
  const v = levels.map((_, level) => levelOf(duals.v, level));
  const own = new Float64Array(levels.length);
  for (let i = 0; i < mentees; i++) {
    const w = strands ? duals.w[strands.group[i]!]! : null;
    for (let k = 0; k < own.length; k++) own[k] = duals.u[i]![k]! + (w === null ? 0 : w[k]!);
    for (let e = first[i]!; e < first[i + 1]!; e++)
      if (isBeaten(own, v, gain, mentor[e]!, e)) faults.push(`edge ${i}–${mentor[e]} beats its prices`);
  }
  return faults;
}

function levelOf(prices: readonly (readonly number[])[], level: number): Float64Array {
  const list = new Float64Array(prices.length);
  for (let j = 0; j < list.length; j++) list[j] = prices[j]![level]!;
  return list;
}

/** Whether the edge gains more than its prices on the first level where these differ. */
function isBeaten(
  own: Float64Array,
  v: readonly Float64Array[],
  gain: Problem['gain'],
  mentor: number,
  edge: number,
): boolean {
  for (let k = 0; k < own.length; k++) {
    const rest = own[k]! + v[k]![mentor]! - gain[k]![edge]!;
    if (rest !== 0) return rest < 0;
  }
  return false;
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
