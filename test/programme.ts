// Programmes for tests, as form answers: small ones written by hand and large ones made from a seed.
import type { CellData } from '../src/local/world.ts';
import { mulberry32 } from './chance.ts';
import type { Tabs } from './workbench.ts';

export const MENTOR_HEADER = [
  'Timestamp',
  'Email Address',
  'Your full name',
  'Department',
  'Years of professional experience',
  'Topics you can support',
  'Languages for meetings',
  'How you would meet',
  'How many mentees could you take this year?',
];

export const MENTEE_HEADER = [
  'Timestamp',
  'Email Address',
  'Your full name',
  'Department',
  'Years of professional experience',
  'What would you like to reach?',
  'Topics, up to three',
  'Preferred mentor: first choice',
  'Preferred mentor: second choice',
  'Languages for meetings',
  'How you would like to meet',
];

const TOPICS = [
  'Leadership',
  'Networking',
  'Work-life balance',
  'CV and interviews',
  'Career abroad',
  'Communication',
];
const UNITS = ['Physics', 'Engineering', 'Computing', 'Administration'];

/** A programme of any size; names are invented, addresses at example.org. */
export function largeProgramme(mentees: number, mentors: number, seed: number): Tabs {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const some = (list: readonly string[], n: number) =>
    [...list]
      .sort(() => random() - 0.5)
      .slice(0, n)
      .join(', ');
  const when = () => new Date(2026, 1, 1 + Math.floor(random() * 28), 9, Math.floor(random() * 60));
  const name = (kind: string, k: number) => `${kind}${String.fromCharCode(97 + (k % 26))} Person${k}`;
  const mentorRows = Array.from({ length: mentors }, (_, k): CellData[] => [
    when(),
    `mentor${k}@example.org`,
    name('Tor', k),
    pick(UNITS),
    5 + Math.floor(random() * 25),
    some(TOPICS, 3),
    random() < 0.9 ? 'English' : 'French',
    pick(['Online', 'In person', 'Both']),
    pick([1, 1, 1, 2, '', 0]),
  ]);
  const menteeRows = Array.from({ length: mentees }, (_, k): CellData[] => [
    when(),
    `mentee${k}@example.org`,
    name('Tee', k),
    pick(UNITS),
    Math.floor(random() * 8),
    pick(['Lead a team one day.', 'Find out what comes after the thesis.', 'Move abroad with my family.']),
    some(TOPICS, 2),
    random() < 0.8 ? mentorRows[Math.floor(random() * random() * mentors)]![2]! : '',
    random() < 0.5 ? mentorRows[Math.floor(random() * mentors)]![2]! : '',
    random() < 0.9 ? 'English' : 'French, English',
    pick(['Online', 'In person', 'Both']),
  ]);
  return {
    'Mentor answers': [MENTOR_HEADER, ...mentorRows],
    'Mentee answers': [MENTEE_HEADER, ...menteeRows],
  };
}
