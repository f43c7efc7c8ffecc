// Faults at every service call: whatever is cut where, a plain rerun ends with the sheets of an uninterrupted run, and
// the form answers are never touched.
import { expect, test } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import { runsOf } from '../part-of-sweep.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, CONFIRM, copyOf, NOW, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const ANSWERS = ['Mentees (answers)', 'Mentors (answers)'];

/** Everything a coordinator sees: cells, hidden columns, checkboxes of filled rows. */
function seen(world: World): unknown {
  const filled = (name: string) => allRows(world)[name]!.length;
  return world.sheets
    .map((sheet) => ({
      name: sheet.name,
      rows: allRows(world)[sheet.name],
      hidden: sheet.hiddenColumns,
      frozen: sheet.frozenRows,
      boxes: Math.max(
        0,
        ...sheet.checkboxes.map((block) => Math.min(block.row + block.rows - 1, filled(sheet.name))),
      ),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sweep<Q extends Question>(start: World, question: Q, request: Parameters<Api[Q]>[0]): number {
  const calm = copyOf(start);
  valueIn(calm, question, request);
  const { ledger } = askIn(copyOf(start), question, request);
  const wanted = seen(calm);
  const answers = ANSWERS.map((name) => allRows(start)[name]);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    const cut = askIn(world, question, request, { kind, at });
    if (kind.startsWith('kill')) expect(cut.outcome, `${kind} ${at}`).toBe('killed');
    expect(world.lockHeld, `${kind} ${at}: lock`).toBe(false);
    expect(ANSWERS.map((name) => allRows(world)[name])).toEqual(answers);
    world.clock = NOW;
    valueIn(world, question, request);
    expect(seen(world), `${kind} at call ${at} (${ledger.operations[at - 1]!.name})`).toEqual(wanted);
    expect(ANSWERS.map((name) => allRows(world)[name])).toEqual(answers);
    worlds++;
  }
  return worlds;
}

test('confirming columns', async () => {
  const worlds = sweep(await sampleWorld('phd'), 'columns', CONFIRM);
  console.log(`confirming columns: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(200));
});

test('the first match of a fresh workbook', async () => {
  const worlds = sweep(await sampleWorld('phd'), 'match', WRITE);
  console.log(`first match: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(60));
});

test('a match after Set up, and a re-match after an edit', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'columns', CONFIRM);
  world.clock = NOW;
  const first = sweep(world, 'match', WRITE);
  valueIn(world, 'match', WRITE);
  world.sheets.find((s) => s.name === 'Matches')!.rows[1]![0] = true;
  world.sheets.find((s) => s.name.startsWith('Mentees'))!.rows.pop();
  world.clock = NOW;
  const second = sweep(world, 'match', WRITE);
  console.log(`match after Set up: ${first} worlds; re-match: ${second} worlds`);
  expect(Math.min(first, second)).toBeGreaterThan(runsOf(40));
});
