// What catch-ups depend on, read from the sheets: who meets, how often, on whose clock, which meetings stand already.

import type { Issue } from '../../ground/issue.ts';
import type { ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Language } from '../../language/language.ts';
import { type PeopleTold, peopleTold } from '../../pairs/people-told.ts';
import { keysAsked } from '../../pairs/why-held.ts';
import { type WithoutPartner, withoutPartner } from '../../pairs/without-partner.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf, pairIssues } from '../../workbook/read-pair-book.ts';
import { renamedSince } from '../../workbook/renamed-edition.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { HeldRow } from '../domain/copied-meetings.ts';
import { claimedIds, type ProgrammeDate, readDates } from '../domain/dates.ts';
import { programmeMark } from '../domain/events.ts';
import { type MeetingRow, readMeetings } from '../domain/meeting-rows.ts';
import { startSaid } from '../domain/meeting-titles.ts';
import type { Stretch } from '../domain/stretch.ts';
import type { Clocks } from '../domain/typed-times.ts';
import { type MeetingsKnown, meetingsOf } from '../domain/whose-meeting.ts';
import { type LeftCircles, leftCirclesIn } from './left-circles.ts';
import { groupsIn, type Meeting } from './meeting-groups.ts';
import { pairsInRows } from './pairs-in-rows.ts';
import { toBeIntroduced, unmarkedIssues } from './unmarked.ts';
import { clocksOf, MINUTE, offsetsFor, programmeZone, zoneOf } from './zones.ts';

export interface PreparedMeetings {
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly file: string;
  readonly mark: string;
  readonly groups: readonly Meeting[];
  /** Introduced pairs and circles that are no whole ones at the moment, each with what is missing. */
  readonly broken: readonly WithoutPartner[];
  /** Pairs and circles, in small letters, about whom a row asks a person something. */
  readonly asked: ReadonlySet<string>;
  /** People of introduced and of standing pairs and circles, by id. */
  readonly told: PeopleTold;
  /** Those who meet, by their key. */
  readonly groupOf: ReadonlyMap<string, Meeting>;
  /** Ids of people in circles, whose possible times are hours to begin at, and were weighed when the circles were made. */
  readonly inCircles: ReadonlySet<string>;
  /** Who is in a circle no more. */
  readonly leftCircles: LeftCircles;
  /** How times stand in cells, by what a row says of its zone. */
  readonly clocks: Clocks;
  /** Meetings as this file knows them: whose a row is, and whose an event. */
  readonly known: MeetingsKnown;
  readonly rows: readonly MeetingRow[];
  /** Rows of Catch-ups that stay as they are until a person has answered. */
  readonly held: readonly HeldRow[];
  readonly dates: readonly ProgrammeDate[];
  /** Events that a row of Dates speaks of, by id. */
  readonly claimed: ReadonlySet<string>;
  /** The programme's own zone. */
  readonly zone: string;
  readonly offsetsOf: (zone: string) => ZoneOffsets;
  /** Asked for where they are shown: finding them reads everybody's answers. */
  readonly issues: () => readonly Issue[];
}

export function prepareMeetings(
  ports: Ports,
  acceptGuesses: boolean,
  gathered: Gathered = gather(ports),
): PreparedMeetings {
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const file = ports.workbook.fileId();
  const own = (id: 'catchUps' | 'dates') => gathered.ours.get(id)?.table ?? null;
  const zone = programmeZone(ports, gathered);
  const offsetsOf = offsetsFor(ports, gathered);
  const clocks = clocksOf(ports, gathered, () => zone);
  const read = readMeetings(own('catchUps'), clocks);
  const dates = readDates(own('dates'), clocks(''), reading);
  const book = pairBookOf(gathered, reading);
  const groups = groupsIn(gathered, reading, book);
  const groupOf = new Map(groups.map((group) => [group.pair, group]));
  const known = pairsInRows({ file, gathered, groups, reading, book, read: read.rows });
  const meetings = meetingsOf(read.rows, known, own('catchUps'));
  return {
    gathered,
    reading,
    file,
    mark: programmeMark(file, gathered.settings.edition),
    groups,
    broken: withoutPartner(reading, book),
    asked: new Set([...keysAsked(book), ...toBeIntroduced(book, reading).keys()]),
    told: peopleTold(book),
    groupOf,
    inCircles: peopleInCircles(groups),
    leftCircles: leftCirclesIn(reading, book),
    known,
    rows: withEnds(meetings.rows, gathered, groupOf),
    held: meetings.held,
    dates: dates.dates,
    claimed: claimedIds(own('dates')),
    zone,
    clocks,
    offsetsOf,
    issues: () => [
      ...renamedSince(ports, gathered),
      ...pairIssues(gathered, book),
      ...unmarkedIssues(gathered, reading, book, meetings.rows, groupOf),
      ...[read, meetings, dates, reading, gathered, { issues: open }].flatMap(({ issues }) => issues),
    ],
  };
}

/** Whoever moves a start by hand means the end as well, in the length of the strand. */
function withEnds(
  rows: readonly MeetingRow[],
  { strands }: Gathered,
  groupOf: PreparedMeetings['groupOf'],
): MeetingRow[] {
  const lengths = new Map(strands.map(({ name, minutes }) => [name, minutes * MINUTE]));
  return rows.map((row) => withEnd(row, lengths.get(groupOf.get(row.pair)?.strand ?? '')));
}

function peopleInCircles(groups: readonly Meeting[]): ReadonlySet<string> {
  const circles = groups.filter(({ isCircle }) => isCircle);
  return new Set(circles.flatMap(({ members }) => members.map(({ id }) => id)));
}

/** Whoever moves the start by hand means the end as well, unless they wrote another one. */
function withEnd(row: MeetingRow, length: number | undefined): MeetingRow {
  const { state, start, end, proposed, proposedEnd, unread } = row;
  if (state !== 'proposed' || start === null || length === undefined || unread?.ends !== undefined)
    return row;
  const ours = proposed === null ? null : (proposedEnd ?? proposed + length);
  const isStale = end === null || (start !== proposed && end === ours);
  return isStale ? { ...row, end: start + length } : row;
}

/** When it begins, the same moment on both walls, in the participants' language unless told otherwise; in a circle on each wall there is. */
export function shownTimes(
  { gathered, offsetsOf, groupOf, zone }: PreparedMeetings,
  pair: string,
  stretch: Stretch,
  language: Language = gathered.settings.language === 'fr' ? 'fr' : 'en',
): Pick<MeetingRow, 'zone' | 'forMentor' | 'forMentee'> {
  const members = groupOf.get(pair)?.members ?? [];
  const times = (role: 'mentor' | 'mentee') => {
    const zones = new Set(members.filter((one) => one.role === role).map((one) => zoneOf(one, zone) ?? zone));
    return [...zones]
      .map((name) => startSaid(stretch, offsetsOf(name), language, offsetsOf(zone)))
      .join(' · ');
  };
  return { zone, forMentor: times('mentor'), forMentee: times('mentee') };
}
