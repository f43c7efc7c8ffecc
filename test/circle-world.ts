// Two small circles, and what tests ask of them.
import type { World } from '../src/local/world.ts';
import { CREATE, createAll, PROPOSE } from './catch-up-world.ts';
import { APPROVE, sendAll } from './introduce-world.ts';
import { madeOnce } from './made-once.ts';
import { NOW, valueIn, WRITE, worldOf } from './workbench.ts';

type Rows = readonly (readonly string[])[];

/** Two circles that have been introduced and have their meetings in the calendar. */
export const inCircles = madeOnce((mentees: number, settings: Rows = []) =>
  withMeetings(circlesMatched(mentees, settings)),
);

/** Everybody who is matched has been introduced, and has meetings in the calendar. */
export function withMeetings(world: World): World {
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, CREATE);
  world.clock = NOW;
  return world;
}

/** Two circles that Match has proposed. */
export function circlesMatched(mentees: number, settings: Rows = []): World {
  const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
  const people = (role: string, n: number) =>
    Array.from({ length: n }, (_, k) => [
      `2026-01-0${k + 1} 10:00:00`,
      `${role}${k}@example.org`,
      `${role === 'mentor' ? 'Mara' : 'Nils'} ${String.fromCharCode(65 + k)}${role}`,
      'Leadership, Career change',
      'English',
    ]);
  const world = worldOf({
    'Mentor answers': [
      [...header, 'Why do you want to be a mentor?'],
      ...people('mentor', 2).map((row) => [...row, 'To give back.']),
    ],
    'Mentee answers': [
      [...header, 'What are your goals?'],
      ...people('mentee', mentees).map((row) => [...row, 'To lead.']),
    ],
    ...(settings.length === 0 ? {} : { Settings: [['Setting', 'Value', 'What it means'], ...settings] }),
    Strands: [
      [
        'Strand',
        'Kind',
        'Months',
        'Meetings',
        'Minutes',
        'Smallest circle',
        'Largest circle',
        'Mentors per circle',
      ],
      ['Ring', 'circle', 2, 2, 60, 3, 4, '1'],
    ],
  });
  valueIn(world, 'match', WRITE);
  return world;
}
