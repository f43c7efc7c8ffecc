// What tells somebody without a name is shown, a phrase at a time; a list of words that nobody knows is one look; and the mentor's own unit
// goes in whatever form.
import { expect, test } from 'vitest';
import { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn, type Redaction } from '../../src/redaction/redact.ts';

function found(text: string, unit = ''): Omit<Redaction, 'text'> {
  const people = ['Jocasta Wimmelbach', 'Cuthbert Ostermoor'].map((name) => ({
    name,
    email: '',
    unit: '',
    job: '',
  }));
  const [mentor, other] = people;
  return findIn(text, {
    known: knownPeople([{ ...mentor!, unit }, other!]),
    units: unitForms([unit]),
    mentor: 0,
    language: null,
  });
}

const wordsOf = (text: string, places: readonly { readonly start: number; readonly end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end));

test.each([
  ['I repair pumps, have been here since 2006, and like the noise they make.', 'have been here since 2006'],
  ['I know every form about part-time work: I have two kids and a garden.', 'I have two kids and a garden'],
  ['You can ask me about grants, dyslexia at work, and long contracts.', 'dyslexia at work'],
  ['Je suis là pour parler de tout, papa solo, avec un horaire souple.', 'papa solo'],
  ['Au service nous sommes quatre, et mon métier est de dire non.', 'Au service nous sommes quatre'],
  [
    'Sprecht mich an, ich war die einzige Schwarze im Semester, das prägt.',
    'ich war die einzige Schwarze im Semester',
  ],
  [
    'I build pumps, won the national welding cup in 2019, and like tea.',
    'won the national welding cup in 2019',
  ],
  ['For my work, the 2018 medal of the town, I still get letters.', 'the 2018 medal of the town'],
  ['I like old paper: I am the only one here, and it shows.', 'I am the only one here'],
  [
    'Hello from the last glassblower in the valley, I also repair glasses.',
    'Hello from the last glassblower in the valley',
  ],
  [
    'I run a lot: I hold the club record over 800 metres, and it hurts.',
    'I hold the club record over 800 metres',
  ],
  ['I like questions, as the inventor of that pump.', 'as the inventor of that pump'],
  [
    'Le calme me va, j’ai reçu le prix du jury en 2016, et je lis avec plaisir.',
    'j’ai reçu le prix du jury en 2016',
  ],
  ['Le calme me va, je suis la plus jeune ici, et je lis avec plaisir.', 'je suis la plus jeune ici'],
  ['Ich lese gern, bekam 2015 den Gründerpreis, und backe.', 'bekam 2015 den Gründerpreis'],
  ['Ich lese gern, war ich der letzte am Abend, und backe.', 'war ich der letzte am Abend'],
  [
    'Ich lese gern, war damals die Erste im Haus, die zu zweit leitet, und backe.',
    'die Erste im Haus, die zu zweit leitet',
  ],
  [
    'Ich lese gern, und als einzige Gehörlose hier unten kenne ich jede Lampe.',
    'als einzige Gehörlose hier unten kenne ich jede Lampe',
  ],
  ['Ich leite den Aikido-Verein, und sonst bin ich meistens im Labor.', 'Ich leite den Aikido-Verein'],
])('“%s” has a look', (text, fact) => {
  const { flags, spans } = found(text);
  expect(wordsOf(text, flags)).toContain(fact);
  expect(flags.some(({ why }) => waitsFor(why))).toBe(false);
  expect(spans).toEqual([]);
});

test.each([
  'I can help with talks, papers and the first weeks in a new job.',
  'It is the only way to read it, the last page first, and it sets a good example.',
  'At the end of the year prices rise, and I keep a record of that.',
  'Das Erste im Haus, das ich zeige, ist die Kaffeemaschine, und als erste Hilfe dient ein Buch.',
  'Je peux aider à préparer un exposé et à lire un contrat.',
  'Ich helfe gern bei Anträgen, beim Schreiben und bei der Suche nach Stellen.',
])('“%s” has none', (text) => {
  expect(found(text).flags).toEqual([]);
});

test('a fact says nothing of a name beside it: that waits or goes by itself', () => {
  const text = 'I came here since 2006 thanks to Cuthbert Ostermoor and the late Zyx Quolibet.';
  const { flags, spans } = found(text);
  expect(wordsOf(text, spans)).toEqual(['Cuthbert Ostermoor']);
  const shown = flags.filter(({ why }) => !waitsFor(why));
  expect(wordsOf(text, shown).join()).not.toMatch(/Cuthbert|Quolibet/);
});

test('a list of words that nobody knows is one look', () => {
  const text = 'My tools on most days: Zwaltium, Kixad and Flurrex, and a pencil.';
  expect(wordsOf(text, found(text).flags)).toEqual(['Zwaltium, Kixad and Flurrex']);
});

test.each([
  ['Ask me anything, I have worked at the ZfX for ten springs.', 'Zentrum für Xylographie', 'ZfX'],
  ['Je travaille au LAC et je casse des verres depuis toujours.', 'Laboratoire d’analyses chimiques', 'LAC'],
  ['The EU Project Office gets you through the forms.', 'EU Projects Office', 'EU Project Office'],
  ['Best wishes from all of us in RF-BR, and come by.', 'SY-RF-BR', 'RF-BR'],
  [
    'Я перевожу с финского языка, работаю в Отделе переводов и люблю лыжи.',
    'Отдел переводов',
    'Отделе переводов',
  ],
  ['はじめまして、国際連携課の者です。よろしくお願いします。', '国際連携課', '国際連携課'],
  ['안녕하세요, 연구윤리실에서 일하고 있어요. 반갑습니다.', '연구윤리실', '연구윤리실'],
])('“%s”: the own unit goes', (text, unit, form) => {
  expect(wordsOf(text, found(text, unit).spans)).toContain(form);
});

test.each([
  ['I plan everything in MS Project and on paper.', 'Project'],
  ['Il m’a laissé regarder dans son Zeiss pendant des heures.', 'Zeiss'],
])('“%s”: a thing stays', (text, word) => {
  expect(wordsOf(text, found(text).spans).join()).not.toContain(word);
});
