// A supervisor or a conflict under another form of a given name: the same person where the forms belong together, and nobody where not.
import { expect, test } from 'vitest';
import { createFinder } from '../../src/ground/naming.ts';
import { mayBeCalled } from '../../src/people/other-given-name.ts';

test.each([
  ['Tom Wieczorek', 'Tomasz Wieczorek', true],
  ['Tommy Wieczorek', 'Thomas Wieczorek', true],
  ['Thomas Wieczorek', 'Tomasz Wieczorek', true],
  ['Kate Moor', 'Katharina Moor', true],
  ['Robert Moor', 'Bob Moor', true],
  ['Pepe Ruiz', 'José Ruiz', true],
  ['Lena Petersen', 'Magdalena Petersen', true],
  ['Jan Dijk', 'Johannes Dijk', true],
  ['Krzysiek Lis', 'Krzysztof Lis', true],
  ['Jon Moor', 'John Moor', true],
  ['Katherine Moor', 'Catherine Moor', true],
  ['Anna Weber', 'Lea Weber', false],
  ['Jonas Weber', 'Johanna Weber', false],
  ['Robert Weber', 'Richard Weber', false],
  ['Ida Weber', 'Ada Weber', false],
  ['Paul Weber', 'Paula Schmidt Weber', true],
])('%s may be %s: %j', (said, name, wanted) => {
  expect(mayBeCalled(said, name)).toBe(wanted);
});

test.each([
  ['Tom Wieczorek', 'Tom Wieczorek'],
  ['tom wieczorek', 'tom wieczorek'],
  ['my boss is Tom Wieczorek, of Pathology', 'Tom Wieczorek'],
  ['Wieczorek', null],
  ['Ann Ahlo', null],
  ['Baker, Wieczorek', null],
])('%j names a family name behind another given name: %j', (text, wanted) => {
  const people = ['Tomasz Wieczorek', 'Ann Ahlo'].map((name) => ({ id: name, name, code: null }));
  expect(createFinder(people)(text).otherwise.map((one) => one.text)).toEqual(wanted ? [wanted] : []);
});
