// Answers that say more or less of a yes, faces and signs, and answers to a question of degree that are none: what they are read as, and what
// only looks so.
import { expect, test } from 'vitest';
import { answerKey } from '../../src/survey/domain/answer-words.ts';
import { isOffScale, isOffScaleAmong } from '../../src/survey/domain/off-scale.ts';
import { typeOf } from '../../src/survey/domain/typing.ts';
import { yesDegreeOf } from '../../src/survey/domain/typing-yes-degrees.ts';

const many = (words: readonly string[], times = 5) => Array.from({ length: times }, () => words).flat();

test.each([
  [['No, definitely not', 'Probably not', 'Probably yes', 'Definitely yes']],
  [['Definitely not', 'Probably not', 'Might or might not', 'Probably yes', 'Definitely yes']],
  [['Nein, auf keinen Fall', 'eher nein', 'eher ja', 'ja, auf jeden Fall']],
  [
    [
      'auf keinen Fall',
      'wahrscheinlich nicht',
      'vielleicht',
      'wahrscheinlich schon ja',
      'auf jeden Fall',
    ].filter((one) => !one.includes('schon')),
  ],
  [['Non, certainement pas', 'Non, probablement pas', 'Oui, peut-être', 'Oui, certainement']],
  [['Non, pas vraiment', 'Plutôt oui', 'Oui, sans hésiter']],
  [['No, en absoluto', 'Más bien no', 'Probablemente sí', 'Sí, sin duda']],
  [['No, per niente', 'Probabilmente no', 'Probabilmente sì', 'Sì, sicuramente']],
  [['Nee, zeker niet', 'Waarschijnlijk niet', 'Waarschijnlijk wel', 'Zeker wel']],
])('%s: more and more of a yes', (points) => {
  const typed = typeOf('Would you do it again?', many([...points].reverse()), []);
  expect(typed).toMatchObject({ reads: 'likert', options: points });
});

test('the upper two are the yes, or a person looks', () => {
  const sureOf = (points: readonly string[]) => typeOf('Again?', many(points), []).sure;
  expect(sureOf(['Definitely yes', 'Probably yes', 'Probably not'])).toBe(true);
  expect(sureOf(['Definitely yes', 'Yes', 'Probably yes', 'No'])).toBe(false);
  expect(sureOf(['Definitely yes', 'Maybe', 'Definitely not'])).toBe(false);
});

test.each([
  ['nicht unbedingt', -1],
  ['Nicht wirklich', -1],
  ['pas vraiment', -1],
  ['not at all', -3],
  ['Sicher nicht', -3],
  ['Vielleicht', 0],
  ["I don't think so", -1],
  ['Yes', 2],
  ['Yes, with my name', null],
  ['Nein, keine Zeit', null],
  ['Oui et non', null],
  ['Probably the garden', null],
  ['Gut', null],
])('“%s” is so much of a yes: %s', (text, degree) => {
  expect(yesDegreeOf(text)).toBe(degree);
});

test.each([
  ['plain', ['Yes', 'No'], 'yesno'],
  ['with those who cannot say', ['Yes', 'Maybe', 'No'], 'yesno'],
  ['with what is added', ['Yes, with my name', 'Yes, without my name', 'No'], 'choice'],
  ['how far', ['Fully', 'Mostly', 'Partly', 'Not yet'], 'likert'],
  ['how good', ['sehr gut', 'gut', 'mittel', 'schlecht'], 'likert'],
])('%s answers stay what they are', (_, points, reads) => {
  expect(typeOf('Would you do it again?', many(points), []).reads).toBe(reads);
});

test('no answer that came back is left out where another way to grade them has a place for it', () => {
  const given = [...many(['Yes, fully', 'Mostly'], 9), ...many(['A little', 'Not at all'], 2)];
  expect(typeOf('Did you reach your goals?', given, []).options).toEqual([
    'Not at all',
    'A little',
    'Mostly',
    'Yes, fully',
  ]);
});

