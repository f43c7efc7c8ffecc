// The name of the edition written over by hand after mails went out: said once, in every step, as what it is; nobody is written to or
// invited anew meanwhile; and the former name puts everything right.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { LOOK as CALENDAR, CREATE, confirmed, createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, LOOK, received, SEND } from '../introduce-world.ts';
import { askIn, copyOf, valueIn, WRITE } from '../workbench.ts';

function name(world: World, edition: string) {
  const rows = world.sheets.find(({ name }) => name === 'Settings')!.rows;
  rows.find(([setting]) => setting === 'Edition')![1] = edition;
}
const start = introduced(2);
valueIn(start, 'schedule', PROPOSE);
createAll(start);
/** What is said of the edition in answers of all steps. */
const said = (world: World) =>
  [
    valueIn(world, 'hub', null).issues,
    valueIn(world, 'introduce', LOOK).issues,
    valueIn(world, 'schedule', CALENDAR).issues,
  ].map((issues) => issues.filter(({ severity }) => severity === 'blocks').map(({ found }) => found));

test.each(['2027', 'II'])('2026, then “%s”: one sentence in each step, and nothing goes out', (edition) => {
  const world = copyOf(start);
  const before = [received(world), confirmed(world)];
  name(world, edition);
  const sentence = `${edition}; the mails and meetings of this file belong to the edition 2026`;
  expect(said(world)).toEqual([[sentence], [sentence], [sentence]]);
  const { steps } = valueIn(world, 'hub', null);
  expect(steps.find(({ id }) => id === 'introduce')?.line).toBe('4 mails of the edition 2026');
  const later = copyOf(world);
  later.clock += 20 * 24 * 60 * 60_000;
  for (const [method, request] of [
    ['match', WRITE],
    ['introduce', APPROVE],
    ['introduce', SEND],
    ['introduce', { ...APPROVE, occasion: 'fit check' }],
    ['schedule', PROPOSE],
    ['schedule', CREATE],
  ] as const)
    expect(JSON.stringify(askIn(later, method, request as never).answer), method).toContain(sentence);
  expect([received(later), confirmed(later)]).toEqual(before);

  name(world, '2026');
  expect(said(world)).toEqual([[], [], []]);
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ held: [], due: 0, foreign: 0 });
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
});

test('an edition that bears a name of its own is known after it was written over, and after it was emptied', () => {
  const world = introduced(1, []);
  const fresh = copyOf(world);
  name(fresh, '');
  expect(said(fresh)).toEqual([[], [], []]);
  expect(valueIn(fresh, 'introduce', LOOK)).toMatchObject({ held: [], due: 0 });
});
