// The scheduler: equal to brute force on small cases, no clash on large ones, near a bound that ignores rivalry, in rhythm.
import { expect, test } from 'vitest';
import { type Proposal, propose, type SeriesWish } from '../../src/catch-ups/domain/proposal.ts';
import { bestSeries, type SeriesProblem } from '../../src/catch-ups/domain/series.ts';
import { wallOf, type ZoneOffsets } from '../../src/ground/zones/offsets.ts';
import { mulberry32 } from '../chance.ts';
import { CLOSED, offsetsIn, programme, START } from './programmes.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const ZURICH = offsetsIn('Europe/Zurich', START - 20 * DAY, START + 400 * DAY);
const LONG = 30.4 * 48;

/** The prices in plain words, written apart from the product. */
function price(problem: SeriesProblem, chosen: readonly (number | null)[]): number {
  const { targets, spacing, wall, discomfort } = problem;
  let sum = 0;
  let last: { k: number; at: number } | null = null;
  chosen.forEach((at, k) => {
    if (at === null) {
      sum += 100;
      return;
    }
    sum += ((at - targets[k]!) / ((spacing * 5) / 30.4)) ** 2 + discomfort(at);
    if (last !== null) {
      const [gap, apart] = [at - last.at, k - last.k];
      const isLong = gap > (spacing * 42) / 30.4 + (apart - 1) * spacing;
      if (gap < (spacing * 14) / 30.4) sum = Number.POSITIVE_INFINITY;
      if (gap < (spacing * 21) / 30.4 || isLong) sum += 20;
      sum += ((gap - apart * spacing) / ((spacing * 7) / 30.4)) ** 2;
      const hours = Math.abs(wall.minute[at]! - wall.minute[last.at]!) / 60;
      sum += 0.6 * (Number(wall.weekday[at] !== wall.weekday[last.at]) + Math.min(1, hours / 2));
    }
    last = { k, at };
  });
  return sum;
}

function cheapest(problem: SeriesProblem): number {
  const all = (k: number): (number | null)[][] =>
    k === problem.windows.length
      ? [[]]
      : [null, ...problem.windows[k]!].flatMap((at) => all(k + 1).map((rest) => [at, ...rest]));
  return Math.min(...all(0).map((chosen) => price(problem, chosen)));
}

test('as cheap as the cheapest of all series, on 600 small cases', () => {
  const random = mulberry32(20261125);
  const slots = 48 * 150;
  for (let n = 0; n < 600; n++) {
    const wall = {
      minute: Int16Array.from({ length: slots }, () => 30 * Math.floor(random() * 40)),
      weekday: Uint8Array.from({ length: slots }, () => Math.floor(random() * 7)),
      day: new Int32Array(slots),
    };
    const meetings = 2 + Math.floor(random() * 3);
    const targets = Array.from({ length: meetings }, (_, k) => 480 + k * LONG);
    const windows = targets.map((target) =>
      Array.from({ length: Math.floor(random() * 5) }, () =>
        Math.floor(target + (random() - 0.5) * 960),
      ).sort((a, b) => a - b),
    );
    const problem: SeriesProblem = {
      windows,
      targets,
      spacing: LONG,
      wall,
      discomfort: (at) => (at % 7) / 10,
    };
    expect(price(problem, bestSeries(problem)), `seed 20261125, case ${n}`).toBeCloseTo(cheapest(problem), 6);
  }
});

/** Meetings in whose window the two have no free hour together, rivals and distances left aside: no plan can do better. */
function impossible(wishes: readonly SeriesWish[]): number {
  return wishes.reduce((n, wish) => {
    const windows = Array.from({ length: wish.meetings }, (_, k) => freeStarts(wish, k + 1, () => []));
    return n + windows.filter((starts) => starts.length === 0).length;
  }, 0);
}

function clashes(wishes: readonly SeriesWish[], { meetings }: Proposal): number {
  const members = new Map(wishes.map((wish) => [wish.pair, wish.members]));
  const own = new Map<string, { start: number; end: number }[]>();
  for (const meeting of meetings)
    for (const { id, busy } of members.get(meeting.pair)!) {
      if (!own.has(id))
        own.set(
          id,
          (busy ?? []).map(({ from, to }) => ({ start: from, end: to })),
        );
      own.get(id)!.push(meeting);
    }
  let n = 0;
  for (const list of own.values()) {
    const meetingsOfOne = list.filter((one) => 'pair' in one);
    for (const a of meetingsOfOne)
      n += list.filter((b) => a !== b && a.start < b.end && b.start < a.end).length;
  }
  return n;
}

interface Figures {
  readonly unscheduled: number;
  readonly rhythm: number;
  readonly least: number;
  readonly most: number;
  readonly off: number;
}

