// A mail again: to one person, with a reason, under a reference of its own, and once for each press; a mail that came back. Counted by
// the mails that really went.
import { expect, test } from 'vitest';
import type { MailAgainRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE, DAY, LOOK, mailedRefs, programme, SEND, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { madeOnce } from '../made-once.ts';
import { askIn, copyOf, NOW, valueIn } from '../workbench.ts';

const ANNA = 'mentee0@example.org';
const SHOW: MailAgainRequest = { step: 'look', person: ANNA, ref: '', reason: '', acceptGuesses: true };

const introduced = madeOnce(() => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  return world;
});

const to = (world: World, address: string) => world.mails.filter((mail) => mail.to.includes(address));
const refOf = (world: World) => valueIn(world, 'mailAgain', SHOW).mails[0]!.ref;

test('sent again to one person: a second mail, a second reference, the reason beside both', () => {
  const world = introduced();
  const ref = refOf(world);
  const view = valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref, reason: 'lost in a filter' });
  expect(world.mails).toHaveLength(4);
  expect(view.mails.map(({ state }) => state)).toEqual(['queued', 'sent']);
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ due: 0, queued: 1, sent: 4, failed: 0 });
  sendAll(world);
  expect(to(world, ANNA)).toHaveLength(2);
  expect(world.mails).toHaveLength(5);
  expect(new Set(mailedRefs(world)).size).toBe(5);
  const rows = table(world, 'Outbox').filter(({ To }) => To === ANNA);
  expect(rows.map(({ State, Note }) => [State, Note])).toEqual([
    ['sent', 'Sent again: lost in a filter'],
    ['sent', 'Again, because: lost in a filter'],
  ]);
  expect(table(world, 'Matches').map(({ Status }) => Status)).toEqual(['introduced', 'introduced']);
  expect(valueIn(world, 'introduce', LOOK).held).toEqual([]);
});

test('what came back and is sent again is not called refused, nor held to have gone', () => {
  const world = introduced();
  const ref = refOf(world);
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref });
  valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref });
  const says = () => valueIn(world, 'mailAgain', SHOW).mails.map((mail) => mail.says);
  expect(says()).toEqual(['waiting', 'did not arrive']);
  sendAll(world);
  expect(says()).toEqual(['sent', 'did not arrive']);
});

test('a mail of somebody else is nobody’s to send again under this name', () => {
  const world = introduced();
  const other = table(world, 'Outbox').find(({ To }) => To === 'mentee1@example.org')!;
  for (const step of ['again', 'bounced'] as const) {
    const { answer } = askIn(world, 'mailAgain', { ...SHOW, step, ref: String(other['Ref']) });
    expect(answer?.ok).toBe(false);
  }
  sendAll(world);
  expect(world.mails).toHaveLength(4);
  expect(table(world, 'Outbox').map(({ State }) => State)).not.toContain('bounced');
});

test('the same mail is not sent again twice: the next time it is the newer one', () => {
  const world = introduced();
  const ref = refOf(world);
  valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref });
  const { answer } = askIn(world, 'mailAgain', { ...SHOW, step: 'again', ref });
  expect(answer?.ok).toBe(false);
  sendAll(world);
  expect(to(world, ANNA)).toHaveLength(2);
  expect(valueIn(world, 'mailAgain', SHOW).mails.map(({ mayGoAgain }) => mayGoAgain)).toEqual([true, false]);
});

test('it came back: the Outbox and the hub say so until it went again, and the other one of the pair is left alone', () => {
  const world = introduced();
  const ref = refOf(world);
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref, reason: 'mailbox full' });
  expect(table(world, 'Outbox').find(({ Ref }) => Ref === ref)).toMatchObject({
    State: 'bounced',
    Note: 'It came back. mailbox full',
  });
  const hub = () => valueIn(world, 'hub', null).steps.find(({ id }) => id === 'introduce');
  expect(hub()).toMatchObject({ state: 'needs attention', line: '1 mail came back' });
  expect(valueIn(world, 'introduce', LOOK).due).toBe(0);
  valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref });
  sendAll(world);
  expect(hub()?.line).toBe('4 mails sent');
  expect(to(world, ANNA)).toHaveLength(2);
  expect(world.mails).toHaveLength(5);
});

