// The Outbox in other hands: sorted, deleted, copied, settled by a person, used by two coordinators.
import { expect, test } from 'vitest';
import {
  APPROVE,
  cutAtLastMail,
  DAY,
  LOOK,
  nobodyTwice,
  outboxIsTrue,
  programme,
  received,
  SEND,
  sendAll,
  states,
} from '../introduce-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

test('a sorted Outbox, and one with a row deleted by hand', () => {
  const world = programme(4);
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  expect(world.mails).toHaveLength(2);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  sheet.rows = [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()];
  sendAll(world);
  nobodyTwice(world);
  expect(received(world)).toHaveLength(8);
});

test('an unsure mail is settled by a person, and goes again only when they say so', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
  askIn(world, 'introduce', SEND, { kind: 'throw-after', at });
  sendAll(world);
  const [doubt, ...others] = valueIn(world, 'introduce', LOOK).doubts;
  expect(others).toEqual([]);
  expect(doubt!.link).toContain(doubt!.ref);
  const went = copyOf(world);
  valueIn(went, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'sent' }] });
  sendAll(went);
  expect(received(went)).toHaveLength(4);
  expect(states(went)).toEqual(Array(4).fill('sent'));
  const again = { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'again' as const }] };
  expect(askIn(went, 'introduce', again).answer, 'sent is sent').toMatchObject({
    ok: false,
    kind: 'refused',
  });
  valueIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'again' }] });
  sendAll(world);
  expect(received(world)).toHaveLength(5);
  expect(states(world).sort()).toEqual(['failed', 'sent', 'sent', 'sent', 'sent']);
});

test('the same decision after a run that the quota ended: what has gone is passed over, and the rest goes', () => {
  const world = programme(4);
  Object.assign(world, { account: 'consumer', mailDay: { since: NOW, used: 95 } });
  valueIn(world, 'introduce', APPROVE);
  const again = {
    ...APPROVE,
    resolve: [{ ref: String(rowsOf(world, 'Outbox')![1]![0]), as: 'again' as const }],
  };
  expect(valueIn(world, 'introduce', again).hidden).toEqual([]);
  expect(sendAll(world)).toMatchObject({ sent: 4, queued: 4, stopped: 'quota' });
  world.clock += DAY + 60_000;
  const said = { severity: 'warns', row: 2, column: 'State', found: 'a mail that has gone out' };
  const { hidden, issues } = valueIn(world, 'introduce', again);
  expect(hidden).toMatchObject([said]);
  expect(issues[0]).toMatchObject(said);
  expect(sendAll(world)).toMatchObject({ sent: 8, queued: 0 });
  nobodyTwice(world);
  expect(askIn(world, 'introduce', again).answer, 'nothing is left').toMatchObject({
    ok: false,
    kind: 'refused',
  });
});

test('cut at the very last mail: the page asks about it at once, and it can be settled', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  cutAtLastMail(world);
  expect(states(world)).toEqual(['queued', 'queued']);
  const view = valueIn(world, 'introduce', LOOK);
  expect(view.here).toEqual({ queued: 0, sent: 1, open: 1, failed: 0 });
  expect(view.doubts).toHaveLength(1);
  expect(states(world), 'a look writes nothing').toEqual(['queued', 'queued']);
  valueIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: view.doubts[0]!.ref, as: 'sent' }] });
  expect(states(world)).toEqual(['sent', 'sent']);
  expect(valueIn(world, 'introduce', LOOK).doubts).toEqual([]);
});

test('a mail that another coordinator is sending just now is no doubt', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  cutAtLastMail(world);
  world.lockedByOther = true;
  const view = valueIn(world, 'introduce', LOOK);
  expect(view.here).toEqual({ queued: 0, sent: 1, open: 1, failed: 0 });
  expect(view.doubts).toEqual([]);
});

test.each(['snet', '', 'done', 'queued', 'held', 'failed'])(
  'a state typed over with "%s" after the mail went: the file knows better',
  (typed) => {
    const world = programme(2);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
    for (const row of outbox.rows.slice(1)) row[7] = typed;
    const view = valueIn(world, 'introduce', LOOK);
    expect(view).toMatchObject({ sent: 4, queued: 0, doubts: [] });
    expect(view.issues.filter(({ sheet }) => sheet === 'Outbox')).toHaveLength(
      ['snet', '', 'done'].includes(typed) ? 4 : 0,
    );
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    outboxIsTrue(world);
    expect(states(world)).toEqual(Array(4).fill('sent'));
  },
);

