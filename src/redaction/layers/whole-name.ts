// How far a name reaches that nobody knows: the capitals beside it, particles, the words that say what kind of house it is.
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { particles } from '../words/particles.ts';
import { legalForms } from '../words/person-cues.ts';
import { institutionWords } from '../words/safe-capitals.ts';

/** Words first … last. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** "Nordlys Analytics", "Banque du Léman", "Big Steve": with the capitals beside it; in German, where any noun has one, those of houses alone. */
export function wholeOf(
  scene: Scene,
  run: Words,
  isGone: (at: number) => boolean,
  anyWord: boolean,
): Place & { first: number } {
  const { tokens, text, language } = scene;
  const goes = (at: number) => {
    const token = tokens[at];
    if (token?.isCapital !== true || isGone(at)) return false;
    if (isFunctionWord(token.plain)) return legalForms.has(token.plain) && token.isUpper;
    return anyWord ? token.text.length > 1 : isHouse(token);
  };
  const joined = (at: number) => GAP_IN_HOUSE.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start));
  let { first, last } = run;
  while (goes(last + 1) && joined(last)) last++;
  while (goes(first - 1) && !tokens[first - 1]!.startsSentence && joined(first - 1)) first--;
  while (first > 0 && /^[-‐‑]$/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) first--;
  if (language === 'en')
    while (
      first > 0 &&
      NAME_LINKS.has(tokens[first - 1]!.plain) &&
      !tokens[first - 1]!.isCapital &&
      joined(first - 1)
    )
      first--;
  const isOf = tokens[first - 1] !== undefined && HOUSE_LINKS.has(tokens[first - 1]!.plain);
  if (isOf && goes(first - 2) && isHouse(tokens[first - 2]!) && joined(first - 1)) first -= 2;
  if (language !== 'de' && isHead(tokens[first - 1]) && joined(first - 1)) first--;
  return { start: tokens[first]!.start, end: tokens[last]!.end, first };
}

/** "prix Yvonne-Charcot", "lycée Saint-Cuthbert" */
function isHead(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.isCapital &&
    institutionWords.has(token.plain) &&
    !particles.has(token.plain)
  );
}

const GAP_IN_HOUSE = /^(?:\s|[-‐‑'’]|\s&\s)$/;
/** Before a family name in English, where they are no words of their own. */
const NAME_LINKS = new Set(
  'van von de di da del della der den dos du la le ten ter bin ibn el al'.split(' '),
);
const HOUSE_LINKS = new Set([...particles, 'of', 'for', 'fur', 'fuer']);

function isHouse({ plain }: Token): boolean {
  return (
    plain === 'bad' ||
    plain === 'sankt' ||
    institutionWords.has(plain) ||
    legalForms.has(plain) ||
    HOUSE_ENDING.test(plain)
  );
}

/** German "Stadtbank", "Wasserwerke". */
const HOUSE_ENDING =
  /.(?:bank|werke?|verlag|versicherung|klinik|stiftung|gesellschaft|gruppe|betriebe|institut|kasse|konzern|fabrik)$/;
