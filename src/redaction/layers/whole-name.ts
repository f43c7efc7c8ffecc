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

export type Whole = (run: Words, anyWord: boolean) => Place & { first: number };

/**
 * "Nordlys Analytics", "Banque du Léman", "Big Steve": with the capitals beside it; in German, where any noun has one, those of houses alone
 * unless it may be any word. Ways that many names go are gone once.
 */
export function wholesIn(scene: Scene, isGone: (at: number) => boolean): Whole {
  const { tokens, text, language } = scene;
  const goes = (at: number, anyWord: boolean) => {
    const token = tokens[at];
    if (token?.isCapital !== true || isGone(at)) return false;
    if (isFunctionWord(token.plain)) return legalForms.has(token.plain) && token.isUpper;
    return anyWord ? token.text.length > 1 : isHouse(token);
  };
  const gapAfter = (at: number) => text.slice(tokens[at]!.end, tokens[at + 1]!.start);
  const joined = (at: number) => GAP_IN_HOUSE.test(gapAfter(at));
  const endOf = [false, true].map((any) => way(1, (at) => goes(at + 1, any) && joined(at)));
  const isStart = (at: number) => tokens[at]!.startsSentence;
  const startOf = [false, true].map((any) =>
    way(-1, (at) => goes(at - 1, any) && !isStart(at - 1) && joined(at - 1)),
  );
  const startOfChain = way(-1, (at) => at > 0 && /^[-‐‑]$/.test(gapAfter(at - 1)));
  const isLink = ({ plain, isCapital }: Token) => NAME_LINKS.has(plain) && !isCapital;
  const startOfLinks = way(-1, (at) => at > 0 && isLink(tokens[at - 1]!) && joined(at - 1));
  return (run, anyWord) => {
    const last = endOf[Number(anyWord)]!(run.last);
    let first = startOfChain(startOf[Number(anyWord)]!(run.first));
    if (language === 'en') first = startOfLinks(first);
    const isOf = tokens[first - 1] !== undefined && HOUSE_LINKS.has(tokens[first - 1]!.plain);
    if (isOf && goes(first - 2, anyWord) && isHouse(tokens[first - 2]!) && joined(first - 1)) first -= 2;
    if (language !== 'de' && isHead(tokens[first - 1]) && joined(first - 1)) first--;
    return { start: tokens[first]!.start, end: tokens[last]!.end, first };
  };
}

/** How far it goes on from each word. */
function way(step: 1 | -1, goesOn: (at: number) => boolean): (from: number) => number {
  const ends = new Map<number, number>();
  return (from) => {
    let at = from;
    while (!ends.has(at) && goesOn(at)) at += step;
    const end = ends.get(at) ?? at;
    for (let k = from; k !== at; k += step) ends.set(k, end);
    ends.set(at, end);
    return end;
  };
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
