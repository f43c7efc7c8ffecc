// Times as people type them into a cell: read where only one moment can be meant, and otherwise asked about.

import { fold } from '../../ground/folding.ts';
import { type Cell, textOf } from '../../ground/table.ts';
import { dayWritten } from '../../ground/written-days.ts';
import { momentOf, wallOf, type ZoneOffsets } from '../../ground/zones/offsets.ts';

/**
 * How times stand in cells: as a clock in one zone shows them, whatever the zone of the file is. Google hands a date over as a moment
 * of the file's zone, and lets all of them jump when that zone is changed.
 */
export interface Clock {
  /** Of the zone in which the times are meant. */
  readonly meant: () => ZoneOffsets;
  /** Of the file's zone; null where the two are one. */
  readonly file: () => ZoneOffsets | null;
}

/** The clock of a row, by what it says of its zone; of the programme where it says nothing. */
export type Clocks = (zone: string) => Clock;

/** What a cell has to hold so that it shows this moment. */
export function dateFor(moment: number, { meant, file }: Clock): Date {
  const own = file();
  return new Date(own === null ? moment : momentOf(own, wallOf(meant(), moment)));
}

/** @param known  a moment of ours that stands there unless somebody wrote another: where clocks change, two may look alike. */
function momentIn(date: Date, { meant, file }: Clock, known: number | null): number {
  const own = file();
  if (own === null) return date.getTime();
  const wall = wallOf(own, date.getTime());
  const isKnown =
    known !== null &&
    [wall - wallOf(meant(), known), date.getTime() - dateFor(known, { meant, file }).getTime()].some(
      (ms) => Math.abs(ms) < SAME_MS,
    );
  return isKnown ? known : momentOf(meant(), wall);
}

/** A cell may lose parts of a minute. */
const SAME_MS = 60_000;

const TIME = String.raw`[ ,t]+(?:at |um |a )?(\d{1,2})(?:[:.h](\d{2})?)?(?::\d{2})? ?(am|pm|h|uhr)?`;
/** No time is longer, in characters. */
const LONGEST = 60;
const DAY_AND_TIME = new RegExp(`^(.+?)${TIME}$`);

/** A time in a cell: a date, or a text like 2026-05-12 10:00 or 12 May 2026 3pm, as the clock shows it. */
export function timeIn(cell: Cell, clock: Clock, known: number | null = null): number | null | 'unclear' {
  if (cell instanceof Date) return momentIn(cell, clock, known);
  const text = fold(textOf(cell)).trim();
  if (text === '') return null;
  if (text.length > LONGEST) return 'unclear';
  const [, day = '', hours = '', minutes, half] = DAY_AND_TIME.exec(text) ?? [];
  const wall = wallTime(dayWritten(day), hours, minutes, half);
  return wall === null ? 'unclear' : momentOf(clock.meant(), wall);
}

/** Null for what no clock and no calendar shows; an hour alone needs a word that says it is one. */
function wallTime(
  day: string | null,
  hours: string,
  minutes: string | undefined,
  half: string | undefined,
): number | null {
  const isTwelve = half === 'am' || half === 'pm';
  const hour = isTwelve ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  const minute = Number(minutes ?? 0);
  const isHour = isTwelve ? Number(hours) >= 1 && Number(hours) <= 12 : hour < 24;
  return day !== null && isHour && minute < 60 ? Date.parse(day) + (hour * 60 + minute) * 60_000 : null;
}

const DAY_MS = 24 * 60 * 60_000;

/** A day without a time is midnight to a spreadsheet; nobody meets then. */
export function isBareDay(moment: number, { meant }: Clock): boolean {
  return wallOf(meant(), moment) % DAY_MS === 0;
}
