// A circle without a mentor, or with two who should not meet, is said wherever a coordinator looks, and nobody of it is written to.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { circlesMatched, inCircles } from '../circle-world.ts';
import { APPROVE, DAY, LOOK, received, SEND, sendAll } from '../introduce-world.ts';
import { LEAVE, table } from '../leaving-world.ts';
import { copyOf, TRY, valueIn, WRITE } from '../workbench.ts';

const answers = (world: World, of: string) => world.sheets.find(({ name }) => name === `${of} answers`)!;
const membersOf = (world: World, circle: string, role: string) =>
  table(world, 'Circles').filter(({ Circle, Role, Status }) => {
    return Circle === circle && Role === role && Status !== 'ended';
  });

test('one mentor for two circles: nobody is called served who is not, and the circle is named', () => {
  const world = circlesMatched(7);
  answers(world, 'Mentor').rows.pop();
  const { quality, proof, waiting, circles } = valueIn(world, 'match', WRITE);
  const unled = circles.find(({ mentors }) => mentors.length === 0)!;
  expect(quality.all.matched).toBe(7 - unled.mentees.length);
  expect(proof).toBe('Not everybody is in a circle with a mentor.');
  expect(waiting).toBe(
    `1 circle has no mentor: ${unled.name}. The sheet Circles says why. Until it has one, no mail goes to it.`,
  );
  expect(valueIn(circlesMatched(7), 'match', WRITE)).toMatchObject({
    proof: 'Everybody is in a circle with a mentor.',
    waiting: '',
  });
});

test('no language with the others of any circle: the two are named, and their circle waits for a word', () => {
  const world = circlesMatched(7);
  for (const row of answers(world, 'Mentor').rows.slice(1)) row[4] = 'English, French';
  answers(world, 'Mentee').rows[1]![4] = 'French';
  addSheet(world, 'Rules', [
    ['Rule', 'On', 'Strands', 'What it means'],
    ['A language in common', true, '', ''],
  ]);
  const { circles } = valueIn(world, 'match', WRITE);
  const broken = circles.find(({ mentees }) => mentees.includes('mentee0@example.org'))!;
  expect(broken.checks.join(' ')).toMatch(
    /^Nils Amentee and Nils \wmentee should be in different circles: A language in common\.$/,
  );
  const { held } = valueIn(world, 'introduce', APPROVE);
  expect(held).toMatchObject([
    {
      who: broken.name,
      why: expect.stringMatching(/^Nils Amentee, Nils \wmentee should be in .* tick Lock/),
    },
  ]);
  sendAll(world);
  expect(received(world).filter((to) => broken.mentees.includes(to))).toEqual([]);
  const { rows } = world.sheets.find(({ name }) => name === 'Circles')!;
  rows.find((row) => row.includes('Nils Amentee'))![rows[0]!.indexOf('Lock')] = true;
  expect(valueIn(world, 'introduce', LOOK).held).toEqual([]);
});

test('the mentor of an introduced circle leaves: it is incomplete, its mail says so, and Match proposes another', () => {
  const world = inCircles(7);
  const [leader] = table(world, 'Circles').filter(({ Role }) => Role === 'mentor');
  const [circle, name] = [String(leader!['Circle']), String(leader!['Person'])];
  world.clock += DAY;
  valueIn(world, 'leaving', { ...LEAVE, person: name });
  const { steps, cards } = valueIn(world, 'hub', null);
  expect(steps.find(({ id }) => id === 'match')?.state).toBe('needs attention');
  expect(cards.flatMap(({ lines }) => lines)).toContain(`${circle}: No mentor at the moment.`);
  const mailed = copyOf(world);
  const before = mailed.mails.length;
  valueIn(mailed, 'introduce', { ...APPROVE, occasion: 'circle changed' });
  for (let k = 0; k < 3; k++) valueIn(mailed, 'introduce', { ...SEND, occasion: 'circle changed' });
  const bodies = mailed.mails.slice(before).map(({ body }) => body);
  expect(bodies).toHaveLength(membersOf(world, circle, 'mentee').length);
  for (const body of bodies) {
    expect(body).toContain(`No longer in ${circle}: ${name} (mentor).`);
    expect(body).toContain(`There is no mentor in ${circle} at the moment.`);
    expect(body).not.toContain('Everything else stays');
  }
  const row = [...answers(world, 'Mentor').rows[1]!];
  answers(world, 'Mentor').rows.push(
    row.map((cell, k) => (k === 1 ? 'new@example.org' : k === 2 ? 'Nora Neu' : cell)),
  );
  const found = valueIn(world, 'match', WRITE);
  expect(found.issues.map(({ found: what }) => what)).toContain(`${circle}: No mentor at the moment.`);
  expect(membersOf(world, circle, 'mentor').map(({ Person }) => Person)).toEqual(['Nora Neu']);
  expect(valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines)).not.toContain(
    `${circle}: No mentor at the moment.`,
  );
});

test('who has no circle any more is told so in the coordinator’s language, and is not asked about in the other', () => {
  const world = circlesMatched(7, [['Panel language', 'French']]);
  const rowsIn = (sheet: string) => world.sheets.find(({ name }) => name === sheet)!.rows;
  const [header = [], ...rows] = rowsIn('Circles');
  for (const row of rows) row[header.indexOf('Notes')] = 'Asked us twice.';
  const [strands, ring] = rowsIn('Strands');
  strands!.push('Places');
  ring!.push(6);
  valueIn(world, 'match', WRITE);
  const left = table(world, 'Circles').filter(({ Circle }) => Circle === '');
  expect(left.map(({ Why }) => Why)).toEqual(['N’a pas de cercle pour l’instant.']);
  const asked = () => valueIn(world, 'match', TRY).issues.filter(({ column }) => column === 'Circle');
  expect(asked()).toEqual([]);
  rowsIn('Settings').find(([name]) => name === 'Panel language')![1] = 'English';
  expect(asked()).toEqual([]);
});