function figures(proposal: Proposal): Figures {
  const gaps: number[] = [];
  let same = 0;
  let off = 0;
  for (const [k, meeting] of proposal.meetings.entries()) {
    off += Math.abs(meeting.start - (START + (meeting.k - 1 + 0.35) * 30.4 * DAY)) / DAY;
    const before = proposal.meetings[k - 1];
    if (before?.pair !== meeting.pair || before.k !== meeting.k - 1) continue;
    gaps.push((meeting.start - before.start) / DAY);
    const walls = [before, meeting].map(({ start }) => new Date(wallOf(ZURICH, start)));
    const [a, b] = walls.map((wall) => `${wall.getUTCDay()} ${wall.toISOString().slice(11, 16)}`);
    if (a === b) same++;
  }
  return {
    unscheduled: proposal.unscheduled.length,
    rhythm: same / gaps.length,
    least: Math.min(...gaps),
    most: Math.max(...gaps),
    off: off / proposal.meetings.length,
  };
}

/** The two ways everybody thinks of first, over the same windows: the earliest free time, and the nearest to the target. */
function naive(wishes: readonly SeriesWish[], way: 'earliest' | 'nearest'): Proposal {
  const taken = new Map<string, { from: number; to: number }[]>();
  const meetings: { pair: string; k: number; start: number; end: number }[] = [];
  const unscheduled: { pair: string; k: number; why: 'taken' }[] = [];
  for (const wish of wishes) {
    let last = Number.NEGATIVE_INFINITY;
    for (let k = 1; k <= wish.meetings; k++) {
      const target = targetOf(k);
      const starts = freeStarts(wish, k, (id) => taken.get(id) ?? []).filter((at) => at >= last + 14 * DAY);
      const best =
        way === 'earliest'
          ? starts[0]
          : [...starts].sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
      if (best === undefined) unscheduled.push({ pair: wish.pair, k, why: 'taken' });
      else {
        last = best;
        meetings.push({ pair: wish.pair, k, start: best, end: best + HOUR });
        for (const { id } of wish.members)
          taken.set(id, [...(taken.get(id) ?? []), { from: best, to: best + HOUR }]);
      }
    }
  }
  return { meetings, unscheduled };
}

const targetOf = (k: number) => START + (k - 1 + 0.35) * 30.4 * DAY;

type Slots = readonly { from: number; to: number }[];

function freeStarts(wish: SeriesWish, k: number, taken: (id: string) => Slots): number[] {
  const own = wish.members.map(({ id }) => taken(id));
  return startsOf(wish, k).filter(
    (at) => !own.some((slots) => slots.some(({ from, to }) => from < at + HOUR && to > at)),
  );
}

const starts = new WeakMap<SeriesWish, Map<number, number[]>>();

/** Where both are free, whatever has been taken meanwhile: looked for once for each meeting. */
function startsOf(wish: SeriesWish, k: number): number[] {
  const own = starts.get(wish) ?? new Map<number, number[]>();
  starts.set(wish, own);
  const found = own.get(k) ?? startsAround(wish, targetOf(k));
  own.set(k, found);
  return found;
}

function startsAround({ earliest, members }: SeriesWish, target: number): number[] {
  const half = HOUR / 2;
  const from = Math.ceil((target - 10 * DAY) / half) * half;
  const all = Array.from({ length: (20 * DAY) / half }, (_, n) => from + n * half);
  return all.filter(
    (at) => at <= target + 10 * DAY && at >= earliest && members.every((one) => isFree(one, at)),
  );
}

const known = new WeakMap<Slots, Set<number>>();

/** Appointments of the generator begin and end on half hours. */
function busySlots(busy: Slots): Set<number> {
  const slots = known.get(busy) ?? new Set<number>();
  if (!known.has(busy))
    for (const { from, to } of busy) for (let at = from; at < to; at += HOUR / 2) slots.add(at / (HOUR / 2));
  known.set(busy, slots);
  return slots;
}

function isFree({ offsets, busy }: SeriesWish['members'][number], at: number): boolean {
  const slots = busySlots(busy ?? []);
  return !slots.has(at / (HOUR / 2)) && !slots.has(at / (HOUR / 2) + 1) && isAtWork(offsets, at);
}

const atWork = new WeakMap<ZoneOffsets, Map<number, boolean>>();

/** Whether an hour from then on lies within the working hours of an open day: the same for everybody of one zone. */
function isAtWork(offsets: ZoneOffsets, at: number): boolean {
  const own = atWork.get(offsets) ?? new Map<number, boolean>();
  atWork.set(offsets, own);
  const found = own.get(at) ?? isWorkingHour(new Date(wallOf(offsets, at)));
  own.set(at, found);
  return found;
}

function isWorkingHour(wall: Date): boolean {
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const isWeekend = wall.getUTCDay() % 6 === 0;
  return !isWeekend && minute >= 540 && minute <= 960 && !CLOSED.has(wall.toISOString().slice(0, 10));
}

