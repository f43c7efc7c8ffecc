// The simplest possible solver: tries every plan. The authority for small problems.
import type { ProblemJson } from '../../src/assignment/public-form.ts';

export function bestValue(problem: ProblemJson): number[] {
  const { mentees, capacity, levels, edges } = problem;
  const gains = new Map(edges.map(([i, j, gain]) => [`${i},${j}`, gain]));
  const seats = [...capacity];
  const places = (problem.places ?? [null]).map((limit) => limit ?? Number.POSITIVE_INFINITY);
  const strandOf = (i: number) => problem.group?.[i] ?? 0;
  let best: number[] | null = null;
  const isBetter = (a: readonly number[], b: readonly number[]) => {
    const k = a.findIndex((x, level) => x !== b[level]);
    return k >= 0 && a[k]! > b[k]!;
  };
  const walk = (i: number, value: number[]): void => {
    if (i === mentees) {
      if (best === null || isBetter(value, best)) best = value;
      return;
    }
    walk(i + 1, value);
    const strand = strandOf(i);
    for (let j = 0; j < seats.length; j++) {
      const gain = gains.get(`${i},${j}`);
      if (!gain || seats[j]! === 0 || places[strand]! === 0) continue;
      seats[j]!--;
      places[strand]!--;
      walk(
        i + 1,
        value.map((x, level) => x + gain[level]!),
      );
      seats[j]!++;
      places[strand]!++;
    }
  };
  walk(
    0,
    levels.map(() => 0),
  );
  return best!;
}
