// Name and address changed at once: nobody can know that it is the same person, so it is asked; one row of our list settles it, and then
// nobody is introduced or invited a second time.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { LOOK as CALENDAR } from '../catch-up-world.ts';
import { LOOK as MAILS } from '../introduce-world.ts';
import { applies, meeting, menteeOf, table } from '../leaving-world.ts';
import { copyOf, valueIn, WRITE } from '../workbench.ts';

const start = meeting(3);
const cards = (world: World) => valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines);

/** Both cells written over in every row of a form that has the address. */
function other(tab: string, from: string): World {
  const world = copyOf(start);
  for (const row of world.sheets.find(({ name }) => name === tab)!.rows)
    if (row[1] === from) {
      row[1] = 'married@example.org';
      row[2] = 'Kim Newname';
    }
  return world;
}

test.each([
  ['Mentor answers', 'Mentors', 'mentor0@example.org', 'Mentor'],
  ['Mentee answers', 'Mentees', menteeOf(start, 'mentor0@example.org'), 'Mentee'],
])('%s: asked by name, and settled by a row of %s', (tab, list, former, role) => {
  const row = table(start, 'Matches').find((one) => one[`${role} address`] === former)!;
  const name = String(row[role]);
  const world = other(tab, former);
  expect(cards(world).join(' ')).toContain(
    `No answer of ${name} counts at the moment. Is it Kim Newname under another name and address? Then write, in one row of ${list}, ${name} into Name and the new address into Email, and the new name into Matches.`,
  );
  const sheet =
    world.sheets.find((one) => one.name === list) ??
    addSheet(world, list, [
      role === 'Mentor'
        ? ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes']
        : ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'],
    ]);
  const header = sheet.rows[0]!.map(String);
  const cells = header.map((text) => ({ Name: name, Email: 'married@example.org' })[text] ?? '');
  const there = sheet.rows.findIndex((one) => one.includes(name));
  if (there > 0) sheet.rows[there]![header.indexOf('Email')] = 'married@example.org';
  else sheet.rows.push(cells);
  const pair = world.sheets
    .find((one) => one.name === 'Matches')!
    .rows.find((cells) => cells.includes(name))!;
  pair[pair.indexOf(name)] = 'Kim Newname';
  expect(cards(world).join(' ')).not.toMatch(/incomplete|under another name|No answer/);
  expect(valueIn(world, 'hub', null).issues.map(({ found }) => found)).not.toContain(name);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0 });
  const { differences } = valueIn(world, 'schedule', CALENDAR);
  expect(differences.map(({ can }) => can)).toEqual([['other address']]);
  const { pairs } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(3);
  expect(table(world, 'Matches').map(({ Status }) => Status)).toEqual(Array(3).fill('introduced'));
});

test('more newcomers than anybody could mean: nobody is named', () => {
  const world = other('Mentor answers', 'mentor0@example.org');
  for (const k of [1, 2, 3]) applies(world, 'mentor', `Ada New${k}`, `new${k}@example.org`);
  expect(cards(world).join(' ')).not.toContain('under another name');
});
