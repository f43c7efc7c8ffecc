// What the hub says about meetings and dates: what the calendar holds at this moment, not what a cell remembers.

import type { Difference } from '../../catch-ups/contract.ts';
import { isMade, type MeetingRow } from '../../catch-ups/domain/meeting-rows.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import { differencesIn } from '../../catch-ups/read/calendar-differences.ts';
import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsSeen, updated } from '../../catch-ups/read/calendar-says.ts';
import { declinedMeetings } from '../../catch-ups/read/declined.ts';
import { differencesSaid } from '../../catch-ups/read/difference-words.ts';
import { withLost } from '../../catch-ups/read/lost-meetings.ts';
import { orphanRows } from '../../catch-ups/read/meetings-of-nobody.ts';
import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { fold } from '../../ground/folding.ts';
import { late } from '../../ground/made-when-asked.ts';
import { cellText, columnOf, type Row as SheetRow } from '../../ground/table.ts';
import { Refusal } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { toMeet } from '../../pairs/who-meets.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';

export interface MeetingsNow {
  /**
   * Of each row, as the calendar has it, or `elsewhere` where another file or edition made the meeting; as the sheet has it where the calendar may not be read. What is proposed or asked about
   * people who meet no more is left away: nobody will create it.
   */
  readonly states: readonly string[];
  /** Meetings to come for which too few are left who have not declined. */
  readonly declined: number;
  /** What only a person can settle, as a sentence; null where sheet and calendar agree. */
  readonly differs: string | null;
  /** Pairs of meetings to come that nobody is to keep, one for each meeting in the calendar; null where it may not be read. */
  readonly ofNobody: readonly string[] | null;
  /** Whether a meeting of this pair is to come, a proposed one too; so it is taken where the rows cannot be read. */
  readonly isPlanned: (pair: string) => boolean;
}

/** States in which somebody is still to decide or to create. */
const OPEN: ReadonlySet<string> = new Set(['', 'proposed', 'deleted']);

type People = Parameters<typeof toMeet>[0];

export function meetingsNow(ports: Ports, gathered: Gathered, people: People): MeetingsNow {
  const found = meetingsFound(ports, gathered);
  const meets = new Set(toMeet(people).map(({ pair }) => pair));
  const isStill = ({ pair, state }: Row) => !OPEN.has(state) || meets.has(pair);
  const { rows, ...rest } = found;
  return { ...rest, states: rows.filter(isStill).map(({ state }) => state) };
}

interface Row {
  readonly pair: string;
  readonly state: string;
}
type Found = Omit<MeetingsNow, 'states'> & { readonly rows: readonly Row[] };

function meetingsFound(ports: Ports, gathered: Gathered): Found {
  const calendar = calendarKnown(ports, { gathered });
  if (calendar === null) return withoutCalendar(ports, gathered);
  if (!ports.calendars.isAllowed()) return asWritten(ports, gathered);
  try {
    const prepared = prepareMeetings(ports, false, gathered);
    const events = eventsSeen(ports, prepared, calendar);
    if (events === null) return asWritten(ports, gathered);
    const rows = updated(prepared, prepared.rows, events);
    const found = differencesIn(prepared, rows, events, ports.now.getTime());
    const declined = declinedMeetings(prepared, rows, events, ports.now.getTime()).length;
    const all = withLost(prepared, rows, events, ports.now.getTime());
    return {
      declined,
      ofNobody: orphanRows(prepared, all, ports.now.getTime()).map(({ pair }) => pair),
      rows: rows.filter(({ unread, state }) => unread === null || state !== 'proposed').map(whereItIs),
      differs: differsSaid(found, unreadIn(prepared, rows), declined),
      isPlanned: plannedIn(rows, ports),
    };
  } catch (error) {
    // A zone that nobody knows is said by Catch-ups itself; the hub still shows the other steps.
    if (error instanceof Refusal) return asWritten(ports, gathered);
    throw error;
  }
}

