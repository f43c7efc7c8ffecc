// Introducing through the bundle: everybody gets their mail once, whatever is cut or thrown in between.
import { expect, test } from 'vitest';
import type { Fault } from '../../src/local/host.ts';
import { faultsFor } from '../faults.ts';
import {
  APPROVE,
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
import { runsOf } from '../part-of-sweep.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

test('every pair gets two mails, once; Matches say introduced', () => {
  const world = programme(4);
  expect(valueIn(world, 'introduce', LOOK)).toMatchObject({ due: 8, groups: 4, queued: 0 });
  expect(world.mails).toEqual([]);
  valueIn(world, 'introduce', APPROVE);
  expect(states(world)).toEqual(Array(8).fill('queued'));
  expect(sendAll(world)).toMatchObject({ sent: 8, queued: 0, unsure: 0, failed: 0 });
  nobodyTwice(world);
  expect(received(world)).toHaveLength(8);
  expect(
    rowsOf(world, 'Matches')!
      .slice(1)
      .map((row) => row[8]),
  ).toEqual(Array(4).fill('introduced'));
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world).thisRun.sent).toBe(0);
  expect(world.mails).toHaveLength(8);
});

test('a fault of each kind at every call of approve and of send, then reruns: nobody has two, nobody is forgotten', () => {
  const start = programme(3);
  const approved = copyOf(start);
  valueIn(approved, 'introduce', APPROVE);
  approved.clock = NOW;
  let worlds = 0;
  let doubts = 0;
  for (const [from, request] of [
    [start, APPROVE],
    [approved, SEND],
  ] as const) {
    const { ledger } = askIn(copyOf(from), 'introduce', request);
    for (const { kind, at } of faultsFor(ledger)) {
      const where = `${request.step}: ${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
      const world = trialOf(from);
      askIn(world, 'introduce', request, { kind, at } satisfies Fault);
      nobodyTwice(world, where);
      expect(world.lockHeld, where).toBe(false);
      world.clock = NOW;
      expect(valueIn(world, 'introduce', LOOK).doubts.length, where).toBeLessThanOrEqual(1);
      valueIn(world, 'introduce', APPROVE);
      const view = sendAll(world);
      outboxIsTrue(world, where, 1);
      const unsure = states(world).filter((state) => state === 'unsure').length;
      expect(states(world), where).not.toContain('sending');
      expect(states(world), where).toHaveLength(6);
      expect(view.sent + view.unsure + view.failed, where).toBe(6);
      expect(received(world).length, where).toBeGreaterThanOrEqual(view.sent);
      worlds++;
      doubts += unsure;
    }
  }
  console.log(`introducing three pairs: ${worlds} worlds, ${doubts} of them with one doubt`);
  expect(worlds).toBeGreaterThan(runsOf(300));
}, 600_000);

test('91 pairs on a consumer account: two days, no pair split, nobody twice or forgotten', () => {
  const world = programme(91);
  world.account = 'consumer';
  valueIn(world, 'introduce', APPROVE);
  const slices: number[] = [];
  let perMail = 0;
  for (;;) {
    const { answer, seconds, ledger } = askIn(world, 'introduce', SEND);
    if (!answer?.ok) throw new Error('not answered');
    slices.push(answer.value.thisRun.sent);
    expect(seconds).toBeLessThan(30);
    const sends = ledger.operations.flatMap(({ name }, k) => (name === 'MailApp.sendEmail' ? [k] : []));
    const between = sends.slice(1).map((at, k) => at - sends[k]! - 1);
    perMail = Math.max(perMail, ...between);
    if (answer.value.stopped !== 'time') break;
  }
  expect(received(world)).toHaveLength(100);
  const perPair = new Map<string, number>();
  for (const row of rowsOf(world, 'Outbox')!
    .slice(1)
    .filter((one) => one[7] === 'sent'))
    perPair.set(String(row[3]), (perPair.get(String(row[3])) ?? 0) + 1);
  expect(new Set(perPair.values())).toEqual(new Set([2]));
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'quota', thisRun: { sent: 0 } });
  world.clock += DAY + 60_000;
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world)).toMatchObject({ sent: 182, queued: 0, unsure: 0 });
  nobodyTwice(world);
  expect(received(world)).toHaveLength(182);
  console.log(
    `91 pairs: slices of ${slices.join(', ')} mails; at most ${perMail} calls of all services from one mail to the next`,
  );
  expect(perMail).toBeLessThanOrEqual(4);
});

test('an allowance that ends in the middle of a pair: the whole pair waits', () => {
  const world = programme(4);
  Object.assign(world, { account: 'consumer', mailDay: { since: NOW, used: 95 } });
  valueIn(world, 'introduce', APPROVE);
  expect(sendAll(world)).toMatchObject({ sent: 4, queued: 4, stopped: 'quota' });
  world.clock += DAY + 60_000;
  expect(sendAll(world)).toMatchObject({ sent: 8, queued: 0 });
  nobodyTwice(world);
});

test('an execution reads the workbook once, whatever it does; at its end only the sheets it writes', () => {
  const world = programme(1);
  const rounds = (['look', 'approve', 'send', 'look'] as const).map((step) => {
    const { ledger } = askIn(world, 'introduce', { ...LOOK, step });
    const reads = ledger.operations.filter(({ name }) => name === 'Spreadsheet.getSheets').length;
    return { step, calls: ledger.calls, reads };
  });
  console.log(
    `introducing one pair: ${rounds.map(({ step, calls }) => `${step} ${calls}`).join(', ')} calls`,
  );
  expect(rounds.map(({ reads }) => reads)).toEqual([1, 1, 1, 1]);
  // Up to six of them begin the Log with the first act of a file.
  expect(rounds.find(({ step }) => step === 'send')!.calls).toBeLessThanOrEqual(56);
  expect(rowsOf(world, 'Matches')![1]).toContain('introduced');
});
