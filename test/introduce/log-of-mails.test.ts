// What the Log says of mails after a cut: the run that was cut could not note its own, so the next one says what all came to.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { APPROVE, programme, SEND, sendAll, states } from '../introduce-world.ts';
import { LEAVE, meeting, table } from '../leaving-world.ts';
import { trialOf } from '../trials.ts';
import { bundle, NOW, valueIn } from '../workbench.ts';

const call = { entry: 'ask', args: [{ question: 'introduce', request: SEND }], isWarm: true };
const logged = (world: World) => table(world, 'Log').map((row) => String(row['Counts']));

/** So many of a kind, as the last row of the Log says it: in all, or of the one run that there was. */
function toldOf(world: World, what: string): number {
  const parts = logged(world).at(-1)!.split(', ');
  const told = parts.filter((part) => part.includes(what)).map((part) => Number.parseInt(part, 10));
  return Math.max(0, ...told);
}

test('cut at any call and begun again, the last row of the Log says what all of it came to', () => {
  const start = programme(3);
  valueIn(start, 'introduce', APPROVE);
  start.clock = NOW;
  const whole = execute(trialOf(start), bundle, call).ledger.operations.length;
  expect(whole).toBeGreaterThan(30);
  for (let at = 1; at <= whole; at++) {
    const world = trialOf(start);
    execute(world, bundle, { ...call, fault: { kind: 'kill-after', at } });
    world.clock = NOW;
    sendAll(world);
    const inState = (...wanted: string[]) => states(world).filter((state) => wanted.includes(state)).length;
    const where = `cut after call ${at}: ${logged(world).join(' | ')}`;
    expect(toldOf(world, 'sent'), where).toBe(inState('sent'));
    expect(toldOf(world, 'unsure'), where).toBe(inState('unsure', 'sending'));
  }
});

test('a run that nothing cut is noted once, and pressed again not a second time', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  sendAll(world);
  expect(logged(world).filter((counts) => counts.includes('sent'))).toEqual(['4 mails sent']);
});

test('the first pair, then the rest: each row says its own, the second also the whole', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  sendAll(world);
  expect(logged(world).slice(-2)).toEqual(['2 mails sent', '4 mails sent, 6 mails sent in all']);
});

test.each([
  ['English', 'Somebody left, or two parted', /Last done, .*: Introduce, “Somebody left, or two parted”$/],
  ['French', 'Un départ, ou un binôme qui se sépare', /: Présentations, « Un départ, ou un binôme/],
])('in %s the mail is named as the page calls it, never by a word of the code', (language, called, last) => {
  const world = meeting(3);
  const settings = world.sheets.find(({ name }) => name === 'Settings')!;
  settings.rows.push(['Panel language', language, '']);
  valueIn(world, 'leaving', { ...LEAVE, person: 'mentor0@example.org', how: 'withdrawn' });
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  valueIn(world, 'introduce', { ...SEND, occasion: 'parting' });
  expect(logged(world).at(-1)).toContain(called);
  const notes = valueIn(world, 'hub', null).notes.map((text) => text.replace(/\u00a0/g, ' '));
  expect(notes.at(-1)).toMatch(last);
  expect(notes.join(' ')).not.toContain('parting');
});
