// A family name that begins with a particle and stands first: people are greeted by what stands behind it, by their whole name where nobody
// can tell, and never by the particle.
import { expect, test } from 'vitest';
import { firstNameOf } from '../../src/letters/names-and-days.ts';
import { particles } from '../../src/redaction/words/particles.ts';
import { mulberry32 } from '../chance.ts';

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
