// The notes template: made once, readable by link, its copy link in the mails; cut anywhere, there is one after a rerun.
import { expect, test } from 'vitest';
import { readHtml } from '../../src/local/files/dialect.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE } from '../introduce-world.ts';
import { runsOf } from '../part-of-sweep.ts';
import { readableDocuments } from '../profiles-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

test('made once, shared by link, and in every introduction', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'match', WRITE);
  valueIn(world, 'notes', null);
  valueIn(world, 'notes', null);
  const [notes, ...others] = readableDocuments(world);
  expect(others).toEqual([]);
  expect(notes).toMatchObject({ name: 'Mentoring notes, phd 2026', isPublic: true });
  expect(JSON.stringify(readHtml(notes!.html))).toContain('How we will notice');
  const view = valueIn(world, 'introduce', APPROVE);
  expect(view.notes).toContain(notes!.id);
  for (const { body } of view.samples)
    expect(body).toContain(`https://docs.google.com/document/d/${notes!.id}/copy`);
  expect(
    rowsOf(world, 'Documents')!
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(['Notes template']);
});

test('a fault at every call: one template after a rerun, shared', async () => {
  const start = await sampleWorld('phd');
  const { ledger } = askIn(copyOf(start), 'notes', null);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'notes', null, { kind, at });
    world.clock = NOW;
    valueIn(world, 'notes', null);
    expect(readableDocuments(world), `${kind} ${at}`).toHaveLength(1);
    expect(readableDocuments(world)[0]!.isPublic, `${kind} ${at}`).toBe(true);
    worlds++;
  }
  console.log(`making the notes template: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(80));
});
