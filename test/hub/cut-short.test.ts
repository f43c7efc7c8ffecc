// What was begun about somebody and cut is the first thing that the hub says, by name as long as an answer of theirs is left, and holds them.
import { expect, test } from 'vitest';
import { textPrint } from '../../src/ground/text-print.ts';
import { introduced } from '../catch-up-world.ts';
import { TRY, valueIn } from '../workbench.ts';

const WHO = 'mentor0@example.org';
const printOf = (id: string) => textPrint(`under way\n${id}`);

test.each([
  ['erase', 'Erasing Mara Amentor0 was cut short'],
  ['leave', 'The leaving of Mara Amentor0 was cut short'],
  ['away', 'Noting that Mara Amentor0 is away was cut short'],
  ['part', 'Ending a match of Mara Amentor0 was cut short'],
  ['back', 'Taking it back for Mara Amentor0 was cut short'],
])('%s', (does, said) => {
  const world = introduced(2);
  world.properties.document['acts under way'] = `${does} ${printOf(WHO)} `;
  const { steps, cards } = valueIn(world, 'hub', null);
  expect([steps[0]!.state, steps[0]!.line, cards[0]!.title]).toEqual(['needs attention', said, said]);
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.map(({ found }) => found)).toContain('Mara Amentor0: what was begun was cut short');
});
