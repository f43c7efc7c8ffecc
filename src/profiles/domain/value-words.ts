// THE TABLE of values that we write ourselves into profiles, in the languages participants read; everything else is the mentors' own.
import { languageIn } from '../../ground/language-words.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import { OTHER } from './attributes.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  fr: {
    [OTHER]: 'Autre',
    '20 and more': '20 et plus',
    'in person': 'sur place',
    online: 'en ligne',
    'in person or online': 'sur place ou en ligne',
    'online or in person': 'en ligne ou sur place',
  },
  de: {
    [OTHER]: 'Andere',
    '20 and more': '20 und mehr',
    'in person': 'vor Ort',
    'in person or online': 'vor Ort oder online',
    'online or in person': 'online oder vor Ort',
  },
};

/** @param field  whose values they are: only languages are called what the reader calls them. */
export function inTheirWords(
  language: Language,
  field: string,
): (values: readonly string[]) => readonly string[] {
  const called = (value: string) =>
    words[language][value] ?? (field === 'languages' ? beginningLarge(languageIn(language, value)) : value);
  return (values) => [...new Set(values.map(called))];
}

function beginningLarge(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
