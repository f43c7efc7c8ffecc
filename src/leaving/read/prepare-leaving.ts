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
import { refuse } from '../../language/refusal.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { changedLines } from '../../pairs/ended-lines.ts';
import { addressesIn, type PairRow } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
import { nameMeant } from '../../people/person-asked.ts';
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
import { type Leaver, leftLines } from '../domain/standing.ts';
import { type RoleThatEnds, roleThatEnds } from './role-that-ends.ts';

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
  request: Pick<LeavingRequest, 'person' | 'other' | 'role' | 'how' | 'acceptGuesses'>,
): PreparedLeaving {
  const { forms } = usableForms(gathered, request.acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const book = pairBookOf(gathered, reading);
  const person = personNamed(request.person, reading);
  const other = request.other === null ? null : personNamed(request.other, reading).id;
  const answers = reading.everybody.filter(({ id }) => id === person.id);
  const { role, taking, ...roles } = roleThatEnds(request, answers);
  const how = other === null ? request.how : 'apart';
  const parting: Parting = { person: person.id, other, role, how };
  const holding = roles.asksRole ? NOTHING : standingOfParting(book, parting);
  const ended = roles.asksRole ? NOTHING : endedByParting(book, parting);
  const outbox = outboxNow(ports, gathered);
  const isTheirs = aboutPairs([...holding.pairs, ...ended.pairs]);
  const waiting = outbox.rows.filter(
    ({ state, pair }) => state === 'queued' && aboutPairs(holding.pairs)(pair),
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
    taking,
  };
  const events = eventsNow(ports, meetings);
  const rows = events === null ? meetings.rows : updated(meetings, meetings.rows, events);
  return {
    ...known,
    ...roles,
    roles: answers.map((one) => one.role),
    rows: withLost(meetings, rows, events, ports.now.getTime()).filter(({ pair }) => isTheirs(pair)),
    invitedTo: events === null ? null : invitations(ports, meetings, events, person.email),
    circleMeetings: circleMeetings(ports, known, events, person.email),
    sheets: sheetsOf(ports, known),
  };
}

const NOTHING: Parted = { pairs: [], members: [] };

function personNamed(text: string, { known, everybody }: Reading): Leaver {
  const found = personIn(text, known);
  if (found === 'several') refuse('several people', text, 'person');
  const meant = found === 'nobody' ? nameMeant(text, known) : '';
  if (meant !== '') refuse('given name alone', text, meant);
  if (found === 'nobody') refuse('nobody', text, 'person');
  return everybody.find(({ id }) => id === found.id)!;
}

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

type Known = Pick<
  PreparedLeaving,
  'gathered' | 'parting' | 'person' | 'holding' | 'outbox' | 'waiting' | 'taking'
>;

function sheetsOf(
  ports: Ports,
  { gathered, parting, person, holding, outbox, waiting, taking }: Known,
): SheetRows[] {
  const own = (id: 'mentors' | 'mentees' | 'matches' | 'circles') => gathered.ours.get(id)?.table ?? null;
  const day = textOf(ports.workbook.shown(ports.now));
  const { how } = parting;
  const standing = taking.flatMap((role): SheetRows[] => {
    const id = role === 'mentor' ? 'mentors' : 'mentees';
    return how === 'apart' ? [] : [[id, leftLines(id, own(id), person, how, day)]];
  });
  const ends = endings(holding, parting, day);
  const pairs = (['matches', 'circles'] as const).flatMap((id): SheetRows[] =>
    ends[id].size === 0 ? [] : [[id, changedLines(id, own(id)!, ends[id])]],
  );
  const held = outbox.rows.map((row) => (waiting.includes(row) ? heldBack(row) : row));
  const mails: SheetRows[] =
    waiting.length === 0 ? [] : [['outbox', outboxRows([...outbox.foreign, ...held])]];
  return [...standing, ...pairs, ...mails];
}
