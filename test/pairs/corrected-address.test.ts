// An address that was corrected in the answers after the introduction: the same person, introduced and invited once. Somebody else
// of the same name is nobody's former self.
import { expect, test } from 'vitest';
import { LOOK as CALENDAR, CREATE, confirmed, createAll, PROPOSE } from '../catch-up-world.ts';
import { LOOK as MAILS, received, sendAll } from '../introduce-world.ts';
import { applies, meeting, menteeOf, table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const before = meeting(3);

/** The address written over in every row of a form that has it. */
function corrected(tab: string, from: string, to: string) {
  const world = copyOf(before);
  const { rows } = world.sheets.find(({ name }) => name === tab)!;
  for (const row of rows) if (row[1] === from) row[1] = to;
  return world;
}

const guests = (world: typeof before) =>
  confirmed(world).flatMap(({ attendees }) => attendees.map(({ email }) => email));

test.each([
  ['Mentee answers', menteeOf(before, 'mentor0@example.org')],
  ['Mentor answers', 'mentor0@example.org'],
])('%s: no second mail, no second meeting; the guests change by one press', (tab, former) => {
  const now = 'corrected@example.org';
  const world = corrected(tab, former, now);
  const [mails, events] = [received(world).length, confirmed(world).map(({ id }) => id)];
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(3);
  expect(pairs.filter((pair) => [pair.mentee, pair.mentor].includes(now) && pair.locked)).toHaveLength(1);
  expect(issues.map(({ found }) => found).join()).toContain(former);
  expect(table(world, 'Matches').map(({ Status }) => Status)).toEqual(Array(3).fill('introduced'));
  const { held, due } = valueIn(world, 'introduce', MAILS);
  expect([held, due]).toEqual([[], 0]);
  sendAll(world);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, CREATE);
  world.clock = NOW;
  expect(received(world)).toHaveLength(mails);
  expect(confirmed(world).map(({ id }) => id)).toEqual(events);
  const { toCancel, differences } = valueIn(world, 'schedule', CALENDAR);
  expect(toCancel).toEqual([]);
  expect(differences.map(({ can, labels }) => [can, labels])).toEqual([
    [['other address'], ['Invite the new address instead']],
  ]);
  const hub = valueIn(world, 'hub', null);
  expect(hub.steps.find(({ id }) => id === 'catch-ups')?.line).toContain('has another address now');
  expect(hub.cards.map(({ title }) => title).join()).not.toContain('ended');
  const settle = [{ ref: differences[0]!.ref, as: 'other address' as const }];
  valueIn(world, 'schedule', { ...CALENDAR, step: 'settle', settle });
  expect(guests(world)).not.toContain(former);
  expect(guests(world).filter((one) => one === now)).toHaveLength(2);
  expect(guests(world)).toHaveLength(guests(before).length);
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
});

test('two who bear the name, or a former address that still answers: nobody is taken for anybody', () => {
  const former = menteeOf(before, 'mentor0@example.org');
  const name = String(table(before, 'Matches').find((row) => row['Mentee address'] === former)!['Mentee']);
  const both = copyOf(before);
  applies(both, 'mentee', name, 'other@example.org');
  const twins = corrected('Mentee answers', former, 'one@example.org');
  applies(twins, 'mentee', name, 'two@example.org');
  for (const world of [both, twins]) {
    const { issues } = valueIn(world, 'match', { ...WRITE, write: false });
    expect(issues.map(({ found }) => found).join()).not.toContain('than the one that pairs and mails know');
  }
  expect(valueIn(twins, 'schedule', PROPOSE).meetings.filter(({ state }) => state === 'proposed')).toEqual(
    [],
  );
});

test('a mail that came back is found under both addresses, and goes again to the new one', () => {
  const former = menteeOf(before, 'mentor0@example.org');
  const [now, step] = ['corrected@example.org', { reason: '', acceptGuesses: true }];
  const world = corrected('Mentee answers', former, now);
  const look = (person: string) => valueIn(world, 'mailAgain', { ...step, step: 'look', person, ref: '' });
  expect(look(now).mails).toHaveLength(1);
  expect(look(former)).toEqual(look(now));
  const { ref } = look(now).mails[0]!;
  valueIn(world, 'mailAgain', { ...step, step: 'bounced', person: now, ref });
  valueIn(world, 'mailAgain', { ...step, step: 'again', person: now, ref });
  const mails = received(world).length;
  sendAll(world);
  expect(received(world).slice(mails)).toEqual([now]);
});

test('erased under the new address, nothing of the former one stays', () => {
  const former = menteeOf(before, 'mentor0@example.org');
  const world = corrected('Mentee answers', former, 'corrected@example.org');
  valueIn(world, 'erase', { person: 'corrected@example.org', write: true, answers: true });
  expect(JSON.stringify(world.sheets)).not.toContain(former);
});