/** What another file or edition put into its calendar is not seen from here, whatever the row says of it. */
function whereItIs(row: MeetingRow): Row {
  return { pair: row.pair, state: row.isElsewhere && isMade(row) ? 'elsewhere' : row.state };
}

/** This file made no calendar: rows that say that they are in one came with a copy. */
function withoutCalendar(ports: Ports, gathered: Gathered): Found {
  const found = asWritten(ports, gathered);
  if (!found.rows.some(({ state }) => MADE.has(state))) return found;
  try {
    return { ...found, rows: prepareMeetings(ports, false, gathered).rows.map(whereItIs) };
  } catch (error) {
    if (error instanceof Refusal) return found;
    throw error;
  }
}

const MADE: ReadonlySet<string> = new Set(['created', 'moved', 'to move']);

/** Whoever's name a person wrote into Pair: read as Catch-ups reads it. */
function plannedIn(rows: readonly MeetingRow[], { now }: Ports): MeetingsNow['isPlanned'] {
  const isMeant = (row: MeetingRow) => isMade(row) || row.state === 'proposed' || row.state === 'mailed';
  const planned = new Set(
    rows
      .filter((row) => isMeant(row) && isToCome({ ...row, ...row.wanted }, now.getTime()))
      .map(({ pair }) => pair),
  );
  return (pair) => planned.has(pair);
}

/** Asked only where somebody is back. */
function plannedInSheet(ports: Ports, gathered: Gathered): MeetingsNow['isPlanned'] {
  try {
    return plannedIn(prepareMeetings(ports, false, gathered).rows, ports);
  } catch (error) {
    if (error instanceof Refusal) return () => true;
    throw error;
  }
}

/** Rows that only a person can put right. */
function unreadIn({ held }: PreparedMeetings, rows: readonly MeetingRow[]): string[] {
  const unread = rows.filter((row) => row.unread !== null);
  const isTime = ({ unread: cells }: MeetingRow) => cells?.starts !== undefined;
  const others = [...unread.filter((row) => !isTime(row)), ...held.filter(({ alikeOf }) => alikeOf === null)];
  return [
    ...unread
      .filter(isTime)
      .map(({ number }) => say('{Catch-ups}, row {row}: a time that cannot be read.', { row: number })),
    ...others.map(({ number }) => say('{Catch-ups}, row {row}: a cell to correct.', { row: number })),
  ];
}

/** One says itself; of several the number. A cell that cannot be read, or a meeting that was declined, is no difference yet. */
function differsSaid(
  differences: readonly Pick<Difference, 'can' | 'says'>[],
  unread: readonly string[],
  declined: number,
): string | null {
  const lines = [...differences.flatMap(({ says }) => says), ...unread];
  if (lines.length === 0) return null;
  if (lines.length + declined < 2) return lines[0]!;
  if (unread.length + declined > 0) return say('{n} things to look at', { n: lines.length + declined });
  return differencesSaid(lines.length, differences);
}

/** What the cells say, where the calendar may not be read. */
function asWritten(ports: Ports, gathered: Gathered): Found {
  const { now } = ports;
  const planned = late(() => plannedInSheet(ports, gathered));
  const table = gathered.ours.get('catchUps')?.table ?? null;
  const text = (row: SheetRow, header: string) => fold(cellText(table!, row, header));
  const isDeclined = (row: SheetRow) => {
    const starts = row.cells[columnOf(table!, 'Starts')];
    return (
      /^(created|moved)$/.test(text(row, 'State')) &&
      [text(row, 'Mentor says'), text(row, 'Mentee says')].includes('no') &&
      starts instanceof Date &&
      starts > now
    );
  };
  const rows = table?.rows ?? [];
  return {
    rows: rows.map((row): Row => ({ pair: cellText(table!, row, 'Pair'), state: text(row, 'State') })),
    declined: rows.filter(isDeclined).length,
    ofNobody: null,
    differs: null,
    isPlanned: (pair) => planned()(pair),
  };
}
