// After any sequence of a year's acts and edits, every sentence with a number or a name, and every number, of every answer equals what an
// independent reader counts in sheets, mails and calendar. What no row of the tables knows fails. Seeds are printed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import { differences } from '../../src/catch-ups/differences.fr.ts';
import { bends } from '../../src/hub/bends.fr.ts';
import { hub } from '../../src/hub/words.fr.ts';
import { leaving } from '../../src/leaving/words.fr.ts';
import type { World } from '../../src/local/world.ts';
import { pageWords } from '../../src/panel-words/words.fr.ts';
import { editions } from '../../src/people-data/editions.fr.ts';
import { personalData } from '../../src/people-data/words.fr.ts';
import { takingBack } from '../../src/take-back/words.fr.ts';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { mailedRefs } from '../introduce-world.ts';
import { countedByOthers } from '../trust/counted-by-others.ts';
import { askIn, copyOf, root } from '../workbench.ts';
import { acts, beginning, looks, type Press, pick } from './acts.ts';
import type { Asked } from './asked.ts';
import { claimsNothing, heldElsewhere } from './held-elsewhere.ts';
import { numbers, places } from './numbers.ts';
import { rowsIn, seenIn, setting } from './reader.ts';
import { type Said, saidIn, sentencesIn } from './said.ts';
import { ofPages } from './sentences-of-pages.ts';
import { ofTheHub } from './sentences-of-the-hub.ts';

const SEQUENCES = Number(process.env['TRUTH_SEQUENCES'] ?? 8);
const ACTS = 13;
const SEED = Number(process.env['TRUTH_SEED'] ?? 20261201);
/** What a sequence begins with, three times in four: else little of a year would come about. */
const BEGINS = ['match', 'introduce', 'create'];

const sentences = new Map([...ofTheHub, ...ofPages]);
const SOMEBODY = /\d|@|(Mara|Nils|Rosa|Lea) /;
/** Texts that are shown as they stand, and are no sentences of ours. */
const AS_IT_STANDS =
  /(forMentor|forMentee|shown|subject|body|html|csv|rows\[\]\[\]|document\.name|sample|preview.*)$/;

function counted(asked: Asked, one: Said, where: string): number {
  const { path, value } = one;
  const parts =
    typeof value === 'string' && !AS_IT_STANDS.test(path) && !path.includes('refusal.')
      ? sentencesIn(value)
      : null;
  if (parts === null) {
    const counter = numbers[path] ?? places.find(([begins]) => begins.test(path))?.[1];
    expect(counter, `${where}: nobody counts ${path}, “${value}”`).toBeDefined();
    expect(value, `${where}: ${path}`).toEqual(counter!(asked, one));
    return 1;
  }
  for (const { text, fill } of parts) {
    if (Object.keys(fill).length === 0 || claimsNothing.includes(text)) continue;
    const check = sentences.get(text);
    expect(check, `${where}: no row knows “${text}” (${path}, “${value}”)`).toBeDefined();
    const [said, is] = check!(fill, asked, one);
    expect(said, `${where}: ${path}, “${value}”`).toEqual(is);
  }
  return parts.length;
}

/** Asks as the panel does, and holds every word of the answer against what stands there. */
function pressing(world: World, where: () => string, add: (checked: number) => void): Press {
  return (question, request) => {
    const before = seenIn(world);
    const { answer, error } = askIn(world, question, request);
    expect(error, where()).toBeNull();
    const value = answer!.ok ? answer!.value : { refusal: answer!.error, issues: answer!.issues };
    const asked: Asked = {
      ...{ question, request, answer: value, before, after: seenIn(world) },
      pressing: (...presses) => {
        const other = copyOf(world);
        for (const [one, wish] of presses) askIn(other, one, wish as never);
        return seenIn(other);
      },
      page: (one: Question, wish) => {
        const shown = askIn(copyOf(world), one, wish as never).answer;
        return shown?.ok ? shown.value : null;
      },
    };
    for (const one of saidIn(value, question, SOMEBODY)) add(counted(asked, one, `${where()} ⇒ ${question}`));
    return (answer!.ok ? answer!.value : null) as never;
  };
}

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

test('every text of the bends of a year that has a gap is in a table, or held by the test that is named', () => {
  const known = new Set([...sentences.keys(), ...claimsNothing, ...Object.values(heldElsewhere).flat()]);
  const texts = {
    ...bends,
    ...differences,
    ...editions,
    ...hub,
    ...leaving,
    ...pageWords,
    ...personalData,
    ...takingBack,
  };
  expect(Object.keys(texts).filter((text) => /\{\w+\}/.test(text) && !known.has(text))).toEqual([]);
  expect(Object.keys(heldElsewhere).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
