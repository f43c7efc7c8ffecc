// What is odd about the input of catch-ups: strands without a rhythm, zones that are none, hours that cannot be read, times
// written by hand that do not suit.

import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { cellText } from '../../ground/table.ts';
import { wallOf } from '../../ground/zones/offsets.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { monthsAway } from '../../people/months-away.ts';
import type { Mentee, Mentor, Person } from '../../people/person.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { doubtsAbout } from '../domain/by-hand.ts';
import { isDecided, isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { attendeeOf } from '../read/attendee.ts';
import type { Meeting } from '../read/meeting-groups.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { workingWeek } from '../read/working-week.ts';
import { offered } from '../read/zones.ts';

/** A strand whose row says neither months nor meetings. */
export function rhythmIssues({ strands, ours }: Gathered, groups: readonly Meeting[]): Issue[] {
  const table = ours.get('strands')?.table;
  return strands
    .filter(
      ({ name, months, meetings }) =>
        (months === null || meetings === null) && meetings !== 0 && groups.some((one) => one.strand === name),
    )
    .map(({ name }) => ({
      severity: 'holds' as const,
      sheet: tabCalled('Strands'),
      row: table?.rows.find((row) => cellText(table, row, 'Strand') === name)?.number ?? 1,
      column: 'Months',
      found: say('the strand {name} without a number of months', { name }),
      wanted: say('how many months it runs, and how many meetings a pair has'),
      remedy: say(
        'Fill in Months in the sheet {Strands?}; until then no times are proposed for this strand.',
      ),
    }));
}

/** A date of the programme that nobody will be invited to any more. @param now  ms since 1970. */
export function pastDates({ dates }: PreparedMeetings, now: number): Issue[] {
  return dates
    .filter(({ start, state, eventIds }) => start <= now && eventIds.length === 0 && state === '')
    .map(({ number }) => ({
      severity: 'warns' as const,
      sheet: tabCalled('Dates'),
      row: number,
      column: 'Starts',
      found: say('a time that has passed'),
      wanted: say('a time still to come'),
      remedy: say('Nobody is invited to it. Correct the time, or write left out into State.'),
    }));
}

/** What speaks against times that a person wrote by hand. */
export function handIssues(prepared: PreparedMeetings, rows: readonly MeetingRow[]): Issue[] {
  const byHand = rows.filter((row) => isDecided(row) && row.number > 0);
  if (byHand.length === 0) return [];
  const people = new Map(
    prepared.groups.map(({ pair, members }) => [pair, members.map((one) => attendeeOf(prepared, one, null))]),
  );
  return byHand.flatMap((row) =>
    doubtsAbout(row, rows, people, prepared.gathered.settings.closedDays).map((found) => ({
      severity: 'warns' as const,
      sheet: tabCalled('Catch-ups'),
      row: row.number,
      column: 'Starts',
      found,
      wanted: say('a time that suits everybody'),
      remedy: say('You may keep it: it goes into the calendar as it stands.'),
    })),
  );
}

/** Meetings that lie on a day that was closed afterwards. Nothing moves by itself. @param now  ms since 1970. */
export function onClosedDays(prepared: PreparedMeetings, rows: readonly MeetingRow[], now: number): Issue[] {
  const { closedDays } = prepared.gathered.settings;
  const offsets = prepared.offsetsOf(prepared.zone);
  const dayOf = (start: number) => new Date(wallOf(offsets, start)).toISOString().slice(0, 10);
  return rows
    .filter(
      (row) => isMade(row) && row.number > 0 && (row.start ?? 0) > now && closedDays.has(dayOf(row.start!)),
    )
    .map(({ number }) => ({
      severity: 'warns' as const,
      sheet: tabCalled('Catch-ups'),
      row: number,
      column: 'Starts',
      found: say('a meeting on a closed day'),
      wanted: say('a time that suits everybody'),
      remedy: say('It stays in the calendar. Write another time into Starts to move it.'),
    }));
}

/** Closed days that nobody can read: whoever is invited might be invited on one of them. */
export function unreadClosedDays({ issues, ours }: Gathered): Issue[] {
  const table = ours.get('settings')?.table;
  const row = table?.rows.find((one) => fold(cellText(table, one, 'Setting')) === 'closed days');
  return issues
    .filter((issue) => row !== undefined && issue.sheet === table!.sheet && issue.row === row.number)
    .map((issue) => ({
      ...issue,
      severity: 'blocks',
      remedy: say('Correct the cell first: otherwise people might be invited on a closed day.'),
    }));
}

export function clockIssues(prepared: PreparedMeetings): Issue[] {
  const { groups } = prepared;
  const people = new Map<string, Mentor | Mentee>();
  for (const person of groups.flatMap(({ members }) => members))
    people.set(`${person.sheet} ${person.row}`, person);
  return [...people.values()].flatMap((person) => [
    ...zoneIssue(person),
    ...hoursIssue(prepared, person),
    ...awayIssue(person),
  ]);
}

/** The person takes part all the same: matched and introduced, with no times proposed. */
function zoneIssue({ zone, sheet, row }: Person): Issue[] {
  const read = zone === '' ? null : readZone(zone);
  if (read === null || 'zone' in read) return [];
  const wanted = offered(zone, read.offers).split('|')[1]!;
  return [
    {
      severity: 'warns',
      sheet,
      row,
      column: 'Time zone',
      found: zone,
      wanted,
      remedy: say('Correct the answer; until then no times are proposed for this person.'),
    },
  ];
}

function awayIssue(person: Mentor | Mentee): Issue[] {
  if (person.role !== 'mentor' || monthsAway(person.away) !== null) return [];
  const { away, sheet, row } = person;
  return [
    {
      severity: 'warns',
      sheet,
      row,
      column: 'Months away',
      found: away,
      wanted: say('names of months, like July and August'),
      remedy: say('Correct the answer; until then times are proposed as if there were no absence.'),
    },
  ];
}

function hoursIssue(prepared: PreparedMeetings, person: Mentor | Mentee): Issue[] {
  const { sheet, row } = person;
  return workingWeek(prepared, person).unread.map(({ column, written }) => ({
    severity: 'warns',
    sheet,
    row,
    column,
    found: written,
    wanted: say('days and hours, like Mon–Thu 09:00–17:00'),
    remedy: say(
      'Correct the answer; until then we use the working hours of the Settings, from Monday to Friday.',
    ),
  }));
}

/** A proposal whose time has passed, or whose end is not after its start. */
export function lateIssues(rows: readonly MeetingRow[], now: number): Issue[] {
  return rows
    .filter(({ state, number }) => state === 'proposed' && number > 0)
    .flatMap((row): Issue[] => {
      const isPast = row.start !== null && row.start <= now;
      const isBackward = row.start !== null && row.end !== null && row.end <= row.start;
      if (!isPast && !isBackward) return [];
      return [
        {
          severity: 'holds',
          sheet: tabCalled('Catch-ups'),
          row: row.number,
          column: isPast ? 'Starts' : 'Ends',
          found: isPast ? say('a time that has passed') : say('an end that is not after the start'),
          wanted: isPast ? say('a time still to come') : say('an end after the start'),
          remedy: say('Correct the cell, or press Propose; until then this meeting is not created.'),
        },
      ];
    });
}