test('what is drawn before words changes nothing; faces alone have an order', () => {
  expect(['😀 Very happy', 'Great ⭐', '👍 Yes', '😐'].map(answerKey)).toEqual([
    'very happy',
    'great',
    'yes',
    '😐',
  ]);
  const words = ['🙁 Descontenta', '😐 Regular', '🙂 Contenta', '😀 Muy contenta'];
  expect(typeOf('¿Qué tal?', many([...words].reverse()), [])).toMatchObject({
    reads: 'likert',
    options: words,
    sure: false,
  });
  const drawn = ['🙁', '😐', '🙂', '😀'];
  expect(typeOf('Hoe was het?', many(drawn), [])).toMatchObject({
    reads: 'likert',
    options: drawn,
    sure: false,
  });
});

test('plus and minus are points, and a dash alone is no answer', () => {
  const signs = ['--', '-', '+/-', '+', '++'];
  expect(typeOf('L’accueil', many(signs), [])).toMatchObject({ reads: 'likert', options: signs, sure: true });
  expect(typeOf('L’accueil', many(signs.slice(1)), []).sure).toBe(false);
  expect(typeOf('Which site?', many(['-', 'Leeds', 'York', 'Hull']), [])).toMatchObject({ reads: 'choice' });
});

test.each([
  'Did not use',
  "Didn't attend",
  'nicht teilgenommen',
  'Habe ich nicht genutzt',
  'Je n’ai pas participé',
  'No asistí',
  'Non ho partecipato',
  'Niet gebruikt',
  'Har ikke deltaget',
  'No opinion',
  'Sans avis',
  'Keine Meinung',
])('“%s” is no point of a scale', (text) => {
  const given = [...many(['Good', 'Very good', 'Poor'], 6), text, text];
  expect(isOffScale(text)).toBe(true);
  expect(typeOf('The launch', given, [])).toMatchObject({ reads: 'likert', sure: true });
});

test.each([
  'Not good',
  'Never',
  'I would not recommend it',
  'nicht zufrieden',
  'pas d’accord',
  'I did not like how the sessions were used in spring',
])('“%s” is one', (text) => {
  expect(isOffScale(text)).toBe(false);
});

test.each([
  [['Often', 'Sometimes', 'Rarely'], 'Never used it'],
  [['Always', 'Often', 'Sometimes'], 'Never attended'],
  [['Oft', 'Manchmal', 'Selten'], 'Nie genutzt'],
  [['Souvent', 'Parfois', 'Rarement'], 'Jamais utilisé'],
])('%s, %s: never is how often', (points, never) => {
  expect(isOffScaleAmong(never, points)).toBe(false);
  expect(typeOf('The platform', many([...points, never]), []).options).toContain(never);
});

test.each([
  [['Good', 'Poor'], 'Never used it'],
  [['Often', 'Sometimes', 'Rarely'], 'Did not use it'],
  [['Very satisfied', 'Dissatisfied'], 'Never attended'],
])('%s, %s: nothing to tell', (points, text) => expect(isOffScaleAmong(text, points)).toBe(true));

test('whether somebody took part is an answer where this is asked', () => {
  const attended = ['Attended', 'Did not attend'];
  expect(typeOf('The launch', many(attended, 12), []).options).toEqual(attended);
  const used = ['Used it often', 'Used it once', 'Did not use it'];
  expect([...typeOf('The handbook', many(used, 12), []).options].sort()).toEqual([...used].sort());
});

test.each([
  [['Sehr gut', 'Gut', 'Geht so', 'Schlecht'], 2],
  [['Very good', 'Good', 'So-so', 'Poor'], 2],
  [['Très satisfait', 'Satisfait', 'Comme ci comme ça', 'Très insatisfait'], 2],
])('%s: what is so-so lies in the middle', (points, place) => {
  const typed = typeOf('The kick-off', many(points), []);
  expect(typed).toMatchObject({ reads: 'likert', sure: true });
  expect(typed.options).toHaveLength(5);
  expect(typed.options[place]).toBe(points[2]);
});

test('what is so-so has no place where there is no middle', () => {
  expect(typeOf('Size', many(['Regular', 'Large', 'Small']), []).reads).toBe('choice');
});