test.each(['sent', 'sending', 'snet', ''])(
  'a state typed over with "%s" before the mail went: asked about, and not sent by itself',
  (typed) => {
    const world = programme(2);
    valueIn(world, 'introduce', APPROVE);
    world.sheets.find(({ name }) => name === 'Outbox')!.rows[1]![7] = typed;
    sendAll(world);
    expect(received(world)).toHaveLength(3);
    const [doubt, ...others] = valueIn(world, 'introduce', LOOK).doubts;
    expect(others).toEqual([]);
    outboxIsTrue(world, typed, 1);
    valueIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'again' }] });
    sendAll(world);
    expect(received(world)).toHaveLength(4);
    outboxIsTrue(world, typed);
  },
);

test('a state in capitals or with blanks is the state', () => {
  const world = programme(1);
  valueIn(world, 'introduce', APPROVE);
  world.sheets.find(({ name }) => name === 'Outbox')!.rows[1]![7] = ' Queued ';
  sendAll(world);
  expect(received(world)).toHaveLength(2);
});

test('a copied file sends nothing to those who have a row', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const copy = { ...copyOf(world), id: 'another-file', mails: [] };
  expect(valueIn(copy, 'introduce', APPROVE)).toMatchObject({ foreign: 4, due: 0, queued: 0 });
  sendAll(copy);
  expect(copy.mails).toEqual([]);
});

test('the Outbox deleted after the mails went: nobody is written to again', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.sheets.splice(
    world.sheets.findIndex((one) => one.name === 'Outbox'),
    1,
  );
  const view = valueIn(world, 'introduce', APPROVE);
  expect(view).toMatchObject({ due: 0, queued: 0, sent: 6, held: [] });
  sendAll(world);
  outboxIsTrue(world);
  expect(states(world), 'the rows are back').toEqual(Array(6).fill('sent'));
});

test('half of the rows deleted: the same', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  sheet.rows = sheet.rows.filter((_, k) => k % 2 === 0);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
});

test('while another coordinator sends, nothing is sent here', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  world.lockedByOther = true;
  for (const request of [APPROVE, SEND]) {
    const { answer } = askIn(world, 'introduce', request);
    expect(answer).toMatchObject({
      ok: false,
      error: { what: expect.stringContaining('Another step is running') },
    });
  }
  expect(world.mails).toEqual([]);
});

test('columns of the Outbox moved apart, and rows put above the header: found by their headers', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const sheet = world.sheets.find((one) => one.name === 'Outbox')!;
  for (const [k, row] of sheet.rows.entries()) row.splice(8, 0, k === 0 ? 'Mine' : 'x');
  sendAll(world);
  expect(received(world)).toHaveLength(4);
  expect(rowsOf(world, 'Outbox')!.map((row) => row[8])).toEqual(['Mine', 'x', 'x', 'x', 'x']);
  outboxIsTrue(world);
});

test('two coordinators, slice by slice in turn: everybody once', () => {
  const world = programme(20);
  valueIn(world, 'introduce', APPROVE);
  for (let k = 0; k < 12; k++) {
    valueIn(world, 'introduce', k % 2 === 0 ? SEND : APPROVE);
    world.clock += 1000;
  }
  nobodyTwice(world);
  expect(received(world)).toHaveLength(40);
});

test('cut in the middle of a pair, then the Outbox deleted: the one who may have a mail gets no second', () => {
  const start = programme(3);
  valueIn(start, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(start), 'introduce', SEND);
  let worlds = 0;
  for (let at = 1; at <= ledger.calls; at++) {
    const world = trialOf(start);
    askIn(world, 'introduce', SEND, { kind: 'kill-after', at });
    const before = received(world).length;
    world.sheets.splice(
      world.sheets.findIndex((one) => one.name === 'Outbox'),
      1,
    );
    world.clock = NOW;
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    nobodyTwice(world, `kill after ${at}`);
    expect(received(world).length).toBeGreaterThanOrEqual(before);
    worlds++;
  }
  console.log(`the Outbox deleted after a cut: ${worlds} worlds`);
});

test('a row copied in Matches or Unmatched is one mail, and an address that two names share gets none', () => {
  const world = programme(3);
  const matches = world.sheets.find((one) => one.name === 'Matches')!;
  matches.rows.push([...matches.rows[1]!]);
  expect(valueIn(world, 'introduce', APPROVE)).toMatchObject({ groups: 3, queued: 6 });
  sendAll(world);
  nobodyTwice(world);
  const mentees = world.sheets.find((one) => one.name === 'Mentee answers')!;
  mentees.rows.push(mentees.rows[1]!.map((cell, k) => (k === 2 ? 'Quite Another' : cell)));
  expect(valueIn(world, 'introduce', { ...LOOK, occasion: 'more information' })).toMatchObject({
    groups: 0,
    due: 0,
  });
});
