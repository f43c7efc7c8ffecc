// Where a question about topics is read as a choice of mentors, its words are no people: nobody is to be asked to take part who is
// called Leadership, and the question is asked about.
import { expect, test } from 'vitest';
import { programme } from '../introduce-world.ts';
import { TRY, valueIn } from '../workbench.ts';

test('a topic in place of a name is asked about as a question, and is nobody outside the programme', () => {
  const world = programme(2);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  for (const [k, cell] of ['Second choice', 'Leadership', 'Otto Stranger'].entries()) rows[k]!.push(cell);
  const { issues, wishedOutside } = valueIn(world, 'match', TRY);
  expect(wishedOutside).toEqual(['Otto Stranger']);
  const said = issues.filter(
    ({ column, found }) => column === 'Second choice' && !found.startsWith('the only'),
  );
  expect(said).toMatchObject([
    { row: 2, found: 'Leadership', wanted: 'a mentor; this is a topic' },
    { row: 3, found: 'Otto Stranger', remedy: expect.stringContaining('Ask the mentee for another') },
  ]);
});
