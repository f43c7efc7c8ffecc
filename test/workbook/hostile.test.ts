// Hostile workbooks: whatever stands in the cells, every question gets an answer in plain words, never a fault of ours.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { mulberry32, shuffled } from '../chance.ts';
import { partOf, runsOf } from '../part-of-sweep.ts';
import { MENTEE_HEADER, MENTOR_HEADER } from '../programme.ts';
import { trialOf } from '../trials.ts';
import { askIn, CONFIRM, rowsOf, type Tabs, TRY, WRITE, worldOf } from '../workbench.ts';

const NASTY: readonly CellData[] = [
  '',
  '=1+1',
  "'",
  '+41 22 000',
  '@home',
  '-',
  '<script>alert(1)</script>',
  '{{mentee.name}}',
  '$&',
  'a@example.org',
  'A@EXAMPLE.ORG ',
  'a@example.org, b@example.org',
  'M-07',
  'm7; M-12',
  '\u202Egnp.exe',
  'Ana\u0301 Petrović',
  '李明',
  '🙂',
  0,
  -1,
  1e21,
  2.5,
  true,
  false,
  new Date(2026, 1, 30),
  new Date(Number.NaN),
  'x'.repeat(3000),
  'line\nbreak',
  '__proto__',
  'constructor',
  'toString',
  'Weber, Jonas',
  'Withdrawn',
  '2-3',
  'English, French',
];

const OUR_HEADERS: readonly (readonly string[])[] = [
  ['Setting', 'Value', 'What it means'],
  ['Rule', 'On', 'Applies to', 'What it means'],
  ['Criterion', 'Weight', 'What it means'],
  ['Person', 'Other person', 'Reason'],
  ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
  [
    'Lock',
    'Mentee',
    'Mentor',
    'Strand',
    'Fit',
    'Choice',
    'Why',
    'Please check',
    'Status',
    'Introduced',
    'Notes',
  ],
  ['Sheet', 'Question', 'Meaning', 'Decided by'],
  ['Circle', 'Person', 'Role', 'Strand', 'Topics', 'Why', 'Lock', 'Status', 'Notes'],
  [
    'Strand',
    'Kind',
    'Places',
    'Months',
    'Meetings',
    'Minutes',
    'Smallest circle',
    'Largest circle',
    'Mentors per circle',
    'May cross organisations',
  ],
];

function hostileTabs(random: () => number): Tabs {
  const cell = () => NASTY[Math.floor(random() * NASTY.length)]!;
  const rows = (header: readonly string[]) => {
    const width = header.length - Math.floor(random() * 2);
    const list = Array.from({ length: Math.floor(random() * 9) }, () => Array.from({ length: width }, cell));
    return [random() < 0.2 ? shuffled(header, random) : header, ...list];
  };
  const ours = OUR_HEADERS.filter(() => random() < 0.4).map(
    (header, k) => [`Tab ${k}`, rows(header)] as const,
  );
  const answers = [
    ['Mentor answers', rows(MENTOR_HEADER)] as const,
    ['Mentee answers', rows(MENTEE_HEADER)] as const,
    ['Anything', [Array.from({ length: 5 }, cell), Array.from({ length: 5 }, cell)]] as const,
    ['Empty', []] as const,
  ].filter(() => random() < 0.85);
  return Object.fromEntries(shuffled([...answers, ...ours], random));
}

test('hostile workbooks: an answer to every question, and form answers untouched', () => {
  const outcomes: Record<string, number> = {};
  for (const seed of partOf(Array.from({ length: 200 }, (_, k) => k + 1))) {
    const world = trialOf(worldOf(hostileTabs(mulberry32(seed))));
    const answers = ['Mentor answers', 'Mentee answers', 'Anything'].map((name) => rowsOf(world, name));
    const asked = [
      askIn(world, 'hub', null),
      askIn(world, 'match', TRY),
      askIn(world, 'columns', CONFIRM),
      askIn(world, 'match', WRITE),
      askIn(world, 'match', WRITE),
      askIn(world, 'alternatives', { choose: null }),
      askIn(world, 'explain', { mentee: 'Ana Petrović', mentor: null, acceptGuesses: true }),
    ];
    for (const { answer, outcome, error } of asked) {
      expect(outcome, `seed ${seed}: ${error}`).toBe('done');
      expect(
        answer?.ok === false && answer.kind === 'trouble',
        `seed ${seed}: ${JSON.stringify(answer).slice(0, 200)}`,
      ).toBe(false);
      const kind = answer?.ok ? 'answered' : (answer?.kind ?? 'nothing');
      outcomes[kind] = (outcomes[kind] ?? 0) + 1;
    }
    expect(
      ['Mentor answers', 'Mentee answers', 'Anything'].map((name) => rowsOf(world, name)),
      `seed ${seed}`,
    ).toEqual(answers);
  }
  const asked = Object.values(outcomes).reduce((n, one) => n + one, 0);
  console.log(`hostile workbooks: ${asked} readings, ${JSON.stringify(outcomes)}`);
  expect(outcomes['answered']).toBeGreaterThan(runsOf(200));
});
