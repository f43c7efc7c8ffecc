// A programme's own words for its sides: where one is known by what its people answer, the one other answer is the other side's, and a
// short form typed by hand is the answer it is short for. Who answers what the first are asked, or one of three answers, is nobody's to guess.
import { expect, test } from 'vitest';
import { fold } from '../../src/ground/folding.ts';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { otherSideLeft } from '../../src/people/other-side-left.ts';
import { sidesByAnswers } from '../../src/people/sides-by-answers.ts';

const WORDS = {
  en: ['Elder – I take somebody along', 'Fledgling – I tag along'],
  fr: ['Aînée – je prends quelqu’un sous mon aile', 'Oisillon – je suis le mouvement'],
  de: ['Alter Hase – ich nehme jemanden mit', 'Frischling – ich komme mit'],
  es: ['Veterana: llevo a alguien conmigo', 'Novato: voy con alguien'],
  it: ['Vecchia guardia – porto qualcuno', 'Matricola – vengo anch’io'],
  nl: ['Oude rot – ik neem iemand mee', 'Groentje – ik ga mee'],
  pt: ['Veterano – levo alguém', 'Caloiro – vou junto'],
  da: ['Gammel rotte – jeg tager én med', 'Føl – jeg kommer med'],
  sv: ['Gammal räv – jag tar med någon', 'Gröngöling – jag hänger på'],
} as const;

/** @param more  further rows: what they say for a role, and for places. */
function left([first, other]: readonly [string, string], more: readonly (readonly [string, string])[] = []) {
  const said = [...Array.from({ length: 8 }, (_, k) => [k % 2 ? other : first, k % 2 ? '' : '1']), ...more];
  const headers = ['Email', 'Name', 'I am', 'How many?'];
  const rows = said.map(([role, places], k) => [`p${k}@example.org`, `Ada B${k}`, role!, places!]);
  const meant = ['email', 'name', 'role', 'places'];
  const decisions = headers.map((header, k) => ({ sheet: 'Form', header, field: meant[k]! }));
  const { forms } = formsOf(
    [tableOf('Form', [headers, ...rows])],
    [],
    [{ sheet: 'Form', header: '', field: 'both' }, ...decisions],
  );
  return otherSideLeft(forms[0]!, sidesByAnswers(forms[0]!));
}

test.each(Object.entries(WORDS))('the one other answer is the other side’s, %s', (_, words) => {
  expect(left(words).get(fold(words[1]))).toBe('mentees');
});

test.each(Object.entries(WORDS))('a short form is the answer it is short for, %s', (_, words) => {
  const [elder, young] = words.map((word) => word.split(/ –|:/)[0]!);
  const found = left(words, [
    [elder!, '1'],
    [young!, ''],
  ]);
  expect(found.get(fold(elder!))).toBe('mentors');
  expect(found.get(fold(young!))).toBe('mentees');
});

const en = WORDS.en;
test('nobody is guessed where a third answer is left, or where they answer what the first are asked', () => {
  const third = ['Just curious', ''] as const;
  expect(left(en, [third, third, third]).size).toBe(0);
  expect(
    left(en, [
      [en[1], '2'],
      [en[1], '2'],
    ]).size,
  ).toBe(0);
  expect(left(en, [['Eld', '1']]).has('eld')).toBe(false);
  const unsure = ['not sure yet', ''] as const;
  expect(left(en, [unsure, unsure, unsure]).has('not sure yet')).toBe(false);
});
