// What catch-ups depend on, read from the sheets: who meets, how often, on whose clock, which meetings stand already.

import { doubtsAbout } from '../domain/catch-ups/by-hand.ts';
import { type ProgrammeDate, readDates } from '../domain/catch-ups/dates.ts';
import { programmeMark } from '../domain/catch-ups/events.ts';
import { readHours } from '../domain/catch-ups/hours.ts';
import { isDecided, type MeetingRow, readMeetings } from '../domain/catch-ups/meeting-rows.ts';
import type { Attendee } from '../domain/catch-ups/proposal.ts';
import { localTime } from '../domain/catch-ups/words.ts';
import { findOffsets, type ZoneOffsets } from '../domain/catch-ups/zones/offsets.ts';
import { readZone } from '../domain/catch-ups/zones/zone-name.ts';
import { introducedIn, type ToMeet, toMeet } from '../domain/mail/who-meets.ts';
import { fold } from '../domain/people/folding.ts';
import type { Issue } from '../domain/people/issue.ts';
import type { Reading } from '../domain/people/people.ts';
import type { Mentee, Mentor, Person } from '../domain/people/person.ts';
import { cellText } from '../domain/people/table.ts';
import { refuse } from '../domain/refusal.ts';
import type { Ports } from '../ports.ts';
import { type Gathered, gather, peopleOf, usableForms } from './gather.ts';

/** A pair or circle with what the scheduler needs to know. */
export interface Meeting extends ToMeet {
  readonly strand: string;
  /** When they were introduced, ms since 1970; null where no sheet says it. */
  readonly introduced: number | null;
}

