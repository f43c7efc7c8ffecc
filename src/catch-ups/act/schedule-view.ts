// What the panel and the command line show of the catch-ups.
import type { Issue } from '../../ground/issue.ts';
import { languageSpoken } from '../../language/language.ts';
import type { Ports } from '../../ports/ports.ts';
import type { MeetingView, ScheduleView } from '../contract.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { datesInCalendar, differencesIn } from '../read/calendar-differences.ts';
import { otherAddressIssues, seriesIssues } from '../read/changed-there.ts';
import { declinedIssues, declinedMeetings } from '../read/declined.ts';
import { dateForm, differing, isOfAbsence, labelOf } from '../read/difference-words.ts';
import { undoableRows } from '../read/last-run.ts';
import { lostRows } from '../read/lost-meetings.ts';
import { type PreparedMeetings, shownTimes } from '../read/prepare-meetings.ts';
import { whoIs } from '../read/who-meets-whom.ts';
import { zoneOf } from '../read/zones.ts';
import type { Scheduled } from './create-events.ts';
import { withStates } from './date-states.ts';
import { dateView, isOpen } from './date-view.ts';
import { isToCreate } from './event-tasks.ts';
import {
  clockIssues,
  handIssues,
  lateIssues,
  onClosedDays,
  pastDates,
  rhythmIssues,
} from './meeting-issues.ts';
import { countedIn, scheduleSays, standingOf } from './schedule-says.ts';
import { cancellable } from './to-cancel.ts';
import { withoutTimes } from './without-times.ts';

/** @param run  what this run created is told from what was there before. */
export function scheduleView(
  ports: Ports,
  before: PreparedMeetings,
  done: Scheduled,
  run: string,
): ScheduleView {
  const { rows, slice, proposed } = done;
  const goesOn = slice?.stopped === 'time';
  const prepared = withStates(before, slice?.dates);
  const now = ports.now.getTime();
  const nows = done.events === null ? null : datesInCalendar(prepared, done.events);
  const openDates = prepared.dates.filter((date, k) => date.start > now && isOpen(date, nows?.[k]));
  const differences = done.events === null ? [] : shownDifferences(prepared, done, now);
  const differ = differences.filter((one) => !isOfAbsence(one)).length;
  const open = rows.filter((row) => prepared.groupOf.has(row.pair) && isToCreate(row, now)).length;
  const meetings = rows.flatMap((row) => meetingView(prepared, row, run));
  const standing = standingOf(prepared);
  const counted = countedIn(prepared, rows, meetings, differ, openDates);
  return {
    ...standing,
    says: scheduleSays({ ...standing, ...counted }),
    meetings,
    lost: lostRows(prepared, done, now).flatMap((row) => meetingView(prepared, row, run)),
    examples: goesOn ? [] : examplesIn(prepared, rows).flatMap((row) => meetingView(prepared, row, run)),
    unscheduled: (proposed?.unscheduled ?? []).map((one) => ({
      ...one,
      who: one.who ?? whoIs(prepared, one.pair),
    })),
    dates: prepared.dates.map((date, k) => dateView(prepared, date, nows?.[k])),
    created: slice?.created ?? 0,
    taken: slice?.taken ?? 0,
    existing: slice?.existing ?? rows.filter(isMade).length,
    left: open + openDates.length,
    stopped: slice?.stopped ?? null,
    refused: slice?.refused ?? 0,
    unseen: proposed?.unseen ?? null,
    asked: askedIn(prepared, rows),
    toCancel: cancellable(prepared, rows, done.events, now),
    differences,
    differing: differing(differences),
    settled: done.settled ?? [],
    dateForm: dateForm(prepared),
    undoable: undoableRows(ports, prepared, rows, now).length,
    calendar: done.calendar,
    allowed: { calendar: ports.calendars.isAllowed(), busy: ports.calendars.mayAskBusy() },
    issues: goesOn ? [] : issuesOf(prepared, done, nows ?? [], now),
  };
}

