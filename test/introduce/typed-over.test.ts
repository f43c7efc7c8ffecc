// Words of the Outbox typed over by hand: the row is asked about with the word that stood there, it alone is held, nobody is mailed
// twice, and everybody else goes on. Rows of a copied file are none of these.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import {
  APPROVE,
  LOOK,
  nobodyTwice,
  programme,
  received,
  SEND,
  sendAll,
  states,
} from '../introduce-world.ts';
import { askIn, copyOf, rowsOf, valueIn } from '../workbench.ts';

const rowsIn = (world: World) => world.sheets.find(({ name }) => name === 'Outbox')!.rows;
const COLUMNS = ['Ref', 'Kind', 'Pair', 'Person', 'Attempt'];
const OTHERS: Readonly<Record<string, readonly CellData[]>> = {
  Ref: ['X-1', 'done', 'X-ABCDEFGHJ', ''],
  Kind: ['closing', 'Introduction', 'intro', 'mail'],
  Pair: ['mentee0@example.org > mentor0@example.org', 'Nils and Mara', 'Anna', ''],
  Person: ['mentee1@example.org', 'Mara', 'somebody@example.org', ''],
  Attempt: [2, 3, 7],
};
const words = COLUMNS.flatMap((column) => OTHERS[column]!.map((word) => [column, word] as const));

function typed(world: World, column: string, word: CellData, row = 2): string {
  const rows = rowsIn(world);
  const at = rows[0]!.indexOf(column);
  const was = String(rows[row]![at]);
  rows[row]![at] = word;
  return was;
}

test.each(words)(
  '%s typed over with “%s” before its mail goes: it alone waits, the word is asked about',
  (column, word) => {
    const world = programme(2);
    valueIn(world, 'introduce', APPROVE);
    const was = typed(world, column, word);
    for (const step of [LOOK, APPROVE, SEND]) valueIn(world, 'introduce', step);
    sendAll(world);
    nobodyTwice(world);
    expect(received(world)).toHaveLength(3);
    const view = valueIn(world, 'introduce', LOOK);
    expect(view.foreign).toBe(0);
    const about = view.issues.filter(({ sheet, row }) => sheet === 'Outbox' && row === 3);
    expect(about).toMatchObject([{ severity: 'holds', column, wanted: was }]);
    expect(view.held).toHaveLength(1);
    // The word written back lets it go.
    typed(world, column, was);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    expect(received(world)).toHaveLength(4);
    expect(states(world)).toEqual(Array(4).fill('sent'));
    nobodyTwice(world);
  },
);

test.each(words)('%s typed over with “%s” after its mail went: nobody gets it anew', (column, word) => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const was = typed(world, column, word);
  for (const step of [APPROVE, SEND]) askIn(world, 'introduce', step);
  nobodyTwice(world);
  const view = valueIn(world, 'introduce', LOOK);
  expect(view).toMatchObject({ sent: 4, queued: 0, foreign: 0, due: 0 });
  expect(view.issues.filter(({ sheet }) => sheet === 'Outbox')).toMatchObject([
    { row: 3, column, wanted: was },
  ]);
  expect(rowsOf(world, 'Outbox')).toHaveLength(5);
});

test('a whole column typed over or filled down: every row is asked about, nobody gets anything twice', () => {
  for (const column of COLUMNS) {
    const world = programme(2);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    for (const row of [2, 3, 4])
      typed(world, column, rowsIn(world)[1]![rowsIn(world)[0]!.indexOf(column)]!, row);
    for (const step of [APPROVE, SEND, LOOK]) askIn(world, 'introduce', step);
    nobodyTwice(world, column);
    expect(received(world), column).toHaveLength(4);
  }
});

test('the same words typed over in a copied file: its rows stay history', () => {
  for (const [column, word] of words) {
    const world = programme(2);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    const copy = { ...copyOf(world), id: 'another-file', mails: [] };
    typed(copy, column, word);
    const view = valueIn(copy, 'introduce', APPROVE);
    expect(view.queued, `${column} ${word}`).toBe(view.due);
    expect(view.foreign, `${column} ${word}`).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  'held',
  'Hold',
  'on hold',
  'HOLD until Monday',
  'en attente',
  'retenu',
  'Retenue',
  'ne pas envoyer',
  'please wait',
  'warten',
])('“%s” in State holds that mail until a person writes otherwise', (word) => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  typed(world, 'State', word);
  for (let k = 0; k < 2; k++) {
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
  }
  expect(received(world)).toHaveLength(3);
  const view = valueIn(world, 'introduce', LOOK);
  expect(view.held).toMatchObject([{ why: expect.stringContaining('by hand in the sheet Outbox, row 3') }]);
  expect(view.doubts).toEqual([]);
  typed(world, 'State', word === 'retenu' ? 'à envoyer' : 'queued');
  sendAll(world);
  expect(received(world)).toHaveLength(4);
  expect(states(world)).toEqual(Array(4).fill('sent'));
});

test.each(['sent', 'again'] as const)('a doubt settled with the press that sends: %s', (as) => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  typed(world, 'State', 'no idea?');
  sendAll(world);
  const [doubt] = valueIn(world, 'introduce', LOOK).doubts;
  const view = valueIn(world, 'introduce', { ...SEND, resolve: [{ ref: doubt!.ref, as }] });
  expect(view.doubts).toEqual([]);
  expect([view.sent, view.due]).toEqual(as === 'sent' ? [4, 0] : [3, 1]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(received(world)).toHaveLength(as === 'sent' ? 3 : 4);
  nobodyTwice(world);
});

test.each(['', 'soon', 'introduction'])(
  'Batch typed over with “%s”: no day is left before which it must not go, and it waits',
  (word) => {
    const world = programme(2);
    valueIn(world, 'introduce', { ...APPROVE, sendOn: '2026-05-01' });
    const was = typed(world, 'Batch', word);
    sendAll(world);
    expect(received(world)).toEqual([]);
    const { issues } = valueIn(world, 'introduce', LOOK);
    expect(issues.filter(({ sheet }) => sheet === 'Outbox')).toMatchObject([
      { severity: 'holds', row: 3, column: 'Batch' },
    ]);
    typed(world, 'Batch', was);
    valueIn(world, 'introduce', APPROVE);
    expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'later', queued: 4 });
  },
);

test('another address in To of a mail that waits: said, and the mail goes to the one of the answer', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const was = typed(world, 'To', 'somebody@example.org');
  const { issues } = valueIn(world, 'introduce', LOOK);
  expect(issues.filter(({ sheet }) => sheet === 'Outbox')).toMatchObject([
    { row: 3, column: 'To', wanted: was },
  ]);
  sendAll(world);
  expect(received(world)).toContain(was);
  expect(received(world)).not.toContain('somebody@example.org');
});

test.each([
  ['Kind', 'intro'],
  ['Language', 'Spanish'],
  ['Subject', ''],
  ['Body', ''],
  ['Kind', ''],
] as const)(
  'Mail texts, %s typed over with “%s”: the row is said, whose text nobody gets',
  (column, word) => {
    const world = programme(1);
    valueIn(world, 'introduce', APPROVE);
    const { rows } = world.sheets.find(({ name }) => name === 'Mail texts')!;
    const at = rows.findIndex(([kind]) => kind === 'introduction');
    rows[at]![rows[0]!.indexOf(column)] = word;
    const { issues } = valueIn(world, 'introduce', LOOK);
    expect(issues.filter(({ sheet }) => sheet === 'Mail texts')).toMatchObject([{ row: at + 1, column }]);
  },
);
