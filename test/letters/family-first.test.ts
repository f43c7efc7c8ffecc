// A family name that begins with a particle and stands first: people are greeted by what stands behind it, by their whole name where nobody
// can tell, and never by the particle.
import { expect, test } from 'vitest';
import { firstNameIn, firstNameOf } from '../../src/letters/names-and-days.ts';
import { particles } from '../../src/redaction/words/particles.ts';
import { mulberry32 } from '../chance.ts';
import { APPROVE, sendAll } from '../introduce-world.ts';
import { valueIn, WRITE, worldOf } from '../workbench.ts';

test.each([
  ['van der Berg Jan', 'Jan'],
  ['Van Der Berg Jan', 'Jan'],
  ['VAN DER BERG Jan', 'Jan'],
  ['DE SOUZA Maria', 'Maria'],
  ['de Souza Ana María', 'Ana María'],
  ['von Trapp Georg', 'Georg'],
  ['Von Trapp Georg', 'Georg'],
  ["d'Angelo Marco", 'Marco'],
  ['O’Brien Sean', 'Sean'],
  ['al-Sayed Omar', 'Omar'],
  ["'t Hooft Gerda", 'Gerda'],
  ['Dr. van Berg Jan', 'Jan'],
  // Nobody can tell which of the words is the given name.
  ['de la Cruz García María', 'de la Cruz García María'],
  ['Van Berg Jan', 'Van Berg Jan'],
  ['de Vries', 'de Vries'],
  // Given names that are particles, too, and particles behind the given name.
  ['Van Morrison', 'Van'],
  ['Ben Allen Smith', 'Ben'],
  ['Ben van der Berg', 'Ben'],
  ['Jan van der Berg', 'Jan'],
  ['Ana de Souza', 'Ana'],
  ['Weber, Jonas', 'Jonas'],
] as const)('%s', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});

test('whatever particles stand before a family name, nobody is greeted by one', () => {
  const random = mulberry32(20261129);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const small = [...particles].filter((word) => word.length > 1);
  for (let k = 0; k < 500; k++) {
    const lead = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(small)).join(' ');
    const [given, family] = [pick(['Jan', 'María', 'Yasmine']), pick(['Berg', 'Souza', 'Hoek'])];
    expect(firstNameOf(`${lead} ${family} ${given}`), `seed 20261129, ${lead}`).toBe(given);
    expect(firstNameOf(`${given} ${lead} ${family}`), `seed 20261129, ${lead}`).toBe(given);
  }
});

test.each([
  // As the person wrote it into a column of given names.
  ['Thi Lan', 'Thi Lan Nguyen', 'Thi Lan'],
  ['Thị Lanh', 'Thị Lanh Phạm', 'Thị Lanh'],
  ['Ngozi Mary', 'Ngozi Mary Okafor', 'Ngozi Mary'],
  ['Jean Pierre', 'Jean Pierre Martin', 'Jean Pierre'],
  ['Lan', 'Nguyen Lan', 'Lan'],
  ['Dr. Anna M.', 'Dr. Anna M. Weber', 'Anna'],
  ['María José', 'María José García María', 'María José'],
  // The whole name stands there, with the family beside it or not; or more than a name.
  ['Jonas Weber', 'Jonas Weber Weber', 'Jonas'],
  ['Jonas Weber', 'Jonas Weber', 'Jonas'],
  ['Weber, Jonas', 'Weber, Jonas Weber', 'Jonas'],
  ['Elizabeth (Liz)', 'Elizabeth (Liz) Smith', 'Elizabeth'],
  ['Dr.', 'Dr. Weber', 'Dr.'],
])('given name “%s” of %s: greeted as %s', (given, name, greeted) => {
  expect(firstNameIn({ name, given })).toBe(greeted);
  expect(firstNameIn({ name })).toBe(firstNameOf(name));
});

test('a mail and its subject bear the given names of their column', () => {
  const header = ['Email Address', 'First name', 'Family name', 'Topics', 'Languages for meetings'];
  const row = (email: string, given: string, family: string, last: string | number) =>
    [email, given, family, 'Leadership', 'English', last] as const;
  const world = worldOf({
    'Mentor answers': [
      [...header, 'How many mentees could you take?'],
      row('lan@example.org', 'Thi Lan', 'Nguyen', 1),
    ],
    'Mentee answers': [
      [...header, 'What are your goals?'],
      row('mary@example.org', 'Ngozi Mary', 'Okafor', 'To lead.'),
    ],
  });
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(world.mails.map(({ subject }) => subject).join()).toContain('Ngozi Mary and Thi Lan');
  expect(world.mails.map(({ body }) => /Dear ([^,]+),/.exec(body)?.[1]).sort()).toEqual([
    'Ngozi Mary',
    'Thi Lan',
  ]);
});
