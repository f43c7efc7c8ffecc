// What desk schedule says of meetings whose rows people changed or deleted: in the states of the contract, and nothing is lost.
import { expect, test } from 'vitest';
import { readOptions } from '../../src/local/options.ts';
import { runSchedule } from '../../src/local/schedule.ts';
import type { World } from '../../src/local/world.ts';
import { confirmed, kickedOff } from '../catch-up-world.ts';
import { bundle } from '../workbench.ts';

interface Said {
  readonly meetings: readonly { readonly k: number; readonly state: string; readonly inSheet: string }[];
  readonly existing: number;
  readonly created: number;
  readonly issues: readonly { readonly severity: string; readonly found: string; readonly remedy: string }[];
  readonly differences: readonly { readonly ref: string; readonly can: readonly string[] }[];
}

const schedule = (world: World, ...more: string[]) =>
  runSchedule(world, bundle, readOptions(['schedule', '--workspace', '/nowhere', '--yes', ...more]))
    .json as unknown as Said;
const sheetOf = (world: World) => world.sheets.find(({ name }) => name === 'Catch-ups')!;

test.each(['rows', 'tab'])(
  'the %s of Catch-ups deleted: each meeting is said to exist, and each row comes back',
  (what) => {
    const world = kickedOff(2);
    if (what === 'rows') sheetOf(world).rows.splice(1);
    else world.sheets = world.sheets.filter((sheet) => sheet !== sheetOf(world));
    const events = confirmed(world).length;
    const said = schedule(world);
    expect(said).toMatchObject({ created: 0, existing: 4 });
    expect(said.meetings.map(({ state, inSheet }) => [state, inSheet])).toEqual(
      Array(4).fill(['existing', '']),
    );
    const gone = said.issues.filter(({ found }) => found.includes('its row is gone'));
    expect(gone.map(({ severity }) => severity)).toEqual(Array(4).fill('warns'));
    const back = said.differences
      .filter(({ can }) => can.includes('row back'))
      .flatMap(({ ref }) => ['--resolve', `${ref.split('@')[0]}=row back`]);
    const after = schedule(world, ...back);
    expect(after).toMatchObject({ created: 0, existing: 4 });
    expect(after.meetings.map(({ inSheet }) => inSheet)).not.toContain('');
    expect([sheetOf(world).rows.length, confirmed(world).length]).toEqual([5, events]);
  },
);

test('a start written by hand, a meeting left out and one called off are in states of the contract', () => {
  const world = kickedOff(2);
  const [header, ...rows] = sheetOf(world).rows;
  const at = (name: string) => header!.indexOf(name);
  rows[0]![at('Starts')] = new Date(2026, 4, 20, 10);
  rows[1]![at('State')] = 'left out';
  const { meetings, existing } = schedule(world);
  const states = ['proposed', 'created', 'existing', 'moved', 'deleted'];
  for (const { state } of meetings) expect(states).toContain(state);
  expect(meetings[0]).toMatchObject({ state: 'existing', inSheet: 'to move', wanted: expect.any(String) });
  expect(meetings[1]).toMatchObject({ state: 'deleted', inSheet: 'left out' });
  expect(existing).toBe(3);
});

test('a meeting deleted in the calendar is said in a line with its answers, and a moved one too', () => {
  const world = kickedOff(2);
  const [gone, moved] = confirmed(world).filter(({ attendees }) => attendees.length === 2);
  Object.assign(gone!, { status: 'cancelled' });
  const lines = () =>
    runSchedule(world, bundle, readOptions(['schedule', '--workspace', '/nowhere', '--yes'])).lines;
  const [first] = lines().filter((line) => line.startsWith('Deleted in the calendar: '));
  expect(first).toMatch(/, meeting \d, .*--resolve C-[2-9A-Z]+=again\|leave$/);
  expect(lines().some((line) => line.startsWith('Moved'))).toBe(false);
  Object.assign(moved!, { start: moved!.start + 3_600_000, end: moved!.end + 3_600_000 });
  expect(lines()).toContain('Moved in the calendar: 1; the sheet follows.');
});
