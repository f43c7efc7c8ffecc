// "How many times did you meet?" is no mark from 1 to 5: each number is counted as it is, and the middle one is told.
import { fold } from '../../ground/folding.ts';
import { boundsIn } from './scale-bounds.ts';
import { labelsIn } from './scale-labels.ts';

const HOW_MANY =
  /\bhow many\b|\bnumber of\b|\bcombien d|\bnombre d|\bwie viele\b|\bwieviele\b|\banzahl\b|\bcuant[oa]s\b|\bquant[oa]s\b|\bhur mycket\b|\bnumero de\b|\bquant[ei]\b|\bhoeveel\b|\bhvor mange\b|\bhur manga\b/;
/** "How often" is asked of habits as well, from never to always; of meetings it asks for a number. */
const HOW_OFTEN =
  /\b(?:how often|wie oft|hoe vaak|hvor ofte)\b.*\b(?:met|meet|getroffen|trefft|treffen|gesehen|modt)\b/;

/** Stars are given, not counted. */
const STARS = /\b(?:stars?|etoiles?|sterne|estrellas|estrelas|stelle|sterren|stjerner)\b/;

/** Whether the question wants to know a number. */
export function asksHowMany(header: string): boolean {
  const said = fold(header);
  return !STARS.test(said) && (HOW_MANY.test(said) || HOW_OFTEN.test(said));
}

const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** A number as people of one country or another write it. */
export function numberIn(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Whether an option is a number, and so nobody's own word. */
export function isNumber(option: string): boolean {
  return NUMBER.test(option);
}

/**
 * The numbers that were answered, the smallest first; null where the header asks for none or names the ends of a scale.
 * @param most  so large a part of the answers has to be numbers.
 */
export function howMany(header: string, given: readonly string[], most: number): string[] | null {
  if (!asksHowMany(header) || boundsIn(header) !== null || labelsIn(header).length > 0) return null;
  const numbers = given.filter(isNumber).map(numberIn);
  if (numbers.length < most * given.length) return null;
  return [...new Set(numbers)].sort((a, b) => a - b).map(String);
}
