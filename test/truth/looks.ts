// The pages that are opened, and what happens between two of them.
import type { World } from '../../src/local/world.ts';
import { LOOK as CALENDAR } from '../catch-up-world.ts';
import { DAY, LOOK as MAILS } from '../introduce-world.ts';
import { mentorRow } from '../profiles-world.ts';
import { TRY, WRITE } from '../workbench.ts';
import type { Press } from './acts.ts';
import { MENTORS } from './odd-worlds.ts';

const SURVEY = { acceptGuesses: true, decisions: [] } as const;
const PROFILES = { acceptGuesses: true, acceptProposals: true, seen: null } as const;
/** From before the first meeting of a pair until some are over. */
const AWAY = {
  person: 'mentor0@example.org',
  other: null,
  how: 'away',
  from: '2026-03-11',
  until: '2026-04-15',
  seen: null,
  acceptGuesses: true,
} as const;
const NONE = { settings: {}, rules: {}, strands: null } as const;

type Page = (press: Press, world: World) => unknown;
const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;

function settled(press: Press, as: 'again' | 'leave') {
  const asked = press('schedule', CALENDAR)?.differences.filter(({ can }) => can.includes(as)) ?? [];
  const settle = asked.map(({ ref }) => ({ ref, as }));
  const open = press('schedule', CALENDAR)?.asked.map(({ ref }) => ({ ref, as })) ?? [];
  return press('schedule', { ...CALENDAR, step: 'settle', settle: [...settle, ...open] });
}

function explained(press: Press, people: readonly (readonly [number, number | null])[]) {
  for (const [mentee, mentor] of people)
    press('explain', {
      mentee: `mentee${mentee}@example.org`,
      mentor: mentor === null ? null : `mentor${mentor}@example.org`,
      acceptGuesses: true,
    });
}
const EVERYBODY = [0, 1, 2, 3, 4, 5];

const pages = {
  hub: (press) => press('hub', null),
  match: (press) => press('match', TRY),
  'match plainly': (press) => press('match', { ...TRY, acceptGuesses: false }),
  'write matches': (press) => press('match', WRITE),
  introduce: (press) => press('introduce', MAILS),
  approve: (press) => press('introduce', { ...MAILS, step: 'approve' }),
  'hold a mail': (_press, world) => {
    const { rows } = sheetOf(world, 'Outbox');
    rows[1]![rows[0]!.indexOf('State')] = 'held';
  },
  schedule: (press) => press('schedule', CALENDAR),
  propose: (press) => press('schedule', { ...CALENDAR, step: 'propose' }),
  'somebody is away': (press) => {
    for (const step of ['look', 'write', 'look'] as const) press('leaving', { ...AWAY, step });
  },
  'how it goes': (press) => press('introduce', { ...MAILS, occasion: 'reminder' }),
  'take out': (press) => press('flows', { step: 'settle', value: '' }),
  'read back': (press) => press('schedule', { ...CALENDAR, step: 'read back' }),
  again: (press) => settled(press, 'again'),
  'leave it': (press) => settled(press, 'leave'),
  'a year on': (_press, world) => {
    world.clock += 365 * DAY;
  },
  columns: (press) => press('columns', { decisions: [], accept: null, write: false }),
  'decide one': (press) =>
    press('columns', {
      decisions: [{ sheet: MENTORS, header: 'Department', field: 'unit' }],
      accept: 'coordinator',
      write: true,
    }),
  settings: (press) => press('settings', { ...NONE, write: false }),
  explain: (press) =>
    explained(
      press,
      EVERYBODY.map((mentee) => [mentee, null] as const),
    ),
  'explain some': (press) =>
    explained(
      press,
      [4, 5].flatMap((mentee) => [0, 1, 2].map((mentor) => [mentee, mentor] as const)),
    ),
  'explain waited': (press) => explained(press, [[2, 0]]),
  'explain all': (press) =>
    explained(
      press,
      EVERYBODY.flatMap((mentee) => [0, 3].map((mentor) => [mentee, mentor] as const)),
    ),
  survey: (press) => press('survey', { ...SURVEY, step: 'look' }),
  'write survey': (press) => press('survey', { ...SURVEY, step: 'write' }),
  'three more answers': (_press, world) => {
    const { rows } = sheetOf(world, 'Final survey');
    for (const k of [1, 2, 3]) rows.push([rows[1]![0]!, `late${k}@example.org`, 'Mentor', 'South', 4, 'Yes']);
  },
  'an answer changed': (_press, world) => {
    sheetOf(world, 'Final survey').rows[2]![4] = 1;
  },
  profiles: (press) => press('profiles', { ...PROFILES, write: 'nothing' }),
  publish: (press) => press('profiles', { ...PROFILES, write: 'document' }),
  'a mentor joins': (_press, world) => void sheetOf(world, MENTORS).rows.push(mentorRow(8)),
  'two mentors join': (_press, world) => void sheetOf(world, MENTORS).rows.push(mentorRow(8), mentorRow(9)),
  'codes swapped': (_press, world) => {
    const { rows } = sheetOf(world, 'Mentors');
    const at = rows[0]!.indexOf('Code');
    [rows[1]![at], rows[2]![at]] = [rows[2]![at]!, rows[1]![at]!];
  },
  'years as written': (press, world) => {
    press('profiles', { ...PROFILES, write: 'codes' });
    const { rows } = sheetOf(world, 'Profile fields');
    const years = rows.find(([field]) => /years/i.test(String(field)))!;
    years[rows[0]!.indexOf('Shown')] = true;
    years[rows[0]!.indexOf('As')] = 'as written';
  },
  'profile fields': (press, world) => {
    press('profiles', { ...PROFILES, write: 'codes' });
    const { rows } = sheetOf(world, 'Profile fields');
    rows.find(([field]) => field === 'Sector')![rows[0]!.indexOf('As')] = 'loudly';
  },
} as const satisfies Readonly<Record<string, Page>>;

export type Look = keyof typeof pages;
export const open = (look: Look, press: Press, world: World) => (pages[look] as Page)(press, world);
