// Approved mails that the line of Introduce does not tell of are said on the hub, and lead to their occasion.
import { expect, test } from 'vitest';
import { APPROVE, SEND } from '../introduce-world.ts';
import { LEAVE, meeting } from '../leaving-world.ts';
import { copyOf, NOW, valueIn } from '../workbench.ts';

const PARTING = { ...APPROVE, occasion: 'parting' as const };

test('half of the mails about an end went: the other waits in sight, also behind one that came back', () => {
  const world = meeting(3);
  const waiting = (of = world) =>
    valueIn(copyOf(of), 'hub', null).cards.find(({ title }) => /not gone yet/.test(title));
  expect(waiting()).toBeUndefined();
  valueIn(world, 'leaving', { ...LEAVE, person: 'mentor0@example.org' });
  valueIn(world, 'introduce', PARTING);
  expect(waiting()?.title).toBe('2 approved mails have not gone yet');
  valueIn(world, 'introduce', { ...SEND, occasion: 'parting', firstOnly: true });
  world.clock = NOW;
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
  const state = outbox.rows[0]!.indexOf('State');
  const left = outbox.rows.filter((row) => row[state] === 'queued').length;
  outbox.rows[1]![state] = 'bounced';
  const card = waiting()!;
  expect(card.title).toContain(`${left} approved mail`);
  expect(card.buttons[0]).toMatchObject({ does: 'open introduce', about: 'parting' });
});
