// After any sequence of a year's acts and edits, every sentence with a number or a name, and every number, of every answer equals what an
// independent reader counts in sheets, mails and calendar. What no row of the tables knows fails. Seeds are printed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { french } from '../../src/language/french/french.ts';
import type { World } from '../../src/local/world.ts';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { mailedRefs } from '../introduce-world.ts';
import { runsOf } from '../part-of-sweep.ts';
import { countedByOthers } from '../trust/counted-by-others.ts';
import { root } from '../workbench.ts';
import { acts, beginning, looks, pick } from './acts.ts';
import { claimsNothing, heldElsewhere } from './held-elsewhere.ts';
import { pressing, sentences } from './pressing.ts';
import { rowsIn, seenIn, setting } from './reader.ts';

const SEQUENCES = Number(process.env['TRUTH_SEQUENCES'] ?? runsOf(8));
const ACTS = 13;
const SEED = Number(process.env['TRUTH_SEED'] ?? 20261201);
/** What a sequence begins with, three times in four: else little of a year would come about. */
const BEGINS = ['match', 'introduce', 'create'];

/** Once the next edition has begun, nobody of the last one stands in our sheets. */
function nobodyLeft(world: World, where: string): void {
  for (const name of ['Mentors', 'Mentees', 'Matches', 'Unmatched', 'Outbox', 'Catch-ups', 'Undo'])
    expect(rowsIn(seenIn(world), name), `${where}: ${name}`).toEqual([]);
}

test('after any sequence of acts every sentence and every number is true, and nobody has a mail twice', async () => {
  let checked = 0;
  for (let run = 0; run < SEQUENCES; run++) {
    const chance = chanceFrom(SEED + run);
    const world = beginning(chance);
    const done: string[] = [];
    const where = () => `seed ${SEED + run}: ${done.join(' · ')}`;
    const press = pressing(world, where, (n) => {
      checked += n;
    });
    for (let k = 0; k < ACTS; k++) {
      const name = k < BEGINS.length && chance() < 0.75 ? BEGINS[k]! : pick(Object.keys(acts), chance)!;
      const edition = setting(seenIn(world), 'Edition');
      done.push(name);
      acts[name]!(world, press, chance);
      press('hub', null);
      pick(looks, chance)!(press, chance);
      if (setting(seenIn(world), 'Edition') !== edition) nobodyLeft(world, where());
      const refs = mailedRefs(world);
      expect(new Set(refs).size, where()).toBe(refs.length);
    }
    if (run === 0) await countedByOthers(world);
  }
  console.log(
    `truth: ${SEQUENCES} sequences of ${ACTS} acts, ${checked} sentences and numbers, seeds from ${SEED}`,
  );
  expect(checked).toBeGreaterThan(SEQUENCES * ACTS * 50);
});

test('every text that has a gap is in a table, or held by the test that is named', () => {
  const known = new Set([...sentences.keys(), ...claimsNothing, ...Object.values(heldElsewhere).flat()]);
  expect(Object.keys(french()).filter((text) => /\{[a-z]\w*\}/.test(text) && !known.has(text))).toEqual([]);
  expect(Object.keys(heldElsewhere).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
