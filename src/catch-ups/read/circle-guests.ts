// Whoever has left a circle and is still a guest of its meetings to come: said once for the circle, and taken off by one press.

import { textPrint } from '../../ground/text-print.ts';
import { sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Difference } from '../contract.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

export interface CircleGuests extends Omit<Difference, 'labels'> {
  readonly kind: 'guests';
  /** Events to come in which they still are. */
  readonly events: readonly FoundEvent[];
  /** Addresses in small letters. */
  readonly gone: ReadonlySet<string>;
}

type Events = ReadonlyMap<string, FoundEvent>;

/** @param now  ms since 1970. */
export function circleGuests(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
  now: number,
): CircleGuests[] {
  return [...prepared.leftCircles].flatMap(([circle, gone]): CircleGuests[] => {
    const found = rows
      .filter((row) => row.pair === circle && isMade(row) && !row.isElsewhere)
      .flatMap(({ eventId }) => events.get(eventId) ?? [])
      .filter((event) => !event.isCancelled && event.start > now && invited(event, gone).length > 0);
    if (found.length === 0 || !prepared.groupOf.has(circle)) return [];
    const there = new Set(found.flatMap((event) => invited(event, gone)));
    return [
      {
        kind: 'guests',
        events: found,
        gone,
        ref: `${circle}@${textPrint([...there, ...found.map(({ id }) => id)].sort().join('\n'))}`,
        says: [
          sayCount(
            found.length,
            '{names} left {circle} and is still a guest of {n} meeting to come.',
            '{names} left {circle} and is still a guest of {n} meetings to come.',
            { circle, names: namesOf(prepared, there) },
          ),
        ],
        tells: there.size,
        can: ['take off'],
      },
    ];
  });
}

const invited = ({ answers }: FoundEvent, gone: ReadonlySet<string>) =>
  Object.keys(answers).filter((address) => gone.has(address));

function namesOf({ reading }: PreparedMeetings, addresses: ReadonlySet<string>): string {
  const people = reading.everybody.filter(({ email }) => addresses.has(email.toLowerCase()));
  return [...new Set(people.map(({ name }) => name))].join(', ');
}
