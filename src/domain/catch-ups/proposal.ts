// Proposes times for all pairs and circles: one after the other in their order, each with its best series, and what one
// takes the others cannot have. Says for every meeting that has no time why, and what would help.
import {
  type Busy,
  block,
  commonStarts,
  SLOT_MS,
  type Span,
  type Wall,
  wallIn,
  workingSlots,
} from './free-time.ts';
import type { Hours } from './hours.ts';
import { bestSeries } from './series.ts';
import type { ZoneOffsets } from './zones/offsets.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MONTH = 30.4 * DAY;
/** How far from its best day a meeting may be: days, and at most this share of the distance between two. */
const REACH_DAYS = 10;
const REACH_SHARE = 1 / 3;
/** The first meeting is best this share of a distance after the start. */
const LEAD = 0.35;
/** Hours that suit everybody; an hour outside costs the person for whom it is worst. */
const COMFORT = { from: 10 * 60, to: 16 * 60, perHour: 0.2 };

export interface Attendee {
  readonly id: string;
  readonly offsets: ZoneOffsets;
  readonly hours: Hours;
  /** Null where the calendar cannot be seen: that is not free, and not busy. */
  readonly busy: readonly Busy[] | null;
}

export interface Meeting {
  /** From 1. */
  readonly k: number;
  readonly start: number;
  readonly end: number;
}

export interface SeriesWish {
  /** `mentee > mentor`, or the circle's name. */
  readonly pair: string;
  readonly members: readonly Attendee[];
  readonly meetings: number;
  readonly months: number;
  readonly minutes: number;
  /** From this moment on, ms since 1970. */
  readonly start: number;
  /** Not before this moment: what is past cannot be proposed any more. */
  readonly earliest: number;
  /** Meetings that stand already, whatever we would think of them. */
  readonly fixed: readonly Meeting[];
  /** Numbers of meetings that are not wanted. */
  readonly without: readonly number[];
}

export type NoTime = 'hours never meet' | 'nothing free' | 'taken' | 'past';

export interface Proposal {
  readonly meetings: readonly (Meeting & { readonly pair: string })[];
  readonly unscheduled: readonly { readonly pair: string; readonly k: number; readonly why: NoTime }[];
}

interface Board {
  readonly span: Span;
  /** The clock of the programme, by which weekday and hour are compared. */
  readonly wall: Wall;
  /** Half hours in which a person works, before anything is taken out. */
  readonly working: ReadonlyMap<string, Uint8Array>;
  /** The same without what is busy; and without what was taken by meetings. */
  readonly unbooked: ReadonlyMap<string, Uint8Array>;
  readonly free: ReadonlyMap<string, Uint8Array>;
  readonly walls: ReadonlyMap<string, Wall>;
}

export function propose(
  wishes: readonly SeriesWish[],
  programme: ZoneOffsets,
  closedDays: ReadonlySet<string>,
): Proposal {
  if (wishes.length === 0) return { meetings: [], unscheduled: [] };
  const board = boardFor(wishes, programme, closedDays);
  for (const wish of wishes) for (const meeting of wish.fixed) take(board, wish, meeting);
  const found = new Map(wishes.map((wish) => [wish, planned(board, wish)]));
  for (const wish of wishes) changeTurns(board, found, wish);
  return {
    meetings: [...found.values()].flatMap(({ meetings }) => meetings),
    unscheduled: [...found.values()].flatMap(({ unscheduled }) => unscheduled),
  };
}

/** Finds a series and books it. */
function planned(board: Board, wish: SeriesWish): Series {
  const series = seriesFor(board, wish);
  for (const meeting of series.meetings) take(board, wish, meeting);
  return series;
}

/** Who misses a meeting goes first once, before each rival that shares a person; it counts if fewer are missing in all. */
function changeTurns(board: Board, found: Map<SeriesWish, Series>, wish: SeriesWish): void {
  const own = new Set(wish.members.map(({ id }) => id));
  for (const rival of found.keys()) {
    if (found.get(wish)!.unscheduled.every(({ why }) => why !== 'taken')) return;
    if (rival === wish || !rival.members.some(({ id }) => own.has(id))) continue;
    const before = [found.get(wish)!, found.get(rival)!] as const;
    release(board, found, [wish, rival]);
    const after = [planned(board, wish), planned(board, rival)] as const;
    const isBetter = missing(after) < missing(before);
    found.set(wish, isBetter ? after[0] : before[0]).set(rival, isBetter ? after[1] : before[1]);
    if (!isBetter) rebook(board, found, [wish, rival]);
  }
}

function missing(series: readonly Series[]): number {
  return series.reduce((n, { unscheduled }) => n + unscheduled.length, 0);
}

/** Makes everybody in these pairs free again for all but what others have booked. */
function release(board: Board, found: ReadonlyMap<SeriesWish, Series>, wishes: readonly SeriesWish[]): void {
  const people = new Set(wishes.flatMap(({ members }) => members.map(({ id }) => id)));
  for (const id of people) board.free.get(id)!.set(board.unbooked.get(id)!);
  for (const [wish, { meetings }] of found) {
    if (!wish.members.some(({ id }) => people.has(id))) continue;
    for (const meeting of [...wish.fixed, ...(wishes.includes(wish) ? [] : meetings)])
      take(board, wish, meeting);
  }
}

function rebook(board: Board, found: ReadonlyMap<SeriesWish, Series>, wishes: readonly SeriesWish[]): void {
  release(board, found, wishes);
  for (const wish of wishes) for (const meeting of found.get(wish)!.meetings) take(board, wish, meeting);
}

