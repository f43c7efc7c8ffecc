// What the presses about differences and the form for a new date are called.

import { say, sayCount } from '../../language/say.ts';
import type { Difference, ScheduleView, Settlement } from '../contract.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

const labels: Readonly<Record<Settlement, (n: number) => string>> = {
  move: (n) => sayCount(n, 'Move and tell {n} person', 'Move and tell {n} people'),
  'move quietly': () => say('Move without telling'),
  keep: () => say('Keep what the calendar says'),
  again: () => say('Create again'),
  leave: () => say('Leave it'),
  invite: () => say('Invite them too'),
  'other address': () => say('Invite the new address instead'),
  'take off': () => say('Take them off the guests'),
  'row back': () => say('Put the row back'),
  after: () => say('Find a later time'),
  cancel: (n) => sayCount(n, 'Cancel and tell {n} person', 'Cancel and tell {n} people'),
};

/** @param n  people whom Google tells. */
export function labelOf(as: Settlement, n: number): string {
  return labels[as](n);
}

/** So many of them. Where nobody disagrees, and somebody is away, that is said. */
export function differencesSaid(n: number, differences: readonly Pick<Difference, 'can'>[]): string {
  const absences = differences.filter(isOfAbsence).length;
  if (absences === differences.length && absences > 0)
    return sayCount(n, '{n} meeting while somebody is away', '{n} meetings while somebody is away');
  return absences > 0
    ? say('{n} things to look at', { n })
    : sayCount(n, '{n} difference between sheet and calendar', '{n} differences between sheet and calendar');
}

/** A meeting that lies in an absence: sheet and calendar agree about it. */
export function isOfAbsence({ can }: Pick<Difference, 'can'>): boolean {
  return can.includes('after') || can.every((as) => as === 'leave');
}

export function differing(differences: readonly Difference[]): ScheduleView['differing'] {
  const movable = differences.filter(({ can }) => can.includes('move'));
  const mails = movable.reduce((n, { tells }) => n + tells, 0);
  return {
    title: differencesSaid(differences.length, differences),
    all:
      movable.length > 1
        ? say('Move all {n}; Google sends up to {mails} mails', { n: movable.length, mails })
        : '',
  };
}

export function dateForm({ gathered: { strands } }: PreparedMeetings): ScheduleView['dateForm'] {
  return {
    title: say('Add a date'),
    fields: [
      { key: 'what', label: say('What'), like: say('Kick-off') },
      { key: 'day', label: say('Day'), like: '2027-01-12' },
      { key: 'time', label: say('Begins at, in the programme’s time zone'), like: '17:00' },
      { key: 'minutes', label: say('Minutes'), like: '60' },
      { key: 'where', label: say('Where'), like: '' },
    ],
    who: say('Who is invited'),
    groups: [
      { value: 'all', label: say('everybody') },
      { value: 'mentors', label: say('mentors') },
      { value: 'mentees', label: say('mentees') },
      ...(strands.length > 1 ? strands.map(({ name }) => ({ value: name, label: name })) : []),
    ],
    add: say('Add to {Dates}'),
    added: say('Added to the sheet {Dates}. Nobody is invited before you press Create.'),
  };
}
