// What is known about pairs that have not met: check-ins, and what the calendar holds at this moment.

import { say } from '../../language/say.ts';
import type { Together } from '../../lists/domain/lists.ts';
import { awayNow, withoutTimeAway } from '../../pairs/away-in-pairs.ts';
import { followUp } from '../../pairs/follow-up.ts';
import type { Ports } from '../../ports/ports.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { haveMet } from '../domain/who-met.ts';
import { calendarKnown } from './calendar-of-programme.ts';
import { eventsSeen, updated } from './calendar-says.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** A pair is asked about so long after its introduction. */
const TWO_WEEKS = 14 * 24 * 60 * 60_000;

const known = {
  no: () => say('one of them said that they have not met'),
  unknown: () => say('the day of a meeting has passed, and nobody said whether they met'),
  fresh: () => say('introduced within the last two weeks, and nobody has said anything yet'),
  none: () => say('no meeting in the calendar up to now, and nobody said anything'),
  back: () => say('was away, back for less than two weeks; nobody has said anything yet'),
};

/** Null for a pair that has met: whoever is not listed is known to have. */
export function knownAbout(ports: Ports, prepared: PreparedMeetings): (group: Together) => string | null {
  const now = ports.now.getTime();
  const { groups, gathered, reading } = prepared;
  const [away, together] = [awayNow(reading), withoutTimeAway(reading)];
  const people = groups.flatMap(({ pair, members, introduced }) => {
    const since = introduced === null ? '' : new Date(introduced);
    return members.map(({ email }) => ({ person: email, pair, since }));
  });
  const said = followUp(usableForms(gathered, true).forms, people);
  const calendar = calendarKnown(ports, prepared);
  const events =
    calendar !== null && ports.calendars.isAllowed() ? eventsSeen(ports, prepared, calendar) : null;
  const rows = events === null ? prepared.rows : updated(prepared, prepared.rows, events);
  return ({ pair, introduced }) => {
    const met = haveMet(pair, said, rows, now);
    if (met === 'met') return null;
    const one = away(pair);
    if (one !== null && met !== 'no') return say('{name} is away until {until}', one);
    if (met !== 'none' || introduced === null) return known[met]();
    if (introduced > now - TWO_WEEKS) return known.fresh();
    const since = together(pair, new Date(introduced), ports.now).getTime();
    return known[since > now - TWO_WEEKS ? 'back' : met]();
  };
}
