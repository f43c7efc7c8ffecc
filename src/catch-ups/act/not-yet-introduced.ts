// Before dates of the programme are created: how many of their guests have heard of nobody yet. Google would write to them all the same.
import { personId } from '../../ground/addresses.ts';
import { sayCount } from '../../language/say.ts';
import type { ProgrammeDate } from '../domain/dates.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** @param dates  those that Create would put into the calendar. Null where everybody on them has been introduced. */
export function notYetIntroduced(
  { told }: Pick<PreparedMeetings, 'told'>,
  dates: readonly Pick<ProgrammeDate, 'what' | 'guests'>[],
): string | null {
  const isNew = (guest: string) => !told.introduced.has(personId(guest));
  const theirs = dates.filter(({ guests }) => guests.some(isNew));
  const people = new Set(theirs.flatMap(({ guests }) => guests.filter(isNew)));
  if (people.size === 0) return null;
  const alone = [...people].filter((guest) => !told.matched.has(personId(guest))).length;
  return [
    sayCount(
      people.size,
      'Create invites {n} person who has not been introduced to anybody yet, to {dates}.',
      'Create invites {n} people who have not been introduced to anybody yet, to {dates}.',
      { dates: theirs.map(({ what }) => what).join(', ') },
    ),
    ...(alone === 0 ? [] : [sayCount(alone, '{n} of them is not matched.', '{n} of them are not matched.')]),
  ].join(' ');
}