test.each([0.3, 0.6, 0.75])(
  '91 pairs, %d of the time busy, three seeds: no clash, near the bound, in rhythm',
  (share) => {
    const lines: string[] = [];
    let [ours, bounds] = [0, 0];
    for (const seed of [1, 2, 3]) {
      const wishes = programme(91, share, seed);
      const before = performance.now();
      const found = propose(wishes, ZURICH, CLOSED);
      const ms = performance.now() - before;
      const bound = impossible(wishes);
      const own = figures(found);
      for (const { start } of found.meetings)
        expect(CLOSED.has(new Date(wallOf(ZURICH, start)).toISOString().slice(0, 10))).toBe(false);
      expect(clashes(wishes, found)).toBe(0);
      ours += own.unscheduled;
      bounds += bound;
      expect(own.least).toBeGreaterThanOrEqual(share === 0.3 ? 20.9 : 14);
      expect(own.most).toBeLessThanOrEqual(share === 0.3 ? 42.1 : 50.5);
      if (share === 0.3) expect(own.rhythm).toBeGreaterThanOrEqual(0.65);
      const others = (['earliest', 'nearest'] as const).map((way) => ({
        way,
        ...figures(naive(wishes, way)),
      }));
      for (const { way, unscheduled, rhythm, off, least, most } of [{ way: 'ours', ...own }, ...others])
        lines.push(
          `  seed ${seed} ${way}: ${unscheduled} without a time (bound ${bound}), ${Math.round(100 * rhythm)} % same weekday and hour, ${off.toFixed(1)} days off, gaps ${Math.round(least)}–${Math.round(most)}`,
        );
      lines.push(`  seed ${seed}: ${Math.round(ms)} ms`);
    }
    expect(ours).toBeLessThanOrEqual(1.08 * bounds + 1);
    console.log([`busy ${100 * share} %`, ...lines].join('\n'));
  },
);

test('what stands is kept, what is not wanted stays away, and nobody is double booked around it', () => {
  const [wish] = programme(1, 0, 5) as [SeriesWish];
  const start = START + 12 * DAY + 2 * HOUR;
  const kept = {
    ...wish,
    fixed: [{ k: 2, start: start + 30 * DAY, end: start + 30 * DAY + HOUR }],
    without: [4],
  };
  const { meetings, unscheduled } = propose([kept], ZURICH, CLOSED);
  expect(meetings.map(({ k }) => k)).toEqual([1, 3, 5, 6]);
  expect(unscheduled).toEqual([]);
  const rival = { ...wish, pair: 'rival', members: [wish.members[1]!, { ...wish.members[0]!, id: 'third' }] };
  const both = propose([kept, rival], ZURICH, CLOSED);
  expect(clashes([kept, rival], both)).toBe(0);
});

test('hours that never meet are named as such', () => {
  const [wish] = programme(1, 0, 7) as [SeriesWish];
  const [mentee, mentor] = wish.members as [SeriesWish['members'][number], SeriesWish['members'][number]];
  const apart = {
    ...wish,
    members: [
      mentee,
      { ...mentor, offsets: offsetsIn('Pacific/Auckland', START - 20 * DAY, START + 400 * DAY) },
    ],
  };
  const { meetings, unscheduled } = propose([apart], ZURICH, CLOSED);
  expect(meetings).toEqual([]);
  expect(new Set(unscheduled.map(({ why }) => why))).toEqual(new Set(['hours never meet']));
});

test('a month that is closed: the meeting goes to the open days nearest to it, and where there is none the reason is the closed days', () => {
  const [wish] = programme(1, 0, 7) as [SeriesWish];
  const two = { ...wish, members: wish.members.map((one) => ({ ...one, offsets: ZURICH })) };
  const free = propose([two], ZURICH, new Set());
  const third = free.meetings.find(({ k }) => k === 3)!;
  const closedFor = (days: number) =>
    new Set(
      Array.from({ length: 2 * days + 1 }, (_, n) =>
        new Date(third.start + (n - days) * DAY).toISOString().slice(0, 10),
      ),
    );
  for (const days of [11, 12]) {
    const { meetings, unscheduled } = propose([two], ZURICH, closedFor(days));
    expect([meetings.length, unscheduled]).toEqual([free.meetings.length, []]);
    for (const { start } of meetings)
      expect(closedFor(days).has(new Date(start).toISOString().slice(0, 10))).toBe(false);
  }
  expect(propose([two], ZURICH, closedFor(22)).unscheduled.map(({ k, why }) => [k, why])).toContainEqual([
    3,
    'closed',
  ]);
});

test('the same hour on the wall before and after the clocks change', () => {
  const [wish] = programme(1, 0, 9) as [SeriesWish];
  const zurich = wish.members.map((one) => ({ ...one, offsets: ZURICH }));
  const autumn = Date.parse('2026-09-01T00:00:00Z');
  const late = { ...wish, members: zurich, start: autumn, earliest: autumn };
  const { meetings } = propose([late], ZURICH, new Set());
  const hours = new Set(
    meetings.map(({ start }) => new Date(wallOf(ZURICH, start)).toISOString().slice(11, 16)),
  );
  expect(meetings).toHaveLength(6);
  expect(hours.size).toBe(1);
});
