// Random edits of every sheet of ours, as people make them: rows inserted, deleted, sorted, blanked, copied, merged, columns
// moved and added, tabs renamed, titles put above, words retyped. After each, matching, introducing, scheduling and erasing either
// say what a person has to decide, or end with: nobody mailed twice, nobody lost in silence, every remark beside its person, and
// the hub, the sheets, the Outbox and the calendar telling the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { partOf } from '../part-of-sweep.ts';
import { nothingTwice, pressEverything } from '../press-everything.ts';
import { headerAt, sheetEdits } from '../sheet-edits.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, valueIn, WRITE } from '../workbench.ts';

const RUNS = Number(process.env['EDIT_RUNS'] ?? 60);
const SEED = Number(process.env['EDIT_SEED'] ?? 20261128);
const OURS = ['Matches', 'Unmatched', 'Outbox', 'Catch-ups', 'Mentors', 'Settings', 'Log', 'Match proof'];
const REMARK = 'My remark';

/** A remark of the coordinator's beside every row of Matches, by mentee. */
function withRemarks(world: World): World {
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows[0]!.push(REMARK);
  for (const row of sheet.rows.slice(1)) row.push(`about ${String(row[1])}`);
  return world;
}

/** A remark that still stands somewhere stands beside the person it is about. */
function remarksStay(world: World, where: string): void {
  for (const sheet of world.sheets) {
    const header = sheet.rows[headerAt(sheet)] ?? [];
    const [at, mentee] = [header.indexOf(REMARK), header.indexOf('Mentee')];
    if (at < 0 || mentee < 0) continue;
    for (const row of sheet.rows.slice(headerAt(sheet) + 1)) {
      const remark = String(row[at] ?? '');
      if (remark !== '' && row[mentee]) expect(remark, where).toBe(`about ${String(row[mentee])}`);
    }
  }
}

/** Everybody who takes part is in a pair, unmatched, or in a row that somebody is asked about. */
function nobodyLost(world: World, where: string): void {
  const { answer } = askIn(trialOf(world), 'match', { ...WRITE, write: false });
  if (!answer?.ok) return;
  const { pairs, unmatched, issues } = answer.value;
  const known = new Set([...pairs, ...unmatched].map(({ mentee }) => mentee));
  const asked = issues.filter(({ severity }) => severity !== 'warns').length;
  const alone = world.sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => /no mentor/i.test(String(cell))).length;
  expect(known.size + asked + alone, where).toBeGreaterThanOrEqual(4);
}

/** Whoever is erased is in no sheet any more that can be read, and nobody else is written to because of it. */
function erasedWholly(world: World, where: string): void {
  const { answer } = askIn(trialOf(world), 'match', { ...WRITE, write: false });
  const { answer: erased } = askIn(world, 'erase', { person: GONE, write: true, answers: true });
  expect(erased?.ok === false && erased.kind === 'trouble', `${where}: ${JSON.stringify(erased)}`).toBe(
    false,
  );
  if (!answer?.ok || !erased?.ok) return;
  nothingTwice(world, `erased after ${where}`);
  remarksStay(world, `erased after ${where}`);
}

const GONE = 'mentee1@example.org';

/** Two pairs with codes, mailed, with meetings in the calendar. */
function wholeYear(pairs: number): Record<'matched' | 'introduced' | 'scheduled', World> {
  const matched = withRemarks(programme(pairs, [['Places per mentor', '1', '']]));
  addSheet(matched, 'Log', [['When', 'Who', 'Did', 'Counts', 'Version']]);
  const codes = { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null } as const;
  valueIn(matched, 'profiles', codes);
  const introduced = copyOf(matched);
  valueIn(introduced, 'introduce', APPROVE);
  valueIn(introduced, 'introduce', SEND);
  const scheduled = copyOf(introduced);
  valueIn(scheduled, 'schedule', PROPOSE);
  createAll(scheduled);
  return { matched, introduced, scheduled };
}

const edited = wholeYear(4);

const edits = Object.keys(sheetEdits).flatMap((what) => OURS.map((name) => ({ what, name })));

test.each([...partOf(edits)])('$what in $name, by itself', ({ what, name }) => {
  const world = trialOf(edited.scheduled);
  sheetEdits[what]!(world.sheets.find((one) => one.name === name)!, world, 1);
  pressEverything(world, `${what} in ${name}`, remarksStay);
  nobodyLost(world, `${what} in ${name}`);
});

test('random edits: nobody twice, nobody lost, every remark beside its person', () => {
  const { matched, introduced, scheduled } = edited;
  const edit = fc.record({
    what: fc.constantFrom(...Object.keys(sheetEdits)),
    sheet: fc.constantFrom('Matches', 'Matches', ...OURS),
    pick: fc.nat(40),
  });
  let made = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(matched, introduced, scheduled),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (start, list) => {
        const world = trialOf(start);
        const ids = new Map(world.sheets.map(({ name, id }) => [name, id]));
        for (const { what, sheet, pick } of list) {
          const found = world.sheets.find(({ id }) => id === ids.get(sheet));
          if (found) sheetEdits[what]!(found, world, pick);
          made++;
        }
        const where = list.map(({ what, sheet, pick }) => `${what} in ${sheet} (${pick})`).join(', ');
        pressEverything(world, where, remarksStay);
        nobodyLost(world, where);
        erasedWholly(world, where);
      },
    ),
    { numRuns: RUNS, seed: SEED, verbose: 1 },
  );
  console.log(`random edits: ${RUNS} workbooks, ${made} edits, seed ${SEED}`);
}, 900_000);

test('a remark about an erased person loses her name, and nobody else’s moves', () => {
  const world = withRemarks(programme(4));
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows.splice(2, 0, []);
  const gone = String(sheet.rows[3]![11]);
  const name = String(sheet.rows[3]![1]);
  valueIn(world, 'erase', { person: gone, write: true, answers: true });
  remarksStay(world, 'after erasing');
  expect(JSON.stringify(sheet.rows)).not.toContain(name);
  // Her row stays for whoever is left of the pair.
  const remarks = sheet.rows.slice(1).map((row) => String(row.at(-1)));
  expect(remarks.filter((text) => /^about (?!\[erased\])/.test(text))).toHaveLength(3);
});
