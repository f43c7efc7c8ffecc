// The Catch-ups sheet: one row per meeting of one pair or circle, from the proposal to what the people answered.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Cell, Table } from '../../ground/table.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { say } from '../../language/say.ts';
import type { HeaderOf } from '../../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../../our-sheets/own-rows.ts';
import { saysYes } from '../../programme/strands.ts';
import { isFirstOfItsKind } from './copied-meetings.ts';
import { type Stretch, stretchIn, wishIn } from './stretch.ts';
import { type Clock, type Clocks, isBareDay, timeIn } from './typed-times.ts';

/**
 * to move: it stands in the calendar, and the sheet wants another time · mailed: it went as a file with a mail, and is in no
 * calendar of ours.
 */
export const meetingStates = [
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
  /** The calendar's time when it was last read; null before there was one. */
  readonly stands: Stretch | null;
  /** Another time that a person wrote over it; null where nobody did. */
  readonly wanted: Stretch | null;
  /** What somebody wrote that is no time, as it stands in Starts and Ends: it stays there, and is asked about. */
  readonly unread: { readonly starts?: Cell; readonly ends?: Cell } | null;
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
  /** The run that created it. */
  readonly batch: string;
  /** As it stands in the sheet; empty for a row that somebody wrote by hand. */
  readonly ref: string;
  /** It has an event in the calendar of another file or edition: it stands, and is not ours to touch. */
  readonly isElsewhere: boolean;
  /** In the sheet, header = 1; 0 for a row that is not there yet. */
  readonly number: number;
}

/** In the calendar, as far as we know. */
export function isMade({ state }: Pick<MeetingRow, 'state'>): boolean {
  return state === 'created' || state === 'moved' || state === 'to move';
}

/** Written by a person over what we proposed, or locked by one. */
export function isDecided({ locked, start, proposed, state, unread }: MeetingRow): boolean {
  return state === 'proposed' && (locked || unread !== null || (start !== null && start !== proposed));
}

export function readMeetings(table: Table | null, clocks: Clocks): { rows: MeetingRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = ownRows('catchUps', table)
    .filter(({ text }) => text('Pair') !== '')
    .map((row) => readRow(table!, row, clocks, issues));
  return { rows: rows.filter(isFirstOfItsKind(table, issues)), issues };
}

type Row = OwnRow<HeaderOf<'catchUps'>>;

function readRow(table: Table, row: Row, clocks: Clocks, issues: Issue[]): MeetingRow {
  const { text, cell } = row;
  const clock = clocks(text('Time zone'));
  const written = fold(text('State'));
  const state = meetingStates.find((known) => known === written);
  if (state === undefined && written !== '')
    issues.push(
      odd(table, row, 'State', text('State'), say('one of {states}', { states: meetingStates.join(', ') })),
    );
  const stands = isMade({ state: state ?? 'proposed' }) ? stretchIn(text('In calendar')) : null;
  const proposed = Number(text('Proposed')) || null;
  const known = stands?.start ?? proposed;
  const start = startIn(cell('Starts'), known, stands !== null, clock);
  const end = timeIn(cell('Ends'), clock, stands?.end ?? null);
  const unread = {
    ...(start === 'unclear' ? { starts: cell('Starts') } : {}),
    ...(end === 'unclear' ? { ends: cell('Ends') } : {}),
  };
  for (const column of [...(start === 'unclear' ? ['Starts'] : []), ...(end === 'unclear' ? ['Ends'] : [])])
    issues.push(unreadTime(table, row, column as 'Starts' | 'Ends', stands !== null));
  if (text('Time zone') !== '' && 'offers' in readZone(text('Time zone')))
    issues.push(unreadZone(table, row, clock));
  return {
    locked: saysYes(cell('Lock')),
    pair: text('Pair'),
    k: Number(text('Meeting')) || 0,
    ...timesOf(start === 'unclear' ? null : start, end === 'unclear' ? null : end, stands),
    unread: 'starts' in unread || 'ends' in unread ? unread : null,
    zone: text('Time zone'),
    forMentor: text('For the mentor'),
    forMentee: text('For the mentee'),
    check: text('Please check'),
    state: state ?? (written === '' ? 'proposed' : 'left out'),
    mentorSays: text('Mentor says'),
    menteeSays: text('Mentee says'),
    eventId: text('Event id'),
    generation: Number(text('Generation')) || 1,
    proposed,
    batch: text('Batch'),
    ref: text('Ref'),
    isElsewhere: false,
    number: row.number,
  };
}

/** A day alone, and the emptied cell of a meeting that stands in the calendar, are no times. @param known  a time of ours. */
function startIn(
  cell: Cell,
  known: number | null,
  isThere: boolean,
  clock: Clock,
): ReturnType<typeof timeIn> {
  const start = timeIn(cell, clock, known);
  if (start === null) return isThere ? 'unclear' : null;
  const isOurs = start !== 'unclear' && known !== null && Math.abs(start - known) < 60_000;
  return start === 'unclear' || isOurs || !isBareDay(start, clock) ? start : 'unclear';
}

function unreadTime(table: Table, row: Row, column: 'Starts' | 'Ends', isThere: boolean): Issue {
  const issue = odd(table, row, column, row.text(column), say('a date and a time, like 2026-04-27 17:00'));
  return isThere
    ? {
        ...issue,
        remedy: say(
          'Correct the cell. Until then the calendar keeps its time, and your cell stays as it is.',
        ),
      }
    : issue;
}

function unreadZone(table: Table, row: Row, clock: Clock): Issue {
  return {
    ...odd(table, row, 'Time zone', row.text('Time zone'), say('a time zone, for example Europe/Zurich')),
    severity: 'warns',
    remedy: say('Until then the times of this row are those of {zone}.', { zone: clock.meant().zone }),
  };
}

/** The calendar's time as it was last read, and beside it what somebody wrote over it. */
function timesOf(
  start: number | null,
  end: number | null,
  stands: Stretch | null,
): Pick<MeetingRow, 'start' | 'end' | 'stands' | 'wanted'> {
  if (stands === null) return { start, end, stands, wanted: null };
  return { ...stands, stands, wanted: wishIn(start, end, stands) };
}

function odd(table: Table, row: Row, column: string, found: string, wanted: string): Issue {
  return {
    severity: 'holds',
    sheet: table.sheet,
    row: row.number,
    column,
    found: found === '' ? say('nothing') : found,
    wanted,
    remedy: say('Correct the cell; until then this meeting is not created.'),
  };
}
