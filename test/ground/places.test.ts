// Two ways of writing one place may be one, and never surely are; two places that only look alike to a machine are two.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules, type Side } from '../../src/eligibility/rules.ts';
import { fold } from '../../src/ground/folding.ts';
import {
  isOnePlace,
  type KindOfPlace,
  mayBeOnePlace,
  speaksOfPlace,
  wordsOfPlace,
} from '../../src/ground/places.ts';
import { nobody } from '../eligibility/sides.ts';

const KINDS: readonly KindOfPlace[] = ['unit', 'organisation'];

const perhapsOne: readonly (readonly [string, string])[] = [
  ['Réa', 'Réanimation'],
  ['Banken', 'Banken (studiejob)'],
  ['Medilog', 'Medilog AG'],
  ['UBS', 'U.B.S. S.A.'],
  ['Dept. of Physics', 'Physics'],
  ['Department of Physics', 'Institut für Physik'],
  ['Physik / Physics', 'Physique'],
  ['St. Gallen', 'Sankt Gallen'],
  ['Hôpital Ste-Anne', 'hopital sainte anne'],
  ['Human Resources', 'HR'],
  ['Universität Zürich', 'UZH'],
  ['École polytechnique fédérale de Lausanne', 'EPFL'],
  ['D-PHYS', 'Physics'],
  ['K3', 'K3 (nights)'],
  ['Ward 3', 'Ward 3B'],
  ['Marketing & Sales', 'Sales and Marketing'],
  ['Comp. Sci.', 'Computer Science'],
  ['Mgmt', 'Management'],
  ['Kardiologie', 'Cardiology'],
  ['Reanimation', 'Reanimaton'],
  ['Health care', 'Healthcare'],
  ['Medicine II', 'Médecine 2'],
  ['Klinik für Neurologie', 'Neurologie'],
  ['Vestas A/S', 'Vestas'],
  ['Physics, Zürich', 'Physics'],
];

const surelyTwo: readonly (readonly [string, string])[] = [
  ['Ward 3', 'Ward 4'],
  ['Department 1', 'Department 12'],
  ['K3-12', 'K3-14'],
  ['Team A', 'Team AB'],
  ['D-PHYS', 'D-CHEM'],
  ['Medicine I', 'Medicine II'],
  ['Physics', 'Biophysics'],
  ['Physics', 'Physiology'],
  ['Chemistry', 'Chemical Engineering'],
  ['Neurology', 'Neurosurgery'],
  ['Banken (job)', 'Netcompany (job)'],
  ['Faculty of Law', 'Faculty of Arts'],
  ['University of Bern', 'University of Basel'],
  ['Northwind Ltd', 'Southwind Ltd'],
  ['Lake Group', 'Coast Group'],
  ['Internal Medicine', 'Emergency Medicine'],
];

test.each(perhapsOne)('%s and %s may be one, and are not surely one', (one, other) => {
  for (const kind of KINDS)
    expect([mayBeOnePlace(one, other, kind), mayBeOnePlace(other, one, kind)]).toEqual([true, true]);
  expect(fold(one) === fold(other) || !isOnePlace(one, other)).toBe(true);
});

test.each(surelyTwo)('%s and %s are two', (one, other) => {
  for (const kind of KINDS)
    expect([mayBeOnePlace(one, other, kind), mayBeOnePlace(other, one, kind)]).toEqual([false, false]);
});

test('two departments within one faculty are two; two branches of one company may be one', () => {
  const [one, other] = ['Science – Physics', 'Science – Chemistry'] as const;
  expect(KINDS.map((kind) => mayBeOnePlace(one, other, kind))).toEqual([false, true]);
});

