// Moments as forms and people write them: a date, 2026-09-01T11:00:00Z, 2026/09/01 2:05:00 PM GMT+2, 1.9.2026 14.05, 9/1/2026 2:05 p. m.
// Which of day and month stands first in 4/2/2026 is told by the whole column, or by nobody.

import { fold } from './folding.ts';
import type { Cell } from './table.ts';
import { dayWritten } from './written-days.ts';

/** In ms since 1970 by each order of day and month: the same twice where there is but one; not a number where nobody can read it. */
export interface Moment {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** Whether the moment is one, whatever the order. */
export function isKnown(moment: Moment | null): moment is Moment {
  return moment !== null && moment.dayFirst === moment.monthFirst;
}

/** Earlier whatever the order is. */
export function isSurelyBefore(a: Moment | null, b: Moment | null): boolean {
  return a !== null && b !== null && a.dayFirst < b.dayFirst && a.monthFirst < b.monthFirst;
}

/** The moments of one column, null for an empty cell. A text without a zone is meant as a clock here shows it. */
export function momentsIn(cells: readonly Cell[]): (Moment | null)[] {
  const read = cells.map(readTime);
  const order = orderOf(read);
  const turned = areTurned(read);
  return read.map((one) => {
    if (one === null) return null;
    if (one.is === 'date') return turned ? eitherOrder(one.date) : same(one.date.getTime());
    if (one.is === 'unread') return same(Number.NaN);
    const { dayFirst, monthFirst } = one;
    if (order === 'day first') return same(dayFirst ?? Number.NaN);
    if (order === 'month first') return same(monthFirst ?? Number.NaN);
    return { dayFirst: dayFirst ?? monthFirst!, monthFirst: monthFirst ?? dayFirst! };
  });
}

/** A single moment, as a setting or a cell of ours says it; null where none is said. */
export function momentOf(cell: Cell): Moment | null {
  return momentsIn([cell])[0]!;
}

const same = (at: number): Moment => ({ dayFirst: at, monthFirst: at });

type Read =
  | { readonly is: 'date'; readonly date: Date }
  /** Null for an order in which there is no such day. @property isEither  the order is not said. */
  | {
      readonly is: 'text';
      readonly dayFirst: number | null;
      readonly monthFirst: number | null;
      readonly isEither: boolean;
    }
  | { readonly is: 'unread' };

function orderOf(read: readonly (Read | null)[]): 'day first' | 'month first' | null {
  const texts = read.flatMap((one) => (one?.is === 'text' && one.isEither ? [one] : []));
  const isDay = texts.some((one) => one.monthFirst === null);
  const isMonth = texts.some((one) => one.dayFirst === null);
  if (isDay === isMonth) return null;
  return isDay ? 'day first' : 'month first';
}

/**
 * A sheet that takes texts for dates in the wrong order takes those of the first twelve days and leaves the others: then nobody
 * knows what its dates mean.
 */
function areTurned(read: readonly (Read | null)[]): boolean {
  const texts = read.flatMap((one) => (one?.is === 'text' && one.isEither ? [one] : []));
  const dates = read.flatMap((one) => (one?.is === 'date' ? [one.date] : []));
  const areLeft = texts.length > 0 && texts.every((one) => one.dayFirst === null || one.monthFirst === null);
  return areLeft && dates.length > 0 && dates.every((date) => date.getDate() <= 12);
}

function eitherOrder(date: Date): Moment {
  const turned = new Date(date.getTime());
  turned.setMonth(date.getDate() - 1, date.getMonth() + 1);
  return { dayFirst: date.getTime(), monthFirst: turned.getTime() };
}

const CLOCK = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?`;
const HALF = String.raw`(?: ?(a|p)\.? ?m\b\.?| ?(vorm|nachm)\.?)?`;
const ZONE = String.raw`(?: ?(z|(?:gmt|utc)? ?[+-]\d{1,2}(?::?\d{2})?|gmt|utc|[a-z]{2,5}))?`;
const BEFORE = String.raw`(?:t|,? (?:at |a |um |kl\.? |alle |om |as |las )?)`;
const TIME = new RegExp(`${BEFORE}${CLOCK}${HALF}${ZONE}$`);
/** No moment is longer, in characters. */
const LONGEST = 60;

function readTime(cell: Cell): Read | null {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? { is: 'unread' } : { is: 'date', date: cell };
  const text = fold(String(cell)).replace(/, /g, ' ');
  if (text === '') return null;
  if (text.length > LONGEST) return { is: 'unread' };
  const time = TIME.exec(text);
  const days = daysIn(time === null ? text : text.slice(0, time.index));
  const clock = time === null ? MIDNIGHT : clockIn(time);
  if (days === null || clock === null) return { is: 'unread' };
  const at = (day: string | null) => (day === null ? null : momentAt(day, clock));
  return {
    is: 'text',
    isEither: days.isEither,
    dayFirst: at(days.dayFirst),
    monthFirst: at(days.monthFirst),
  };
}

interface Days {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  readonly isEither: boolean;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4}|\d{2})$/;

/** Days with points stand day first everywhere; those with strokes do not. */
function daysIn(text: string): Days | null {
  const year = YEAR_FIRST.exec(text);
  if (year) return oneDay(day(year[1]!, year[2]!, year[3]!));
  const [, first, mark, second, last] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return oneDay(dayWritten(text));
  const whole = last!.length === 2 ? `20${last}` : last!;
  const dayFirst = day(whole, second!, first);
  if (mark === '.') return oneDay(dayFirst);
  const monthFirst = day(whole, first, second!);
  return dayFirst === null && monthFirst === null ? null : { dayFirst, monthFirst, isEither: true };
}

function oneDay(said: string | null): Days | null {
  return said === null ? null : { dayFirst: said, monthFirst: said, isEither: false };
}

function day(year: string, month: string, of: string): string | null {
  return dayWritten(`${year}-${month}-${of}`);
}

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Minutes ahead of UTC; null where no zone is said, or by letters that several places use. */
  readonly ahead: number | null;
}

const MIDNIGHT: Clock = { hours: 0, minutes: 0, seconds: 0, ahead: null };

function clockIn(time: RegExpExecArray): Clock | null {
  const [hour, minutes, seconds] = [time[1], time[2], time[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const half = time[4] ?? time[5];
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const isLater = half === 'p' || half === 'nachm';
  const hours = half === undefined ? hour : (hour % 12) + (isLater ? 12 : 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { hours, minutes, seconds, ahead: aheadIn(time[6] ?? '') };
}

function aheadIn(zone: string): number | null {
  if (/^(z|gmt|utc)$/.test(zone)) return 0;
  const [, sign, hours, minutes = 0] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function momentAt(said: string, { hours, minutes, seconds, ahead }: Clock): number {
  const [year, month, of] = said.split('-').map(Number) as [number, number, number];
  if (ahead === null) return new Date(year, month - 1, of, hours, minutes, seconds).getTime();
  return Date.UTC(year, month - 1, of, hours, minutes, seconds) - ahead * 60_000;
}
