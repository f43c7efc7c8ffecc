// The host's clock: cells take time, computing does where that is asked for, and a slower Google is slower at everything.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { addSheet, emptyWorld, type World } from '../../src/local/world.ts';
import { NOW } from '../workbench.ts';

function worldOf(rows: number, google: Partial<World['google']> = {}): World {
  const world = emptyWorld('Book', NOW);
  world.google = { ...world.google, ...google };
  addSheet(
    world,
    'One',
    Array.from({ length: rows }, (_, k) => [`a${k}`, k]),
  );
  return world;
}

function run(body: string, world: World) {
  const bundle = {
    code: `function go() { ${body} }`,
    manifest: {
      timeZone: 'Europe/Zurich',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    },
    pages: {},
  };
  return execute(world, bundle, { entry: 'go' });
}

const SHEET = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('One')";
const READ = `return ${SHEET}.getSheetValues(1, 1, -1, -1).length;`;
const WRITE = `const s = ${SHEET}; s.getRange(1, 1, 5000, 2).setValues(Array.from({ length: 5000 }, () => ['x', 1]));`;
const COMPUTE =
  'const from = Date.now(); let sum = 0; for (let k = 0; k < 3e7; k++) sum += k % 7; return [Date.now() - from, sum];';

test('ten thousand cells take longer than two, to read and still longer to write', () => {
  const [few, many, written] = [
    run(READ, worldOf(1)),
    run(READ, worldOf(5000)),
    run(WRITE, { ...worldOf(1), sheets: worldOf(5000).sheets }),
  ];
  expect(many.result).toBe(5000);
  expect(many.seconds - few.seconds).toBeCloseTo(0.1, 2);
  expect(written.outcome).toBe('done');
  expect(written.seconds).toBeGreaterThan(0.3);
});

test('computing takes time where it counts, and none where a run has to repeat exactly', () => {
  const [still, going] = [run(COMPUTE, worldOf(1)), run(COMPUTE, worldOf(1, { countsCpu: true }))];
  expect(still.result).toMatchObject([0, expect.any(Number)]);
  expect((going.result as number[])[0]).toBeGreaterThan(0);
  expect(run(READ, worldOf(300)).seconds).toBe(run(READ, worldOf(300)).seconds);
});

test('a Google ten times slower is ten times slower, and its six minutes are as long', () => {
  expect(run(READ, worldOf(5000, { slower: 10 })).seconds).toBeCloseTo(
    10 * run(READ, worldOf(5000)).seconds,
    1,
  );
  const reads = `for (let k = 0; k < 400; k++) ${SHEET}.getSheetValues(1, 1, 1, 1);`;
  expect(run(reads, worldOf(1)).outcome).toBe('done');
  expect(run(reads, worldOf(1, { slower: 10 })).outcome).toBe('killed');
});

test('computing without an end is ended like any run of six minutes', () => {
  const forever = `for (;;) { for (let k = 0; k < 1e6; k++); ${SHEET}.getName(); }`;
  const { outcome, seconds } = run(forever, worldOf(1, { slower: 99, countsCpu: true }));
  expect(outcome).toBe('killed');
  expect(seconds).toBeGreaterThan(360);
});
