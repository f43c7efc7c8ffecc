// Numbers and languages in words, in the languages in which people fill in forms.
import { expect, test } from 'vitest';
import { readLanguages } from '../../src/ground/languages.ts';
import { countOf } from '../../src/ground/numbers.ts';
import { standingOf } from '../../src/ground/standing-words.ts';

const ONE_TO_TEN = [
  'one two three four five six seven eight nine ten',
  'un deux trois quatre cinq six sept huit neuf dix',
  'eins zwei drei vier fünf sechs sieben acht neun zehn',
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'uno due tre quattro cinque sei sette otto nove dieci',
  'een twee drie vier vijf zes zeven acht negen tien',
  'um dois três quatro cinco seis sete oito nove dez',
  'en to tre fire fem seks syv otte ni ti',
  'ett två tre fyra fem sex sju åtta nio tio',
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
];

test.each(ONE_TO_TEN)('%s', (words) => {
  expect(words.split(' ').map(countOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each([
  ['suomi ja ruotsi', ['Finnish', 'Swedish']],
  ['svenska och engelska', ['Swedish', 'English']],
  ['polski i angielski', ['Polish', 'English']],
  ['englanti, saksa', ['English', 'German']],
])('%s', (answer, languages) => {
  expect(readLanguages([answer])).toEqual({ languages, unclear: [] });
});

test.each([
  ['withdrawn', 'withdrew - sabbatical; has stepped down; stood down; moved away; a renoncé; har meldt fra'],
  [
    'withdrawn',
    'ha lasciato il programma; retirou-se; zrezygnowała; sospesa, poi ritirata; standing back; udgået; abgesprungen',
  ],
  [
    'paused',
    'congé maternité; Mutterschutz; sospesa; deferred to the autumn; barsel; in Karenz; on secondment; Sabbatjahr',
  ],
  ['active', 'validé; retenue; akkoord; potwierdzone'],
  ['unclear', 'withdrew, now active; not retenue; moved to another house'],
])('%s: %s', (standing, words) => {
  expect(words.split('; ').map(standingOf)).toEqual(words.split('; ').map(() => standing));
});
