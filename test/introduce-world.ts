// A small programme of pairs, and what tests of introducing ask of it.
import { expect } from 'vitest';
import type { IntroduceRequest, IntroduceView } from '../src/api/api.ts';
import type { FaultKind } from '../src/local/host.ts';
import type { World } from '../src/local/world.ts';
import { madeOnce } from './made-once.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn, WRITE, worldOf } from './workbench.ts';

export const KINDS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];
export const LOOK: IntroduceRequest = {
  step: 'look',
  occasion: 'introduction',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
};
export const APPROVE: IntroduceRequest = { ...LOOK, step: 'approve' };
export const SEND: IntroduceRequest = { ...LOOK, step: 'send' };
export const DAY = 24 * 60 * 60 * 1000;

/** A small programme: so many pairs, each with an address of its own. */
export const programme = madeOnce(
  (pairs: number, settings: readonly (readonly (string | number)[])[] = []) => {
    const people = (role: string) =>
      Array.from({ length: pairs }, (_, k) => [
        `2026-01-${String(1 + (k % 28)).padStart(2, '0')} 10:00:00`,
        `${role}${k}@example.org`,
        `${role === 'mentor' ? 'Mara' : 'Nils'} ${String.fromCharCode(65 + (k % 26))}${role}${k}`,
        'Leadership, Career change',
        'English',
      ]);
    const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
    const world = worldOf({
      'Mentor answers': [
        [...header, 'How many mentees could you take?'],
        ...people('mentor').map((row) => [...row, 1]),
      ],
      'Mentee answers': [
        [...header, 'What are your goals?'],
        ...people('mentee').map((row) => [...row, 'To lead.']),
      ],
      Settings: [
        ['Setting', 'Value', 'What it means'],
        ['Programme', 'Test programme', ''],
        ['Edition', '2026', ''],
        ...settings,
      ],
    });
    valueIn(world, 'match', WRITE);
    world.clock = NOW;
    return world;
  },
);

/** Every mail, as "address reference". */
export const received = (world: World) => world.mails.flatMap((mail) => mail.to);

export function nobodyTwice(world: World, where = ''): void {
  const all = received(world);
  expect(all.length, where).toBe(new Set(all).size);
}

/** Asks until nothing more goes out today. */
export function sendAll(world: World): IntroduceView {
  for (let k = 0; k < 50; k++) {
    const view = valueIn(world, 'introduce', SEND);
    if (view.stopped !== 'time' && view.stopped !== 'first') return view;
  }
  throw new Error('never ends');
}

export const states = (world: World) => (rowsOf(world, 'Outbox') ?? []).slice(1).map((row) => String(row[7]));

/** References in the footers of the mails that really went: nobody of ours is asked. */
export const mailedRefs = (world: World) => world.mails.map(({ body }) => /X-[2-9A-Z]{9}/.exec(body)?.[0]);

/**
 * What must be true of any world at rest: nobody has a mail twice, and the Outbox says "sent" only of mails that went,
 * "queued", "held" and "failed" only of mails that did not. At most so many are left unsure.
 */
export function outboxIsTrue(world: World, where = '', mostUnsure = 0): void {
  nobodyTwice(world, where);
  const went = new Set(mailedRefs(world));
  const [header = [], ...below] = rowsOf(world, 'Outbox') ?? [];
  const [ref, state] = [header.indexOf('Ref'), header.indexOf('State')];
  const rows = below
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => ({ ref: row[ref], state: row[state] }));
  const wrong = rows.filter(
    ({ ref, state }) => state !== 'unsure' && went.has(String(ref)) !== (state === 'sent'),
  );
  expect(wrong, where).toEqual([]);
  const unsure = rows.filter(({ state }) => state === 'unsure').length;
  expect(unsure, `${where}: unsure`).toBeLessThanOrEqual(mostUnsure);
  expect(new Set(rows.map(({ ref }) => ref)).size, `${where}: one row a mail`).toBe(rows.length);
}

/** The run ends when the last mail has gone and nothing says so yet. */
export function cutAtLastMail(world: World): void {
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.map(({ name }) => name).lastIndexOf('MailApp.sendEmail') + 2;
  askIn(world, 'introduce', SEND, { kind: 'kill-before', at });
}
