// A meeting that was declined stands in calendars, and nobody will meet: it is said, and an answer to a former time is none to the new one.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { confirmed, LOOK, READ } from '../catch-up-world.ts';
import { meeting } from '../leaving-world.ts';
import { copyOf, rowsOf, valueIn } from '../workbench.ts';

const start = meeting(2);
const hubLine = (world: World) => {
  const { state, line } = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!;
  return `${state}: ${line}`;
};

function answered(...answers: readonly string[]): World {
  const world = copyOf(start);
  confirmed(world)[0]!.attendees.forEach((guest, k) => {
    guest.responseStatus = answers[k] as typeof guest.responseStatus;
  });
  return world;
}

test.each([
  ['both', ['declined', 'declined']],
  ['the first', ['declined', 'accepted']],
  ['the other', ['needsAction', 'declined']],
])(
  'declined by %s: said by the hub and beside the row, until another time is written or it is left out',
  (_, answers) => {
    const world = answered(...answers);
    expect(hubLine(world)).toBe('needs attention: 1 meeting to come was declined');
    const { issues } = valueIn(world, 'schedule', LOOK);
    const said = issues.filter(({ found }) => found.includes('declined by'));
    expect(said).toHaveLength(1);
    const guests = confirmed(world)[0]!.attendees.filter(
      ({ responseStatus }) => responseStatus === 'declined',
    );
    expect(said[0]!.found.split('declined by ')[1]!.split(', ')).toHaveLength(guests.length);
    const catchUps = world.sheets.find(({ name }) => name === 'Catch-ups')!;
    const row = catchUps.rows[said[0]!.row! - 1]!;
    expect(row).toContain(confirmed(world)[0]!.id);
    row[catchUps.rows[0]!.indexOf('State')] = 'left out';
    expect(valueIn(world, 'schedule', LOOK).differences.map(({ can }) => can)).toEqual([['cancel']]);
    expect(hubLine(world)).toContain('left out in the sheet');
    const other = confirmed(world)[2]!;
    for (const guest of other.attendees) guest.responseStatus = 'declined';
    expect(hubLine(world)).toBe('needs attention: 2 things to look at');
  },
);

test('accepted, perhaps, or no answer at all: nothing is said', () => {
  for (const answers of [
    ['accepted', 'accepted'],
    ['tentative', 'needsAction'],
    ['accepted', 'tentative'],
  ])
    expect(hubLine(answered(...answers))).toBe('done: 4 meetings in calendars');
});

test('where the calendar may not be read, the answers of the sheet say it', () => {
  const world = answered('declined', 'declined');
  valueIn(world, 'schedule', READ);
  world.granted = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  expect(hubLine(world)).toBe('needs attention: 1 meeting to come was declined');
});

test('once moved, a meeting waits for new answers', () => {
  const world = answered('accepted', 'declined');
  valueIn(world, 'schedule', READ);
  const catchUps = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const [header] = catchUps.rows;
  const event = confirmed(world)[0]!;
  const row = catchUps.rows.find((cells) => cells.includes(event.id))!;
  row[header!.indexOf('Starts')] = new Date(event.start + 24 * 60 * 60_000);
  const { differences } = valueIn(world, 'schedule', LOOK);
  const settle = differences.map(({ ref }) => ({ ref, as: 'move' as const }));
  valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle });
  expect(confirmed(world)[0]!.attendees.map(({ responseStatus }) => responseStatus)).toEqual([
    'needsAction',
    'needsAction',
  ]);
  expect(hubLine(world)).toBe('done: 4 meetings in calendars');
  const says = rowsOf(world, 'Catch-ups')!.filter((cells) => cells.includes(event.id))[0]!;
  expect([says[header!.indexOf('Mentor says')], says[header!.indexOf('Mentee says')]]).toEqual(['', '']);
});
