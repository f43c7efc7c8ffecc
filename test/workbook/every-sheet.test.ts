// Edits that take something of ours away, in every sheet by itself: what is left is said or done, nothing is done twice, and
// what we cannot read we do not write over.
import { expect, test } from 'vitest';
import type { CellData, SheetData, World } from '../../src/local/world.ts';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { pressEverything } from '../press-everything.ts';
import { askIn, copyOf, TRY, valueIn } from '../workbench.ts';

const OURS = [
  'Matches',
  'Unmatched',
  'Mentors',
  'Outbox',
  'Mail texts',
  'Catch-ups',
  'Settings',
  'Match proof',
];

const start = programme(3, [['Places per mentor', '1', '']]);
valueIn(start, 'profiles', { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null });
valueIn(start, 'introduce', APPROVE);
valueIn(start, 'introduce', SEND);
valueIn(start, 'schedule', PROPOSE);
createAll(start);

const sheetIn = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;

/** What is said of a sheet, as every page says it. */
function saidOf(world: World, name: string): string {
  const { answer } = askIn(copyOf(world), 'match', TRY);
  const issues = answer?.ok ? answer.value.issues : (answer?.issues ?? []);
  const refused = answer?.ok === false ? Object.values(answer.error) : [];
  return JSON.stringify([...issues.filter(({ sheet }) => sheet === name), ...refused]);
}

const edits: Readonly<Record<string, (sheet: SheetData, world: World) => void>> = {
  'a header is reworded': (sheet) => {
    sheet.rows[0]![1] = 'In other words';
  },
  'a column is deleted': (sheet) => {
    for (const row of sheet.rows) row.splice(1, 1);
  },
  'the tab is deleted': (sheet, world) => {
    world.sheets.splice(world.sheets.indexOf(sheet), 1);
  },
  'the header is taken apart': (sheet) => {
    sheet.rows[0] = sheet.rows[0]!.map((_, k): CellData => (k === 0 ? 'Ours' : ''));
  },
  'a tab of theirs has our name': (sheet) => {
    sheet.rows = [
      ['Room', 'Key'],
      ['12', 'red'],
    ];
  },
  'nobody may edit the tab': (sheet, world) => {
    world.protectedTabs = [sheet.name];
  },
};

test.each(Object.keys(edits))('%s, in each sheet of ours by itself', (what) => {
  for (const name of OURS) {
    const world = copyOf(start);
    edits[what]!(sheetIn(world, name), world);
    const before = structuredClone(sheetIn(world, name)?.rows);
    pressEverything(world, `${what} in ${name}`);
    const isTheirs = /taken apart|theirs|may edit/.test(what);
    if (isTheirs) expect(sheetIn(world, name).rows, `${what} in ${name}`).toEqual(before);
    expect(world.mails, `${what} in ${name}`).toHaveLength(start.mails.length);
  }
});

test.each(OURS)('a reworded or lost header of %s is said with its word', (name) => {
  const [reworded, lost] = [copyOf(start), copyOf(start)];
  const word = String(sheetIn(start, name).rows[0]![1]);
  edits['a header is reworded']!(sheetIn(reworded, name), reworded);
  edits['a column is deleted']!(sheetIn(lost, name), lost);
  expect(saidOf(reworded, name)).toMatch(/In other words/);
  expect(saidOf(lost, name)).toContain(word);
});

test.each(['Matches', 'Catch-ups'])('a text over a checkbox of %s is said, and stays', (name) => {
  const world = copyOf(start);
  sheetIn(world, name).rows[1]![0] = 'perhaps';
  expect(saidOf(world, name)).toContain('perhaps');
  pressEverything(world, `a text over a checkbox of ${name}`);
  expect(sheetIn(world, name).rows[1]![0]).toBe('perhaps');
});
