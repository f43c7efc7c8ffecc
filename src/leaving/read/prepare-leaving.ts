// What somebody's leaving depends on, read from sheets, mails and calendar: what still has to be written, what has ended already, and
// which mails and meetings are about it.

import { isMade, type MeetingRow } from '../../catch-ups/domain/meeting-rows.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import { datesInCalendar, type Events } from '../../catch-ups/read/calendar-differences.ts';
import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsIn, updated } from '../../catch-ups/read/calendar-says.ts';
import { withLost } from '../../catch-ups/read/lost-meetings.ts';
import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { personId } from '../../ground/addresses.ts';
import { textOf } from '../../ground/table.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { changedLines } from '../../pairs/ended-lines.ts';
import { addressesIn, type PairRow } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type OutboxNow, outboxNow } from '../../workbook/outbox-now.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { LeavingRequest } from '../contract.ts';
import { heldBack } from '../domain/held-mails.ts';
import { endedByParting, endings, type Parted, type Parting, standingOfParting } from '../domain/parting.ts';
import { type Leaver, type List, leftLines, statusWritten } from '../domain/standing.ts';
import { statusFor } from './absence-asked.ts';
import type { RoleThatEnds } from './role-that-ends.ts';
import { whoLeaves } from './who-leaves.ts';

export interface PreparedLeaving extends Pick<RoleThatEnds, 'asksRole' | 'goesOn'> {
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly book: PairBook;
  readonly parting: Parting;
  readonly person: Leaver;
  /** In which they answered, and those in which they still take part. */
  readonly roles: readonly ('mentor' | 'mentee')[];
  readonly taking: readonly ('mentor' | 'mentee')[];
  /** What holds and would end; what has ended by this parting. */
  readonly holding: Parted;
  readonly ended: Parted;
  readonly outbox: OutboxNow;
  /** Mails to these pairs that wait and would be held back. */
  readonly waiting: readonly OutboxRow[];
  readonly meetings: PreparedMeetings;
  /** Meetings of these pairs as the calendar has them. */
  readonly rows: readonly MeetingRow[];
  /** Dates of the programme to come that invite the person, as the calendar has them; null where we may not look into it. */
  readonly invitedTo: number | null;
  /** Meetings to come of their circles that invite the person, as the calendar has them. */
  readonly circleMeetings: readonly { readonly circle: string; readonly n: number }[];
  /** What writing would write. */
  readonly sheets: readonly SheetRows[];
}

