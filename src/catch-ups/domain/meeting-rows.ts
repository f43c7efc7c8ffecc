// The Catch-ups sheet: one row per meeting of one pair or circle, from the proposal to what the people answered.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Cell, Table } from '../../ground/table.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import type { HeaderOf } from '../../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../../our-sheets/own-rows.ts';
import type { Repeats } from '../../ports/calendar.ts';
import { saysYes } from '../../programme/strands.ts';
import { timesAlone, timesBeside, type Unread } from './meeting-times.ts';
import { unreadState, unreadTime, unreadZone } from './odd-meeting-cells.ts';
import { type Stretch, stretchIn } from './stretch.ts';
import type { Clocks } from './typed-times.ts';

/**
 * to move: it stands in the calendar, and the sheet wants another time · mailed: it went as a file with a mail, and is in no
 * calendar of ours.
 */
const meetingStates = [
  'proposed',
  'created',
  'moved',
  'to move',
  'deleted',
  'cancelled',
  'left out',
  'mailed',
] as const;
export type MeetingState = (typeof meetingStates)[number];

export interface MeetingRow {
  readonly locked: boolean;
  /** `mentee > mentor`, or the circle's name. */
  readonly pair: string;
  /** Number of the meeting, from 1. */
  readonly k: number;
  /** ms since 1970; null where the cell holds no time. What stands in the calendar has the calendar's time. */
  readonly start: number | null;
  readonly end: number | null;
  /** The calendar's time when it was last read, or the one that went with a mail; null before there was one. */
  readonly stands: Stretch | null;
  /** Another time that a person wrote over it; null where nobody did. */
  readonly wanted: Stretch | null;
  /** What somebody wrote that cannot be meant, as it stands in its cell: it stays there, and is asked about. */
  readonly unread: Unread | null;
  readonly zone: string;
  readonly forMentor: string;
  readonly forMentee: string;
  readonly check: string;
  readonly state: MeetingState;
  readonly mentorSays: string;
  readonly menteeSays: string;
  /** Of the event in the calendar; empty before there is one. */
  readonly eventId: string;
  /** Grows when a person asks for a deleted event again. */
  readonly generation: number;
  /** The start that we proposed: another one in Starts was written by a person. */
  readonly proposed: number | null;
  /** The same of its end; null where a row of an older version does not say it. */
  readonly proposedEnd: number | null;
  /** The run that created it. */
  readonly batch: string;
  /** As it stands in the sheet; empty for a row that somebody wrote by hand. */
  readonly ref: string;
  /** Its event was made a series, as the calendar says; in no cell. */
  readonly repeats?: Repeats;
  /** It has an event in the calendar of another file or edition: it stands, and is not ours to touch. */
  readonly isElsewhere: boolean;
  /** What stands in Pair and Meeting, by which the row is found again. */
  readonly written: { readonly pair: string; readonly k: Cell };
  /** In the sheet, header = 1; 0 for a row that is not there yet. */
  readonly number: number;
}

/** In the calendar, as far as we know. */
export function isMade({ state }: Pick<MeetingRow, 'state'>): boolean {
  return state === 'created' || state === 'moved' || state === 'to move';
}

/** In the calendar, and nobody wants it at another time. */
export function stillStands({ state }: Pick<MeetingRow, 'state'>): boolean {
  return state === 'created' || state === 'moved';
}

/** Its row remembers the time that its people know: that of the calendar, or of the mail. */
export function remembers(state: MeetingState): boolean {
  return isMade({ state }) || state === 'deleted' || state === 'mailed';
}

/** Written by a person over what we proposed, or locked by one. */
export function isDecided(row: MeetingRow): boolean {
  const { locked, start, end, proposed, proposedEnd, state, unread } = row;
  if (state !== 'proposed' || locked || unread !== null) return state === 'proposed';
  if (start !== proposed) return start !== null;
  return end !== null && proposedEnd !== null && Math.abs(end - proposedEnd) >= 60_000;
}

export function readMeetings(table: Table | null, clocks: Clocks): { rows: MeetingRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = ownRows('catchUps', table)
    .filter(({ text }) => SAYS.some((column) => text(column) !== ''))
    .map((row) => readRow(table!, row, clocks, issues));
  return { rows, issues };
}

/** A row that says nothing here is somebody's note. */
const SAYS = ['Pair', 'Meeting', 'Starts', 'Ends'] as const;

type Row = OwnRow<HeaderOf<'catchUps'>>;

function readRow(table: Table, row: Row, clocks: Clocks, issues: Issue[]): MeetingRow {
  const { text, cell } = row;
  const clock = clocks(text('Time zone'));
  const last = stretchIn(text('In calendar'));
  const written = fold(text('State'));
  const known = meetingStates.find((one) => one === written);
  const state = known ?? stateFor(written, last);
  const [proposed, proposedEnd] = proposedIn(text('Proposed'));
  const cells = { starts: cell('Starts'), ends: cell('Ends') };
  const stands = remembers(state) ? last : null;
  const times = stands === null ? timesAlone(cells, proposed, clock) : timesBeside(cells, stands, clock);
  const isOdd = known === undefined && written !== '';
  const asked = { ...times.unread, ...(isOdd ? { state: cell('State') } : {}) };
  const said = { table, number: row.number, text: row.text, isThere: stands !== null && isMade({ state }) };
  if (isOdd) issues.push(unreadState(said, meetingStates));
  for (const time of times.odd) issues.push(unreadTime(said, time));
  if (text('Time zone') !== '' && 'offers' in readZone(text('Time zone')))
    issues.push(unreadZone(said, clock));
  return {
    locked: saysYes(cell('Lock')),
    pair: text('Pair'),
    k: Number(text('Meeting')) || 0,
    written: { pair: text('Pair'), k: cell('Meeting') },
    ...(!isMade({ state }) && times.wanted !== null ? times.wanted : { start: times.start, end: times.end }),
    stands,
    wanted: isMade({ state }) ? times.wanted : null,
    unread: Object.keys(asked).length > 0 ? asked : null,
    zone: text('Time zone'),
    state,
    proposed,
    proposedEnd,
    ...saidBeside(row),
  };
}

/** What is read as it stands there. */
function saidBeside({ text, number }: Row) {
  return {
    forMentor: text('For the mentor'),
    forMentee: text('For the mentee'),
    check: text('Please check'),
    mentorSays: text('Mentor says'),
    menteeSays: text('Mentee says'),
    eventId: text('Event id'),
    generation: Number(text('Generation')) || 1,
    batch: text('Batch'),
    ref: text('Ref'),
    isElsewhere: false,
    number,
  };
}

/** A word that nobody knows changes nothing in the calendar, and nothing is created under it. */
function stateFor(written: string, last: Stretch | null): MeetingState {
  if (written === '') return 'proposed';
  return last === null ? 'left out' : 'created';
}

/** Start and end that we proposed. */
function proposedIn(text: string): readonly [number | null, number | null] {
  const [start, end] = text.split(' ').map((part) => Number(part) || null);
  return [start ?? null, end ?? null];
}
