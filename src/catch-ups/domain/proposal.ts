// Proposes times for all pairs and circles: one after the other in their order, each with its best series, and what one
// takes the others cannot have. Says for every meeting that has no time why, and what would help.

import type { ZoneOffsets } from '../../ground/zones/offsets.ts';
import {
  type Board,
  boardFor,
  discomfortFor,
  type Meeting,
  MONTH,
  reachOf,
  type SeriesWish,
  startsIn,
  take,
} from './free-and-taken.ts';
import { SLOT_MS } from './free-time.ts';
import { bestSeries } from './series.ts';

export type { Attendee, Meeting, SeriesWish } from './free-and-taken.ts';

const MINUTE = 60_000;
/** The first meeting is best this share of a distance after the start. */
const LEAD = 0.35;

export type NoTime = 'hours never meet' | 'closed' | 'no day' | 'away' | 'nothing free' | 'taken' | 'past';

export interface Proposal {
  readonly meetings: readonly (Meeting & { readonly pair: string })[];
  readonly unscheduled: readonly { readonly pair: string; readonly k: number; readonly why: NoTime }[];
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

interface Series {
  readonly meetings: Proposal['meetings'];
  readonly unscheduled: Proposal['unscheduled'];
}

function seriesFor(board: Board, wish: SeriesWish): Series {
  if (wish.meetings === 0) return { meetings: [], unscheduled: [] };
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
  const near = startsIn(board.free, board, wish, target, reachOf(spacing));
  if (near.length > 0 || startsIn(board.working, board, wish, target, reachOf(spacing)).length > 0)
    return near;
  // Nobody works around then, as where August is closed: what lies nearest behind and before will do.
  return startsIn(board.free, board, wish, target, spacing / 2);
}

function whyNot(board: Board, wish: SeriesWish, target: number, spacing: number): NoTime {
  const has = (slots: ReadonlyMap<string, Uint8Array>, wanted = wish, reach = reachOf(spacing)) =>
    startsIn(slots, board, wanted, target, reach).length > 0;
  if (has(board.unbooked)) return 'taken';
  if (has(board.present)) return 'nothing free';
  if (has(board.working)) return 'away';
  const anytime = { ...wish, earliest: wish.start - MONTH };
  if (has(board.working, anytime)) return 'past';
  if (has(board.open, anytime)) return 'closed';
  return has(board.open, anytime, board.span.slots) ? 'no day' : 'hours never meet';
}
