// Who is a guest of meetings to come under an address that is none any more: whoever has left a circle, and whose address was
// corrected. Said once for each, and put right by one press.

import { textPrint } from '../../ground/text-print.ts';
import { sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Difference } from '../contract.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { isToCome } from '../domain/to-come.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

export interface CircleGuests extends Omit<Difference, 'labels'> {
  readonly kind: 'guests';
  /** Events to come in which they still are. */
  readonly events: readonly FoundEvent[];
  /** Addresses in small letters. */
  readonly gone: ReadonlySet<string>;
  /** Invited in their place. */
  readonly instead: readonly string[];
}

/** Events still to come of a pair or circle, as the rows tell. */
export type ToCome = (pair: string) => readonly FoundEvent[];

/** Pairs and circles with somebody whose address was corrected: their meetings still invite the former one. */
export function otherAddresses(prepared: PreparedMeetings, toCome: ToCome): CircleGuests[] {
  return prepared.groups.flatMap(({ pair, members }) =>
    members.flatMap(({ formerly, email, name }): CircleGuests[] => {
      if (formerly === undefined) return [];
      const gone = new Set([formerly.toLowerCase()]);
      const found = toCome(pair).filter((event) => invited(event, gone).length > 0);
      if (found.length === 0) return [];
      return [
        {
          kind: 'guests',
          events: found,
          gone,
          instead: [email],
          ref: `${found[0]!.id}@${textPrint([email, ...found.map(({ id }) => id)].sort().join('\n'))}`,
          says: [
            sayCount(
              found.length,
              '{name} has another address now, and {n} meeting to come still invites the former one.',
              '{name} has another address now, and {n} meetings to come still invite the former one.',
              { name },
            ),
          ],
          tells: gone.size + 1,
          can: ['other address'],
        },
      ];
    }),
  );
}

/** Whoever came to a circle after its meetings were created, and was introduced to it, is a guest of none of them. */
export function newGuests(prepared: PreparedMeetings, toCome: ToCome): CircleGuests[] {
  return prepared.groups
    .filter(({ isCircle }) => isCircle)
    .flatMap(({ pair, members }): CircleGuests[] => {
      const found = toCome(pair);
      const guests = new Set(found.flatMap(({ answers }) => Object.keys(answers)));
      const fresh = members.filter(
        ({ email, formerly }) => ![email, formerly ?? email].some((one) => guests.has(one.toLowerCase())),
      );
      if (found.length === 0 || fresh.length === 0) return [];
      return [
        {
          kind: 'guests',
          events: found,
          gone: new Set(),
          instead: fresh.map(({ email }) => email),
          ref: `${found[0]!.id}@${textPrint(fresh.map(({ email }) => email).join('\n'))}`,
          says: [
            sayCount(
              found.length,
              '{names}: in {circle} now, and not invited to its {n} meeting to come.',
              '{names}: in {circle} now, and not invited to its {n} meetings to come.',
              { circle: pair, names: fresh.map(({ name }) => name).join(', ') },
            ),
          ],
          tells: fresh.length,
          can: ['invite'],
        },
      ];
    });
}

export function circleGuests(prepared: PreparedMeetings, toCome: ToCome): CircleGuests[] {
  return [...prepared.leftCircles].flatMap(([circle, gone]): CircleGuests[] => {
    const addresses = new Set(gone.keys());
    const found = toCome(circle).filter((event) => invited(event, addresses).length > 0);
    if (found.length === 0 || !prepared.groupOf.has(circle)) return [];
    const there = new Set(found.flatMap((event) => invited(event, addresses)));
    return [
      {
        kind: 'guests',
        events: found,
        gone: addresses,
        instead: [],
        ref: `${circle}@${textPrint([...there, ...found.map(({ id }) => id)].sort().join('\n'))}`,
        says: saysOfLeft(prepared, circle, gone, there, found.length),
        tells: there.size,
        can: ['take off'],
      },
    ];
  });
}

/** Those who have no place any more, and those who stand in another circle. */
function saysOfLeft(
  prepared: PreparedMeetings,
  circle: string,
  gone: ReadonlyMap<string, string | null>,
  there: ReadonlySet<string>,
  n: number,
): string[] {
  const circles = [...new Set([...there].map((address) => gone.get(address) ?? null))];
  return circles.map((now) => {
    const names = namesOf(prepared, new Set([...there].filter((one) => (gone.get(one) ?? null) === now)));
    return now === null
      ? sayCount(
          n,
          '{names}: left {circle}, and still a guest of {n} meeting to come.',
          '{names}: left {circle}, and still a guest of {n} meetings to come.',
          { circle, names },
        )
      : sayCount(
          n,
          '{names}: in {now} now, and still a guest of {n} meeting of {circle} to come.',
          '{names}: in {now} now, and still a guest of {n} meetings of {circle} to come.',
          { circle, names, now },
        );
  });
}

/** @param now  ms since 1970. */
export function eventsToCome(
  rows: readonly MeetingRow[],
  events: ReadonlyMap<string, FoundEvent>,
  now: number,
): ToCome {
  const found = new Map<string, FoundEvent[]>();
  for (const row of rows) {
    const event = isMade(row) && !row.isElsewhere ? events.get(row.eventId) : undefined;
    if (event === undefined || event.isCancelled || !isToCome(event, now)) continue;
    found.set(row.pair, [...(found.get(row.pair) ?? []), event]);
  }
  return (pair) => found.get(pair) ?? [];
}

const invited = ({ answers }: FoundEvent, gone: ReadonlySet<string>) =>
  Object.keys(answers).filter((address) => gone.has(address));

function namesOf({ reading }: PreparedMeetings, addresses: ReadonlySet<string>): string {
  const people = reading.everybody.filter(({ email }) => addresses.has(email.toLowerCase()));
  return [...new Set(people.map(({ name }) => name))].join(', ');
}
