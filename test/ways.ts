// Ways of matching that programmes use, for comparison: each gives a mentor per mentee, or null.

import { readProblem } from '../src/assignment/problem-json.ts';
import { solve } from '../src/assignment/solve.ts';
import { levelsOf } from '../src/matching/domain/objective.ts';
import type { Objective } from '../src/programme/settings.ts';
import { mulberry32 } from './chance.ts';
import type { Cohort } from './cohorts.ts';

export type Plan = readonly (number | null)[];

/** In the order of the form: the first wish with room, else the best fit with room. */
export function firstCome({ mentees, capacity, fit, wishes }: Cohort): Plan {
  const room = [...capacity];
  return Array.from({ length: mentees }, (_, i) => {
    const wished = wishes[i]!.find((j) => room[j]! > 0);
    const j = wished ?? bestFit(fit[i]!, room);
    if (j !== null) room[j]!--;
    return j;
  });
}

/** All first choices, then all second ones …; among rivals the better fit wins; the rest by best fit. */
export function choiceRounds({ mentees, capacity, fit, wishes }: Cohort): Plan {
  const room = [...capacity];
  const plan: (number | null)[] = Array.from({ length: mentees }, () => null);
  for (let round = 0; round < 5; round++) {
    const asking = plan
      .map((j, i) => ({ i, taken: j !== null, wish: wishes[i]![round] }))
      .filter(({ taken, wish }) => !taken && wish !== undefined)
      .sort((a, b) => fit[b.i]![b.wish!]! - fit[a.i]![a.wish!]! || a.i - b.i);
    for (const { i, wish } of asking)
      if (room[wish!]! > 0) {
        plan[i] = wish!;
        room[wish!]!--;
      }
  }
  return restByFit(plan, fit, room);
}

function restByFit(plan: (number | null)[], fit: Cohort['fit'], room: number[]): Plan {
  const pairs = plan.flatMap((j, i) => (j === null ? fit[i]!.map((points, k) => ({ i, k, points })) : []));
  for (const { i, k } of pairs
    .filter((p) => p.points !== null)
    .sort((a, b) => b.points! - a.points! || a.i - b.i))
    if (plan[i] === null && room[k]! > 0) {
      plan[i] = k;
      room[k]!--;
    }
  return plan;
}

function bestFit(fit: readonly (number | null)[], room: readonly number[]): number | null {
  let best: number | null = null;
  fit.forEach((points, j) => {
    if (points !== null && room[j]! > 0 && (best === null || points > fit[best]!)) best = j;
  });
  return best;
}

/** Gale–Shapley: mentees propose, their wishes first and then by fit; mentors prefer the better fit. */
export function galeShapley({ mentees, capacity, fit, wishes }: Cohort): Plan {
  const order = wishes.map((list, i) => [
    ...list,
    ...fit[i]!.map((points, j) => ({ points, j }))
      .filter(({ points, j }) => points !== null && !list.includes(j))
      .sort((a, b) => b.points! - a.points!)
      .map(({ j }) => j),
  ]);
  const held: number[][] = capacity.map(() => []);
  const next = new Array<number>(mentees).fill(0);
  const waiting = Array.from({ length: mentees }, (_, i) => i);
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const j = order[i]![next[i]!++];
    if (j === undefined) continue;
    held[j]!.push(i);
    held[j]!.sort((a, b) => fit[b]![j]! - fit[a]![j]! || a - b);
    if (held[j]!.length > capacity[j]!) waiting.push(held[j]!.pop()!);
  }
  const plan: (number | null)[] = Array.from({ length: mentees }, () => null);
  held.forEach((list, j) => {
    for (const i of list) plan[i] = j;
  });
  return plan;
}

/** The largest sum of fit plus points for wishes. */
export function largestScore(cohort: Cohort): Plan {
  return solved(cohort, ['score'], (choice, fit) => [fit + (choice === null ? 0 : 400 - 100 * choice)]);
}

/** Ours, by objective. */
export function ours(cohort: Cohort, objective: Objective, seed: number): Plan {
  const levels = levelsOf(objective, 5, { changes: null, hasWaited: false, hasPriority: false });
  const random = mulberry32(seed);
  return solved(
    cohort,
    levels.map((level) => level.name),
    (choice, fit) => {
      const facts = {
        choice,
        fit,
        kept: false,
        waited: false,
        priority: 0,
        draw: Math.floor(random() * 2 ** 32),
      };
      return levels.map((level) => level.gain(facts));
    },
  );
}

function solved(
  cohort: Cohort,
  levels: readonly string[],
  gain: (choice: number | null, fit: number) => number[],
): Plan {
  const edges = cohort.fit.flatMap((row, i) =>
    row.flatMap((fit, j): [number, number, number[]][] => {
      const at = cohort.wishes[i]!.indexOf(j);
      return fit === null ? [] : [[i, j, gain(at < 0 ? null : at + 1, fit)]];
    }),
  );
  const { mentees, mentors, capacity } = cohort;
  return solve(readProblem({ mentees, mentors, capacity, levels, edges })).assignment;
}

export interface Figures {
  readonly unmatched: number;
  readonly first: number;
  readonly named: number;
  readonly meanFit: number;
}

export function figuresOf({ wishes, fit }: Cohort, plan: Plan): Figures {
  const rank = (j: number | null, i: number) => (j === null ? -1 : wishes[i]!.indexOf(j));
  const matched = plan.flatMap((j, i) => (j === null ? [] : [fit[i]![j]!]));
  return {
    unmatched: plan.filter((j) => j === null).length,
    first: plan.filter((j, i) => rank(j, i) === 0).length,
    named: plan.filter((j, i) => rank(j, i) >= 0).length,
    meanFit: matched.reduce((sum, points) => sum + points, 0) / Math.max(1, matched.length),
  };
}
