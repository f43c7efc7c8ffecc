// Somebody comes to an introduced circle, or leaves it: the others have not been told, the hub says so, and a mail is offered to each of
// them once. Nothing goes by itself.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { circlesMatched, inCircles } from '../circle-world.ts';
import { APPROVE, DAY, LOOK, SEND } from '../introduce-world.ts';
import { applies, LEAVE, table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const CHANGED = { ...LOOK, occasion: 'circle changed' } as const;
const start = inCircles(7);
const members = (world: World, circle: string, status = 'introduced') =>
  table(world, 'Circles').filter(({ Circle, Status }) => Circle === circle && Status === status);
const hubLines = (world: World) =>
  valueIn(world, 'hub', null).cards.flatMap(({ lines }) =>
    lines.filter((line) => line.includes('in circles') || line.includes('in a circle')),
  );

/** Approves and sends what there is to tell; the mails that went. */
function told(world: World) {
  const before = world.mails.length;
  world.clock += DAY;
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'circle changed' });
  for (let k = 0; k < 5; k++) valueIn(world, 'introduce', { ...SEND, occasion: 'circle changed' });
  return world.mails.slice(before);
}

const smallest = (world: World) =>
  ['Circle 1', 'Circle 2'].sort((a, b) => members(world, a).length - members(world, b).length)[0]!;

/** As circle-world.ts makes names of addresses. */
const addressOf = ({ Person, Role }: Record<string, unknown>) =>
  `${Role}${'ABCDEFG'.indexOf(String(Person).split(' ')[1]![0]!)}@example.org`;

/** Joins by a row that the coordinator writes, and is introduced a day later. */
function joins(world: World, circle: string): World {
  applies(world, 'mentee', 'Lea Late', 'lea@example.org');
  const { rows } = world.sheets.find(({ name }) => name === 'Circles')!;
  const row = rows[0]!.map(
    (header) =>
      ({ Circle: circle, Person: 'Lea Late', Role: 'mentee', Strand: 'Ring' })[String(header)] ?? '',
  );
  rows.push(row);
  world.clock += 3 * DAY;
  valueIn(world, 'introduce', APPROVE);
  for (let k = 0; k < 5; k++) valueIn(world, 'introduce', SEND);
  return world;
}

test('nobody came and nobody left: there is nothing to tell, and without circles nothing to choose', () => {
  expect(valueIn(copyOf(start), 'introduce', CHANGED).due).toBe(0);
  expect(hubLines(start)).toEqual([]);
});

test('one leaves: each of the others is told once, by name, and the one who left hears nothing of it', () => {
  const world = copyOf(start);
  const circle = smallest(world);
  const [gone] = members(world, circle).filter(({ Role }) => Role === 'mentee');
  world.clock += DAY;
  valueIn(world, 'leaving', { ...LEAVE, person: String(gone!['Person']) });
  const others = members(world, circle);
  expect(hubLines(world)).toEqual([
    `${others.length} people in circles have not been told who came or left: the mails are ready for you to approve.`,
  ]);
  expect(world.mails).toHaveLength(start.mails.length);
  const mails = told(world);
  expect(mails).toHaveLength(others.length);
  for (const { subject, body } of mails) {
    expect(subject).toBe(`A change in ${circle}, Test programme 2026`);
    expect(body).toContain(`No longer in ${circle}: ${gone!['Person']}.`);
    expect(body).not.toContain('New in');
    for (const { Person } of others) expect(body).toContain(`${Person}`);
  }
  expect(hubLines(world)).toEqual([]);
  expect(told(world)).toEqual([]);
  const [next] = members(world, circle).filter(({ Role }) => Role === 'mentee');
  valueIn(world, 'leaving', { ...LEAVE, person: String(next!['Person']) });
  for (const { body } of told(world)) expect(body).toContain(`No longer in ${circle}: ${next!['Person']}.`);
});

test('one comes: the others are told once she was introduced to them, and she is not', () => {
  const world = copyOf(start);
  const circle = smallest(world);
  const others = members(world, circle).length;
  joins(world, circle);
  const mails = told(world);
  expect(mails.flatMap(({ to }) => to)).not.toContain('lea@example.org');
  expect(mails).toHaveLength(others);
  for (const { body } of mails) expect(body).toContain(`New in ${circle}: Lea Late.`);
  expect(told(world)).toEqual([]);
});

