// Writes what became of meetings and dates. Where the rows stand already, each is found by what it is about and only its
// own cells are written: people sort. New rows, and rows that go, are written as a whole sheet.

import { type Cell, columnOf, type Table, textOf } from '../../ground/table.ts';
import { cellsAsTheyAre, type SheetLine } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { isTextOverBox } from '../../our-sheets/wanted-cells.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { OwnTab } from '../../workbook/our-tabs.ts';
import { readAgain } from '../../workbook/read-again.ts';
import { rowsByReference } from '../../workbook/rows-by-reference.ts';
import { joined } from '../../workbook/sheet-seen.ts';
import { writeAct } from '../../workbook/write-act.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import { cellsOfDate, dateCells } from '../domain/dates.ts';
import { meetingCells } from '../domain/meeting-cells.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { Clock } from '../domain/typed-times.ts';
import { asMoved } from '../read/as-moved.ts';
import { settingsWith } from '../read/calendar-of-programme.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import type { DateStates } from './date-states.ts';

/** All rows at once, with new ones and without those that go. */
export function writeMeetings(ports: Ports, prepared: PreparedMeetings, rows: readonly MeetingRow[]): void {
  writeSheets(ports, prepared.gathered, meetingsIn(prepared, rows), true);
}

/** The same as an act that may be taken back. */
export function writeProposal(ports: Ports, prepared: PreparedMeetings, rows: readonly MeetingRow[]): void {
  writeAct(ports, prepared.gathered, 'Propose times', meetingsIn(prepared, rows), true);
}

function meetingsIn(prepared: PreparedMeetings, rows: readonly MeetingRow[]): SheetRows[] {
  if (rows.length === 0 && !prepared.gathered.ours.has('catchUps')) return [];
  return [['catchUps', linesOf(prepared, rows)]];
}

/** What a slice made of rows that stand in the sheets. */
export function writeSlice(
  ports: Ports,
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  dates: DateStates,
  calendar: string | null,
): void {
  const settings: SheetRows[] = calendar === null ? [] : settingsWith(prepared, calendar);
  if (settings.length > 0) writeSheets(ports, prepared.gathered, settings, true);
  if (!meetingsByKey(ports, prepared, rows)) writeMeetings(ports, prepared, rows);
  datesByKey(ports, prepared, dates);
}

function cellsOf(prepared: PreparedMeetings, rows: readonly MeetingRow[]): Cell[][] {
  const shown = rows.map((row) => asMoved(prepared, row));
  return meetingCells(shown, prepared.clocks, (row) => prepared.known.idsOf(row).ref);
}

/** Each row where it stands, new ones below; rows that are asked about stay, and a copy stays alike. */
function linesOf(prepared: PreparedMeetings, rows: readonly MeetingRow[]): SheetLine[] {
  const table = prepared.gathered.ours.get('catchUps')?.table ?? null;
  const there = new Map((table?.rows ?? []).map((row) => [row.number, row]));
  const cells = cellsOf(prepared, rows);
  const now = new Map(rows.map(({ number }, k) => [number, cells[k]!]));
  return [
    ...rows.map(({ number }, k) => (number === 0 ? cells[k]! : { from: number, cells: cells[k]! })),
    ...prepared.held.map(({ number, alikeOf }) => ({
      from: number,
      cells:
        (alikeOf === null ? undefined : now.get(alikeOf)) ??
        cellsAsTheyAre('catchUps', table!, there.get(number)!),
    })),
  ];
}

const keyOfMeeting = ({ written }: MeetingRow) => joined(written.pair, textOf(written.k));

/** False where a row cannot be told from the others by its pair and number, or does not stand in the sheet yet. */
function meetingsByKey(ports: Ports, prepared: PreparedMeetings, rows: readonly MeetingRow[]): boolean {
  const own = prepared.gathered.ours.get('catchUps');
  const keys = new Set(rows.map(keyOfMeeting));
  const isCopied = prepared.held.some(({ alikeOf }) => alikeOf !== null) || keys.size < rows.length;
  if (!own || isCopied || rows.some(({ number }) => number === 0)) return false;
  const { header } = ourSheet('catchUps');
  const columns = header.map((name) => columnOf(own.table, name));
  if (columns.includes(-1)) return false;
  const there = new Map(own.table.rows.map((row) => [row.number, row]));
  const changed = cellsOf(prepared, rows).flatMap((cells, k) => {
    const row = there.get(rows[k]!.number);
    const differs = columns.map((column, at) => !isSame(row?.cells[column] ?? '', cells[at]!));
    const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)];
    if (first < 0) return [];
    // From the first to the last that differs, so that a row is written by one call: a time goes with its state.
    const block = header.slice(first, last + 1).map((name, at) => [name, cells[first + at]!] as const);
    return [[keyOfMeeting(rows[k]!), Object.fromEntries(block)] as const];
  });
  if (changed.length === 0) return true;
  const key = ['Pair', 'Meeting'];
  const live = rowsByReference(ports.workbook.live(own.tab), {
    name: own.table.sheet,
    key,
    needed: ['State'],
  });
  live.look();
  for (const [ref, cells] of changed) live.set(ref, cells);
  live.look();
  return true;
}

/**
 * A sheet that lacks columns of ours gets them first, so that what became of a date is written into the row that it is about,
 * wherever people have moved it meanwhile. Dates that cannot be told apart are written as a whole sheet.
 */
function datesByKey(ports: Ports, { gathered, clocks }: PreparedMeetings, dates: DateStates): void {
  const before = gathered.ours.get('dates');
  if (!before || dates.size === 0) return;
  const keys = before.table.rows.map((row) => keyOfDate(before.table, row.cells));
  if (new Set(keys).size < keys.length) {
    writeSheets(ports, gathered, [['dates', dateCells(before.table, dates, clocks(''))]], true);
    return;
  }
  const own = isWhole(before.table) ? before : withAllColumns(ports, gathered, before, clocks(''));
  const live = rowsByReference(ports.workbook.live(own.tab), {
    name: own.table.sheet,
    key: ['What', 'Starts'],
    needed: ['State'],
  });
  live.look();
  for (const [k, { number }] of before.table.rows.entries()) {
    const now = dates.get(number);
    if (now) live.set(keys[k]!, cellsOfDate(now, clocks('')));
  }
  live.look();
}

const isWhole = (table: Table) => ourSheet('dates').header.every((name) => columnOf(table, name) >= 0);

function withAllColumns(ports: Ports, gathered: Gathered, before: OwnTab, clock: Clock): OwnTab {
  writeSheets(ports, gathered, [['dates', dateCells(before.table, new Map(), clock)]], true);
  ports.workbook.flush();
  return readAgain(ports, gathered, ['dates']).ours.get('dates') ?? before;
}

function keyOfDate(table: Table, cells: readonly Cell[]): string {
  const text = (name: string) => textOf(cells[columnOf(table, name)] ?? '').trim();
  return joined(text('What'), text('Starts'));
}

/** An unticked box and an empty cell mean the same; a moment may lose parts of a second in a cell. */
function isSame(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 1000;
  if (a instanceof Date || b instanceof Date) return false;
  if (b === false && isTextOverBox(a)) return true;
  return textOf(a) === textOf(b) || (a === '' && b === false) || (a === false && b === '');
}
