// A supervisor or a conflict under another form of a given name: the same person where the forms belong together, and nobody where not.
import { expect, test } from 'vitest';
import { createFinder } from '../../src/ground/naming.ts';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { mayBeCalled } from '../../src/people/other-given-name.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { readStrands } from '../../src/programme/strands.ts';

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
  ['Paul Schmidt', 'Paul Weber Schmidt', true],
  ['Paul Weber', 'Paula Schmidt Weber', false],
  ['Maria Weber', 'Mario Weber', false],
  ['Marta Weber', 'Maria Weber', false],
  ['Anna Weber', 'Hannah Weber', false],
  ['Hanna Weber', 'Anna Weber', false],
  ['Hanna Weber', 'Johanna Weber', true],
  ['Hannah Weber', 'Hanna Weber', true],
  ['Daniel Weber', 'Daniela Weber', false],
  ['Martin Weber', 'Martina Weber', false],
  ['Andrea Weber', 'Andreas Weber', false],
  ['Anne Weber', 'Anna Weber', true],
  ['Wei Zhang', 'Wen Zhang', false],
  ['Hong Zhang', 'Hang Zhang', false],
  ['Jean Weber', 'Sean Weber', false],
  ['Katharna Weber', 'Katharina Weber', true],
  ['Stephan Weber', 'Stefan Weber', true],
  ['Gerli Weber', 'Gerlinde Weber', true],
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

test.each([
  ['conflicts', 1],
  ['co-leader', 0],
])('a mentee under another given name in an answer of a mentor about %s: %i oddities', (field, oddities) => {
  const fields = { mentors: ['email', 'name', field], mentees: ['email', 'name'] };
  const people = {
    mentors: ['ann@example.org', 'Ann Ahlo', 'Tom Wieczorek'],
    mentees: ['tomasz@example.org', 'Tomasz Wieczorek'],
  };
  const headerOf = (one: string) => `About ${one}`;
  const sides = ['mentors', 'mentees'] as const;
  const decided = sides.flatMap((sheet) => [
    { sheet, header: '', field: sheet },
    ...fields[sheet].map((one) => ({ sheet, header: headerOf(one), field: one })),
  ]);
  const { mentors, issues } = readPeople({
    forms: formsOf(
      sides.map((sheet) => tableOf(sheet, [fields[sheet].map(headerOf), people[sheet]])),
      [],
      decided,
    ).forms,
    mentorsSheet: null,
    menteesSheet: null,
    strands: readStrands(null).strands,
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set(),
  });
  expect(mentors[0]!.coLeaders).toEqual([]);
  expect(issues.filter(({ found }) => found === 'Tom Wieczorek')).toHaveLength(oddities);
});