export function prepareLeaving(
  ports: Ports,
  gathered: Gathered,
  request: Omit<LeavingRequest, 'step' | 'seen'>,
): PreparedLeaving {
  const { forms } = usableForms(gathered, request.acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const book = pairBookOf(gathered, reading);
  const { person, parting, answers, ...roles } = whoLeaves(gathered, reading, request);
  const { absence } = parting;
  const holding = roles.asksRole ? NOTHING : standingOfParting(book, parting);
  const ended = roles.asksRole || absence !== null ? NOTHING : endedByParting(book, parting);
  const outbox = outboxNow(ports, gathered);
  const isTheirs = aboutPairs([...holding.pairs, ...ended.pairs]);
  const waiting = outbox.rows.filter(
    ({ state, pair }) => absence === null && state === 'queued' && aboutPairs(holding.pairs)(pair),
  );
  const meetings = prepareMeetings(ports, request.acceptGuesses, gathered);
  const known = {
    gathered,
    reading,
    book,
    parting,
    person,
    holding,
    ended,
    outbox,
    waiting,
    meetings,
    taking: roles.taking,
  };
  const events = eventsNow(ports, meetings);
  const rows = events === null ? meetings.rows : updated(meetings, meetings.rows, events);
  return {
    ...known,
    ...roles,
    roles: answers.map((one) => one.role),
    rows: withLost(meetings, rows, events, ports.now.getTime()).filter(({ pair }) => isTheirs(pair)),
    invitedTo: events === null ? null : invitations(ports, meetings, events, person.email),
    circleMeetings: absence === null ? circleMeetings(ports, known, events, person.email) : [],
    sheets: sheetsOf(ports, known),
  };
}

const NOTHING: Parted = { pairs: [], members: [] };

/** Whether the key of a pair means one of these rows. */
export function aboutPairs(rows: readonly PairRow[]): (pair: string) => boolean {
  const keys = new Set(rows.map(({ as }) => both(as.mentee, as.mentor)));
  return (pair) => {
    const [mentee, mentor] = addressesIn(pair) ?? [];
    return mentee !== undefined && mentor !== undefined && keys.has(both(personId(mentee), personId(mentor)));
  };
}

const both = (mentee: string | null, mentor: string | null) => `${mentee ?? ''} > ${mentor ?? ''}`;

/** What the calendar holds; null where we may not look into it, empty where there is nothing to look for. */
function eventsNow(ports: Ports, meetings: PreparedMeetings): Events | null {
  if (meetings.rows.length + meetings.dates.length === 0) return new Map();
  const calendar = ports.calendars.isAllowed() ? calendarKnown(ports, meetings) : null;
  return calendar === null ? null : eventsIn(ports, meetings, calendar);
}

/** Where we may not look, the sheet is believed. */
function circleMeetings(
  { now }: Ports,
  { meetings, holding, ended }: Pick<PreparedLeaving, 'meetings' | 'holding' | 'ended'>,
  events: Events | null,
  address: string,
): PreparedLeaving['circleMeetings'] {
  const circles = new Set([...holding.members, ...ended.members].map(({ circle }) => circle));
  const rows = events === null ? meetings.rows : updated(meetings, meetings.rows, events);
  const invites = ({ eventId }: MeetingRow) =>
    events === null || Object.keys(events.get(eventId)?.answers ?? {}).includes(address.toLowerCase());
  return [...circles].flatMap((circle) => {
    const own = rows.filter(
      (row) => row.pair === circle && isMade(row) && !row.isElsewhere && isToCome(row, now.getTime()),
    );
    const n = own.filter(invites).length;
    return n === 0 ? [] : [{ circle, n }];
  });
}

function invitations({ now }: Ports, meetings: PreparedMeetings, events: Events, address: string): number {
  const invites = (event: FoundEvent) =>
    isToCome(event, now.getTime()) && Object.keys(event.answers).includes(address.toLowerCase());
  return datesInCalendar(meetings, events).filter(({ parts }) => parts.some(invites)).length;
}

/** One of our lists of people as it stands. */
export function listOf(
  { gathered, reading }: Pick<PreparedLeaving, 'gathered' | 'reading'>,
  id: List['id'],
): List {
  return { id, table: gathered.ours.get(id)?.table ?? null, answering: reading.answering[id] };
}

type Known = Pick<
  PreparedLeaving,
  'gathered' | 'reading' | 'parting' | 'person' | 'holding' | 'outbox' | 'waiting' | 'taking'
>;

/** Nothing ends while somebody is away. */
const KEPT: ReturnType<typeof endings> = { matches: new Map(), circles: new Map() };

function sheetsOf(
  ports: Ports,
  { gathered, reading, parting, person, holding, outbox, waiting, taking }: Known,
): SheetRows[] {
  const own = (id: 'matches' | 'circles') => gathered.ours.get(id)?.table ?? null;
  const day = textOf(ports.workbook.shown(ports.now));
  const { how, absence } = parting;
  const status = absence === null ? how : statusFor(absence);
  const standing = taking.flatMap((role): SheetRows[] => {
    const list = listOf({ gathered, reading }, `${role}s`);
    const isSaid = absence !== null && statusWritten(list, person) === status;
    const said = { how: absence === null ? how : ('away' as const), status, day };
    return said.how === 'apart' || isSaid
      ? []
      : [[list.id, leftLines(list, person, { ...said, how: said.how })]];
  });
  const ends = absence === null ? endings(holding, parting, day) : KEPT;
  const pairs = (['matches', 'circles'] as const).flatMap((id): SheetRows[] =>
    ends[id].size === 0 ? [] : [[id, changedLines(id, own(id)!, ends[id])]],
  );
  const held = outbox.rows.map((row) => (waiting.includes(row) ? heldBack(row) : row));
  const mails: SheetRows[] =
    waiting.length === 0 ? [] : [['outbox', outboxRows([...outbox.foreign, ...held])]];
  // Filled from the last to the first: whoever leaves is out before the pair ends, and mails wait as soon as it has.
  return [...mails, ...pairs, ...standing];
}
