// Who is called something by the words of naming around it: "they nicknamed me Zibbo", "Zibbo speaking", "ich heisse Zibbo".
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import { isLatin, type Token } from '../tokens.ts';
import { callingAfter, callingBefore, callingNeeds, isTrade, isTradeElsewhere } from '../words/calling.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { greetedBehind, greetedBeing, greetedHere } from '../words/greeting.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { introNaming } from '../words/self-naming.ts';
import { titleNouns } from '../words/titles.ts';
import { isLikeOwn } from './beside-own.ts';
import { namedBy } from './named-by.ts';

/** Somebody behind or before the words of naming: a name, or a word that no list knows and that is no trade. */
export function calledIn(scene: Scene): Token[] {
  const naming = [callingBefore, callingAfter].flatMap((shape) =>
    namedBy(scene, { needs: callingNeeds, shape }),
  );
  return naming
    .flat()
    .filter((token) => isName(scene, token))
    .flatMap((token) => tiedTo(scene, token));
}

function isName(scene: Scene, token: Token): boolean {
  if (!token.isCapital || isFunctionWord(token.plain) || safeCapitals.has(token.plain)) return false;
  const kind = kindOf(token.plain, scene.language);
  return kind === 'given' || isLikeOwn(scene, token) || (kind === 'unknown' && !isTrade.test(token.plain));
}

/** "shi-VAWN": with what a hyphen ties to it. */
function tiedTo({ tokens, text }: Scene, token: Token): Token[] {
  const at = tokens.indexOf(token);
  const isTied = (left: number) =>
    tokens[left + 1] !== undefined && /^[-‐‑]$/.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
  let [first, last] = [at, at];
  while (first > 0 && isTied(first - 1)) first--;
  while (isTied(last)) last++;
  return tokens.slice(first, last + 1);
}

/** "Cześć, tu Agusia", "Hiya, this is Zibby": who greets says who it is. */
export function greetedIn(scene: Scene): Token[] {
  const mayBeSaid = (token: Token) =>
    (token.isCapital || (scene.isSmall && kindOf(token.plain, scene.language) === 'given')) &&
    !safeCapitals.has(token.plain) &&
    (isLikeOwn(scene, token) || /^(?:given|unknown)$/.test(kindOf(token.plain, scene.language)));
  const isNoTrade = (token: Token) =>
    !/^(?:unknown)$/.test(kindOf(token.plain, scene.language)) ||
    !(isTrade.test(token.plain) || isTradeElsewhere.test(token.plain));
  return [
    ...namedBy(scene, greetedBehind).flat().filter(mayBeSaid),
    ...namedBy(scene, greetedHere)
      .flat()
      .filter((token) => mayBeSaid(token) && (scene.isForeign || isSaidAlone(scene, token))),
    ...namedBy(scene, greetedBeing)
      .flat()
      .filter((token) => mayBeSaid(token) && isNoTrade(token)),
  ].flatMap((token) => tiedTo(scene, token));
}

/** "This is Zibby from payroll", but not "it's Diwali soon". */
const isSaidAlone = ({ text, language }: Scene, { plain, end }: Token) =>
  kindOf(plain, language) === 'given' || SAID_ALONE.test(text.slice(end, end + 8));

const SAID_ALONE =
  /^(?:\s?[,.!;:)(–—-]|\s*$|\n| (?:from|of|at|in|on|and|aus|vom|von|der|die|und|de|du|des|à|au|et)\s| d[’'])/u;

/** In a language of which we know no words a new word with a capital is the name, unless it ends as trades do. */
function isOnlyName({ isForeign, language }: Scene, { plain }: Token): boolean {
  return (isForeign || !isLatin(plain)) && kindOf(plain, language) === 'unknown' && !isTrade.test(plain);
}

/** "Soy Abogada", "Soy Nahiara": by its ending a trade, and it may be a name. */
function isTradeOrName(scene: Scene, token: Token): boolean {
  return isOnlyName(scene, token) && isTradeElsewhere.test(token.plain);
}

/** "Ich bin Richter am Amtsgericht": what goes on is what one is, unless the word is a given name. */
function isTradeHere({ tokens, text, language }: Scene, token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  if (language === 'en' || next === undefined || next.isCapital || text.slice(token.end, next.start) !== ' ')
    return false;
  return isListedWord(token.plain, language) && !kindOf(token.plain, language).endsWith('given');
}

/** "I am Bridget", "ich bin die Vroni", but not "Je suis Toulousaine": a given name, or what is like the mentor's own. */
export function introducedIn(scene: Scene): { sure: Token[]; doubtful: Token[] } {
  const found = namedBy(scene, introNaming)
    .flat()
    .filter(
      (token) =>
        token.isCapital &&
        !(scene.isForeign && token.isUpper) &&
        !titleNouns.has(token.plain) &&
        !isTradeHere(scene, token) &&
        (kindOf(token.plain, scene.language) === 'given' ||
          isLikeOwn(scene, token) ||
          isOnlyName(scene, token)),
    );
  const isDoubtful = (token: Token) => isTradeOrName(scene, token) && !isLikeOwn(scene, token);
  return { sure: found.filter((token) => !isDoubtful(token)), doubtful: found.filter(isDoubtful) };
}
