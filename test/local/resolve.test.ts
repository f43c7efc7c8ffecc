// `desk introduce --resolve` and its neighbours: what became of one mail is noted, and nothing else is approved or sent.
import { expect, test } from 'vitest';
import { runCommand } from '../../src/local/commands.ts';
import { readOptions } from '../../src/local/options.ts';
import type { World } from '../../src/local/world.ts';
import { APPROVE, LOOK, programme, SEND, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { askIn, bundle, copyOf, valueIn } from '../workbench.ts';

/** Two pairs; the first mail is unsure, the other three have not been approved since: their rows were taken out. */
function doubtful(): { world: World; ref: string } {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
  askIn(world, 'introduce', SEND, { kind: 'kill-after', at });
  const [doubt] = valueIn(world, 'introduce', LOOK).doubts;
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
  outbox.rows = outbox.rows.filter((row, k) => k === 0 || row[0] === doubt!.ref);
  return { world, ref: doubt!.ref };
}

const run = (world: World, ...words: string[]) =>
  runCommand(world, bundle, readOptions(['introduce', ...words]));

test('noted as gone: no mail is approved or sent beside it, whether guesses are accepted or not', () => {
  for (const more of [[], ['--yes']]) {
    const { world, ref } = doubtful();
    const went = world.mails.length;
    const { lines, exit } = run(world, '--resolve', `${ref}=sent`, ...more);
    expect(world.mails).toHaveLength(went);
    expect(table(world, 'Outbox').map(({ Ref, State }) => [Ref, State])).toEqual([[ref, 'sent']]);
    expect(lines[0]).toBe('Noted: 1 mail. Nothing was sent.');
    expect(exit).toBe(0);
  }
});

test('noted as not gone: it alone waits under a new reference, and goes with the next call', () => {
  const { world, ref } = doubtful();
  const went = world.mails.length;
  const { lines, exit } = run(world, '--resolve', `${ref}=again`);
  expect(world.mails).toHaveLength(went);
  expect(table(world, 'Outbox').map(({ State, Note }) => [State, Note])).toEqual([
    ['failed', 'To be sent again, as a person decided.'],
    ['queued', ''],
  ]);
  expect(lines).toContain('1 mail waits. Call introduce without --resolve to send it.');
  expect(exit).toBe(3);
  run(world, '--resolve', `${ref}=again`);
  expect(table(world, 'Outbox'), 'said twice, one mail more').toHaveLength(2);
  sendAll(world);
  expect(table(world, 'Outbox').map(({ State, Note }) => [State, Note])).toEqual([
    ['failed', 'Sent again, as a person decided.'],
    ['sent', ''],
  ]);
});

test('a mail of another occasion is settled as what it is', () => {
  const { world, ref } = doubtful();
  run(world, '--resolve', `${ref}=again`, '--occasion', 'closing');
  expect(table(world, 'Outbox').map(({ Kind, State }) => [Kind, State])).toEqual([
    ['introduction', 'failed'],
    ['introduction', 'queued'],
  ]);
});

test('a look notes nothing and says so; meetings are no mails, nor mails meetings', () => {
  const { world, ref } = doubtful();
  const before = table(world, 'Outbox');
  expect(run(world, '--dry-run').lines.join('\n')).toContain(`--resolve ${ref}=sent|again`);
  const { lines } = run(world, '--resolve', `${ref}=sent`, '--dry-run');
  expect(lines).toContain('Nothing was noted: this was a look.');
  expect(table(world, 'Outbox')).toEqual(before);
  for (const words of [
    ['introduce', '--resolve', 'C-23456789A=again'],
    ['schedule', '--resolve', `${ref}=again`],
  ])
    expect(() => runCommand(world, bundle, readOptions(words))).toThrow('Write the reference');
});
