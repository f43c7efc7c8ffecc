// Meetings to come to which too few still mean to go: of their people fewer than two have not declined. They stand in calendars, and
// nobody will meet.

import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { type MeetingRow, stillStands } from '../domain/meeting-rows.ts';
import type { Events } from './calendar-differences.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { whoIs } from './who-meets-whom.ts';

export interface Declined {
  readonly row: MeetingRow;
  /** Those who said no, as they are called. */
  readonly by: readonly { readonly name: string; readonly role: 'mentor' | 'mentee' }[];
}

/** @param events  as the calendar has them. @param now  ms since 1970; of what has passed nothing is said. */
export function declinedMeetings(
  { groupOf }: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
  now: number,
): Declined[] {
  return rows.flatMap((row): Declined[] => {
    const event = events.get(row.eventId);
    if (!stillStands(row) || event === undefined || event.isCancelled || event.start <= now) return [];
    const members = groupOf.get(row.pair)?.members ?? [];
    const by = members.filter(({ email, formerly = email }) =>
      [email, formerly].some((one) => event.answers[one.toLowerCase()] === 'declined'),
    );
    return by.length > 0 && members.length - by.length < 2 ? [{ row, by }] : [];
  });
}

/** Each beside the answer of whoever said no. */
export function declinedIssues(prepared: PreparedMeetings, declined: readonly Declined[]): Issue[] {
  return declined
    .filter(({ row }) => row.number > 0)
    .map(({ row, by }) => ({
      severity: 'warns' as const,
      sheet: tabCalled('Catch-ups'),
      row: row.number,
      column: by[0]!.role === 'mentor' ? 'Mentor says' : 'Mentee says',
      found: say('{who}, meeting {k}: declined by {names}', {
        who: whoIs(prepared, row.pair),
        k: row.k,
        names: by.map(({ name }) => name).join(', '),
      }),
      wanted: say('a time that suits everybody'),
      remedy: say(
        'Write another time into Starts, and move it; or write left out into State, and cancel it. Both are offered here before anybody is told.',
      ),
    }));
}
