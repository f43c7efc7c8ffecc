// Days that people typed into cells. A cell with a date comes as a moment: midnight in the spreadsheet's own zone, which is the
// evening before where the script's zone lies west of it. So a day is read as the text of that day, once, where cells come in;
// a cell with a time of day stays the moment that it is.
import type { Cell, Grid } from '../ground/table.ts';
import { minutesAhead } from './clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks differ by quarters of an hour, so any other moment is midnight nowhere. */
const QUARTER = 15 * MINUTE;
/** A time of day without a day stands before it. */
const FIRST_DATES = Date.UTC(1900, 0, 1);

export interface Days {
  /** The same cells, with days as texts like 2026-05-04 where the two zones differ. */
  readonly read: (values: readonly (readonly Cell[])[]) => Grid;
  /** The moment as a clock in the spreadsheet's zone shows it: a date whose own fields read so. */
  readonly shown: (moment: Date) => Date;
}

/** @param timeZone  the spreadsheet's; asks once. */
export function createDays(timeZone: () => string): Days {
  let zone: string | null | undefined;
  /** The spreadsheet's zone, or null where it is the script's: then every date reads as it is. */
  const otherZone = () => {
    if (zone === undefined) {
      const own = timeZone();
      zone = own === Session.getScriptTimeZone() ? null : own;
    }
    return zone;
  };
  const offsets = new Map<number, number>();
  const ask = (moment: number) => {
    const known = offsets.get(moment) ?? minutesAhead(otherZone()!, moment);
    offsets.set(moment, known);
    return known;
  };
  /** A clock that says the same at both ends of a month says it all month long. */
  const minutesAt = (moment: number) => {
    const [start, end] = monthAround(moment);
    return ask(start) === ask(end) ? ask(start) : ask(moment);
  };
  const wallOf = (moment: number) => moment + minutesAt(moment) * MINUTE;
  const dayOrSame = (cell: Cell): Cell => {
    if (!(cell instanceof Date) || otherZone() === null) return cell;
    if (cell.getTime() < FIRST_DATES) return new Date(wallOf(cell.getTime())).toISOString().slice(11, 16);
    if (cell.getTime() % QUARTER !== 0) return cell;
    const wall = wallOf(cell.getTime());
    return wall % DAY === 0 ? new Date(wall).toISOString().slice(0, 10) : cell;
  };
  return {
    read: (values) => values.map((row) => row.map(dayOrSame)),
    shown: (moment) => {
      if (otherZone() === null) return moment;
      const wall = new Date(wallOf(moment.getTime()));
      return new Date(
        wall.getUTCFullYear(),
        wall.getUTCMonth(),
        wall.getUTCDate(),
        wall.getUTCHours(),
        wall.getUTCMinutes(),
        wall.getUTCSeconds(),
      );
    },
  };
}

function monthAround(moment: number): [number, number] {
  const date = new Date(moment);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
}
