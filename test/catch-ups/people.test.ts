// People at work in Catch-ups and Dates while meetings are proposed, created and read back: at every call somebody sorts, inserts,
// deletes, moves, renames, restores or fills down. Counted by what stands in the calendar.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { CREATE, confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { edits } from '../people-meanwhile.ts';
import { copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const TABS = ['Catch-ups', 'Dates'];
const TWO_MEETINGS = [
  ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
  ['Programme', 'one-to-one', '', 1, 2, 60],
];
const DATES = [
  ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State', 'Ref', 'Event id'],
  ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', '', '', ''],
  ['Wrap-up', new Date(2026, 5, 27, 17), 90, 'all', 'Main hall', '', '', ''],
];

/** Two pairs with two meetings each, and two dates. */
function small(): World {
  const world = introduced(2);
  for (const [name, rows] of [
    ['Strands', TWO_MEETINGS],
    ['Dates', DATES],
  ] as const) {
    const sheet = structuredClone(world.sheets[0]!);
    world.sheets.push({ ...sheet, id: world.nextSheetId++, name, rows: rows.map((row) => [...row]) });
  }
  return world;
}

/** The coordinator puts back what keeps us from working, and says of a deleted date that it is to be again. */
function putBack(world: World): void {
  for (const sheet of world.sheets) {
    sheet.name = sheet.name.replace(' (old)', '');
    if (sheet.rows[0]?.[0] === 'Please do not touch') sheet.rows.shift();
  }
}

/** Of meetings whose rows were deleted, each row comes back by a press. */
function rowsBack(world: World): void {
  const { differences } = valueIn(world, 'schedule', LOOK);
  const settle = differences
    .filter(({ can }) => can.includes('row back'))
    .map(({ ref }) => ({ ref, as: 'row back' as const }));
  if (settle.length > 0) valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle });
}

test.each(Object.keys(edits))(
  '%s at every call of propose, create and read answers: every meeting once',
  (kind) => {
    const start = small();
    const ready = copyOf(start);
    valueIn(ready, 'schedule', PROPOSE);
    ready.clock = NOW;
    const made = copyOf(ready);
    createAll(made);
    made.clock = NOW;
    const ids = confirmed(made)
      .map(({ id }) => id)
      .sort();
    // A date that is deleted from Dates is not wanted; the row of a meeting comes back by a press.
    const tabs = kind === 'a row deleted' ? ['Catch-ups'] : TABS;
    let [worlds, tried, stopped] = [0, 0, 0];
    for (const [from, before, request] of [
      [ready, start, PROPOSE],
      [ready, start, CREATE],
      [made, ready, READ],
    ] as const) {
      const act = (world: World) => {
        for (const sheet of [...world.sheets])
          if (tabs.includes(sheet.name)) edits[kind]!(world, sheet, before);
      };
      for (const { world, done, calls, ...at } of meanwhile(from, 'schedule', request, act)) {
        const where = `${request.step}: ${kind} ${at.where}`;
        expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
        if (!(done.result as { ok: boolean }).ok) stopped += calls;
        putBack(world);
        world.clock = NOW;
        valueIn(world, 'schedule', PROPOSE);
        createAll(world);
        rowsBack(world);
        const view = valueIn(world, 'schedule', READ);
        expect(view.asked, where).toEqual([]);
        expect(world.calendars, where).toHaveLength(1);
        expect(
          confirmed(world)
            .map(({ id }) => id)
            .sort(),
          where,
        ).toEqual(ids);
        expect(
          view.meetings.map(({ state }) => state).filter((state) => state === 'proposed'),
          where,
        ).toEqual([]);
        const header = rowsOf(world, 'Catch-ups')![0]!;
        const rows = rowsOf(world, 'Catch-ups')!
          .slice(1)
          .filter((row) => row.some((cell) => cell !== ''));
        expect(
          new Set(rows.map((row) => `${row[header.indexOf('Pair')]} ${row[header.indexOf('Meeting')]}`)).size,
          where,
        ).toBe(4);
        worlds += calls;
        tried++;
      }
    }
    console.log(
      `${kind}: ${worlds} worlds, ${tried} of them different, ${stopped} runs stopped with a sentence`,
    );
  },
  600_000,
);
