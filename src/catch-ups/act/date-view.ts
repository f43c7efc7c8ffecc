// What the panel and the command line show of a date of the programme: what is true in the calendar, not what a cell says.

import { languageSpoken } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import type { ScheduleView } from '../contract.ts';
import type { ProgrammeDate } from '../domain/dates.ts';
import { type DateNow, guestsIn, standsAt } from '../domain/dates-in-calendar.ts';
import { startSaid } from '../domain/meeting-titles.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { stateOf } from './date-states.ts';

/** @param now  undefined where the calendar was not read: then the sheet is all there is. */
export function dateView(
  prepared: PreparedMeetings,
  date: ProgrammeDate,
  now: DateNow | undefined,
): ScheduleView['dates'][number] {
  const stands = now?.is === 'stands' ? standsAt(now.parts) : null;
  const when = stands ?? date;
  return {
    what: date.what,
    start: new Date(when.start).toISOString().replace('.000Z', 'Z'),
    shown: startSaid(when, prepared.offsetsOf(prepared.zone), languageSpoken()),
    guests: now?.is === 'stands' ? guestsIn(now.parts) : date.guests.length,
    state: stateSaid(trueState(date, now)),
  };
}

/** Whether Create would put it into the calendar. */
export function isOpen({ state }: ProgrammeDate, now: DateNow | undefined): boolean {
  if (state === 'left out') return false;
  return now === undefined ? state !== 'created' : now.is === 'none';
}

function trueState(date: ProgrammeDate, now: DateNow | undefined): string {
  if (date.state === 'left out' || now === undefined) return date.state;
  if (now.is === 'none') return '';
  return now.is === 'absent' ? 'absent' : (stateOf(now)?.state ?? date.state);
}

/** As a person who reads the panel calls it; what somebody typed stays. */
function stateSaid(state: string): string {
  const said: Readonly<Record<string, () => string>> = {
    '': () => say('proposed'),
    proposed: () => say('proposed'),
    created: () => say('created'),
    moved: () => say('moved'),
    'to move': () => say('to move'),
    deleted: () => say('deleted'),
    absent: () => say('not in the calendar'),
    'left out': () => say('left out'),
  };
  return said[state]?.() ?? state;
}
