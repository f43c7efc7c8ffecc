// Circles against exhaustive search, published check values, and HiGHS set partitioning for the bound.
import highsLoader from 'highs';
import { expect, test } from 'vitest';
import { bestCircles } from '../../src/circles/domain/best-circles.ts';
import { upperBound } from '../../src/circles/domain/bound.ts';
import { bestGrouping, combinations } from '../../src/circles/domain/exact.ts';
import {
  circleWorth,
  type GroupingProblem,
  groupingOf,
  isBetter,
  scaleOf,
  sizesFor,
} from '../../src/circles/domain/grouping.ts';
import { searchGrouping, swapsFor } from '../../src/circles/domain/search.ts';
import { mulberry32 } from '../chance.ts';

/** 10 topics with falling popularity, three each; 6 units; levels 1 – 4. */
function people(n: number, seed: number, apartShare = 0): GroupingProblem {
  const random = mulberry32(seed);
  const weights = Array.from({ length: 10 }, (_, k) => (k + 1) ** -0.6);
  const total = weights.reduce((a, b) => a + b, 0);
  const topic = () => {
    const z = random() * total;
    let sum = 0;
    return weights.findIndex((w) => {
      sum += w;
      return sum >= z;
    });
  };
  const persons = Array.from({ length: n }, () => {
    const topics = new Set<number>();
    while (topics.size < 3) topics.add(topic());
    return { topics, unit: Math.floor(random() * 6), level: 1 + Math.floor(random() * 4) };
  });
  const worth = new Float64Array(n * n);
  const apart = new Uint8Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [persons[i]!, persons[j]!];
      const shared = [...a.topics].filter((t) => b.topics.has(t)).length;
      const value =
        10 * Math.min(2, shared) -
        (a.unit === b.unit ? 40 : 0) -
        4 * Math.max(0, Math.abs(a.level - b.level) - 1);
      worth[i * n + j] = worth[j * n + i] = value;
      apart[i * n + j] = apart[j * n + i] = random() < apartShare ? 1 : 0;
    }
  return { people: n, sizes: sizesFor(n, 3, 4)!, worth, apart };
}

/** Tries every partition. */
function exhaustive(problem: GroupingProblem) {
  let best: ReturnType<typeof groupingOf> | null = null;
  const walk = (rest: number[], sizes: number[], circles: number[][]): void => {
    if (rest.length === 0) {
      const found = groupingOf(problem, circles);
      if (best === null || isBetter(found, best)) best = found;
      return;
    }
    for (const size of new Set(sizes)) {
      const left = [...sizes];
      left.splice(left.indexOf(size), 1);
      for (const picked of combinations(0, rest.length - 1, size - 1)) {
        const members = [rest[0]!, ...picked.map((k) => rest[k + 1]!)];
        walk(
          rest.filter((p) => !members.includes(p)),
          left,
          [...circles, members],
        );
      }
    }
  };
  walk(
    Array.from({ length: problem.people }, (_, k) => k),
    [...problem.sizes],
    [],
  );
  return best!;
}

test.each([
  [3, [3]],
  [4, [4]],
  [5, null],
  [6, [3, 3]],
  [7, [4, 3]],
  [9, [3, 3, 3]],
  [10, [4, 3, 3]],
  [17, [4, 4, 3, 3, 3]],
  [1, null],
  [2, null],
  [0, []],
])('%i people in circles of three or four: %j', (n, sizes) => expect(sizesFor(n, 3, 4)).toEqual(sizes));

test('the exact grouping equals exhaustive search for 3 to 9 people, with people to be kept apart', () => {
  let forced = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const n = [3, 4, 6, 7, 8, 9][seed % 6]!;
    const problem = people(n, seed, seed % 3 === 0 ? 0.4 : 0.1);
    const [found, wanted] = [bestGrouping(problem), exhaustive(problem)];
    expect([found.broken, found.worth], `seed ${seed}, n ${n}`).toEqual([wanted.broken, wanted.worth]);
    if (found.broken > 0) forced++;
  }
  expect(forced).toBeGreaterThan(0);
});

test('sixteen people are solved exactly in under half a second, and the search finds the same', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const problem = people(16, seed);
    const exact = bestGrouping(problem);
    expect(searchGrouping(problem, seed).worth).toBe(exact.worth);
    expect(upperBound(problem, exact)).toBeGreaterThanOrEqual(exact.worth);
  }
});

