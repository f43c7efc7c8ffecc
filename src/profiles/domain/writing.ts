// In which language or script a profile is written: the only Greek one, or the only French one, points to its author.

import { say } from '../../language/say.ts';
import { tokensOf } from '../../redaction/tokens.ts';
import { type Language, languageOf } from '../../redaction/words/function-words.ts';
import type { Profile } from './profile.ts';
import type { Attribute } from './recognition.ts';

export const WRITING = 'writing';

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
];
const latin: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', de: 'German' };

/** Letters of another script from which on a text is one in it; names and loan words have fewer. */
const FEWEST_LETTERS = 4;
/** Words from which on a text shows its language. */
const FEWEST_WORDS = 8;

/** As one more attribute, which nobody can hide. @param usual  language of a text too short to tell. */
export function writingOf(listed: readonly Profile[], usual: Language): Attribute {
  return {
    field: WRITING,
    name: say('Language of the text'),
    values: listed.map((one) => languagesIn(one, usual)),
  };
}

function languagesIn({ texts }: Profile, usual: Language): string[] {
  const text = texts.map(({ reviewed }) => reviewed.original).join('\n');
  const other = scripts.find(([, letters]) => (text.match(letters) ?? []).length >= FEWEST_LETTERS);
  if (other) return [other[0]];
  const words = tokensOf(text).map(({ plain }) => plain);
  return [
    latin[
      words.length < FEWEST_WORDS
        ? usual
        : languageOf(
            words.map((plain) => ({ plain })),
            usual,
          )
    ],
  ];
}