test('whatever is cut, at most one mail more goes for one press, and a rerun sends it', () => {
  const start = introduced();
  const request: MailAgainRequest = { ...SHOW, step: 'again', ref: refOf(start), reason: 'lost' };
  const { ledger } = askIn(copyOf(start), 'mailAgain', request);
  const faults = faultsFor(ledger);
  for (const { kind, at } of faults) {
    const world = copyOf(start);
    askIn(world, 'mailAgain', request, { kind, at });
    world.clock = NOW;
    askIn(world, 'mailAgain', request);
    if (valueIn(world, 'introduce', LOOK).due > 0) valueIn(world, 'introduce', APPROVE);
    for (let k = 0; k < 3; k++) valueIn(world, 'introduce', SEND);
    expect(to(world, ANNA).length, `${kind} ${at}`).toBe(2);
    expect(world.mails.length, `${kind} ${at}`).toBe(5);
    expect(new Set(mailedRefs(world)).size, `${kind} ${at}`).toBe(5);
    expect(
      table(world, 'Outbox').map(({ State }) => State),
      `${kind} ${at}`,
    ).toEqual(Array(5).fill('sent'));
  }
  console.log(`${faults.length} faults`);
});

test('noted as come back, wherever it was cut: the same press again notes it once, and nothing goes', () => {
  const start = introduced();
  const request: MailAgainRequest = { ...SHOW, step: 'bounced', ref: refOf(start), reason: 'full' };
  const whole = copyOf(start);
  valueIn(whole, 'mailAgain', request);
  const { ledger } = askIn(copyOf(start), 'mailAgain', request);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = copyOf(start);
    askIn(world, 'mailAgain', request, { kind, at });
    world.clock = NOW;
    askIn(world, 'mailAgain', request);
    for (let k = 0; k < 2; k++) valueIn(world, 'introduce', SEND);
    expect(world.mails.length, `${kind} ${at}`).toBe(4);
    const rows = (one: World) => table(one, 'Outbox').map(({ State, Note }) => [State, Note]);
    expect(rows(world), `${kind} ${at}`).toEqual(rows(whole));
  }
});

test('who holds an address that was corrected is offered its mail once more, and nobody else', () => {
  const world = introduced();
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref: refOf(world) });
  const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
  for (const row of answers) if (row[1] === ANNA) row[1] = 'anna.new@example.org';
  const name = String(answers.find((row) => row[1] === 'anna.new@example.org')![2]);
  world.clock += DAY;
  const now = { ...SHOW, person: name };
  const atOnce = valueIn(world, 'mailAgain', now).others;
  const view = valueIn(world, 'mailAgain', { ...now, step: 'again', ref: refOf(world) });
  expect(view.others).toMatchObject([
    { waits: false, says: expect.stringContaining('may have a former address of') },
  ]);
  expect(atOnce).toEqual(view.others);
  sendAll(world);
  world.clock += DAY;
  const [other] = valueIn(world, 'mailAgain', now).others;
  const told = valueIn(world, 'mailAgain', { ...now, step: 'again', ref: other!.ref });
  expect(told.others).toMatchObject([{ waits: true }]);
  sendAll(world);
  expect(valueIn(world, 'mailAgain', now).others).toEqual([]);
  const last = world.mails.at(-1)!;
  expect(last.body).toContain('anna.new@example.org');
  expect(last.body).not.toContain(ANNA);
  expect(world.mails).toHaveLength(6);
  expect(valueIn(world, 'mailAgain', { ...SHOW, person: 'mentee1@example.org' }).others).toEqual([]);
});

test('an address corrected after the mails had gone: the other one is told of it alone', () => {
  const world = introduced();
  const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
  for (const row of answers) if (row[1] === ANNA) row[1] = 'anna.new@example.org';
  const now = { ...SHOW, person: 'anna.new@example.org' };
  expect(
    valueIn(world, 'hub', null)
      .issues.map(({ remedy }) => remedy)
      .join(),
  ).toContain(
    'Others may have the former address in a mail. To send it to them again, choose this name under “A mail did not arrive?” in Introduce.',
  );
  const [other] = valueIn(world, 'mailAgain', now).others;
  const mails = world.mails.length;
  valueIn(world, 'mailAgain', { ...now, step: 'again', ref: other!.ref });
  sendAll(world);
  expect(
    world.mails.slice(mails).map(({ body }) => [body.includes('anna.new@'), body.includes(ANNA)]),
  ).toEqual([[true, false]]);
  expect(valueIn(world, 'mailAgain', now).others).toEqual([]);
});
