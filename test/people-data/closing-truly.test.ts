// What closing and its neighbours say of ends nobody was told of, of meetings by name, and of what a copied file cannot see.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { LOOK as MEETINGS } from '../catch-up-world.ts';
import { DAY } from '../introduce-world.ts';
import { LEAVE, LOOK as LEAVING, meeting, menteeOf, pairRow } from '../leaving-world.ts';
import { copyOf, NOW, valueIn } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const MAILS = {
  acceptGuesses: true,
  occasion: 'parting',
  resolve: [],
  text: null,
  retry: false,
  testTo: null,
  firstOnly: false,
} as const;
const says = (world: World) => valueIn(world, 'close', { step: 'list' }).open.says;
const hubLines = (world: World) => valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines);
const READY = '2 mails about the end are ready for you to approve.';

function left(): World {
  const world = meeting(2);
  const { fingerprint } = valueIn(world, 'leaving', LEAVING);
  valueIn(world, 'leaving', { ...LEAVE, seen: fingerprint });
  return world;
}

test.each([1, 27, 29, 100])(
  'an end untold is untold %i days later: hub, close and Introduce count one',
  (days) => {
    const world = left();
    world.clock = NOW + days * DAY;
    expect(hubLines(world)).toContain(READY);
    expect(says(world).filter((text) => text.startsWith(READY))).toHaveLength(1);
    const look = valueIn(world, 'introduce', { ...MAILS, step: 'look' });
    expect([look.partings, look.due]).toEqual([2, 2]);
  },
);

test('once approved and sent nothing is asked for any more, and closing names nobody', () => {
  const world = left();
  valueIn(world, 'introduce', { ...MAILS, step: 'approve' });
  while (valueIn(world, 'introduce', { ...MAILS, step: 'send' }).here.queued > 0);
  world.clock = NOW + 100 * DAY;
  expect(hubLines(world)).not.toContain(READY);
  expect(says(world).join(' ')).not.toContain('Not told yet');
});

test('events cancelled, then closed: it is said who was never told', () => {
  const world = left();
  const mentee = String(pairRow(world, menteeOf(world, MENTOR), MENTOR)!['Mentee']);
  const before = says(world);
  expect(before.find((text) => text.startsWith('To come: '))).toMatch(
    / · Mara [AB]mentor\d, .* 2026, \d\d:\d\d/,
  );
  let settled = valueIn(world, 'close', { step: 'settle' });
  while (settled.open.events !== 0) settled = valueIn(world, 'close', { step: 'settle' });
  expect(settled.open.says.some((text) => text.startsWith(READY))).toBe(true);
  const closed = valueIn(world, 'close', { step: 'close' });
  expect(closed.done).toBe(true);
  const [said = ''] = closed.open.says.filter((text) => text.startsWith('No mail told'));
  expect(said).toContain(mentee);
  expect(said).toContain('Mara Amentor0');
  expect(closed.open.says.join(' ')).not.toContain('ready for you to approve');
});

test('a copied file claims no calendar, names the meetings it cannot see, and tells whom the other file wrote to', () => {
  const world = meeting(2);
  const mine = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!;
  expect(mine.line).toBe('4 meetings in calendars');
  const properties = { document: {}, user: {}, script: {} };
  const copy = { ...copyOf(world), id: 'copied-file', calendars: [], properties };
  expect(valueIn(copy, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.line).toBe(
    '4 meetings made by another file or edition',
  );
  const { lead } = valueIn(copy, 'schedule', MEETINGS).says;
  expect(lead).not.toContain('in the calendar.');
  expect(lead).toContain('4 meetings were made by another file or edition: we cannot see their calendar.');
  const [said = ''] = says(copy).filter((text) => text.startsWith('4 meetings to come were put'));
  expect(said).toMatch(/ · Mara [AB]mentor\d, .* 2026, \d\d:\d\d/);
  const ask = { step: 'look', person: MENTOR, ref: '', reason: '', acceptGuesses: true } as const;
  const own = valueIn(world, 'mailAgain', ask).mails;
  const there = valueIn(copy, 'mailAgain', ask).mails;
  expect(own.map(({ note }) => note)).toEqual(['']);
  expect(there.map(({ subject, state }) => [subject, state])).toEqual(
    own.map(({ subject, state }) => [subject, state]),
  );
  expect(there).toMatchObject([
    { note: 'Of another file or edition.', mayGoAgain: false, mayHaveBounced: false },
  ]);
});