export interface PreparedMeetings {
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly file: string;
  readonly mark: string;
  readonly groups: readonly Meeting[];
  readonly rows: readonly MeetingRow[];
  readonly dates: readonly ProgrammeDate[];
  /** The programme's own zone. */
  readonly zone: string;
  readonly offsetsOf: (zone: string) => ZoneOffsets;
  readonly issues: readonly Issue[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function prepareMeetings(ports: Ports, acceptGuesses: boolean): PreparedMeetings {
  const gathered = gather(ports);
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const file = ports.workbook.fileId();
  const zone = programmeZone(ports, gathered);
  const offsetsOf = offsetsFor(ports, gathered);
  const own = (id: 'matches' | 'circles' | 'catchUps' | 'dates') => gathered.ours.get(id)?.table ?? null;
  const clock = () => offsetsOf(zone);
  const meetings = readMeetings(own('catchUps'), clock);
  const dates = readDates(own('dates'), clock, reading);
  const groups = groupsIn(gathered, reading);
  const lengths = new Map(gathered.strands.map(({ name, minutes }) => [name, minutes * MINUTE]));
  const lengthOf = (pair: string) => lengths.get(groups.find((group) => group.pair === pair)?.strand ?? '');
  return {
    gathered,
    reading,
    file,
    mark: programmeMark(file, gathered.settings.edition),
    groups,
    rows: meetings.rows.map((row) => withEnd(row, lengthOf(row.pair))),
    dates: dates.dates,
    zone,
    offsetsOf,
    issues: [
      ...meetings.issues,
      ...dates.issues,
      ...rhythmIssues(gathered, groups),
      ...clockIssues(groups),
      ...reading.issues,
      ...gathered.issues,
      ...open,
    ],
  };
}

/** Whoever moves the start by hand means the end as well, unless they wrote another one. */
function withEnd(row: MeetingRow, length: number | undefined): MeetingRow {
  const { state, start, end, proposed } = row;
  if (state !== 'proposed' || start === null || length === undefined) return row;
  const isStale = end === null || (proposed !== null && start !== proposed && end === proposed + length);
  return isStale ? { ...row, end: start + length } : row;
}

/** Introduced pairs and circles; where the dates travel with the introduction, those that are to be introduced. */
function groupsIn({ ours, settings }: Gathered, reading: Reading): Meeting[] {
  const matches = ours.get('matches')?.table ?? null;
  const sources = { reading, matches, circles: ours.get('circles')?.table ?? null, unmatched: null };
  const marked = new Set(introducedIn(sources).map(({ pair }) => pair));
  const times = new Map(
    (matches?.rows ?? []).map((row) => [
      `${cellText(matches!, row, 'Mentee address')} > ${cellText(matches!, row, 'Mentor address')}`,
      row.cells[matches!.header.indexOf('Introduced')],
    ]),
  );
  return toMeet(sources)
    .filter(({ pair }) => settings.calendar === 'mail' || marked.has(pair))
    .map((group) => {
      const at = times.get(group.pair);
      return { ...group, strand: strandOf(group), introduced: at instanceof Date ? at.getTime() : null };
    });
}

function strandOf({ members }: ToMeet): string {
  return members.find((one): one is Mentee => one.role === 'mentee')?.strand ?? '';
}

function programmeZone(ports: Ports, { settings, ours }: Gathered): string {
  if (settings.timeZone === '') return ports.workbook.timeZone();
  const read = readZone(settings.timeZone);
  if ('zone' in read) return read.zone;
  const row = ours.get('settings')?.table.rows.find((one) => fold(String(one.cells[0])) === 'time zone');
  return refuse('unknown zone', `Settings, row ${row?.number ?? 1}`, offered(settings.timeZone, read.offers));
}

function offered(found: string, offers: readonly string[]): string {
  const example = offers.length > 0 ? offers.join(' or ') : 'an area and a place, for example Europe/Zurich';
  return `${found}|${example}`;
}

/** Each zone is worked out once a run, from a month back to the end of the longest strand. */
function offsetsFor(ports: Ports, { strands }: Gathered): (zone: string) => ZoneOffsets {
  const found = new Map<string, ZoneOffsets>();
  const months = Math.max(6, ...strands.map(({ months }) => months ?? 0));
  const now = ports.now.getTime();
  return (zone) => {
    const known =
      found.get(zone) ??
      findOffsets(zone, now - 31 * DAY, now + (months + 3) * 31 * DAY, (at) => ports.minutesAhead(zone, at));
    found.set(zone, known);
    return known;
  };
}

/** A strand whose row says neither months nor meetings. */
function rhythmIssues({ strands, ours }: Gathered, groups: readonly Meeting[]): Issue[] {
  const table = ours.get('strands')?.table;
  return strands
    .filter(
      ({ name, months, meetings }) =>
        (months === null || meetings === null) && groups.some((one) => one.strand === name),
    )
    .map(({ name }) => ({
      severity: 'holds' as const,
      sheet: table?.sheet ?? 'Strands',
      row: table?.rows.find((row) => cellText(table, row, 'Strand') === name)?.number ?? 1,
      column: 'Months',
      found: `the strand ${name} without a number of months`,
      wanted: 'how many months it runs, and how many meetings a pair has',
      remedy: 'Fill in Months in the sheet Strands; until then no times are proposed for this strand.',
    }));
}

/** The zone of a person: theirs, or the programme's; null where what they wrote is no zone. */
export function zoneOf({ zone }: Pick<Person, 'zone'>, programme: string): string | null {
  if (zone === '') return programme;
  const read = readZone(zone);
  return 'zone' in read ? read.zone : null;
}

export function attendeeOf(
  { offsetsOf, zone, gathered }: PreparedMeetings,
  person: Mentor | Mentee,
  busy: Attendee['busy'],
): Attendee {
  return {
    id: person.id,
    offsets: offsetsOf(zoneOf(person, zone) ?? zone),
    hours: readHours(person.hours) ?? gathered.settings.workingHours,
    busy,
  };
}

/** The same moment on both walls; in a circle on each wall there is. */
export function shownTimes(
  { gathered, offsetsOf, groups, zone }: PreparedMeetings,
  pair: string,
  start: number,
): Pick<MeetingRow, 'zone' | 'forMentor' | 'forMentee'> {
  const language = gathered.settings.language === 'fr' ? 'fr' : 'en';
  const members = groups.find((group) => group.pair === pair)?.members ?? [];
  const times = (role: 'mentor' | 'mentee') => {
    const zones = new Set(members.filter((one) => one.role === role).map((one) => zoneOf(one, zone) ?? zone));
    return [...zones].map((name) => localTime(start, offsetsOf(name), language)).join(' · ');
  };
  return { zone, forMentor: times('mentor'), forMentee: times('mentee') };
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
      sheet: 'Catch-ups',
      row: row.number,
      column: 'Starts',
      found,
      wanted: 'a time that suits both',
      remedy: 'You may keep it: it goes into the calendar as it stands.',
    })),
  );
}

function clockIssues(groups: readonly Meeting[]): Issue[] {
  const people = new Map<string, Mentor | Mentee>();
  for (const person of groups.flatMap(({ members }) => members))
    people.set(`${person.sheet} ${person.row}`, person);
  return [...people.values()].flatMap((person) => [...zoneIssue(person), ...hoursIssue(person)]);
}

function zoneIssue({ zone, sheet, row }: Person): Issue[] {
  const read = zone === '' ? null : readZone(zone);
  if (read === null || 'zone' in read) return [];
  const wanted = offered(zone, read.offers).split('|')[1]!;
  return [
    {
      severity: 'holds',
      sheet,
      row,
      column: 'Time zone',
      found: zone,
      wanted,
      remedy: 'Correct the answer; until then no times are proposed for this person.',
    },
  ];
}

function hoursIssue({ hours, sheet, row }: Person): Issue[] {
  if (hours === '' || readHours(hours) !== null) return [];
  return [
    {
      severity: 'warns',
      sheet,
      row,
      column: 'Working hours',
      found: hours,
      wanted: 'hours within one day, like 09:00–17:00',
      remedy: 'Correct the answer; until then we use the working hours of the Settings.',
    },
  ];
}
