// Proposes times: asks who is busy where that is allowed, keeps what stands or was decided by hand, and lays the rest out.

import { momentOf, wallOf, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { BLANK } from '../domain/blank-meeting.ts';
import { isDecided, isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { propose, type SeriesWish } from '../domain/proposal.ts';
import { whyNoTime } from '../domain/why-no-time.ts';
import { attendeeOf } from '../read/attendee.ts';
import type { Meeting } from '../read/meeting-groups.ts';
import { type PreparedMeetings, shownTimes } from '../read/prepare-meetings.ts';
import { zoneOf } from '../read/zones.ts';
import { besideProposal } from './beside-proposal.ts';
import { notWhole, notYet, type Unscheduled } from './not-whole.ts';

export interface Proposed {
  readonly rows: readonly MeetingRow[];
  readonly unscheduled: readonly Unscheduled[];
  /** People whose calendar cannot be seen; null where the permission to ask is not given. */
  readonly unseen: number | null;
}

const DAY = 24 * 60 * 60_000;
/** Meetings begin so long after the introduction, so that a pair can find its own first date. */
const AFTER_INTRODUCTION = 7 * DAY;
/** Nobody is invited for a time nearer than this. */
const NOTICE = DAY;

export function proposeMeetings(ports: Ports, prepared: PreparedMeetings): Proposed {
  const { groups, gathered, zone, offsetsOf } = prepared;
  const strands = new Map(gathered.strands.map((strand) => [strand.name, strand]));
  const isWithoutMeetings = (strand: string) => strands.get(strand)?.meetings === 0;
  const ready = groups.filter(
    ({ strand, members }) =>
      strands.get(strand)?.months != null && members.every((person) => zoneOf(person, zone) !== null),
  );
  const busy = busyOf(ports, prepared, ready);
  const attendee = (person: Mentor | Mentee) => attendeeOf(prepared, person, busy?.get(person.email) ?? null);
  const rowsOf = rowsByPair(prepared.rows);
  const wishes = ready.map((group): SeriesWish => {
    const { months, meetings, minutes } = strands.get(group.strand)!;
    const own = rowsOf.get(group.pair) ?? [];
    return {
      pair: group.pair,
      members: group.members.map(attendee),
      meetings: meetings!,
      months: months!,
      minutes,
      ...beginning(ports, prepared, group, own),
      fixed: own.flatMap((row) =>
        stands(row) ? [{ k: row.k, start: row.start!, end: endOf(row, minutes) }] : [],
      ),
      without: own.filter(isWithout).map(({ k }) => k),
    };
  });
  const found = propose(wishes, offsetsOf(zone), gathered.settings.closedDays);
  const members = new Map(wishes.map((wish) => [wish.pair, wish.members]));
  const isReady = new Set(ready);
  const notReady = groups.filter((group) => !isReady.has(group) && !isWithoutMeetings(group.strand));
  return {
    rows: laidOut(prepared, wishes, found.meetings),
    unscheduled: [
      ...found.unscheduled.map(({ pair, k, why }) => ({ pair, k, why: whyNoTime(why, members.get(pair)!) })),
      ...notReady.flatMap((group) => notYet(group, strands.get(group.strand), hasItsWord(rowsOf, group))),
      ...notWhole(prepared),
    ],
    unseen: busy === null ? null : [...busy.values()].filter((one) => one === null).length,
  };
}

/** A time that nobody can read is asked about; none is proposed in its place. */
function isWithout(row: MeetingRow): boolean {
  const { state, unread } = row;
  return state === 'deleted' || state === 'left out' || (unread !== null && state === 'proposed');
}

function rowsByPair(rows: readonly MeetingRow[]): ReadonlyMap<string, readonly MeetingRow[]> {
  const found = new Map<string, MeetingRow[]>();
  for (const row of rows) {
    const known = found.get(row.pair);
    if (known) known.push(row);
    else found.set(row.pair, [row]);
  }
  return found;
}

/** Numbers of meetings that stand, or that take no place. */
function hasItsWord(rowsOf: ReturnType<typeof rowsByPair>, { pair }: Meeting): ReadonlySet<number> {
  const rows = rowsOf.get(pair) ?? [];
  return new Set(rows.filter((row) => stands(row) || isWithout(row)).map(({ k }) => k));
}

function stands(row: MeetingRow): boolean {
  return row.start !== null && (isMade(row) || row.state === 'mailed' || isDecided(row));
}

function endOf({ start, end }: MeetingRow, minutes: number): number {
  return end !== null && end > start! ? end : start! + minutes * 60_000;
}

/** Whole days, so that proposing twice on a day gives the same. */
function beginning(
  ports: Ports,
  { gathered, offsetsOf, zone }: PreparedMeetings,
  group: Meeting,
  own: readonly MeetingRow[],
): Pick<SeriesWish, 'start' | 'earliest'> {
  const today = dayOn(offsetsOf(zone), ports.now.getTime());
  const earliest = today + DAY + NOTICE;
  const { firstDay } = gathered.settings;
  const first = firstDay === '' ? null : momentOf(offsetsOf(zone), Date.parse(`${firstDay}T00:00:00Z`));
  const since = group.introduced === null ? today : dayOn(offsetsOf(zone), group.introduced);
  // Who is introduced after the first day begins with the first meeting all the same.
  if (first !== null && (group.introduced === null || since <= first)) return { start: first, earliest };
  const hasBegun = own.some(isMade);
  const start = since + AFTER_INTRODUCTION;
  return { start: hasBegun ? start : Math.max(start, earliest), earliest };
}

/** The moment at which the day of a moment begins on the programme's clock. */
function dayOn(offsets: ZoneOffsets, moment: number): number {
  return momentOf(offsets, Math.floor(wallOf(offsets, moment) / DAY) * DAY);
}

/** Asked about everybody at once; null where the permission is not given. */
function busyOf(ports: Ports, prepared: PreparedMeetings, groups: readonly Meeting[]) {
  if (groups.length === 0 || !ports.calendars.mayAskBusy()) return null;
  const addresses = [...new Set(groups.flatMap(({ members }) => members.map(({ email }) => email)))];
  const months = Math.max(...prepared.gathered.strands.map((strand) => strand.months ?? 0));
  const from = ports.now.getTime();
  const rowsOf = rowsByPair(prepared.rows);
  const starts = groups.map((group) => beginning(ports, prepared, group, rowsOf.get(group.pair) ?? []).start);
  return ports.calendars.busy(addresses, from, Math.max(...starts) + Math.ceil((months + 0.7) * 30.4) * DAY);
}

/** Rows in their order, new ones below; proposals of pairs that are none any more go. */
function laidOut(
  prepared: PreparedMeetings,
  wishes: readonly SeriesWish[],
  found: readonly { pair: string; k: number; start: number; end: number }[],
): MeetingRow[] {
  const times = new Map(found.map((meeting) => [`${meeting.k} ${meeting.pair}`, meeting]));
  const wished = new Map(wishes.map((wish) => [wish.pair, wish]));
  const known = new Set(prepared.rows.map((row) => `${row.k} ${row.pair}`));
  const kept = prepared.rows.flatMap((row): MeetingRow[] => {
    const wish = wished.get(row.pair);
    const time = times.get(`${row.k} ${row.pair}`);
    if (time) return [{ ...timed(prepared, wish!, row, time), proposed: time.start, proposedEnd: time.end }];
    if (wish && stands(row))
      return [isMade(row) || row.state === 'mailed' ? row : decided(prepared, wish, row)];
    return row.state === 'proposed' && !isDecided(row) ? [] : [row];
  });
  const fresh = found
    .filter(({ k, pair }) => !known.has(`${k} ${pair}`))
    .map((time) =>
      timed(
        prepared,
        wished.get(time.pair)!,
        { ...BLANK, ...time, proposed: time.start, proposedEnd: time.end },
        time,
      ),
    );
  return [...kept, ...fresh];
}

function timed(
  prepared: PreparedMeetings,
  wish: SeriesWish,
  row: MeetingRow,
  { start, end }: { start: number; end: number },
): MeetingRow {
  const isBack = row.state === 'cancelled';
  const generation = row.generation + (isBack ? 1 : 0);
  const nowhere = { stands: null, wanted: null, eventId: '' };
  const fresh = { ...row, start, end, state: 'proposed' as const, generation, ...nowhere };
  return { ...fresh, ...shownTimes(prepared, wish.pair, { start, end }), check: besideProposal(wish, start) };
}

/** A time that a person wrote: kept, with what speaks against it beside. */
function decided(prepared: PreparedMeetings, wish: SeriesWish, row: MeetingRow): MeetingRow {
  const end = endOf(row, wish.minutes);
  return { ...row, end, ...shownTimes(prepared, wish.pair, { start: row.start!, end }) };
}
