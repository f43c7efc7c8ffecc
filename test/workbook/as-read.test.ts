// People sort, insert, move columns and type while a run reads and thinks. Whatever it writes then goes to the row that it is
// about: afterwards every row holds what an undisturbed run gives it, and what somebody typed in between still stands. Google
// has no way to look and write in one: what is left are the calls between the last look at a sheet and its cells.
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

/** Calls that come after the last look. */
const BETWEEN = /Sheet.getRange|Range.setValues/;

const TYPED = 'Ask on Monday';
const typed: Edit = (_world, sheet) => {
  const at = sheet.rows[0]!.length;
  sheet.rows[0]![at] = 'For the board';
  sheet.rows[2]![at] = TYPED;
};
const tried: Readonly<Record<string, Edit>> = {
  ...Object.fromEntries(
    [
      'sorted from Z to A',
      'sorted by another column',
      'a row inserted above the rows',
      'a column cut and pasted',
    ].map((name) => [name, edits[name]!]),
  ),
  'a note typed in a column of one’s own': typed,
};

/** What each row says under each header, in no order; moments of writing left out. */
function said(world: World, tab: string): string[] {
  const [header = [], ...rows] = rowsOf(world, tab)!;
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
  const start = begin();
  const calm = copyOf(start);
  askIn(calm, question, request as never);
  const wanted = said(calm, tab);
  expect(wanted).not.toEqual(said(start, tab));
  let [worlds, stopped, torn] = [0, 0, 0];
  for (const [what, edit] of Object.entries(tried)) {
    const act = (world: World) => {
      for (const sheet of world.sheets) if (sheet.name === tab) edit(world, sheet, start);
    };
    for (const { world, done, calls, where } of meanwhile(start, question, request, act)) {
      expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
      if (!(done.result as { ok: boolean }).ok) stopped += calls;
      world.clock = NOW;
      askIn(world, question, request as never);
      if (JSON.stringify(said(world, tab)) !== JSON.stringify(wanted)) {
        expect(where, `${what}: ${said(world, tab).join('\n')}`).toMatch(BETWEEN);
        torn += calls;
      }
      if (edit === typed) expect(JSON.stringify(rowsOf(world, tab)), `${what} ${where}`).toContain(TYPED);
      worlds += calls;
    }
  }
  expect(torn).toBeLessThan(worlds / 10);
  // Mails are out by then: what follows from them is tried again, and no run ends with a sentence.
  if (name === 'marking the introduced') expect(stopped).toBe(0);
  console.log(
    `${name}: ${worlds} worlds, ${stopped} runs stopped with a sentence, ${torn} with rows torn between look and cells`,
  );
});
