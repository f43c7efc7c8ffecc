// Somebody sorts a sheet, or puts a row into it, at any call while a person is erased: she goes, and nobody else's answers, remarks or
// rows go in her place.
import { expect, test } from 'vitest';
import type { EraseRequest } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { type Edit, edits } from '../people-meanwhile.ts';
import { allRows, askIn, copyOf, NOW, valueIn } from '../workbench.ts';

const PERSON = 'mentee1@example.org';
const ERASE: EraseRequest = { person: PERSON, write: true, answers: true };
const NAMED = /mentee1@example\.org|Bmentee1/;

function begin(): World {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  addSheet(world, 'Never pair', [
    ['Person', 'Other person', 'Reason', 'Our own column'],
    ['Nils Bmentee1', 'Mara Amentor0', 'Colleagues', 'Nils Bmentee1 asked for it'],
    ['mentee2@example.org', 'mentor0@example.org', 'Neighbours', 'a friend of Nils Bmentee1'],
    ['mentee0@example.org', 'mentor2@example.org', 'Relatives', 'Ask on Monday'],
  ]);
  for (const tab of ['Matches', 'Outbox']) {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    rows.forEach((row, k) => {
      row.push(k === 0 ? 'My remark' : `remark ${k}`);
    });
  }
  world.clock = NOW;
  return world;
}

/** Rows of everybody else, whole, in no order. */
const rowsIn = (world: World, tab: string) =>
  (allRows(world)[tab] ?? [])
    .map((row) => row.filter((cell) => cell !== '').join('; '))
    .filter((row) => row !== '')
    .sort();

test.each(['Mentee answers', 'Never pair', 'Matches', 'Outbox'])(
  '%s sorted at every call of erasing: she goes, and nobody else',
  (tab) => {
    const start = begin();
    const calm = copyOf(start);
    valueIn(calm, 'erase', ERASE);
    const wanted = rowsIn(calm, tab);
    let [worlds, stopped] = [0, 0];
    const kinds: Edit[] = ['sorted from Z to A', 'a row inserted above the rows'].map((kind) => edits[kind]!);
    for (const edit of kinds) {
      const act = (world: World) => edit(world, world.sheets.find(({ name }) => name === tab)!, start);
      for (const { world, done, calls, where } of meanwhile(start, 'erase', ERASE, act)) {
        expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
        if (!(done.result as { ok: boolean }).ok) stopped += calls;
        world.clock = NOW;
        askIn(world, 'erase', ERASE);
        expect(rowsIn(world, tab), where).toEqual(wanted);
        for (const [name, rows] of Object.entries(allRows(world)))
          expect(JSON.stringify(rows), `${where}: ${name}`).not.toMatch(NAMED);
        worlds += calls;
      }
    }
    console.log(`${tab}: ${worlds} worlds, ${stopped} runs stopped with a sentence, nobody else hit`);
  },
);
