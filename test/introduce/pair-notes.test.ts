// A document of notes for each pair: made once, shared with its people alone, whatever is cut in between.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { runsOf } from '../part-of-sweep.ts';
import { readableDocuments } from '../profiles-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const EACH = [['Notes', 'one per pair', '']];

function makeAll(world: World): number {
  for (let k = 0; k < 40; k++) if (valueIn(world, 'pairNotes', null).left === 0) return k + 1;
  throw new Error('never ends');
}

test('one for each pair, shared with both and with nobody else, its link in their mails', () => {
  const world = programme(9, EACH);
  const slices = makeAll(world);
  makeAll(world);
  const documents = readableDocuments(world);
  expect(documents).toHaveLength(9);
  expect(slices).toBe(3);
  for (const { writers, isPublic, name, html } of documents) {
    expect(writers).toHaveLength(2);
    expect(isPublic).toBe(undefined);
    expect(name).toBe('Mentoring notes, Test programme 2026');
    expect(html).toContain('The organisers made it and could open it');
  }
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  for (const { to, body } of world.mails) {
    const [own, ...others] = documents.filter(({ id }) => body.includes(id));
    expect(others).toEqual([]);
    expect(own!.writers).toContain(to[0]);
  }
  const sheet = JSON.stringify(rowsOf(world, 'Documents'));
  expect(sheet).not.toMatch(/@example\.org|Mara|Nils/);
});

test('a fault at every call: one document for each pair after reruns', () => {
  const start = programme(3, EACH);
  const { ledger } = askIn(copyOf(start), 'pairNotes', null);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'pairNotes', null, { kind, at });
    world.clock = NOW;
    makeAll(world);
    const documents = readableDocuments(world);
    expect(documents, `${kind} ${at}`).toHaveLength(3);
    expect(
      documents.map(({ writers }) => writers?.length),
      `${kind} ${at}`,
    ).toEqual([2, 2, 2]);
    worlds++;
  }
  console.log(`a document of notes for each of three pairs: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(100));
});

test('who has no Google account is called by name, and the others go on', () => {
  const world = programme(2, EACH);
  world.sheets.find(({ name }) => name === 'Mentee answers')!.rows[1]![1] = 'mentee0@no-google.example.org';
  world.sheets.find(({ name }) => name === 'Matches')!.rows[1]![11] = 'mentee0@no-google.example.org';
  const name = String(world.sheets.find((one) => one.name === 'Mentee answers')!.rows[1]![2]);
  const { unshared, left } = valueIn(world, 'pairNotes', null);
  expect({ unshared, left }).toEqual({ unshared: [name], left: 0 });
});