const NAMES = [
  'Marketing',
  'Réanimation',
  'Banken',
  'Gründerzentrum',
  'Lakeside Hospital',
  'Øst Forlag',
  'Human Rights',
];
/** Ways in which people write one place. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => `${name} (nights)`,
  (name) => `${name} [2nd floor]`,
  (name) => `${name}, Basel`,
  (name) => `${name} – west`,
  (name) => `${name}.`,
  (name) => `Dept of ${name}`,
  (name) => `Abteilung für ${name}`,
  (name) => `${name} GmbH`,
  (name) => `${name} S.A.`,
  (name) => name.slice(0, 4),
  (name) => name.split(' ').reverse().join(' '),
  (name) => `${name} / Elsewhere`,
  (name) => `  ${name}\u00a0 `,
];
const written = fc.record({ name: fc.constantFrom(...NAMES), way: fc.constantFrom(...WAYS) });

const forbids = (rule: string, mentee: Partial<Side>, mentor: Partial<Side>) =>
  rules
    .find(({ name }) => name === rule)!
    .forbids({ ...nobody, ...mentee }, { ...nobody, id: 'b@example.org', ...mentor }, new Set());

test('however a place is written, what keeps its people apart does, and what wants one place sees two', () => {
  fc.assert(
    fc.property(written, fc.boolean(), ({ name, way }, isTurned) => {
      const [one, other] = isTurned ? [way(name), name] : [name, way(name)];
      const apart: [string, Partial<Side>, Partial<Side>][] = [
        ['Not the same unit', { unit: fold(one) }, { unit: fold(other) }],
        [
          "Keep the mentee's wish for a different unit",
          { unit: fold(one), wantsUnit: 'different' },
          { unit: fold(other) },
        ],
        ['Not the same organisation', { organisation: fold(one) }, { organisation: fold(other) }],
        [
          "Keep the mentee's wish for a different organisation",
          { organisation: fold(one), wantsOrganisation: 'different' },
          { unit: fold(other) },
        ],
      ];
      expect(apart.map((asked) => forbids(...asked))).toEqual([true, true, true, true]);
      expect(
        forbids('Only the same organisation', { organisation: fold(one) }, { organisation: fold(other) }),
      ).toBe(fold(one) !== fold(other));
    }),
    { numRuns: 300, verbose: 1 },
  );
});

test('the order does not matter, what is surely one may be one, and an empty answer is nowhere', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
      for (const kind of KINDS) expect(mayBeOnePlace(a, b, kind)).toBe(mayBeOnePlace(b, a, kind));
      expect(isOnePlace(a, b)).toBe(fold(a) !== '' && fold(a) === fold(b));
      if (isOnePlace(a, b)) expect(mayBeOnePlace(a, b, 'unit')).toBe(true);
      expect([mayBeOnePlace('', a, 'unit'), mayBeOnePlace(a, '', 'organisation')]).toEqual([false, false]);
    }),
  );
});

test('a sentence speaks of a place by its name alone, and by no shorter word', () => {
  expect(speaksOfPlace('nobody from Medilog please', 'Medilog AG (Basel)')).toBe(true);
  expect(speaksOfPlace('nobody from Medilogic please', 'Medilog AG')).toBe(false);
  expect(speaksOfPlace('it is fine', 'IT')).toBe(false);
});

test.each([
  ['nobody from the foundry Berg, I sit there', 'Berg Foundry Ltd', true],
  ['keine aus der Gießerei Vogel', 'Gebr. Vogel Gießerei', true],
  ['personne de la menuiserie Arnaud', 'Arnaud Menuiserie SARL', true],
  ['nessuno della tipografia Conti', 'Conti Tipografia & figli', true],
  ['ich war früher in einer Gießerei, Herr Vogel kennt sie', 'Gebr. Vogel Gießerei', false],
  ['nobody from a foundry', 'Berg Foundry Ltd', false],
])('words of a firm that stand together are the firm, in any order: %s', (said, place, is) => {
  expect(speaksOfPlace(said, place)).toBe(is);
});

test('a firm is known by the words of its own name, and not by its town, its kind or its owners’ kinship', () => {
  expect(wordsOfPlace('Gebr. Vogel Gießerei GmbH, Zürich')).toEqual(['vogel', 'giesserei']);
  expect(wordsOfPlace('Institute Curie (Lyon)')).toEqual(['curie']);
});
