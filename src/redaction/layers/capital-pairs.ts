// Two and more words with a capital that nobody would write one beside the other: "moved to Silver Lake Foods", "bei der Hamburger Werft".
// Whatever the words mean, together they are called something. Worth a look.
import { among, type Flag, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { areSentence, isFunctionWord, type Language } from '../words/function-words.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { titleNouns, titlesBeforeNames } from '../words/titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Where nouns are written small a capital title of a job or a topic stands elsewhere than behind these. */
const BEFORE: Readonly<Record<Language, ReadonlySet<string> | null>> = {
  en: set('at for with from to by joined left founded the of'),
  fr: set('chez pour de du des la le les l a au aux par avec d'),
  de: null,
};
/** German nouns that another noun follows: measures, kinds of places, times. */
const FOLLOWED = set(
  'liter kilo kilogramm gramm tonne tonnen meter kilometer prozent stuck paar glas tasse tassen flasche kanton stadt land region ort fach note klasse stufe raum thema bereich anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember million millionen milliarde jahre jahren tage tagen wochen monate euro franken minuten stunden kollege kollegin kollegen herr frau herrn leute art sorte sprache stil marke typ',
);

export function capitalPairs(scene: Scene, gone: readonly Place[]): Flag[] {
  const { tokens, language } = scene;
  if (!areSentence(tokens, language)) return [];
  const isGone = among(gone).touch;
  const flags: Flag[] = [];
  for (let k = 1; k < tokens.length - 1; k++) {
    if (!tokens[k]!.isCapital || !mayStart(scene, k)) continue;
    let last = k;
    while (goesOn(scene, last)) last++;
    const place = { start: tokens[k]!.start, end: tokens[last]!.end };
    if (last > k && !isGone(place) && isNamed(tokens.slice(k, last + 1), language))
      flags.push({ ...place, why: 'rare word' });
    k = last;
  }
  return flags;
}

function mayStart({ tokens, language }: Scene, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (!isWord(token) || token.startsSentence || (before.isCapital && !before.startsSentence)) return false;
  if (language === 'de') return !FOLLOWED.has(token.plain);
  return BEFORE[language]?.has(before.plain) === true;
}

function goesOn({ tokens, text }: Scene, at: number): boolean {
  const next = tokens[at + 1];
  return isWord(next) && /^\s$/.test(text.slice(tokens[at]!.end, next.start));
}

function isWord(token: Token | undefined): token is Token {
  if (token?.isCapital !== true || token.text.length < 2 || /\d/.test(token.text)) return false;
  return !isFunctionWord(token.plain) && !titlesBeforeNames.has(token.plain) && !titleNouns.has(token.plain);
}

/** Not where it is a house in a town everybody knows, or a thing of two words that everybody uses. */
function isNamed(words: readonly Token[], language: Language): boolean {
  const telling = words.filter(({ plain }) => !safeCapitals.has(plain) && !institutionWords.has(plain));
  if (telling.length === 0 || words.every(({ isUpper }) => isUpper)) return false;
  return telling.length > 1 || language !== 'de' || words.some(({ plain }) => institutionWords.has(plain));
}