test('the bound is a true bound: HiGHS set partitioning on 20 instances of up to 20 people', async () => {
  const highs = await highsLoader();
  for (let seed = 1; seed <= 20; seed++) {
    const n = [9, 12, 14, 16, 20][seed % 5]!;
    const problem = people(n, 100 + seed, 0.05);
    const found = n <= 16 ? bestGrouping(problem) : searchGrouping(problem, seed);
    const bound = upperBound(problem, found);
    const scale = scaleOf(problem.sizes);
    const columns = [...new Set(problem.sizes)].flatMap((size) =>
      combinations(0, n, size)
        .map((members) => ({ members, ...circleWorth(problem, members, scale) }))
        .filter(({ broken }) => broken === 0),
    );
    const sum = (list: readonly (readonly [number, number])[]) =>
      list.map(([c, k]) => `${c < 0 ? '-' : '+'} ${Math.abs(c)} x${k}`).join(' ');
    const rows = [
      ...Array.from(
        { length: n },
        (_, i) =>
          `${sum(columns.flatMap(({ members }, k) => (members.includes(i) ? [[1, k] as const] : [])))} = 1`,
      ),
      `${sum(columns.map((_, k) => [1, k] as const))} = ${problem.sizes.length}`,
    ];
    const lp = `Maximize\n obj: ${sum(columns.map(({ worth }, k) => [worth, k] as const))}\nSubject To\n${rows.map((r, k) => ` r${k}: ${r}`).join('\n')}\nBinary\n ${columns.map((_, k) => `x${k}`).join(' ')}\nEnd\n`;
    const solved = highs.solve(lp, { mip_rel_gap: 0 });
    if (solved.Status !== 'Optimal') {
      expect(found.broken, `seed ${seed}`).toBeGreaterThan(0);
      continue;
    }
    expect(bound, `seed ${seed}: bound`).toBeGreaterThanOrEqual(solved.ObjectiveValue - 1e-6);
    expect(found.worth, `seed ${seed}: found`).toBe(Math.round(solved.ObjectiveValue));
  }
});

test('the best circles at any prices are those of a full list, on 400 seeded problems', () => {
  const seed = 2211;
  const random = mulberry32(seed);
  for (let k = 0; k < 400; k++) {
    const n = 6 + Math.floor(random() * 9);
    const size = 2 + Math.floor(random() * 4);
    const wanted = 1 + Math.floor(random() * 6);
    const spread = [3, 30, 1e9][k % 3]!;
    const value = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const worth = random() < 0.1 ? Number.NEGATIVE_INFINITY : Math.floor((random() - 0.6) * spread);
        value[i * n + j] = value[j * n + i] = worth;
      }
    const worthOf = (members: readonly number[]) =>
      members
        .flatMap((a, x) => members.slice(x + 1).map((b) => value[a * n + b]!))
        .reduce((s, v) => s + v, 0);
    const all = combinations(0, n, size);
    const known = all.filter(() => random() < 0.02);
    const found = bestCircles({ value, people: n }, size, wanted, known, { left: Number.POSITIVE_INFINITY })!;
    const best = all
      .map(worthOf)
      .filter(Number.isFinite)
      .sort((a, b) => b - a)
      .slice(0, wanted);
    expect(
      found.map((circle) => circle.value),
      `seed ${seed}, problem ${k}`,
    ).toEqual(best);
    expect(
      found.map(({ members }) => worthOf(members)),
      `seed ${seed}, problem ${k}`,
    ).toEqual(best);
    expect(new Set(found.map(({ members }) => members.join(' '))).size).toBe(found.length);
  }
});

test.each([
  [40, 0.5],
  [60, 1],
  [100, 1],
])('%i people: the stated gap is at most %s percent, with more swaps for larger groups', (n, most) => {
  expect(swapsFor(n)).toBeGreaterThanOrEqual(swapsFor(n - 20));
  expect(swapsFor(n + 20)).toBeGreaterThan(swapsFor(n));
  for (const seed of [1, 2]) {
    const problem = people(n, seed);
    const found = searchGrouping(problem, seed);
    const bound = upperBound(problem, found);
    const gap = (100 * (bound - found.worth)) / bound;
    console.log(
      `circles, ${n} people, seed ${seed}: ${swapsFor(n)} swaps, worth ${found.worth}, bound ${bound.toFixed(1)}, gap ${gap.toFixed(2)} %`,
    );
    expect(found.broken).toBe(0);
    expect(gap).toBeLessThanOrEqual(most);
  }
});
