// What stands at the edge of a name that goes and belongs to it, whoever found the name: an article, which tells the gender; a calling that
// is said like a title; the other name, the initial beside it.
import { kindOf } from '../lexicon/lexicon.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isTrade } from '../words/calling.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { honorifics } from '../words/particles.ts';
import { kin } from '../words/person-cues.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { ranks, titleNouns } from '../words/titles.ts';

/** @param spans  sorted, without overlaps. */
export function edgesOf(scene: Scene, spans: readonly Span[]): Span[] {
  return spans.flatMap((span): Span[] => {
    if (!OF_PEOPLE.has(span.type)) return [];
    const end = endOf(scene, span);
    const start = startOf(scene, span);
    return start < span.start || end > span.end ? [{ ...span, start, end }] : [];
  });
}

const OF_PEOPLE: ReadonlySet<Span['type']> = new Set(['name', 'colleague', 'stranger', 'likely']);

/** So many words belong before a name: an article, a title, an initial. */
const MOST_BEFORE = 3;

function startOf(scene: Scene, span: Span): number {
  const { tokens, text } = scene;
  let at = lastAt(tokens, span.start);
  let { start } = span;
  for (let n = 0; n < MOST_BEFORE && at >= 0; n++, at--) {
    const token = tokens[at]!;
    const gap = text.slice(token.end, start);
    const isOne = isInitial(token, gap) || isNameBefore(scene, at, gap, span) || isTitle(scene, at, gap);
    if (!isOne) return isArticle(scene, at, gap) ? token.start : start;
    start = token.start;
  }
  return start;
}

/** "R. Pemberly" */
function isInitial({ text, isCapital }: Token, gap: string): boolean {
  return text.length === 1 && isCapital && /^\.[ \u00a0-]?$/.test(gap);
}

/** "Bit Thapa", "Vinz Achatz": a capital that is no word, right before somebody who takes part. */
function isNameBefore(
  { tokens, language, isForeign }: Scene,
  at: number,
  gap: string,
  { type }: Span,
): boolean {
  const { isUpper, text, plain, startsSentence } = tokens[at]!;
  if (type === 'stranger' || type === 'likely' || isForeign || gap !== ' ' || isUpper || !fits(LARGE, text))
    return false;
  if (!/^[a-z]+$/.test(plain)) return false;
  if (isFunctionWord(plain) || safeCapitals.has(plain) || institutionWords.has(plain)) return false;
  const kind = kindOf(plain, language);
  if (kind === 'unknown' && !startsSentence)
    return !isTrade.test(plain) && (language !== 'de' || text.length <= SHORT);
  return kind === 'given' || (kind === 'maybe given' && !startsSentence);
}

const LARGE = /^\p{Lu}\p{L}/u;
/** German nouns that no list holds are longer. */
const SHORT = 5;

/** "Father Ruf", "Hebamme Ewers": in German only without an article, an adjective or "my" before it; there it is what somebody is. */
function isTitle({ tokens, language, text }: Scene, at: number, gap: string): boolean {
  const { plain, isCapital, text: word } = tokens[at]!;
  if (!isCapital || word.length < 2 || !/^\.?[ \u00a0]$/.test(gap) || NO_TITLES.has(plain)) return false;
  if (word === word.toUpperCase()) return false;
  const isOne =
    ranks.has(plain) || titleNouns.has(plain) || (honorifics.has(plain) && !isFunctionWord(plain));
  if (isOne || (language === 'en' && kin.has(plain))) return true;
  if (language !== 'de' || isFunctionWord(plain)) return false;
  const before = tokens[at - 1];
  const isBare =
    before === undefined ||
    text.slice(before.end, tokens[at]!.start) !== ' ' ||
    !(isFunctionWord(before.plain)
      ? DETERMINED.test(before.plain)
      : !before.isCapital && ADJECTIVE.test(before.plain));
  return isBare && PERSON.test(plain);
}

/** How German calls those who do something. */
const PERSON =
  /.{3}(?:frau|mann|amme|rat|ratin|leiter|leiterin|lehrer|lehrerin|pfleger|pflegerin|meister|meisterin|arzt|arztin|ist)$/;
const DETERMINED =
  /^(?:d(?:er|ie|as|en|em|es)|[mdsk]?ein(?:e[mnrs]?)?|ihre?[mnrs]?|unse?re?[mnrs]?|diese[mnrs]?|jede[mnrs]?|zu[mr]|vom|beim|im|am)$/;
const ADJECTIVE = /(?:e|en|er|es|em)$/;
const NO_TITLES: ReadonlySet<string> = new Set(
  'chef danke dank gruss grusse liebe lieber dear merci'.split(' '),
);

/** Not behind a comma, where it may be a pronoun: "die Firma, die Weber gründete". */
function isArticle({ tokens, text, language, isForeign }: Scene, at: number, gap: string): boolean {
  const { plain, start } = tokens[at]!;
  if (language === 'en' && !isForeign) return false;
  const isOne =
    gap === ' ' ? ARTICLES[language].has(plain) : /^['’]$/.test(gap) && ['d', 's'].includes(plain);
  return isOne && !/[,]\s$/.test(text.slice(Math.max(0, start - 2), start));
}

const ARTICLES: Readonly<Record<Scene['language'], ReadonlySet<string>>> = {
  en: new Set(['la', 'le', 'der', 'die', 'il', 'el']),
  fr: new Set(['la', 'le']),
  de: new Set(['der', 'die', 'das', 'dem', 'den', 'da', 'de', 'dr', 'et']),
};

/** "Dahl I.,", "Castelnuovo-to-be" */
function endOf({ text }: Scene, { end }: Span): number {
  const behind = text.slice(end, end + 24);
  const found = patternFor(behind, BEHIND).exec(behind)?.[0] ?? '';
  return end + found.length;
}

const BEHIND =
  /^(?: \p{Lu}\.(?:[ -]?\p{Lu}\.)?(?=[,;:)\]]|\s?$|\n|\s\()|-to-be(?!\p{L})|-(?:san|kun|chan|sensei)(?!\p{L}))/u;

/** The last word that ends at this place or before. */
function lastAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
