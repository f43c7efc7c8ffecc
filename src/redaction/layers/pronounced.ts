// Names in pieces: as one says them ("it's KEE-va", "pronounced Ee-fa"), and initials one by one behind the word for them.
import { kindOf } from '../lexicon/lexicon.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import { beginsSmall, hasCapital } from '../signs.ts';
import type { Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { placesOf } from './places-of.ts';

/** How a word sounds; and what may say so, or anything else. */
const SAID =
  '(?:pronounced?|rhymes? with|sounds? like|prononc\\p{L}{1,3}|rime avec|ausgesprochen|aussprache|reimt sich auf|s[ie] pronuncia|pronuncia-se|suena como|suona come|uitgesproken|klinkt als|προφέρεται)';
const MAYBE = "(say|it['’]?s|c['’]est|dites|sprich)";
const PIECE = '\\p{L}[\\p{L}\\p{M}]{0,7}';
const SPELT = new RegExp(
  `(?<!\\p{L})(?:${SAID}|${MAYBE})(?: (?:as|like|it|more|simply|roughly|almost|comme|wie|etwa|als|come|como))?(?:[:,]?\\s|\\s?\\()[«„“"'‘/]?(${PIECE}(?:[-‐‑·]${PIECE}){0,4})(?=[\\s).,;:!?»”"’'/]|$)`,
  'giu',
);
/** Pieces of which one is loud: "KEE-va", "shi-VAWN", "ni-COH-la". */
const LOUD = /^(?=.*(?<!\p{L})\p{Lu}{2,7}(?!\p{L}))(?=.*(?<!\p{L})\p{Ll}{2,4}(?!\p{L})).*-/u;
/** "my initials are C, B", "initiales : H. L. V." */
const INITIALS =
  /(?<=(?<!\p{L})[Ii]ni(?:tial(?:s|es|en|er|e)|ziali|cia(?:les|is))(?!\p{L})(?:[\s,:]+\p{Ll}{1,6}){0,2}[\s,:]+["„“«]?)\p{Lu}(?:(?:[.,]?\s?(?:(?:and|et|und|e|y|en)\s)?|-|\.)\p{Lu}(?!\p{L})){1,3}\.?(?!\p{L})/gu;

/** "unter meinem Kürzel mwg", "I initial everything with crf": letters one signs with. */
const SIGN =
  /(?<=(?<!\p{L})(?:(?:mein|unter dem|das) ?(?:em)? (?:namens)?(?:kürzel|zeichen)|(?<!unser(?:e[nm]?)? |ihr(?:e[nm]?)? )(?:kurz|namens)(?:kürzel|zeichen)|my (?:initials?|shorthand|sign)|initial (?:\p{Ll}+ )?(?:with|as)|sign (?:\p{Ll}+ ){0,3}(?:with|as)|je signe(?: mes \p{Ll}+| tout| toujours| simplement| juste){0,3}|mon (?:paraphe|sigle))(?: (?:ist|is|est|lautet))?:? ["„“«(]?)\p{Ll}{2,4}(?!\p{L})/giu;

const NEEDS = /[Ii]ni[tzc]ia|[Kk]ürzel|zeichen|sig[nl]|shorthand|paraphe/;

export function pronouncedIn(scene: Scene): Span[] {
  const { text, isJoined } = scene;
  if (isJoined) return [];
  const spans: Span[] = (NEEDS.test(text) ? placesOf(text, INITIALS) : []).map((place) => ({
    ...place,
    type: 'name',
  }));
  const isSign = ({ start, end }: Place) =>
    beginsSmall(text.slice(start, start + 2)) &&
    kindOf(plainKey(text.slice(start, end)), scene.language) === 'unknown';
  if (NEEDS.test(text))
    spans.push(
      ...placesOf(text, SIGN)
        .filter(isSign)
        .map((place) => ({ ...place, type: 'name' as const })),
    );
  text.replace(
    patternFor(text, SPELT),
    (found: string, maybe: string | undefined, word: string, at: number) => {
      const end = at + found.length;
      const isMeant = maybe ? fits(LOUD, word) : isRespelt(scene, word, end);
      if (isMeant) spans.push({ start: end - word.length, end, type: 'name' });
      return '';
    },
  );
  return spans;
}

/** In pieces with a capital, or one word with it that no list knows, at the end of what is said. */
function isRespelt({ text, language }: Scene, word: string, end: number): boolean {
  if (/[-‐‑·]/.test(word)) return hasCapital(word) && (fits(LOUD, word) || !/^\p{Lu}{2}/u.test(word));
  const key = plainKey(word);
  const kind = kindOf(key, language);
  const isName =
    /^\p{Lu}\p{Ll}/u.test(word) && !isFunctionWord(key) && (kind === 'unknown' || kind === 'given');
  return isName && /^(?:[).,;:!?»”"’'/\n]|$)/.test(text.slice(end, end + 1));
}
