// Times that people type: read where one moment alone can be meant, else asked about with their row, and never written over. A day
// alone is no time, and a date that has passed is said.
import { expect, test } from 'vitest';
import { timeIn } from '../../src/catch-ups/domain/typed-times.ts';
import { addSheet, type CellData } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { meeting } from '../leaving-world.ts';
import { copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const utc = { meant: () => ({ zone: 'UTC', changes: [{ at: 0, minutes: 0 }] }), file: () => null };
const AT = Date.UTC(2026, 4, 15, 15);

test.each([
  '2026-05-15 15:00',
  '2026-05-15T15:00:00',
  '15 May 2026 3pm',
  '15 mai 2026 15h',
  '15. Mai 2026, 15:00 Uhr',
  'May 15, 2026 3:00 pm',
  '15.5.2026 15:00',
  '15th May 2026 at 15:00',
  '15/05/2026 15:00',
  '15 mai 2026 à 15h00',
])('%s is one moment', (text) => {
  expect(timeIn(text, utc)).toBe(AT);
});

test.each([
  '15 May 3pm',
  '2026-05-15',
  '5/6/2026 15:00',
  '15 May 2026',
  'next Friday',
  '31.4.2026 15:00',
  '2026-05-15 25:00',
  '15 May 2026 13pm',
  '15 Ju 2026 3pm',
])('%s is asked about', (text) => {
  expect(timeIn(text, utc)).toBe('unclear');
});

const before = meeting(2);

function typed(value: CellData) {
  const world = copyOf(before);
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  rows[1]![rows[0]!.indexOf('Starts')] = value;
  return world;
}

const starts = (world: typeof before) => {
  const rows = rowsOf(world, 'Catch-ups')!;
  return rows[1]![rows[0]!.indexOf('Starts')];
};

test.each<[string, CellData]>([
  ['words without a year', '15 May 3pm'],
  ['a day as text', '2026-06-12'],
  ['a day', new Date(2026, 5, 12)],
  ['nothing', ''],
])(
  '%s in a meeting that stands in the calendar: asked about, and neither the cell nor the event changes',
  (_, value) => {
    const world = typed(value);
    const events = confirmed(world).map(({ id, start }) => [id, start]);
    for (const request of [PROPOSE, CREATE, READ, LOOK]) {
      const { issues } = valueIn(world, 'schedule', request);
      expect(issues.filter(({ sheet }) => sheet === 'Catch-ups')).toMatchObject([
        { severity: 'holds', row: 2, column: 'Starts', wanted: 'a date and a time, like 2026-04-27 17:00' },
      ]);
      expect(starts(world)).toEqual(value);
      world.clock = NOW;
    }
    expect(confirmed(world).map(({ id, start }) => [id, start])).toEqual(events);
    expect(valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')).toMatchObject({
      state: 'needs attention',
      line: 'Catch-ups, row 2: a time that cannot be read.',
    });
    expect(valueIn(world, 'schedule', LOOK).says.lead).toMatch(
      /Something in Catch-ups needs correcting: see below\.$/,
    );
  },
);

test('a proposal with words in its time is kept and not created, and no other time is proposed for it', () => {
  const world = introduced(1);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  rows[1]![rows[0]!.indexOf('Starts')] = '15 May 3pm';
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  expect(starts(world)).toBe('15 May 3pm');
  expect(confirmed(world)).toHaveLength(1);
});

test('a date of the programme without a time is held, and one that has passed is said', () => {
  const world = introduced(1);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Lunch', new Date(2026, 5, 10), 60, 'mentees', '', ''],
    ['Kick-off', new Date(2026, 0, 5, 10), 60, 'all', '', ''],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.clock = NOW;
  const { issues } = valueIn(world, 'schedule', LOOK);
  expect(
    issues.filter(({ sheet }) => sheet === 'Dates').map(({ severity, row, found }) => [severity, row, found]),
  ).toEqual([
    ['warns', 3, 'a time that has passed'],
    ['holds', 2, expect.anything()],
  ]);
  expect(confirmed(world).filter(({ summary }) => /Lunch|Kick-off/.test(summary))).toEqual([]);
});
