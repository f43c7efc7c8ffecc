// Somebody as finding times needs to know them: their clock, working days, appointments and absences.
import { momentOf } from '../../ground/zones/offsets.ts';
import { monthsAway } from '../../people/months-away.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Busy } from '../../ports/calendar.ts';
import { eitherWeek, readWeek } from '../../programme/week.ts';
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
  const { week, unread, isOfTimes } = workingWeek(prepared, person);
  const named = namedBy(prepared, person);
  return {
    id: person.id,
    offsets: offsetsOf(zoneOf(person, zone) ?? zone),
    hours: named.suits && person.hours.trim() === '' ? eitherWeek(week, named.suits) : week,
    isGuess: unread.length > 0,
    ...(isOfTimes ? { isOfTimes } : {}),
    ...named,
    busy,
    dates: datesOf(prepared, person),
    away: (person.role === 'mentor' ? monthsAway(person.away) : null) ?? new Set(),
    ...absentOf(prepared, person),
  };
}

/** From midnight to midnight on the programme's clock. In a circle the others meet. */
function absentOf(
  { reading, inCircles, offsetsOf, zone }: PreparedMeetings,
  { id }: Mentee | Mentor,
): Pick<Attendee, 'absent'> {
  const away = inCircles.has(id) ? undefined : reading.away.get(id);
  if (away === undefined) return {};
  const midnight = (day: string) => momentOf(offsetsOf(zone), Date.parse(`${day}T00:00:00Z`));
  return { absent: { from: away.from === null ? 0 : midnight(away.from), to: midnight(away.until) } };
}

/** Whoever is in a circle and named possible times, as hours at which it may begin. */
function namedBy(
  { inCircles, gathered }: PreparedMeetings,
  { id, times }: Mentee | Mentor,
): Pick<Attendee, 'suits' | 'isSuitsUnread'> {
  const written = times.join('; ');
  if (!inCircles.has(id) || written.trim() === '') return {};
  const suits = readWeek(written, gathered.settings.workingHours);
  return suits === null ? { isSuitsUnread: true } : { suits };
}
