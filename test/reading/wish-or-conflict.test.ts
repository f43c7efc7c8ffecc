// A wish and a ban are asked in nearly the same words: a wish is never shown as a ban, and a ban never as a wish.
import { expect, test } from 'vitest';
import { withRankOfRow, withWishes } from '../../src/reading/wish-or-conflict.ts';
import { oddsOf, sharesOf } from './odds-of.ts';

const FIELDS = ['conflicts', 'apart', 'choice 1', 'choice 2', 'choices', 'supervisor'];
const even = Object.fromEntries(FIELDS.map((field) => [field, 1 / 6]));
const EVEN = oddsOf(even);
const likeliest = (header: string) =>
  sharesOf(withWishes(EVEN, header)).reduce((best, one) => (one[1] > best[1] + 1e-9 ? one : best))[0];

test.each([
  ['9. Y a-t-il un ancien avec qui tu aimerais être mis en relation ? 1er vœu', 'choice 1'],
  ['With whom would you like to be matched?', 'choices'],
  ['Mit wem möchtest du am liebsten ein Tandem bilden? (2. Wunsch)', 'choice 2'],
  ['¿Con quién te gustaría formar pareja? Primera opción', 'choice 1'],
  ['Hvem vil du gerne matches med?', 'choices'],
  ['Mentor wish #2', 'choice 2'],
  ['Some people you would love to be matched with', 'choices'],
  ['Com quem gostava de trabalhar?', 'choices'],
  ['Do you have somebody in mind?', 'choices'],
  ['Have a mentor in mind? Name them', 'choices'],
  ['Avez-vous déjà quelqu’un en tête ?', 'choices'],
  ['Haben Sie schon jemanden im Sinn?', 'choices'],
  ['Hast du schon jemanden im Kopf?', 'choices'],
  ['Tu connais déjà quelqu’un avec qui tu voudrais être ? Note son nom', 'choices'],
  ['Avec qui voulez-vous travailler ?', 'choices'],
  ['Con chi vorresti lavorare?', 'choices'],
  ['¿Con quién quieres trabajar?', 'choices'],
  ['Somebody you want to be paired with?', 'choices'],
])('“%s” wishes', (header, field) => expect(likeliest(header)).toBe(field));

test.each([
  'Y a-t-il un ancien avec qui tu ne souhaites pas être mis en relation ?',
  'Is there anybody you would rather not be matched with?',
  'Whom would you like us to keep away from you?',
  'Wen möchtest du lieber meiden?',
  'Mit wem möchten Sie nicht arbeiten?',
  '¿Con quién no te gustaría trabajar?',
  'People you prefer to avoid',
  'Is there a conflict of interest with somebody?',
  'Who is your supervisor?',
  'Any colleagues we should have in mind when pairing you?',
  'Anyone we should bear in mind when matching you?',
  'Wen sollen wir im Auge behalten?',
  'Y a-t-il quelqu’un que nous devons avoir en tête ?',
  'People to have in mind when we pair you',
])('“%s” is left as it was read', (header) => expect(withWishes(EVEN, header)).toBe(EVEN));

test.each([
  'Tu connais déjà quelqu’un que tu voudrais parrainer ? Note son nom',
  'Do you have a mentee in mind? Write the name',
  'Wen möchtest du gern begleiten?',
  '¿A quién te gustaría acompañar?',
])('“%s” asked of mentors, who have no choices, is no ban', (header) => {
  const odds = withWishes(oddsOf({ conflicts: 0.98, nothing: 0.02 }), header);
  expect(odds.get('conflicts')).toBeLessThan(0.5);
  expect(odds.get('conflicts') + odds.get('nothing')).toBeCloseTo(1);
});

test('what spoke for a ban stays among what is offered, and nothing is lost', () => {
  const odds = withWishes(EVEN, 'With whom would you like to be matched?');
  expect(odds.get('conflicts')).toBeGreaterThan(0);
  expect(odds.chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
});

test.each([
  ['Pick 3 mentors from the list [2nd]', 'choice 2'],
  ['Trois mentors au plus [1er choix]', 'choice 1'],
  ['Deine zwei Favoriten [Dritte Wahl]', 'choice 3'],
])('“%s”: the row says which choice it is', (header, field) => {
  const odds = withRankOfRow(oddsOf({ ...even, 'choice 3': 0.9 }), header);
  expect(sharesOf(odds).flatMap(([name]) => (name.startsWith('choice ') ? [name] : []))).toEqual([field]);
});

test('without a rank in its row a question is left as it was read', () => {
  for (const header of ['Pick 3 mentors', 'Pick 3 mentors [Liv Lund]'])
    expect(withRankOfRow(EVEN, header)).toBe(EVEN);
});
