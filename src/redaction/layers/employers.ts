// What stands after "at" or "chez" with a capital: an employer or a project.
import { isGermanWord } from '../lexicon/lexicon.ts';
import type { Flag } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { safeCapitals } from '../words/safe-capitals.ts';

const EMPLOYED = new Set(
  'at for with from joined chez pour bei fur fuer firma company entreprise'.split(' '),
);

/** Whether the word before announces an employer. In German only "bei" and "Firma" do. */
export function isEmployed({ tokens, text, language }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !EMPLOYED.has(before.plain)) return false;
  if (!/^\s$/.test(text.slice(before.end, tokens[at]!.start))) return false;
  return language !== 'de' || ['bei', 'firma'].includes(before.plain);
}

const ARTICLES = new Set('the la le les l'.split(' '));

/** "for The Valley Herald", "pour la Belle Étoile": two capitals behind an article that an employer's word announces. */
function isNamedHouse(scene: Scene, at: number): boolean {
  const { tokens, text, language } = scene;
  const isTwo =
    tokens[at + 1]?.isCapital === true && text.slice(tokens[at]!.end, tokens[at + 1]!.start) === ' ';
  return language !== 'de' && isTwo && isEmployed(scene, at - 1);
}

/** After these a capital is no employer: "for Christmas" and the like are in the list of safe words. */
export function employers(scene: Scene): Flag[] {
  const { tokens, language } = scene;
  return tokens.flatMap((token, k): Flag[] => {
    if (!token.isCapital || token.text.length < 2) return [];
    if (!isEmployed(scene, k) && !(ARTICLES.has(tokens[k - 1]?.plain ?? '') && isNamedHouse(scene, k)))
      return [];
    if (safeCapitals.has(token.plain) || isFunctionWord(token.plain)) return [];
    const isNoun = language === 'de' && tokens[k - 1]!.plain !== 'firma' && isGermanWord(token.plain);
    return isNoun ? [] : [{ start: token.start, end: tokens[lastOf(scene, k)]!.end, why: 'employer' }];
  });
}

/** "Bright Water Group": the capitals that follow. */
function lastOf({ tokens, text }: Scene, at: number): number {
  let last = at;
  const goesOn = () => /^[\s-]$|^ & $/.test(text.slice(tokens[last]!.end, tokens[last + 1]?.start ?? 0));
  while (
    tokens[last + 1]?.isCapital === true &&
    tokens[last + 1]!.text.length > 1 &&
    goesOn() &&
    !isFunctionWord(tokens[last + 1]!.plain)
  )
    last++;
  return last;
}
