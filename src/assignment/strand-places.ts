// Places of a strand inside the same exact solve. "At most P of n mentees are served" is the same as "at least n − P
// sit on the strand's bench": the bench is a mentor with n − P seats, and one level above all others fills it first.
// Afterwards the bench's price turns into w, the price of one more place of the strand.
import { larger, shortfall } from './closed.ts';
import type { Levels, Problem, Solution } from './problem.ts';

/** Strands whose places can bind: fewer than their mentees. */
function shortStrands(problem: Problem): { strand: number; places: number; members: number[] }[] {
  const { group, places } = problem.strands ?? { group: [], places: [] };
  return places
    .map((limit, strand) => ({ strand, places: limit, members: membersOf(group, strand) }))
    .filter((s): s is { strand: number; places: number; members: number[] } => s.places !== null)
    .filter((s) => s.members.length > s.places);
}

function membersOf(group: readonly number[], strand: number): number[] {
  return group.flatMap((g, mentee) => (g === strand ? [mentee] : []));
}

/** The same problem with one bench per short strand; the problem itself where no places bind. */
export function withBench(problem: Problem): Problem {
  const short = shortStrands(problem);
  if (short.length === 0) return problem;
  const benchOf = new Map(short.flatMap((s, k) => s.members.map((mentee) => [mentee, problem.mentors + k])));
  const benched = Array.from({ length: problem.mentees }, (_, i) => benchOf.get(i) ?? NO_BENCH);
  const { first, mentor, gain } = withSeat(problem, benched);
  return {
    mentees: problem.mentees,
    mentors: problem.mentors + short.length,
    capacity: [...problem.capacity, ...short.map((s) => s.members.length - s.places)],
    levels: ['bench', ...problem.levels],
    first,
    mentor,
    gain,
  };
}

const NO_BENCH = -1;

/** The edges with one more for each mentee who has a bench: a unit on the level above all others, nothing below. */
function withSeat(problem: Problem, bench: readonly number[]): Pick<Problem, 'first' | 'mentor' | 'gain'> {
  const seats = bench.filter((j) => j !== NO_BENCH).length;
  const edges = problem.mentor.length + seats;
  const first = new Int32Array(problem.mentees + 1);
  const mentor = new Int32Array(edges);
  const gain = [new Float64Array(edges), ...problem.gain.map(() => new Float64Array(edges))];
  let size = 0;
  bench.forEach((seat, i) => {
    const [from, end] = [problem.first[i]!, problem.first[i + 1]!];
    mentor.set(problem.mentor.subarray(from, end), size);
    for (let k = 0; k < problem.gain.length; k++)
      gain[k + 1]!.set(problem.gain[k]!.subarray(from, end), size);
    size += end - from;
    if (seat !== NO_BENCH) {
      mentor[size] = seat;
      gain[0]![size++] = 1;
    }
    first[i + 1] = size;
  });
  return { first, mentor, gain };
}

/** Drops the bench again: w = one unit of bench − the bench's price, and each member's own price less w. */
export function priceStrands(problem: Problem, solved: Solution): Solution {
  const short = shortStrands(problem);
  const none = problem.levels.map(() => 0);
  const u = solved.duals.u.map((price) => price.slice(1));
  const v = solved.duals.v.slice(0, problem.mentors).map((price) => price.slice(1));
  const w: Levels[] = (problem.strands?.places ?? []).map(() => none);
  short.forEach((s, k) => {
    const bench = solved.duals.v[problem.mentors + k]!;
    const price = bench.slice(1).map((digit) => 0 - digit);
    w[s.strand] = s.places === 0 ? none : price;
    for (const mentee of s.members) u[mentee] = s.places === 0 ? [...none] : minus(u[mentee]!, price);
  });
  for (const s of short) if (s.places === 0) w[s.strand] = priceOfShut(problem, s.members, v);
  const assignment = solved.assignment.map((j) => (j === null || j >= problem.mentors ? null : j));
  return { assignment, value: solved.value.slice(1), duals: { u, v, w } };
}

function minus(a: Levels, b: Levels): number[] {
  return a.map((x, k) => x - b[k]!);
}

/** A strand with no place at all serves nobody, so its price only has to be high enough. */
function priceOfShut(problem: Problem, members: readonly number[], v: readonly Levels[]): Levels {
  let price: Levels = problem.levels.map(() => 0);
  for (const i of members)
    for (let e = problem.first[i]!; e < problem.first[i + 1]!; e++)
      price = larger(price, shortfall(problem, e, v[problem.mentor[e]!]!));
  return price;
}
