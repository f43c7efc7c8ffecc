// Which places that are asked about as somebody's name are plainly words: "Mother of two", "moi-même", "Bioingénieur", a topic of the mentor's own.
// They are asked about all the same, as the sentence made them look like a name; only what we propose is another thing then.
import { isGiven, isListedWord, kindOf } from '../../redaction/lexicon/lexicon.ts';
import type { Place } from '../../redaction/spans.ts';
import { tokensOf } from '../../redaction/tokens.ts';
import { functionWords, type Language } from '../../redaction/words/function-words.ts';
import { isNickname } from '../../redaction/words/nicknames.ts';

/** Shorter words are what people are called for short as well: "Bit", "Mot", "Res". */
const LEAST = 4;
/** Small words of the language may be a letter shorter. */
const LEAST_SMALL = 3;

/** Parts that learned words begin with; nobody's name is one of them and a long word of the language. */
const LEARNED =
  /^(?:aero|agro|astro|auto|bio|cardio|chemo|cyber|eco|electro|elektro|geo|hydro|immuno|inter|macro|makro|meta|micro|mikro|multi|nano|neuro|oeko|opto|paleo|photo|physio|poly|psycho|radio|socio|sozio|techno|tele|thermo)(?=.{6})/;

function isPlain(word: string, language: Language): boolean {
  // "My partner Will".
  if (isGiven(word) || isNickname(word)) return false;
  if (functionWords[language].has(word)) return word.length >= LEAST_SMALL;
  if (word.length < LEAST || !/^\p{L}+$/u.test(word)) return false;
  if (kindOf(word, language) === 'ordinary' && isListedWord(word, language)) return true;
  const rest = word.replace(LEARNED, '');
  return rest !== word && kindOf(rest, language) === 'ordinary';
}

/** Whether the words of a place are ordinary ones, each of them, or together a topic of the mentor in words that a list has. */
export function isPlainlyWords(text: string, language: Language, topics: ReadonlySet<string>): boolean {
  const words = tokensOf(text).map(({ plain }) => plain);
  if (words.length === 0) return false;
  const isTopic = topics.has(words.join(' ')) && words.every((word) => isListedWord(word, language));
  return isTopic || words.every((word) => isPlain(word, language));
}

/** "Blanche, Modeste et Noël": what stands in a row with people is one of them. */
const LINKED = /^\s*(?:[,;&/+]|\p{L}{1,3}(?!\p{L}))?\s*$/u;

/** Whether nothing but a comma or a small word lies between a place and one of these. */
export function isInARow(text: string, place: Place, people: readonly Place[]): boolean {
  return people.some((one) => {
    if (one.end <= place.start) return LINKED.test(text.slice(one.end, place.start));
    return one.start >= place.end && LINKED.test(text.slice(place.end, one.start));
  });
}

/** Topics of a mentor as places are compared with them. */
export function topicsToCompare(topics: readonly string[]): ReadonlySet<string> {
  return new Set(
    topics.map((topic) =>
      tokensOf(topic)
        .map(({ plain }) => plain)
        .join(' '),
    ),
  );
}
