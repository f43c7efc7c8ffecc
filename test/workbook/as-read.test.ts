// People sort, insert, move columns and type while a run reads and thinks. Whatever it writes then goes to the row that it is
// about: afterwards every row holds what an undisturbed run gives it, with its remark and its tick, and what somebody typed in
// between still stands. Google has no way to look and write in one, so after the cells comes another look.
import { expect, test } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import type { CellData, World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, SEND, sendAll } from '../introduce-world.ts';
import { LEAVE, meeting } from '../leaving-world.ts';
import { type Edit, edits } from '../people-meanwhile.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';

type Situation = readonly [tab: string, question: Question, request: object, begin: () => World];

/** One more mentor and one more mentee have answered. */
function joined(world: World): World {
  for (const role of ['mentor', 'mentee']) {
    const { rows } = world.sheets.find(({ name }) => name.toLowerCase().startsWith(`${role} answers`))!;
    const row = [...rows[1]!];
    [row[1], row[2]] = [`${role}9@example.org`, `${role === 'mentor' ? 'Mara' : 'Nils'} Z${role}9`];
    rows.push(row);
  }
  world.clock = NOW;
  return world;
}

/** A mentee's answer is gone and her proposed pair with it; more mentees than there are places wait in Unmatched. */
function gone(world: World): World {
  const answers = (name: string) => world.sheets.find((sheet) => sheet.name === name)!;
  const { rows } = answers('Mentee answers');
  for (const k of [5, 6, 7, 8, 9]) {
    const more = [...rows[1]!];
    [more[1], more[2]] = [`more${k}@example.org`, `Nora Zmore${k}`];
    rows.push(more);
  }
  valueIn(world, 'match', WRITE);
  rows.splice(2, 1);
  world.clock = NOW;
  return world;
}

function then(world: World, ...acts: ((world: World) => unknown)[]): World {
  for (const act of acts) act(world);
  world.clock = NOW;
  return world;
}

const match = (world: World) => valueIn(world, 'match', WRITE);
const approve = (world: World) => valueIn(world, 'introduce', APPROVE);
const propose = (world: World) => valueIn(world, 'schedule', PROPOSE);

const situations: Readonly<Record<string, Situation>> = {
  'matching who joined': ['Matches', 'match', WRITE, () => joined(programme(3))],
  'matching after somebody withdrew': ['Matches', 'match', WRITE, () => gone(programme(4))],
  'matching who is no longer unmatched': ['Unmatched', 'match', WRITE, () => joined(gone(programme(4)))],
  'approving who joined': [
    'Outbox',
    'introduce',
    APPROVE,
    () => then(joined(then(programme(3), approve)), match),
  ],
  'ending the pairs of a mentor who leaves': ['Matches', 'leaving', LEAVE, () => meeting(3)],
  'marking the introduced': ['Matches', 'introduce', SEND, () => then(programme(3), approve)],
  'proposing for who joined': [
    'Catch-ups',
    'schedule',
    PROPOSE,
    () => then(joined(then(programme(2), approve, sendAll, propose)), match, approve, sendAll),
  ],
};

const TYPED = 'Ask on Monday';
const typed: Edit = (_world, sheet) => {
  const at = sheet.rows[0]!.length;
  sheet.rows[0]![at] = 'For the board';
  for (const row of sheet.rows.slice(1)) row[at] = TYPED;
};
const tried: Readonly<Record<string, Edit>> = {
  ...Object.fromEntries(
    [
      'sorted from Z to A',
      'sorted by another column',
      'a row inserted above the rows',
      'a row inserted above the header',
      'a column cut and pasted',
    ].map((name) => [name, edits[name]!]),
  ),
  'a note typed in a column of one’s own': typed,
};

/** A remark beside every second row in a column of one's own, and a tick in the first. */
function withRemarks(world: World, tab: string): World {
  const { rows } = world.sheets.find(({ name }) => name === tab)!;
  const [at, lock] = [rows[0]!.length, rows[0]!.indexOf('Lock')];
  rows[0]![at] = 'My remark';
  rows.forEach((row, k) => {
    if (k % 2 === 1) row[at] = `about ${row.slice(0, 3).join(' ')}`;
    if (k === 1 && lock >= 0) row[lock] = true;
  });
  return world;
}

/** What each row says under each header, in no order; moments of writing left out. */
function said(world: World, tab: string): string[] {
  const all = rowsOf(world, tab)!;
  const at = all.findIndex((row) => row.includes('My remark'));
  const [header, rows] = [all[at]!, all.slice(at + 1)];
  const row = (cells: readonly CellData[]) =>
    header
      .map((text, k) => [text, cells[k] ?? ''] as const)
      .filter(([text, cell]) => cell !== '' && cell !== false && text !== 'Since' && cell !== TYPED)
      .map(([text, cell]) => `${text}: ${cell}`)
      .sort()
      .join('; ');
  return rows
    .map(row)
    .filter((text) => text !== '')
    .sort();
}

test.each(Object.keys(situations))('%s: every row keeps together, whoever edits at which call', (name) => {
  const [tab, question, request, begin] = situations[name]!;
  const start = withRemarks(begin(), tab);
  const calm = copyOf(start);
  askIn(calm, question, request as never);
  const wanted = said(calm, tab);
  expect(wanted).not.toEqual(said(start, tab));
  let [worlds, stopped] = [0, 0];
  for (const [what, edit] of Object.entries(tried)) {
    const act = (world: World) => {
      for (const sheet of world.sheets) if (sheet.name === tab) edit(world, sheet, start);
    };
    for (const { world, done, calls, where } of meanwhile(start, question, request, act)) {
      expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
      if (!(done.result as { ok: boolean }).ok) stopped += calls;
      world.clock = NOW;
      askIn(world, question, request as never);
      expect(said(world, tab), `${what} ${where}`).toEqual(wanted);
      if (edit === typed) expect(JSON.stringify(rowsOf(world, tab)), `${what} ${where}`).toContain(TYPED);
      worlds += calls;
    }
  }
  // Mails are out by then: what follows from them is tried again, and no run ends with a sentence.
  if (name === 'marking the introduced') expect(stopped).toBe(0);
  console.log(`${name}: ${worlds} worlds, ${stopped} runs stopped with a sentence, no row torn`);
});
