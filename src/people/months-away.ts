// Months of absence as people write them: by name in English, French or German, alone, in a list or as a span. A part of a month counts as
// the month: nobody is asked to a meeting while they may be away.

import { fold } from '../ground/folding.ts';
import { MONTHS } from '../ground/written-days.ts';

/** Between the first and the last month of a span. */
const SPAN = /^(-|to|until|till|through|a|au|jusque|jusqu|bis)$/;
/** Words and numbers that say which part of a month, or nothing. */
const BESIDE =
  /^(\d{1,2}(st|nd|rd|th|er|e)?|20\d\d|and|et|und|or|ou|oder|in|en|im|the|of|from|de|du|des|von|le|la|les|mid|middle|early|late|end|beginning|first|second|half|part|all|whole|month|months|mi|debut|fin|moitie|mois|tout|tous|anfang|mitte|ende|monat|monate|ganz|ganzer|away|absent|absente|abwesend|i|am|be|will|je|serai|suis)$/;
/** Answers that mean no absence. */
const NONE =
  /^(none|no|never|nothing|not away|n\/?a|-+|aucun|aucune|non|jamais|rien|keine?|nein|nie|nichts)\.?$/;

/** “I may be away” names no month. */
const MAYBE = /\bmay (be|have|not|also|need|travel)\b/;

/** Whether the answer says that there is no absence. */
export function isNeverAway(text: string): boolean {
  const said = fold(text);
  return said === '' || NONE.test(said);
}

/** Months, 0 for January, in which somebody is away; null where the answer cannot be read as months. */
export function monthsAway(text: string): ReadonlySet<number> | null {
  if (isNeverAway(text)) return new Set();
  if (MAYBE.test(fold(text))) return null;
  const words = fold(text)
    .replace(/[–—]/g, '-')
    .match(/[a-z]+|\d+[a-z]*|-/g);
  const found = new Set<number>();
  let last: number | null = null;
  let isSpan = false;
  for (const word of words ?? []) {
    const month = MONTHS.findIndex((name) => name.test(word));
    if (month >= 0) {
      for (const one of isSpan && last !== null ? between(last, month) : [month]) found.add(one);
      [last, isSpan] = [month, false];
    } else if (SPAN.test(word)) isSpan = last !== null;
    else if (!BESIDE.test(word)) return null;
  }
  return found.size === 0 ? null : found;
}

/** From one month to another, over the end of the year where need be. */
function between(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, k) => (from + k) % 12);
}
