// Signs that no sentence explains: a capital letter by itself, a letter with a digit, a number that counts nothing. Worth a look.
import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { placesOf } from './places-of.ts';

/** "T W-J", "Al F": not the words of one letter, grades, list items or languages. */
const LETTERS =
  /(?<![\p{L}\p{N}.'’&/+#-])(?!(?:I|A|À|Y|O|Ô|C|R|X)(?![-‐])|[A-D][ \u00a0]?(?:\+|level|grade|niveau|Niveau))\p{Lu}(?:[ \u00a0-]\p{Lu}){0,3}(?![\p{L}\p{N}'’&/+#)]|[.)]\s\p{Ll}|-\p{Ll})/gu;
/** "C3", "B12b": not how well somebody speaks, nor a size, a vitamin, a road. */
const CODES =
  /(?<![\p{L}\p{N}./-])(?![ABC][12](?!\p{N})|[AB][0-9](?!\p{N})|[3-5][Gg]|[1-4]D)(?:\p{Lu}{1,3}\d{1,3}\p{L}?|\d{1,3}\p{Lu})(?![\p{L}\p{N}%/-]|[.]\d)/gu;
/** Three digits and more, no year, with nothing behind them that they count. */
const NUMBERS =
  /(?<![\p{L}\p{N}.,:/€$£+-])(?!(?:19|20)\d\d(?!\d))\d{3,}(?![\p{L}\p{N}:/%€$£-]|[.,'’]\d|[ \u00a0][\p{L}\d€$£%])/gu;

export function bareSigns({ text, isJoined }: Scene, gone: readonly Place[]): Flag[] {
  if (isJoined) return [];
  const isFree = ({ start, end }: Place) => !gone.some((place) => place.start < end && start < place.end);
  const look = (shape: RegExp): Flag[] =>
    placesOf(text, shape)
      .filter(isFree)
      .map((place) => ({ ...place, why: 'rare word' }));
  return [...look(LETTERS), ...(/\d/.test(text) ? [...look(CODES), ...look(NUMBERS)] : [])];
}
