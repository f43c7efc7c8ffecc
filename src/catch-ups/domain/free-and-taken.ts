// The board of a proposal: who works when, who is free, what is taken, and where a meeting could begin.

import type { ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Busy } from '../../ports/calendar.ts';
import type { Week } from '../../programme/week.ts';
import { worseTimes } from './better-times.ts';
import { block, commonStarts, SLOT_MS, type Span, type Wall, wallIn, workingSlots } from './free-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const MONTH = 30.4 * DAY;
/** How far from its best day a meeting may be: days, and at most this share of the distance between two. */
const REACH_DAYS = 10;
const REACH_SHARE = 1 / 3;
/** Hours that suit everybody; an hour outside costs the person for whom it is worst. */
const COMFORT = { from: 10 * 60, to: 16 * 60, perHour: 0.2 };

export interface Attendee {
  readonly id: string;
  readonly offsets: ZoneOffsets;
  readonly hours: Week;
  /** What they answered about their hours could not be read, and those of the Settings stand in for it. */
  readonly isGuess?: boolean;
  /** They named days or times that suit, which are no working hours. */
  readonly isOfTimes?: boolean;
  /** Of somebody in a circle: times that they named as possible; better than others, and no bounds. */
  readonly suits?: Week;
  /** Such times stand there, and nobody can read them. */
  readonly isSuitsUnread?: true;
  /** Null where the calendar cannot be seen: that is not free, and not busy. */
  readonly busy: readonly Busy[] | null;
  /** Dates of the programme to which they are invited; no meeting is put over one. */
  readonly dates?: readonly Busy[];
  /** Months, 0 for January, in which the person is away as the form says; in each year. */
  readonly away: ReadonlySet<number>;
  /** An absence of days, as Status says; left out for none. */
  readonly absent?: Busy;
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

export interface Board {
  readonly span: Span;
  /** The clock of the programme, by which weekday and hour are compared. */
  readonly wall: Wall;
  /** Half hours in which a person works, closed days or not. */
  readonly open: ReadonlyMap<string, Uint8Array>;
  /** The same without closed days. */
  readonly working: ReadonlyMap<string, Uint8Array>;
  /** The same without the months in which they are away. */
  readonly present: ReadonlyMap<string, Uint8Array>;
  /** The same without what is busy; and without what was taken by meetings. */
  readonly unbooked: ReadonlyMap<string, Uint8Array>;
  readonly free: ReadonlyMap<string, Uint8Array>;
  readonly walls: ReadonlyMap<string, Wall>;
}

/** Half an hour each way round, so that no window runs over the edge. */
export function boardFor(
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
  const masks = new Map<string, { readonly open: Uint8Array; readonly working: Uint8Array }>();
  const open = new Map<string, Uint8Array>();
  const working = new Map<string, Uint8Array>();
  const present = new Map<string, Uint8Array>();
  const unbooked = new Map<string, Uint8Array>();
  for (const { id, offsets, hours, busy, dates = [], away, absent } of wishes.flatMap(
    ({ members }) => members,
  )) {
    if (working.has(id)) continue;
    if (!walls.has(offsets.zone)) walls.set(offsets.zone, wallIn(offsets, span));
    const key = `${offsets.zone} ${JSON.stringify(hours)}`;
    const wall = walls.get(offsets.zone)!;
    const mask = masks.get(key) ?? masksFor(wall, hours, closed);
    masks.set(key, mask);
    const inMonths = without(mask.working, wall, away);
    const there = absent === undefined ? inMonths : Uint8Array.from(inMonths);
    if (absent !== undefined) block(there, span, absent);
    const free = Uint8Array.from(there);
    for (const stretch of [...(busy ?? []), ...dates]) block(free, span, stretch);
    open.set(id, mask.open);
    working.set(id, mask.working);
    present.set(id, there);
    unbooked.set(id, free);
  }
  const free = new Map([...unbooked].map(([id, slots]) => [id, Uint8Array.from(slots)] as const));
  return { span, wall: wallIn(programme, span), open, working, present, unbooked, free, walls };
}

function masksFor(wall: Wall, hours: Week, closed: ReadonlySet<number>) {
  const open = workingSlots(wall, hours, new Set());
  return { open, working: closed.size === 0 ? open : workingSlots(wall, hours, closed) };
}

/** Half hours without those in some months. */
function without(slots: Uint8Array, { day }: Wall, away: ReadonlySet<number>): Uint8Array {
  if (away.size === 0) return slots;
  return slots.map((is, k) => (away.has(new Date(day[k]! * DAY).getUTCMonth()) ? 0 : is));
}

export function take({ free, span }: Board, { members }: SeriesWish, { start, end }: Meeting): void {
  for (const { id } of members) block(free.get(id)!, span, { from: start, to: end });
}

/** How far from its best moment a meeting may usually be, in half hours. @param spacing  usual distance of two. */
export function reachOf(spacing: number): number {
  return Math.min((REACH_DAYS * DAY) / SLOT_MS, REACH_SHARE * spacing);
}

/** @param reach  in half hours, each way. */
export function startsIn(
  free: ReadonlyMap<string, Uint8Array>,
  { span }: Board,
  { members, minutes, earliest }: SeriesWish,
  target: number,
  reach: number,
): number[] {
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

export function discomfortFor({ walls }: Board, { members }: SeriesWish): (slot: number) => number {
  const clocks = [...new Set(members.map(({ offsets }) => offsets.zone))].map((zone) => walls.get(zone)!);
  const worse = worseTimes(walls, members);
  return (slot) => {
    let worst = 0;
    for (const { minute } of clocks) {
      const at = minute[slot]!;
      worst = Math.max(worst, COMFORT.from - at, at - COMFORT.to);
    }
    return (COMFORT.perHour * worst) / 60 + worse(slot);
  };
}