/** Meetings of those who meet whose events somebody deleted. */
function askedIn(prepared: PreparedMeetings, rows: readonly MeetingRow[]): ScheduleView['asked'] {
  const deleted = rows.filter(({ state, pair }) => state === 'deleted' && prepared.groupOf.has(pair));
  return deleted.map((row) => askedView(prepared, row));
}

function askedView(prepared: PreparedMeetings, row: MeetingRow): ScheduleView['asked'][number] {
  const { pair, k, start, forMentee } = row;
  return {
    ref: prepared.known.idsOf(row).ref,
    pair,
    who: whoIs(prepared, pair),
    k,
    when: start === null ? forMentee : timesSaid(prepared, row, start).forMentee,
  };
}

function issuesOf(
  prepared: PreparedMeetings,
  done: Scheduled,
  dates: ReturnType<typeof datesInCalendar>,
  now: number,
): Issue[] {
  const { rows, events } = done;
  const { gathered, groups } = prepared;
  return [
    ...declinedIssues(prepared, declinedMeetings(prepared, rows, events ?? new Map(), now)),
    ...seriesIssues(rows, dates),
    ...otherAddressIssues(prepared, rows, events ?? new Map()),
    ...handIssues(prepared, rows),
    ...onClosedDays(prepared, rows, now),
    ...lateIssues(rows, now),
    ...pastDates(prepared, now),
    ...rhythmIssues(gathered, groups),
    ...clockIssues(prepared),
    ...withoutTimes(prepared, done),
    ...prepared.issues(),
  ];
}

function shownDifferences(
  prepared: PreparedMeetings,
  { rows, events }: Scheduled,
  now: number,
): ScheduleView['differences'] {
  return differencesIn(prepared, rows, events ?? new Map(), now).map(({ ref, says, tells, can }) => ({
    ref,
    says,
    tells,
    can,
    labels: can.map((as) => labelOf(as, tells)),
  }));
}

function iso(moment: number): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

function timesSaid(
  prepared: PreparedMeetings,
  row: MeetingRow,
  start: number,
): Pick<MeetingRow, 'forMentor' | 'forMentee'> {
  const stretch = { start, end: row.end ?? start };
  const { forMentor, forMentee } = shownTimes(prepared, row.pair, stretch, languageSpoken());
  return { forMentor: forMentor || row.forMentor, forMentee: forMentee || row.forMentee };
}

function meetingView(prepared: PreparedMeetings, row: MeetingRow, run: string): MeetingView[] {
  if (row.start === null || row.end === null) return [];
  const group = prepared.groupOf.get(row.pair);
  return [
    {
      strand: group?.strand ?? '',
      pair: row.pair,
      k: row.k,
      zone: row.zone,
      state: row.state === 'created' && row.batch !== run ? 'existing' : row.state,
      // The rest is made when it is read: a page reads of most meetings only what became of them.
      get who() {
        return whoIs(prepared, row.pair);
      },
      get start() {
        return iso(row.start!);
      },
      get end() {
        return iso(row.end!);
      },
      get wanted() {
        return row.wanted === null ? null : iso(row.wanted.start);
      },
      get ref() {
        return prepared.known.idsOf(row).ref;
      },
      get forMentor() {
        return timesSaid(prepared, row, row.start!).forMentor;
      },
      get forMentee() {
        return timesSaid(prepared, row, row.start!).forMentee;
      },
      mentorSays: row.mentorSays,
      menteeSays: row.menteeSays,
    },
  ];
}

/** Rows of the first pair with a meeting that is not called off, and of the first whose people live on different clocks. */
function examplesIn({ groupOf, zone }: PreparedMeetings, rows: readonly MeetingRow[]): MeetingRow[] {
  const open = rows.filter(
    ({ state, start, pair }) =>
      groupOf.has(pair) && start !== null && state !== 'left out' && state !== 'cancelled',
  );
  const clocks = ({ pair }: MeetingRow) =>
    new Set((groupOf.get(pair)?.members ?? []).map((one) => zoneOf(one, zone) ?? zone)).size;
  const pairs = new Set([open[0], open.find((row) => clocks(row) > 1)].map((row) => row?.pair));
  return open.filter(({ pair }) => pairs.has(pair));
}
