// Units and numbers as people write them; words cut short that are nobody's; what stands for a name in a language that is none of ours.
import { expect, test } from 'vitest';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { redact, type Setting } from '../../src/redaction/redact.ts';

const person = (name: string, unit = '') => ({ name, email: '', unit, job: '' });

function gone(text: string, language: Setting['language'], names: readonly string[], unit = ''): string[] {
  const people = names.map((name) => person(name, unit));
  const { spans } = redact(text, {
    known: knownPeople(people),
    units: unitForms([unit]),
    mentor: 0,
    language,
  });
  return spans.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['i sit with the others in zk-wy-qr, second floor', 'ZK-WY-QR', 'zk-wy-qr'],
  ['gelernt hab ich es im zk-wy, wie alle', 'ZK-WY-QR', 'zk-wy'],
  ['Since then with Forest & Water Care, mostly outside.', 'Forest and Water Care', 'Forest & Water Care'],
  ['Seither bei Wald und Wasser, meist draussen.', 'Wald & Wasser', 'Wald und Wasser'],
])('“%s”: the unit goes as it is written there', (text, unit, written) => {
  expect(gone(text, null, ['Jocasta Wimmelbach'], unit)).toContain(written);
});

test('a number of few digits goes where somebody can be reached on it', () => {
  expect(gone('You can reach me on 6 3127, or just knock.', 'en', ['Jocasta Wimmelbach'])).toContain(
    '6 3127',
  );
});

test.each([
  ['Ich bin im 4. Sem. und suche jemanden, der mir zuhört.', 'de'],
  ['Im Sem. 4 habe ich angefangen.', 'de'],
] as const)('“%s”: what is counted is nobody, whoever is called Salma or Ximena', (text, language) => {
  expect(gone(text, language, ['Anna Weber', 'Salma Idrissi', 'Ximena Rojas'])).toEqual([]);
});

test('in a language that is none of ours, the words of the programme stand for a name', () => {
  const text =
    'Soy ingeniera y trabajo desde hace muchos años con Jocasta Wimmelbach en una empresa pequeña que hace sensores para el campo.';
  const people = [person('Ximena Rojas'), person('Jocasta Wimmelbach')];
  const setting = { known: knownPeople(people), units: unitForms([]), mentor: 0, language: null };
  expect(redact(text, { ...setting, usual: 'de' }).text).toContain('con [Kollege/Kollegin] en');
  expect(redact(text, { ...setting, usual: 'en' }).text).toContain('con [colleague] en');
});
