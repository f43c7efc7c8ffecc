// A word that is a name as well is asked about where a person stands, in every sentence of that build; where a thing stands it is not.
import { expect, test } from 'vitest';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn } from '../../src/redaction/redact.ts';
import type { Language } from '../../src/redaction/words/function-words.ts';

const people = [{ name: 'Quirina Zwickelbauer', email: '', unit: 'VW-3', job: '' }];
const setting = { known: knownPeople(people), units: unitForms(['VW-3']), mentor: 0 };
const isFound = (text: string, word: string, language: Language) => {
  const { spans, flags } = findIn(text, { ...setting, language });
  const at = text.indexOf(word);
  return [...spans, ...flags].some(({ start, end }) => start <= at && at + word.length <= end);
};

const builds: Readonly<Record<Language, { names: readonly string[]; sentences: readonly string[] }>> = {
  en: {
    names: ['Grace', 'Hazel', 'Penny', 'Miles', 'Dean'],
    sentences: [
      '# taught me to say no to a good idea.',
      '“She listens before she speaks.” — #, a mentee of old',
      'I sit between Ngozi and #, who keep the coffee warm.',
    ],
  },
  fr: {
    names: ['Violette', 'Victoire', 'Olive', 'Aimé'],
    sentences: ['# m’a appris à dire non à une bonne idée.', 'Nous sommes trois : Ngozi, # et moi.'],
  },
  de: {
    names: ['Heide', 'Falk', 'Bischof', 'Busch', 'Klee'],
    sentences: [
      'Mit # teile ich den Schreibtisch und den Drucker.',
      '# vertritt mich, wenn ich nicht im Haus bin.',
      '„Sie hört gut zu“, schreibt # über mich.',
      'Der alte # und ich kennen jede Tür in diesem Haus.',
      'Fragen Sie Ngozi und #, wenn es eilig ist.',
    ],
  },
};

const rows = (Object.keys(builds) as Language[]).flatMap((language) =>
  builds[language].sentences.map((sentence) => [language, sentence] as const),
);

test.each(rows)('%s: whoever stands in “%s” is asked about', (language, sentence) => {
  const passedOver = builds[language].names.filter(
    (name) => !isFound(sentence.replace('#', name), name, language),
  );
  expect(passedOver).toEqual([]);
});

test.each([
  ['en', 'Grace under pressure is what I teach, and summer is quiet here.', 'Grace'],
  ['fr', 'Petite équipe, grande patience, et un jardin.', 'Petite'],
  ['de', 'Mit Kraft und Geduld geht es. Der Stein ist alt, ein Busch steht davor.', 'Busch'],
  ['de', 'Ich habe Zeit am Abend und mit Holz kenne ich mich aus.', 'Zeit'],
] as const)('%s: in “%s” a thing is meant by %s', (language, text, word) => {
  expect(isFound(text, word, language)).toBe(false);
});

test.each([
  ['Heute leite ich VW-3/b, sechs Leute.', 'VW-3/b'],
  ['Dial x5521 please.', 'x5521'],
  ['Happy to help. Q.', 'Q.'],
  ['The car is 181-SO-772, by the gate.', '181-SO-772'],
  ['I am zwickelbauerq at the cluster.', 'zwickelbauerq'],
  [
    'Mon mél : quirina tiret zwickelbauer chez example point org.',
    'quirina tiret zwickelbauer chez example point org',
  ],
])('in “%s” all of it goes', (text, word) => {
  const { spans } = findIn(text, { ...setting, language: /Mon/.test(text) ? 'fr' : 'en' });
  const at = text.indexOf(word);
  expect(spans.some(({ start, end }) => start <= at && at + word.length <= end)).toBe(true);
});

test('one letter of another script is somebody, and a word that is asked about once is asked about wherever it stands', () => {
  expect(isFound('In Tokyo my husband writes 健 on every box of ours.', '健', 'en')).toBe(true);
  const { flags } = findIn('I took over from Dean in 1999. Dean had run it for years.', {
    ...setting,
    language: 'en',
  });
  expect(flags.filter(({ end, start }) => end - start === 4)).toHaveLength(2);
});

/** Family names that are what somebody once did for a living; several stand in no list of names. */
const TRADES = [
  'Stellmacher',
  'Rademacher',
  'Schuhmacher',
  'Koch',
  'Kaufmann',
  'Fassbinder',
  'Kesselflicker',
];

test.each(['Prof. Dr. Annegret', 'Dr. Hannelore', 'Frau Prof. Ute', 'Herr Klaus-Dieter'])(
  'a trade behind “%s” is the family name, and goes with it',
  (called) => {
    const stay = TRADES.filter(
      (trade) => !isFound(`${called} ${trade} hat mir damals sehr geholfen.`, trade, 'de'),
    );
    expect(stay).toEqual([]);
  },
);

test('a thing behind a titled family name stays', () => {
  expect(isFound('Ich habe mit Herrn Weber Projekte geleitet.', 'Projekte', 'de')).toBe(false);
});

test.each([
  ['en', 'Four of us were coached by Mystique, who never raised her voice.', 'Mystique'],
  ['en', 'At the works run I came 2nd to Bolt, and I still hear about it.', 'Bolt'],
  ['en', 'We sat with some of Bastion’s men until the pump ran again.', 'Bastion'],
  ['en', 'The tests were led by Guise in person, night after night.', 'Guise'],
  ['en', 'Everyone knows me as Frog, and I answer to it.', 'Frog'],
  ['en', 'Phoenix then starred in the film that our workshop made.', 'Phoenix'],
  ['en', 'My former fellow student Alan Turing lent me the manual.', 'Alan Turing'],
  ['fr', 'L’équipe était menée par Bagration, et j’y ai beaucoup appris.', 'Bagration'],
] as const)('%s: in “%s” a word is somebody because of what is said', (language, text, word) => {
  expect(isFound(text, word, language)).toBe(true);
});

test.each([
  ['en', 'I explain Moore’s law and hold a Master’s degree.', ['Moore', 'Master']],
  ['en', 'Somebody in Careers told me to ask for a mentor.', ['Careers']],
  ['en', 'We beat Cancer, came in second to None and live close to Nature.', ['Cancer', 'None', 'Nature']],
  ['en', 'I lectured on the birth of Democracy in old times.', ['Democracy']],
  ['en', 'Everybody knew him as Treasurer, and liked him.', ['Treasurer']],
  ['en', 'I had an Alan Turing fellowship, and a student Marie Curie grant.', ['Alan Turing', 'Marie Curie']],
] as const)('%s: in “%s” nobody is', (language, text, words) => {
  expect(words.filter((word) => isFound(text, word, language))).toEqual([]);
});

test('whoever takes part and has the whole name of a scholar goes, and the house that has it stays', () => {
  const known = knownPeople([{ name: 'Robert Bosch', email: '', unit: '', job: '' }]);
  const text = 'I am Robert Bosch and like drills. I was born in the Robert Bosch Hospital.';
  const { spans } = findIn(text, { ...setting, known, language: 'en' });
  expect(spans.map(({ start }) => start)).toEqual([5]);
});
