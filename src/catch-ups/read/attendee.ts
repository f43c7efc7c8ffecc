// Somebody as finding times needs to know them: their clock, working days, appointments and absences.
import { monthsAway } from '../../people/months-away.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Busy } from '../../ports/calendar.ts';
import type { Attendee } from '../domain/proposal.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { workingWeek } from './working-week.ts';
import { zoneOf } from './zones.ts';

/** Where the calendar has a date already, that time counts, whatever the sheet says by now. */
function datesOf({ dates }: PreparedMeetings, { email }: Mentor | Mentee): readonly Busy[] {
  return dates
    .filter(({ guests, state }) => guests.includes(email) && !OFF.has(state))
    .map(({ start, end, stands }) => ({ from: stands?.start ?? start, to: stands?.end ?? end }));
}

const OFF: ReadonlySet<string> = new Set(['left out', 'deleted']);

export function attendeeOf(
  prepared: PreparedMeetings,
  person: Mentor | Mentee,
  busy: Attendee['busy'],
): Attendee {
  const { offsetsOf, zone } = prepared;
  const { week, unread } = workingWeek(prepared, person);
  return {
    id: person.id,
    offsets: offsetsOf(zoneOf(person, zone) ?? zone),
    hours: week,
    isGuess: unread.length > 0,
    busy,
    dates: datesOf(prepared, person),
    away: (person.role === 'mentor' ? monthsAway(person.away) : null) ?? new Set(),
  };
}
