// Languages are kept under their English names, and said in the language of who reads: each that a form can name has its words.
import { expect, test } from 'vitest';
import { languageIn } from '../../src/ground/language-words.ts';
import { languagesOf } from '../../src/ground/languages.ts';

const asked =
  'English, French, German, Italian, Spanish, Portuguese, Dutch, Luxembourgish, Danish, Swedish, Norwegian, Finnish, Polish, ' +
  'Czech, Hungarian, Romanian, Greek, Turkish, Ukrainian, Russian, Arabic, Persian, Hindi, Chinese, Japanese, Korean, Catalan, ' +
  'Basque, Galician, Albanian, Bengali, Croatian, Dari, Hebrew, Indonesian, Kurdish, Latin, Pashto, Punjabi, Serbian, Somali, ' +
  'Swahili, Tamil, Thai, Tigrinya, Urdu, Vietnamese';

test('what a form can name has its French and German words, and they mean the same language', () => {
  const all = languagesOf(asked.split(', '));
  expect(all).toHaveLength(asked.split(', ').length);
  expect(all.filter((name) => !/^\p{Ll}/u.test(languageIn('fr', name)))).toEqual([]);
  for (const name of all.slice(0, all.indexOf('Galician')))
    for (const tongue of ['fr', 'de'] as const)
      expect(languagesOf([languageIn(tongue, name)]), tongue).toEqual([name]);
});

test('in English, and where we know no word, a language keeps its name', () => {
  expect(languageIn('en', 'Danish')).toBe('Danish');
  expect(languageIn('fr', 'Esperanto')).toBe('Esperanto');
  expect(languageIn('fr', 'luxembourgish')).toBe('luxembourgeois');
});
