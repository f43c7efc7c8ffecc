// Units in languages that bend their words, and in scripts without blanks: "в Отделе переводов", 国際連携課の.
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { placesOf } from './places-of.ts';
import { hasOtherScript } from './unread.ts';

/** Letters without capitals, and what a house is called by at their end: "材料工学" alone is a subject. */
const CASELESS = /^[\p{Lo}\p{M}\s]{2,40}(?:[課室処處部局科组組院所心팀실부과소국원처]|센터|विभाग)$/u;
/** Of a bent word so many letters may be another's. */
const ENDING = 2;
const SHORTEST_STEM = 3;

export function unitsElsewhere({ text, known, mentor, isForeign }: Scene): Place[] {
  if (!isForeign && !hasOtherScript(text)) return [];
  const own = known.people[mentor]?.unit ?? '';
  const shapes = CASELESS.test(own.trim()) ? [new RegExp(own.trim(), 'gu')] : bent(own);
  return shapes.flatMap((shape) => placesOf(text, shape));
}

/** Two words and more, all with another ending. */
function bent(unit: string): RegExp[] {
  const words = unit.match(/[\p{L}\p{M}]+/gu) ?? [];
  const stems = words.map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING)));
  if (words.length < 2 || stems.some((stem) => stem.length < SHORTEST_STEM)) return [];
  return [
    new RegExp(
      `(?<![\\p{L}\\p{M}])${stems.map((stem) => `${stem}[\\p{L}\\p{M}]{0,4}`).join('[^\\p{L}]{1,3}')}`,
      'giu',
    ),
  ];
}
