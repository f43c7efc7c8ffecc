// Cells hold moments; files hold what a clock on the wall shows. The two meet in the spreadsheet's own zone, whatever the zone of
// the script, which is also this process's.
import { type CellData, isFormula } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  /** What it has told, by the moment in ms. */
  readonly told: Map<number, string>;
}

/** Making one takes longer than asking it a hundred times; and run after run asks for the same moments. */
const clocks = new Map<string, ZoneClock>();
const MOST_TOLD = 10_000;

/** "GMT+02:00" or "GMT", how far a zone is ahead of UTC at a moment. Throws where the zone is none. */
export function offsetIn(zone: string, moment: number | Date): string {
  const { format, told } = clocks.get(zone) ?? clockOf(zone);
  const at = Number(moment);
  const known = told.get(at);
  if (known !== undefined) return known;
  const offset = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  if (told.size >= MOST_TOLD) told.clear();
  told.set(at, offset);
  return offset;
}

function clockOf(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  const clock = { format, told: new Map<number, string>() };
  clocks.set(zone, clock);
  return clock;
}

/** Minutes that a zone is ahead of UTC at a moment. Throws where the zone is none. */
export function minutesIn(zone: string, moment: number): number {
  const [, sign, hours = '0', minutes = '0'] =
    /^GMT([+-])(\d{2}):?(\d{2})?/.exec(offsetIn(zone, moment)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What a date's own fields show, in ms as if it were UTC. */
export function utcOfWall(date: Date): number {
  return Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
}

/** A date whose own fields are what the wall shows → the moment at which a clock of the zone shows it. */
export function fromWall(date: Date, zone: string): Date {
  if (zone === process.env['TZ']) return date;
  const wall = utcOfWall(date);
  const around = [wall - DAY, wall + DAY].map((near) => wall - minutesIn(zone, near) * MINUTE);
  const right = around.find((moment) => moment + minutesIn(zone, moment) * MINUTE === wall);
  return new Date(right ?? Math.max(...around));
}

/** The other way round: for writing into a file. */
export function toWall(date: Date, zone: string): Date {
  if (zone === process.env['TZ']) return date;
  const wall = new Date(date.getTime() + minutesIn(zone, date.getTime()) * MINUTE);
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  );
}

export function datesBy(
  turn: (date: Date) => Date,
): (rows: readonly (readonly CellData[])[]) => CellData[][] {
  const turned = (cell: CellData): CellData => {
    if (cell instanceof Date) return turn(cell);
    return isFormula(cell) && cell.value instanceof Date ? { ...cell, value: turn(cell.value) } : cell;
  };
  return (rows) => rows.map((row) => row.map(turned));
}