test('one came and left before anybody was told: nobody is told; another leaves: she is told of that one alone', () => {
  const world = copyOf(start);
  const circle = smallest(world);
  joins(world, circle);
  const [gone] = members(world, circle).filter(
    ({ Role, Person }) => Role === 'mentee' && Person !== 'Lea Late',
  );
  world.clock += DAY;
  valueIn(world, 'leaving', { ...LEAVE, person: String(gone!['Person']) });
  const both = copyOf(world);
  const mails = told(world);
  const toLea = mails.filter(({ to }) => to.includes('lea@example.org'));
  expect(toLea.map(({ body }) => [body.includes('New in'), body.includes(`No longer in ${circle}`)])).toEqual(
    [[false, true]],
  );
  expect(mails.filter(({ body }) => body.includes('New in') && body.includes('No longer in'))).toHaveLength(
    mails.length - 1,
  );
  valueIn(both, 'leaving', { ...LEAVE, person: 'lea@example.org' });
  for (const { body } of told(both)) expect(body).not.toContain('Lea Late');
});

test('the mentor changes: the others are told in one mail', () => {
  const world = copyOf(start);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const circle = smallest(world);
  const mentor = members(world, circle).find(({ Role }) => Role === 'mentor')!;
  world.clock += DAY;
  valueIn(world, 'leaving', { ...LEAVE, person: String(mentor['Person']) });
  valueIn(world, 'match', WRITE);
  world.clock += DAY;
  valueIn(world, 'introduce', APPROVE);
  for (let k = 0; k < 5; k++) valueIn(world, 'introduce', SEND);
  const mails = told(world);
  const mentees = members(world, circle).filter(({ Role }) => Role === 'mentee');
  expect(mails).toHaveLength(mentees.length);
  for (const { body } of mails) {
    expect(body).toContain(`New in ${circle}: Rosa Reserve (mentor).`);
    expect(body).toContain(`No longer in ${circle}: ${mentor['Person']} (mentor).`);
  }
});

test('who is erased goes from the rows of those mails as well', () => {
  const world = copyOf(start);
  const circle = smallest(world);
  const [gone] = members(world, circle).filter(({ Role }) => Role === 'mentee');
  world.clock += DAY;
  valueIn(world, 'leaving', { ...LEAVE, person: String(gone!['Person']) });
  told(world);
  const address = addressOf(gone!);
  expect(JSON.stringify(table(world, 'Outbox'))).toContain(address);
  valueIn(world, 'erase', { person: address, write: true, answers: true });
  expect(JSON.stringify(world.sheets)).not.toContain(address);
});

test('one is erased: the others are told that somebody is no longer there, once and without the name', () => {
  const world = copyOf(start);
  const circle = smallest(world);
  const [gone] = members(world, circle).filter(({ Role }) => Role === 'mentee');
  const person = addressOf(gone!);
  world.clock += DAY;
  const others = members(world, circle).length - 1;
  const what = `mails that somebody left the circle, for ${others} people, for you to approve`;
  const request = { person, answers: true } as const;
  expect(valueIn(world, 'erase', { ...request, write: false }).places).toContainEqual({
    where: 'Introduce',
    what,
  });
  valueIn(world, 'erase', { ...request, write: true });
  expect(table(world, 'Circles').find(({ Person }) => Person === '[erased]')).toMatchObject({
    Circle: circle,
    Status: 'ended',
  });
  expect(hubLines(world)).toHaveLength(1);
  const mails = told(world);
  expect(mails).toHaveLength(others);
  for (const { body } of mails) {
    expect(body).toContain(`No longer in ${circle}: one of the mentees.`);
    expect(body).not.toContain(String(gone!['Person']));
  }
  expect([hubLines(world), told(world)]).toEqual([[], []]);
  const mentor = members(world, circle).find(({ Role }) => Role === 'mentor')!;
  world.clock += DAY;
  valueIn(world, 'erase', { person: addressOf(mentor), write: true, answers: true });
  for (const { body } of told(world)) {
    expect(body).toContain(`No longer in ${circle}: your mentor.`);
    expect(body).toContain(`There is no mentor in ${circle} at the moment.`);
  }
  expect(JSON.stringify(world.sheets)).not.toContain(person);
});

test('before the introduction there is nothing to tell', () => {
  const world = circlesMatched(7);
  world.clock = NOW;
  expect(valueIn(world, 'introduce', CHANGED).due).toBe(0);
});
