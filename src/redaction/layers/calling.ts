// Who is called something by the words of naming around it: "they nicknamed me Zibbo", "Zibbo speaking", "ich heisse Zibbo".
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { callingAfter, callingBefore, callingNeeds, isTrade } from '../words/calling.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import { introNaming } from '../words/self-naming.ts';
import { isLikeOwn } from './beside-own.ts';
import { namedBy } from './named-by.ts';

/** Somebody behind or before the words of naming: a name, or a word that no list knows and that is no trade. */
export function calledIn(scene: Scene): Token[] {
  const naming = [callingBefore, callingAfter].flatMap((shape) =>
    namedBy(scene, { needs: callingNeeds, shape }),
  );
  return naming.flat().filter((token) => {
    if (!token.isCapital || isFunctionWord(token.plain) || safeCapitals.has(token.plain)) return false;
    const kind = kindOf(token.plain, scene.language);
    return kind === 'given' || isLikeOwn(scene, token) || (kind === 'unknown' && !isTrade.test(token.plain));
  });
}

/** "I am Bridget", "ich bin die Vroni", but not "Je suis Toulousaine": a given name, or what is like the mentor's own. */
export function introducedIn(scene: Scene): Token[] {
  return namedBy(scene, introNaming)
    .flat()
    .filter(
      (token) =>
        token.isCapital && (kindOf(token.plain, scene.language) === 'given' || isLikeOwn(scene, token)),
    );
}
