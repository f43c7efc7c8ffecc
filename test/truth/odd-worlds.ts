// Worlds for what is odd: pairs in two strands with wishes, circles with times, a survey by role and strand, profiles; and what people's
// hands do to their sheets. Each hand makes some sentences true; a test lets them all be said.
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { circlesMatched, inCircles } from '../circle-world.ts';
import { APPROVE, sendAll } from '../introduce-world.ts';
import { mentorTabs } from '../profiles-world.ts';
import { CONFIRM, copyOf, NOW, type Tabs, valueIn, WRITE, worldOf } from '../workbench.ts';

export const MENTORS = 'Mentor answers';
export const MENTEES = 'Mentee answers';

const START = ['Timestamp', 'Email Address', 'Your full name', 'Department'];
const ENDS = [
  'Languages for meetings',
  'How you would like to meet',
  'Anybody you should not be paired with',
  'Which programme?',
];
const mentorTop = [
  ...START,
  'Topics you can support',
  'How many mentees could you take this year?',
  'How many hours a month can you give?',
  'In which months will you be away?',
  ...ENDS,
];
const menteeTop = [
  ...START,
  'What would you like to reach?',
  'Topics, up to three',
  'Preferred mentor: first choice',
  'Preferred mentor: second choice',
  'Only my choices, otherwise rather nobody',
  ...ENDS,
];
const UNITS = ['Physics', 'Chemistry', 'Law', 'History'];
const given = (role: string, k: number) => (role === 'mentor' ? (k === 3 ? 'Rosa' : 'Mara') : 'Nils');
const nameOf = (role: string, k: number) => `${given(role, k)} ${'ABCDEFGH'[k]}${role}`;

/** Four mentors with a place each, six mentees; the strand North has two places. */
export function pairsTabs(): Record<string, CellData[][]> {
  const person = (role: string, k: number): CellData[] => [
    `2026-01-0${k + 1} 10:00:00`,
    `${role}${k}@example.org`,
    nameOf(role, k),
    UNITS[(k + (role === 'mentor' ? 0 : 1)) % 4]!,
  ];
  const mentors = [0, 1, 2, 3].map((k) => [
    ...person('mentor', k),
    k < 2 ? 'Leadership, Writing' : 'Leadership',
    1,
    k === 0 ? 1 : 8,
    k === 1 ? 'July' : '',
    'English',
    'Online',
    '',
    k < 2 ? 'North' : 'South',
  ]);
  const mentees = [0, 1, 2, 3, 4, 5].map((k) => [
    ...person('mentee', k),
    'To lead.',
    k % 2 === 0 ? 'Leadership, Writing' : 'Writing',
    nameOf('mentor', k % 4),
    nameOf('mentor', (k + 1) % 4),
    '',
    'English, French',
    k % 2 === 0 ? 'Both' : 'Online',
    '',
    k < 3 ? 'North' : 'South',
  ]);
  return {
    [MENTORS]: [mentorTop, ...mentors],
    [MENTEES]: [menteeTop, ...mentees],
    Settings: [
      ['Setting', 'Value', 'What it means'],
      ['Programme', 'Test programme', ''],
      ['Edition', '2026', ''],
    ],
    Strands: [
      ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
      ['North', 'one-to-one', 2, 2, 4, 60],
      ['South', 'one-to-one', '', 2, 4, 60],
    ],
  };
}

const DECIDED = [
  [MENTORS, 'How many hours a month can you give?', 'hours a month'],
  [MENTORS, 'In which months will you be away?', 'months away'],
  [MENTEES, 'Only my choices, otherwise rather nobody', 'only my choices'],
] as const;

function confirmed(tabs: Tabs): World {
  const world = worldOf(tabs);
  const decisions = DECIDED.map(([sheet, header, field]) => ({ sheet, header, field }));
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  return world;
}

function withPairs(): World {
  const world = confirmed(pairsTabs());
  valueIn(world, 'match', WRITE);
  return world;
}

function introducedPairs(): World {
  const world = withPairs();
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  return world;
}

function meetingPairs(): World {
  const world = introducedPairs();
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.clock = NOW;
  return world;
}

/** Three, so that each role has enough: mentors of South and North, mentees likewise. */
function surveyed(): World {
  const world = introducedPairs();
  const rows = Array.from({ length: 16 }, (_, k): CellData[] => [
    `2026-03-0${1 + (k % 8)} 10:00:00`,
    `person${k}@example.org`,
    k < 8 ? 'Mentor' : 'Mentee',
    k % 8 < 2 ? 'North' : 'South',
    1 + (k % 5),
    k % 2 === 0 ? 'Yes' : 'No',
  ]);
  addSheet(world, 'Final survey', [
    [
      'Timestamp',
      'Email Address',
      'I took part as',
      'Which programme?',
      'How satisfied are you with the programme as a whole? (1 = not at all, 5 = very)',
      'Did you reach your goals?',
    ],
    ...rows,
  ]);
  valueIn(world, 'columns', CONFIRM);
  return world;
}

const once = new Map<string, World>();
const begins = {
  answers: () => confirmed(pairsTabs()),
  pairs: withPairs,
  introduced: introducedPairs,
  meetings: meetingPairs,
  circles: () => circlesMatched(7),
  rings: () => inCircles(7),
  survey: surveyed,
  profiles: () => worldOf({ ...mentorTabs(8) }),
} as const;
export type Begins = keyof typeof begins;

/** A copy of the world as it begins. */
export function beginsWith(which: Begins): World {
  if (!once.has(which)) once.set(which, begins[which]());
  return copyOf(once.get(which)!);
}
