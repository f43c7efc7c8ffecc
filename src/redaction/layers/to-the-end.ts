// How far a name goes that is found by its beginning: "Emma Jordan", "Ana Sofia de Rocha Field". A town or a thing behind a given name is a family
// name as well, so that no name is cut in two; where it may be something else, nobody goes, and the score decides about all of it.
import { isFamous, isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import { overlaps, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, type Token } from '../tokens.ts';
import { legalForms } from '../words/person-cues.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';

/** @param gone  what goes anyway: there a name may end. @return null where it is not to tell whether the next capital belongs to it. */
export function toTheEnd<T extends Place>(scene: Scene, place: T, gone: readonly Place[]): T | null {
  const { tokens, text } = scene;
  let { end } = place;
  for (let k = firstAt(tokens, end); k < tokens.length; k++) {
    const token = tokens[k]!;
    const gap = text.slice(end, token.start);
    const tied = end === place.end ? BLANK : JOINED;
    if (!tied.test(gap) || gone.some((other) => overlaps(other, token))) break;
    if (isCapital(token)) {
      if (gap.trim() === '' && !isOfName(scene, token)) return null;
      end = token.end;
    } else if (TIES.has(token.text) && isFamilyBehind(scene, k)) end = token.end;
    else break;
  }
  return { ...place, end };
}

const BLANK = /^[ \u00a0\u202f]$/;
const JOINED = /^(?:[ \u00a0\u202f]|[-‐‑'’ʼ])$/;
const TIES: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos du d la le los el al bin ibn ben abu ter ten af av'.split(' '),
);

/** "my colleague Emma and I", "Emma I know": not a name. */
const isCapital = ({ isCapital: is, text }: Token) => is && text !== 'I';

/** No legal form, no letters that stand for something, and in German no noun but a town at the end of what is said. */
function isOfName({ text, language }: Scene, { plain, isUpper, text: word, end }: Token): boolean {
  if (legalForms.has(plain) || institutionWords.has(plain)) return false;
  if (isUpper && word.length > 1 && (word.length < SHORTEST_LOUD || safeCapitals.has(plain))) return false;
  if (language !== 'de' || !isListedWord(plain, 'de')) return true;
  return safeCapitals.has(plain) && fits(ENDS, text.slice(end));
}

const SHORTEST_LOUD = 5;
const ENDS = /^(?:\s*$|[.,;:!?)»”"“\n]| (?:und|hat|ist|war|gilt)(?!\p{L}))/u;

/** "Ana Sofia de Rocha", and not "Marie Dupont de Lyon", "Hans Hofer von der Sulzer". */
function isFamilyBehind(scene: Scene, at: number): boolean {
  const { tokens, text, language } = scene;
  const [tie, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || !/^[ '’]$/.test(text.slice(tie.end, next.start))) return false;
  if (TIES.has(next.text)) return language !== 'de' && isFamilyBehind(scene, at + 1);
  if (!next.isCapital || next.isUpper || safeCapitals.has(next.plain) || isFamous(next.plain)) return false;
  const behind = tokens[at + 2]?.plain ?? '';
  if (legalForms.has(behind) || institutionWords.has(behind) || institutionWords.has(next.plain))
    return false;
  return kindOf(next.plain, language) !== 'ordinary';
}