/** Half an hour each way round, so that no window runs over the edge. */
function boardFor(
  wishes: readonly SeriesWish[],
  programme: ZoneOffsets,
  closedDays: ReadonlySet<string>,
): Board {
  const from = Math.min(...wishes.map((wish) => Math.min(wish.start, wish.earliest))) - REACH_DAYS * DAY;
  const to = Math.max(
    ...wishes.map((wish) => Math.max(wish.start, wish.earliest) + (wish.months + 1) * MONTH),
  );
  const first = Math.floor(from / SLOT_MS);
  const span = { first, slots: Math.ceil(to / SLOT_MS) - first + (2 * DAY) / SLOT_MS };
  const closed = new Set([...closedDays].map((day) => Date.parse(`${day}T00:00:00Z`) / DAY));
  const walls = new Map<string, Wall>();
  const masks = new Map<string, Uint8Array>();
  const working = new Map<string, Uint8Array>();
  const unbooked = new Map<string, Uint8Array>();
  for (const { id, offsets, hours, busy } of wishes.flatMap(({ members }) => members)) {
    if (working.has(id)) continue;
    if (!walls.has(offsets.zone)) walls.set(offsets.zone, wallIn(offsets, span));
    const key = `${offsets.zone} ${hours.from} ${hours.to}`;
    if (!masks.has(key)) masks.set(key, workingSlots(walls.get(offsets.zone)!, hours, closed));
    const free = Uint8Array.from(masks.get(key)!);
    for (const stretch of busy ?? []) block(free, span, stretch);
    working.set(id, masks.get(key)!);
    unbooked.set(id, free);
  }
  const free = new Map([...unbooked].map(([id, slots]) => [id, Uint8Array.from(slots)] as const));
  return { span, wall: wallIn(programme, span), working, unbooked, free, walls };
}

function take({ free, span }: Board, { members }: SeriesWish, { start, end }: Meeting): void {
  for (const { id } of members) block(free.get(id)!, span, { from: start, to: end });
}

interface Series {
  readonly meetings: Proposal['meetings'];
  readonly unscheduled: Proposal['unscheduled'];
}

function seriesFor(board: Board, wish: SeriesWish): Series {
  const { span } = board;
  const spacing = ((wish.months / wish.meetings) * MONTH) / SLOT_MS;
  const targets = Array.from(
    { length: wish.meetings },
    (_, k) => wish.start / SLOT_MS - span.first + (k + LEAD) * spacing,
  );
  const windows = targets.map((target, k) => windowFor(board, wish, k + 1, target, spacing));
  const discomfort = discomfortFor(board, wish);
  const chosen = bestSeries({ windows, targets, spacing, wall: board.wall, discomfort });
  const fixed = new Set(wish.fixed.map(({ k }) => k));
  const meetings: (Meeting & { pair: string })[] = [];
  const unscheduled: { pair: string; k: number; why: NoTime }[] = [];
  chosen.forEach((slot, at) => {
    const k = at + 1;
    if (fixed.has(k) || wish.without.includes(k)) return;
    if (slot === null)
      unscheduled.push({ pair: wish.pair, k, why: whyNot(board, wish, targets[at]!, spacing) });
    else meetings.push({ pair: wish.pair, k, ...stretch(board, wish, slot) });
  });
  return { meetings, unscheduled };
}

function stretch({ span }: Board, { minutes }: SeriesWish, slot: number): { start: number; end: number } {
  const start = (span.first + slot) * SLOT_MS;
  return { start, end: start + minutes * MINUTE };
}

/** Where a meeting may begin; one that stands already has only its own place. */
function windowFor(board: Board, wish: SeriesWish, k: number, target: number, spacing: number): number[] {
  const stands = wish.fixed.find((meeting) => meeting.k === k);
  if (stands) return [Math.round(stands.start / SLOT_MS) - board.span.first];
  if (wish.without.includes(k)) return [];
  return startsIn(board.free, board, wish, target, spacing);
}

function startsIn(
  free: ReadonlyMap<string, Uint8Array>,
  { span }: Board,
  { members, minutes, earliest }: SeriesWish,
  target: number,
  spacing: number,
): number[] {
  const reach = Math.min((REACH_DAYS * DAY) / SLOT_MS, REACH_SHARE * spacing);
  const from = Math.max(0, Math.ceil(target - reach), Math.ceil(earliest / SLOT_MS) - span.first);
  const to = Math.min(span.slots - 48, Math.floor(target + reach) + 1);
  const length = Math.ceil((minutes * MINUTE) / SLOT_MS);
  return commonStarts(
    members.map(({ id }) => free.get(id)!),
    length,
    from,
    to,
  );
}

function whyNot(board: Board, wish: SeriesWish, target: number, spacing: number): NoTime {
  const has = (slots: ReadonlyMap<string, Uint8Array>, wanted = wish) =>
    startsIn(slots, board, wanted, target, spacing).length > 0;
  if (has(board.unbooked)) return 'taken';
  if (has(board.working)) return 'nothing free';
  const anytime = { ...wish, earliest: wish.start - MONTH };
  return has(board.working, anytime) ? 'past' : 'hours never meet';
}

function discomfortFor({ walls }: Board, { members }: SeriesWish): (slot: number) => number {
  const clocks = [...new Set(members.map(({ offsets }) => offsets.zone))].map((zone) => walls.get(zone)!);
  return (slot) => {
    let worst = 0;
    for (const { minute } of clocks) {
      const at = minute[slot]!;
      worst = Math.max(worst, COMFORT.from - at, at - COMFORT.to);
    }
    return (COMFORT.perHour * worst) / 60;
  };
}
