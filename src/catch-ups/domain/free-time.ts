// When a person may meet: half hours inside their working hours in their own zone, on days that are not closed, and not busy.

import { minutesAhead, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Busy } from '../../ports/calendar.ts';
import type { Week } from '../../programme/week.ts';

/** All times of the scheduler are half hours since 1970. */
export const SLOT_MS = 30 * 60_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The half hours that are looked at. */
export interface Span {
  readonly first: number;
  readonly slots: number;
}

/** What both of these ask is the same for many people, so it is worked out once for each. */
export interface Working {
  readonly offsets: ZoneOffsets;
  readonly hours: Week;
}

/** Where each half hour of a span lies on the wall of one zone. */
export interface Wall {
  /** Minute of the day. */
  readonly minute: Int16Array;
  /** 0 = Sunday. */
  readonly weekday: Uint8Array;
  /** Days since 1970. */
  readonly day: Int32Array;
}

export function wallIn(offsets: ZoneOffsets, { first, slots }: Span): Wall {
  const wall = { minute: new Int16Array(slots), weekday: new Uint8Array(slots), day: new Int32Array(slots) };
  for (let k = 0; k < slots; k++) {
    const at = (first + k) * SLOT_MS;
    const shown = at + minutesAhead(offsets, at) * MINUTE;
    const day = Math.floor(shown / DAY);
    wall.day[k] = day;
    wall.minute[k] = (shown - day * DAY) / MINUTE;
    wall.weekday[k] = (day + 4) % 7;
  }
  return wall;
}

/** 1 for each half hour in which this person works, on days that are not closed. */
export function workingSlots(wall: Wall, week: Week, closed: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(wall.minute, (minute, k) => {
    if (closed.has(wall.day[k]!)) return 0;
    const isOpen = ({ from, to }: { readonly from: number; readonly to: number }) =>
      minute >= from && minute + SLOT_MS / MINUTE <= to;
    return week[wall.weekday[k]!]!.some(isOpen) ? 1 : 0;
  });
}

/** Takes a stretch of time out. */
export function block(free: Uint8Array, { first, slots }: Span, { from, to }: Busy): void {
  const start = Math.max(0, Math.floor(from / SLOT_MS) - first);
  const end = Math.min(slots, Math.ceil(to / SLOT_MS) - first);
  if (end > start) free.fill(0, start, end);
}

/** Half hours at which a meeting of so many half hours can begin for everybody, within [from, to). */
export function commonStarts(
  people: readonly Uint8Array[],
  length: number,
  from: number,
  to: number,
): number[] {
  const starts: number[] = [];
  let run = 0;
  for (let k = to - 1 + length - 1; k >= from; k--) {
    run = people.every((free) => free[k] === 1) ? run + 1 : 0;
    if (run >= length && k < to) starts.push(k);
  }
  return starts.reverse();
}
