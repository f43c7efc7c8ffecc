// What the calendar says now, read back into the rows: moved meetings, deleted ones, answers. The calendar is right: nothing
// is ever moved back or made again by itself.
import type { FoundEvent } from '../calendar.ts';
import { isMade, type MeetingRow } from './meeting-rows.ts';

const answerWords: Readonly<Record<string, string>> = { accepted: 'yes', declined: 'no', tentative: 'maybe' };

/** @param found  all events of this programme by id. */
export function readBack(
  row: MeetingRow,
  found: ReadonlyMap<string, FoundEvent>,
  members: { readonly mentors: readonly string[]; readonly mentees: readonly string[] },
): MeetingRow {
  if (row.eventId === '' || row.state === 'cancelled' || row.state === 'left out') return row;
  const event = found.get(row.eventId);
  if (!event || event.isCancelled) return isMade(row) ? { ...row, state: 'deleted' } : row;
  const isMoved = row.state === 'moved' || (row.start !== null && event.start !== row.start && isMade(row));
  return {
    ...row,
    start: event.start,
    end: event.end,
    state: isMoved ? 'moved' : 'created',
    mentorSays: said(event, members.mentors),
    menteeSays: said(event, members.mentees),
  };
}

/** One answer as a word; of several how many said what. */
function said({ answers }: FoundEvent, people: readonly string[]): string {
  const words = people.map((address) => answerWords[answers[address.toLowerCase()] ?? ''] ?? '');
  if (words.length < 2) return words[0] ?? '';
  return ['yes', 'no', 'maybe']
    .map((word) => ({ word, n: words.filter((other) => other === word).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${n} ${word}`)
    .join(', ');
}
