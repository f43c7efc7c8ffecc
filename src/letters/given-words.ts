// Names of which the first word alone is not what a person is called by: where the family name may stand first the whole name is used as
// it was written, and two given names that belong together stay together.
import { fold } from '../ground/folding.ts';
import { isEastAsian, mayBeginWithFamily } from '../people/families-first.ts';
import { kindOf } from '../redaction/lexicon/lexicon.ts';
import { particles } from '../redaction/words/particles.ts';

/** Given names that often begin a double one, and those that often end it. */
const BEGINS = new Set(
  'jose maria juan ana luis miguel francisco carlos pedro rosa joao antonio marco gian pier jean marie anne anna hans karl klaus eva'.split(
    ' ',
  ),
);
const ENDS = new Set(
  (
    'luis jose maria carlos antonio manuel miguel angel pablo ignacio javier alberto jesus teresa carmen isabel luisa elena pilar dolores mercedes ' +
    'belen rosa cristina victoria francisco ramon andres fernando enrique pedro paulo joao henrique pierre claude paul luc marc francois jacques ' +
    'louis claire laure louise sophie christine peter heinz werner dieter georg lena lisa grazia chiara paola'
  ).split(' '),
);
const OF = /^(?:del|de)$/;

/** How many of the words make up the given name: two of "José Luis Gil", three of "María del Carmen Ruiz", else one. */
export function givenWords(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words.map(fold);
  if (first === 'maria' && OF.test(second) && ENDS.has(third)) return 3;
  return BEGINS.has(first) && ENDS.has(second) ? 2 : 1;
}

/**
 * The given name of one that begins with the family name, as in “Dethier Chloé” or “García López María José”; null where nobody can tell
 * which of the words belong to it.
 */
export function givenAtEnd(words: readonly string[]): string | null {
  const lead = words.findIndex((word) => !isParticle(word));
  const rest = lead > 0 && !JOINED.test(words[0]!) ? words.slice(lead) : words;
  if (isEastAsian(words) || rest.length < 2) return null;
  if (rest.length === 2) return rest[1]!;
  if (mayBeginWithFamily(words)) return null;
  for (const n of [3, 2])
    if (n < rest.length && givenWords(rest.slice(-n)) === n) return rest.slice(-n).join(' ');
  const [before, last] = rest.slice(-2);
  return kindOf(fold(before!), 'en') === 'given' ? null : last!;
}

/** Particles that begin a family name also with a capital letter; the others may then be given names: Van Morrison, Di Smith. */
const SURELY_FAMILY = new Set(
  'von vom zu zum zur der den de des del della delle dello degli dos das du ter ten'.split(' '),
);
/** Given names first of all. */
const GIVEN_TOO = new Set(['Ben', 'Mac']);
/** A family name in one word that begins with a particle: d'Angelo, al-Sayed, O'Brien. */
const JOINED = /^(?:(?:d|l|al|el)['’-]\p{Lu}|O['’]\p{Lu})/u;

/**
 * The words behind a family name that begins with a particle, as in “van der Berg Jan”; none where there are no more, or where nobody can
 * tell. Null where the name does not begin with one.
 */
export function behindParticles(words: readonly string[]): readonly string[] | null {
  const [first = ''] = words;
  if (JOINED.test(first)) return words.slice(1);
  const found = words.findIndex((word) => !isParticle(word));
  const lead = found < 0 ? words.length : found;
  if (lead === 0) return null;
  const isSure = lead > 1 || SURELY_FAMILY.has(fold(first)) || isWrittenSmall(first, words);
  if (!isSure && words.length < 3) return null;
  return isSure ? words.slice(lead + 1) : [];
}

function isParticle(word: string): boolean {
  const plain = fold(word).replace(/^'(?=t$)/, '');
  return particles.has(plain) && (word.length > 1 || plain === word) && !GIVEN_TOO.has(word);
}

/** Another case than names begin with, where other words of the name do. */
function isWrittenSmall(first: string, words: readonly string[]): boolean {
  const isSmall = first === first.toLowerCase() && words.some((word) => /^\p{Lu}/u.test(word));
  const isLoud = first === first.toUpperCase() && words.some((word) => word !== word.toUpperCase());
  return isSmall || isLoud;
}
