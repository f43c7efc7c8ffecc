// Who is kept away from "anybody of Berg's": everybody of the one firm that bears the name. A name that two firms bear, a common word and a
// department's own words mean nobody by themselves.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { createPlaceFinder } from '../../src/people/places-named.ts';

/** Places that an answer names, of people who are each at one of these. */
function named(text: string, places: readonly string[], field = 'organisation'): string[] {
  const table = tableOf('Mentees', [['Firm'], ...places.map((place) => [place])]);
  const form = { role: 'mentees', table, columns: [{ header: 'Firm', at: 0, field }] } as unknown as Form;
  const people = table.rows.map((row, k) => ({ id: `p${k}`, form, row }));
  return createPlaceFinder(people)(text, people[0]!).map(({ place }) => place);
}

const FIRMS = [
  'Gebr. Vogel Gießerei',
  'Städtische Werke',
  'Arnaud Menuiserie SARL',
  'Northline Logistics',
  'Lind & Söner',
];

test.each([
  ['nobody of Vogel please, I do their books', 'Gebr. Vogel Gießerei'],
  ['Niemand von Vogel', 'Gebr. Vogel Gießerei'],
  ['personne de chez Arnaud', 'Arnaud Menuiserie SARL'],
  ['anyone at Northline', 'Northline Logistics'],
  ['ninguno de Northline', 'Northline Logistics'],
])('%s', (said, place) => {
  expect(named(said, FIRMS)).toEqual([place]);
});

test.each([
  'keine Vorgesetzten',
  'nobody in logistics',
  'personne de ma famille',
  'anyone who sings like a vogel',
])('and nobody by: %s', (said) => {
  expect(named(said, FIRMS)).toEqual([]);
});

test('a name of two firms, or a word of a department, is nobody’s', () => {
  expect(named('nobody of Vogel', ['Vogel Bau', 'Vogel Druck'])).toEqual([]);
  expect(named('nobody who teaches Physics', ['Physics teaching', 'Law'], 'unit')).toEqual([]);
});
