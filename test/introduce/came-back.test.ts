// A mail that came back: the address is dead until it is changed or a person says otherwise, and the partner is not asked about
// somebody who never got the introduction.
import { expect, test } from 'vitest';
import type { MailAgainRequest, Occasion } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { APPROVE, cutAtLastMail, DAY, LOOK, programme, SEND, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { madeOnce } from '../made-once.ts';
import { NOW, valueIn } from '../workbench.ts';

const NILS = 'mentee0@example.org';
const SHOW: MailAgainRequest = { step: 'look', person: NILS, ref: '', reason: '', acceptGuesses: true };

/** Two pairs, introduced; the introduction of one mentee came back, and the fit check is due. */
const cameBack = madeOnce(() => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const { ref } = valueIn(world, 'mailAgain', SHOW).mails[0]!;
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref });
  world.clock = NOW + 40 * DAY;
  return world;
});

const look = (world: World, occasion: Occasion) => valueIn(world, 'introduce', { ...LOOK, occasion });
const goesTo = (world: World, occasion: Occasion) => {
  const before = world.mails.length;
  valueIn(world, 'introduce', { ...APPROVE, occasion });
  for (let k = 0; k < 5; k++) valueIn(world, 'introduce', { ...SEND, occasion });
  return world.mails.slice(before).flatMap(({ to }) => to);
};

test('nothing more goes to the address, the partner is not asked, and both are said', () => {
  const world = cameBack();
  const partner = String(
    table(world, 'Outbox').find(({ Pair, Person }) => String(Pair).includes(NILS) && Person !== NILS)!['To'],
  );
  const view = look(world, 'fit check');
  expect(view).toMatchObject({ due: 2, bounced: 1 });
  const why = view.held.map((one) => one.why).join();
  expect(why).toContain(`the introduction to Nils Amentee0 came back from ${NILS}`);
  const went = goesTo(world, 'fit check');
  expect(went).toHaveLength(2);
  expect(went).not.toContain(NILS);
  expect(went).not.toContain(partner);
});

test('an approved mail that waits when another comes back stays, with the reason in its row', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW + 40 * DAY;
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'fit check' });
  const { ref } = valueIn(world, 'mailAgain', SHOW).mails.find(({ kind }) => kind === 'introduction')!;
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref });
  expect(goesTo(world, 'fit check')).toHaveLength(2);
  const row = table(world, 'Outbox').find(({ Kind, To }) => Kind === 'fit check' && To === NILS)!;
  expect(row).toMatchObject({ State: 'held', Note: expect.stringContaining('came back') });
});

test('once the address is corrected and the introduction went there, both are asked', () => {
  const world = cameBack();
  for (const row of world.sheets.find(({ name }) => name === 'Mentee answers')!.rows)
    if (row[1] === NILS) row[1] = 'nils.new@example.org';
  expect(look(world, 'fit check').due, 'not introduced yet').toBe(2);
  const now = { ...SHOW, person: 'nils.new@example.org' };
  const { ref } = valueIn(world, 'mailAgain', now).mails[0]!;
  valueIn(world, 'mailAgain', { ...now, step: 'again', ref });
  expect(look(world, 'fit check').due, 'still waiting').toBe(2);
  sendAll(world);
  world.clock += 40 * DAY;
  expect(look(world, 'fit check').due).toBe(4);
  expect(goesTo(world, 'fit check')).toContain('nils.new@example.org');
});

test('a person who sends it again to the same address says that it is right', () => {
  const world = cameBack();
  const { ref } = valueIn(world, 'mailAgain', SHOW).mails[0]!;
  valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref, reason: 'mailbox was full' });
  sendAll(world);
  world.clock += 40 * DAY;
  expect(goesTo(world, 'fit check')).toContain(NILS);
});

test('near misses: a later mail that came back holds what goes to that person alone', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW + 40 * DAY;
  expect(goesTo(world, 'fit check')).toHaveLength(4);
  const { ref } = valueIn(world, 'mailAgain', SHOW).mails.find(({ kind }) => kind === 'fit check')!;
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref });
  world.clock += 200 * DAY;
  const view = look(world, 'closing');
  expect(view.due, 'the partner got the introduction, and so did this one').toBe(3);
  expect(view.held.map(({ why }) => why).join()).toContain(`a mail to ${NILS} came back`);
});

test('it stays beside what is unsure on the first page', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  cutAtLastMail(world);
  const { ref } = valueIn(world, 'mailAgain', SHOW).mails[0]!;
  valueIn(world, 'mailAgain', { ...SHOW, step: 'bounced', ref });
  const step = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'introduce')!;
  expect(step).toMatchObject({ state: 'needs attention', line: '1 mail unsure, 1 mail came back' });
});

test('what was held and is true again is counted and named before it is approved', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const header = ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'];
  addSheet(world, 'Mentees', [header, ['Nils Amentee0', NILS, '', '', '', '']]);
  const status = (word: string) => {
    world.sheets.find(({ name }) => name === 'Mentees')!.rows[1]![4] = word;
  };
  status('paused');
  valueIn(world, 'introduce', APPROVE);
  const held = look(world, 'introduction');
  expect(held).toMatchObject({ due: 0, returning: '' });
  expect(held.held.map(({ why }) => why).join()).toContain('Nils Amentee0 does not take part at the moment');
  status('');
  const view = look(world, 'introduction');
  expect(view).toMatchObject({ due: 2, held: [], here: { queued: 2 } });
  expect(view.returning).toContain('2 mails that were held back are true again');
  expect(view.returning).toContain('Nils Amentee0');
  expect(valueIn(world, 'introduce', APPROVE)).toMatchObject({ due: 0, here: { queued: 4 } });
});

test('an introduction that goes again names the day that the partner was told, as long as it is to come', () => {
  const again = (days: number) => {
    const world = programme(1);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    world.clock = NOW + days * DAY;
    const { ref } = valueIn(world, 'mailAgain', SHOW).mails[0]!;
    valueIn(world, 'mailAgain', { ...SHOW, step: 'again', ref });
    sendAll(world);
    return world.mails.map(({ body }) => /by (\d+ \w+)/.exec(body)?.[1]);
  };
  expect(again(3)).toEqual(Array(3).fill('20 March'));
  expect(again(30)).toEqual(['20 March', '20 March', '19 April']);
});
