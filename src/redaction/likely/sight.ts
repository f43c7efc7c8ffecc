// What is seen of a text once the rules have spoken: which words go, which wait for an answer, what each of them is.
import { remembered } from '../../ground/made-when-asked.ts';
import { kindOf, type WordKind } from '../lexicon/lexicon.ts';
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, type Token } from '../tokens.ts';

export interface Sight {
  readonly scene: Scene;
  readonly kinds: readonly WordKind[];
  /** By word: whether it goes, and whether publishing waits for it. */
  readonly isGone: readonly boolean[];
  readonly isAsked: readonly boolean[];
  /** Words that stand in lower case somewhere. */
  readonly small: ReadonlySet<string>;
}

export function sightOf(scene: Scene, gone: readonly Place[], asked: readonly Place[]): Sight {
  const { tokens, language } = scene;
  return {
    scene,
    kinds: tokens.map(({ plain }) => kindOf(plain, language)),
    isGone: touched(tokens, gone),
    isAsked: touched(tokens, asked),
    small: new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ plain }) => plain)),
  };
}

/** Which words lie in one of these places, at least in part. */
export function touched(tokens: readonly Token[], places: readonly Place[]): boolean[] {
  const are = new Array<boolean>(tokens.length).fill(false);
  let next = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const first = firstAt(tokens, start);
    // What lies before `next` was touched by the places before, as far as this one reaches back.
    next = Math.max(next, first > 0 && tokens[first - 1]!.end > start ? first - 1 : first);
    for (; next < tokens.length && tokens[next]!.start < end; next++) are[next] = true;
  }
  return are;
}

/** Whether a word can be somebody's at all: what has a capital, a digit or is in no list. */
export function mayTell({ scene, kinds }: Sight, at: number): boolean {
  const { text, isCapital, plain } = scene.tokens[at]!;
  if (!isReadable(text)) return false;
  if (isCapital || isSign(text)) return true;
  return plain.length > 1 && (kinds[at] === 'unknown' || kinds[at] === 'given');
}

/** Of a script that we know words of, or a number. */
const isReadable = remembered((word) => /^[\p{Script=Latin}\p{N}]/u.test(word));
/** With a digit or a capital in it. */
const isSign = remembered((word) => /[\p{N}\p{Lu}]/u.test(word));
