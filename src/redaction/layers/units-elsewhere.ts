// Units in languages that bend their words, and in scripts without blanks: "в Отделе переводов", 国際連携課の.
import type { Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { placesOf } from './places-of.ts';
import { hasOtherScript } from './unread.ts';

/** Letters without capitals, and what a house is called by at their end: "材料工学" alone is a subject. */
const CASELESS = /^[\p{Lo}\p{M}\s]{2,40}(?:[課室処處部局科组組院所心팀실부과소국원처]|센터|विभाग)$/u;
/** "（内線4417、開発二課）", 同じ生産技術部の森下さん: where a line of the house is told, or whose colleague somebody is. */
const BESIDE_LINE =
  /(?<=(?:内線|分机|分機|内线)[:：]?\s?\d{2,6}[、，,・\s]{1,2})[\p{Script=Han}\d]{2,10}[課部室係局科处處组組]|(?<=[（(])[\p{Script=Han}\d]{2,10}[課部室係局科处處组組](?=[、，,・\s]{1,2}(?:内線|分机|分機|内线))|(?<=同じ|当社の|弊社の)[\p{Script=Han}\d]{2,8}[課部室係](?=の[\p{Script=Han}\p{Script=Katakana}ー]{2,6}(?:さん|氏|様))/gu;
/** Of a bent word so many letters may be another's. */
const ENDING = 2;
const SHORTEST_STEM = 3;

export function unitsElsewhere({ text, known, mentor, isForeign }: Scene): Place[] {
  if (!isForeign && !hasOtherScript(text)) return [];
  const dialled = hasOtherScript(text) ? placesOf(text, BESIDE_LINE) : [];
  const own = known.people[mentor]?.unit ?? '';
  const shapes = CASELESS.test(own.trim()) ? [new RegExp(own.trim(), 'gu')] : bent(own);
  return [...dialled, ...shapes.flatMap((shape) => placesOf(text, shape))];
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
