// What a word is, as far as packed lists of words can tell: ordinary, a given name, a word that families are called by. A capitalised word
// is innocent only if it is known to be ordinary (the idea of Philter, npj Digit. Med. 3:57).
import { functionWords, isFunctionWord, type Language } from '../words/function-words.ts';
import { nameWords } from '../words/name-words.ts';
import { isNickname } from '../words/nicknames.ts';
import { personCues } from '../words/person-cues.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { isCompound, isDerived } from './derived.ts';
import { createFilter } from './filter.ts';
import { familyWords, famousNames, germanWords, givenNames, ordinaryWords, toolNames } from './packed.ts';

/** "maybe": an ordinary word that people are called by as well, such as Rose (given) and Baker (family). */
export type WordKind = 'ordinary' | 'given' | 'maybe given' | 'maybe family' | 'unknown';

const isOrdinary = createFilter(ordinaryWords);
const isGerman = createFilter(germanWords);
const isListed: Readonly<Record<Language, (word: string) => boolean>> = {
  en: isOrdinary,
  fr: isOrdinary,
  de: (word) => isOrdinary(word) || isGerman(word),
};
/** Somebody's given name, whatever else it is: "Florence", "April". */
export const isGiven = createFilter(givenNames);
const isFamily = createFilter(familyWords);
/** Somebody whom everybody has heard of: who is read, heard, quoted or gave a name to a thing. */
export const isFamous = createFilter(famousNames);
/** Programs and methods that thousands use. */
export const isTool = createFilter(toolNames);
const known: Readonly<Record<Language, Map<string, WordKind>>> = {
  en: new Map(),
  fr: new Map(),
  de: new Map(),
};

/** @param word  folded; the language tells how new words are made of known ones. */
export function kindOf(word: string, language: Language): WordKind {
  const all = known[language];
  const found = all.get(word);
  if (found !== undefined) return found;
  const kind = judged(word, language);
  if (all.size > MOST_REMEMBERED) all.clear();
  all.set(word, kind);
  return kind;
}

/** Whether a word is a German one, not only ordinary in some language: Siemens is a unit of measure in French. */
export function isGermanWord(word: string): boolean {
  return (
    isGerman(word) || isFunctionWord(word) || isDerived(word, 'de', isGerman) || isCompound(word, isGerman)
  );
}

/** A given name and nothing else; in German also none of the nouns that are made of others: "Hände". */
export function isGivenOnly(word: string, language: Language): boolean {
  return kindOf(word, language) === 'given' && !(language === 'de' && isGermanWord(word));
}

/** Whether a list holds the word itself: families are called Rosenbaum and Hauterive, which only look like words. */
export function isListedWord(word: string, language: Language): boolean {
  return (
    safeCapitals.has(word) || isSmallWord(word, language) || isListed[language](word) || nameWords.has(word)
  );
}

/** Words of some hundred profiles. */
const MOST_REMEMBERED = 50_000;

function judged(word: string, language: Language): WordKind {
  if (safeCapitals.has(word) || isSmallWord(word, language) || word.length < 2) return 'ordinary';
  const isName = isNickname(word) || (word.length > 2 && isGiven(word));
  const isLast = word.length > 2 && (isFamily(word) || nameWords.has(word));
  const isWord = isListed[language](word) || nameWords.has(word);
  if (isWord) return isName ? 'maybe given' : isLast ? 'maybe family' : 'ordinary';
  if (isName) return 'given';
  if (isTool(word)) return 'ordinary';
  if (personCues.has(word) || isDerived(word, language, isListed[language])) return 'ordinary';
  return language === 'de' && isCompound(word, isPart) ? 'ordinary' : 'unknown';
}

/** A part of a German compound: also a longer word of another language, as in Zeitmanagement. */
const isPart = (word: string) => isGerman(word) || (word.length >= LONG_PART && isOrdinary(word));
const LONG_PART = 6;

/** "Allen" is a small word in German alone; English ones are used everywhere. */
function isSmallWord(word: string, language: Language): boolean {
  return functionWords[language].has(word) || functionWords.en.has(word);
}
