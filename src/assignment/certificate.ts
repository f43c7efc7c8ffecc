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
  const { chosen, beaten } = look(problem, solution);
  const faults = [...seatFaults(problem, solution, chosen), ...priceFaults(problem, solution), ...beaten];
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

/** In place of an edge: a mentee without a mentor, and one with a mentor who is not allowed. */
const NOBODY = -1;
const NOT_ALLOWED = -2;

/** What is looked at edge by edge, and found. */
interface Sight {
  /** The prices of a mentee and of the mentee's strand together, and those of mentors, level by level. */
  readonly own: Float64Array;
  readonly v: readonly Float64Array[];
  /** The edge of each mentee's mentor, or one of the two above. */
  readonly chosen: Int32Array;
  readonly beaten: string[];
}

/** Looks at every edge once. */
function look(problem: Problem, { assignment, duals }: Solution): Sight {
  const { mentees, levels, strands } = problem;
  const sight: Sight = {
    own: new Float64Array(levels.length),
    v: levels.map((_, level) => levelOf(duals.v, level)),
    chosen: new Int32Array(mentees),
    beaten: [],
  };
  const { own } = sight;
  for (let i = 0; i < mentees; i++) {
    const w = strands ? duals.w[strands.group[i]!]! : null;
    for (let k = 0; k < own.length; k++) own[k] = duals.u[i]![k]! + (w === null ? 0 : w[k]!);
    sight.chosen[i] = assignment[i] === null ? NOBODY : NOT_ALLOWED;
    lookAt(problem, i, assignment[i] ?? NOBODY, sight);
  }
  return sight;
}

/** Finds a mentee's edge to this mentor, and those that gain more than their prices. */
function lookAt({ first, mentor, gain }: Problem, i: number, planned: number, sight: Sight): void {
  const { own, v, chosen, beaten } = sight;
  for (let e = first[i]!, end = first[i + 1]!; e < end; e++) {
    const j = mentor[e]!;
    if (j === planned) chosen[i] = e;
    if (isBeaten(own, v, gain, j, e)) beaten.push(`edge ${i}–${j} beats its prices`);
  }
}

/** Whether the edge gains more than its prices on the first level where these differ. Short, which the engine makes fast first. */
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

function levelOf(prices: readonly (readonly number[])[], level: number): Float64Array {
  const list = new Float64Array(prices.length);
  for (let j = 0; j < list.length; j++) list[j] = prices[j]![level]!;
  return list;
}

function seatFaults(problem: Problem, { assignment }: Solution, chosen: Int32Array): string[] {
  const faults: string[] = [];
  const seats = problem.capacity.map(() => 0);
  const served = (problem.strands?.places ?? []).map(() => 0);
  for (let i = 0; i < assignment.length; i++) {
    const j = assignment[i]!;
    if (j === null) continue;
    seats[j]!++;
    if (problem.strands) served[problem.strands.group[i]!]!++;
    if (chosen[i] === NOT_ALLOWED) faults.push(`mentee ${i} is with mentor ${j} without being allowed`);
  }
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
  for (const [name, prices] of Object.entries(duals) as ['u' | 'v' | 'w', readonly (readonly number[])[]][])
    for (let k = 0; k < prices.length; k++)
      if (firstOf(prices[k]!) < 0) faults.push(`${name}[${k}] is negative`);
  duals.w.forEach((price, g) => {
    if (problem.strands!.places[g] === null && firstOf(price) > 0) faults.push(`w[${g}] has no places`);
  });
  return faults;
}

/** The first number of a price that is not 0: below it the price is. */
function firstOf(price: readonly number[]): number {
  for (let k = 0; k < price.length; k++) if (price[k] !== 0) return price[k]!;
  return 0;
}

function reached(problem: Problem, chosen: Int32Array, level: number): number {
  const gain = problem.gain[level]!;
  let sum = 0;
  for (let i = 0; i < chosen.length; i++) if (chosen[i]! >= 0) sum += gain[chosen[i]!]!;
  return sum;
}

function bound(problem: Problem, { duals }: Solution, level: number): number {
  const { capacity, strands } = problem;
  let sum = 0;
  for (let i = 0; i < duals.u.length; i++) sum += duals.u[i]![level]!;
  for (let j = 0; j < duals.v.length; j++) sum += Math.max(0, capacity[j]!) * duals.v[j]![level]!;
  for (let g = 0; g < duals.w.length; g++) sum += (strands!.places[g] ?? 0) * duals.w[g]![level]!;
  return sum;
}
