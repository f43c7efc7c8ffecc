// What the calendar says now, read back into the rows: moved meetings, deleted ones, answers. The calendar is right: nothing
// is ever moved back or made again by itself. What a person wrote into the sheet meanwhile stays beside it as their wish.
import type { FoundEvent } from '../../ports/calendar.ts';
import { isMade, type MeetingRow } from './meeting-rows.ts';
import { isSameStretch, type Stretch } from './stretch.ts';

const answerWords: Readonly<Record<string, string>> = { accepted: 'yes', declined: 'no', tentative: 'maybe' };

/** @param found  all events of this programme by id. */
export function readBack(
  row: MeetingRow,
  found: ReadonlyMap<string, FoundEvent>,
  members: { readonly mentors: readonly Addresses[]; readonly mentees: readonly Addresses[] },
): MeetingRow {
  if (row.eventId === '' || row.state === 'cancelled' || row.state === 'left out') return row;
  const event = found.get(row.eventId);
  if (!event || event.isCancelled)
    return isMade(row) ? { ...row, ...row.wanted, wanted: null, state: 'deleted' } : row;
  const wanted = wishBeside(row, event);
  const isMoved = row.state === 'moved' || (row.stands !== null && !isSameStretch(row.stands, event));
  return {
    ...row,
    start: event.start,
    end: event.end,
    stands: { start: event.start, end: event.end },
    wanted,
    state: wanted !== null ? 'to move' : isMoved ? 'moved' : 'created',
    mentorSays: said(event, members.mentors),
    menteeSays: said(event, members.mentees),
    ...(event.repeats === undefined ? {} : { repeats: event.repeats }),
  };
}

/** A time that a person wrote and the calendar does not have; null where nobody did, or the calendar follows by now. */
function wishBeside(row: MeetingRow, event: Stretch): Stretch | null {
  const { start, end, stands } = row;
  const written = start === null || end === null || end <= start ? null : { start, end };
  const isTyped =
    row.state === 'deleted' && stands !== null && written !== null && !isSameStretch(written, stands);
  const isUnread = isTyped || (stands === null && written !== null && written.start !== event.start);
  const wish = row.wanted ?? (isUnread ? written : null);
  return wish === null || isSameStretch(wish, event) ? null : wish;
}

/** Of one person: the address that counts, and the one they were invited under before. */
type Addresses = readonly string[];

/** One answer as a word; of several how many said what. */
function said({ answers }: FoundEvent, people: readonly Addresses[]): string {
  const answerOf = (own: Addresses) =>
    own.map((address) => answerWords[answers[address.toLowerCase()] ?? ''] ?? '').find((word) => word !== '');
  const words = people.map((own) => answerOf(own) ?? '');
  if (words.length < 2) return words[0] ?? '';
  return ['yes', 'no', 'maybe']
    .map((word) => ({ word, n: words.filter((other) => other === word).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${n} ${word}`)
    .join(', ');
}
