// Months of absence as people write them: by name in English, French or German, alone, in a list or as a span. A part of a month counts as
// the month: nobody is asked to a meeting while they may be away. And an absence as a coordinator writes it into Status, by its days.

import { fold } from '../ground/folding.ts';
import { isOnLeave } from '../ground/standing-words.ts';
import { dayWritten, MONTHS, strokesIn } from '../ground/written-days.ts';

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

/** Days like 2027-02-01. */
export interface Absence {
  /** The first day; null where only the end is named. */
  readonly from: string | null;
  /** The day on which somebody is back. */
  readonly until: string;
}

/** Folded, in the languages in which words about taking part are read. */
const AWAY =
  /\b(away|absent\w*|absence|abwesen\w*|weg|ausente|ausencia|assente|assenza|afwezig\w*|fravaer\w*|borta|franvar\w*|nieobecn\w*|poissa|research stay|forschungsaufenthalt|sejour de recherche)\b/;
/** A day in any of the ways that are read, and those that are asked about. */
const DAY =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{1,2}(?:st|nd|rd|th|er|e|\.)? (?:of |de )?[a-z]+\.?,? \d{4}|[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g;
/** Before the day of coming back, and between two days. */
const UNTIL =
  /^(-|to|until|till?|au|a|jusqu'(au|a|en)|jusque|bis|hasta|al|fino|tot|ate|ao|back|retour|zuruck|wieder|regreso|ritorno|terug|tilbage|tillbaka)$/;
/** Before the first day of two. */
const FROM = /^(from|since|starting|du|depuis|partir|ab|vom|von|seit|desde|del|dal|da|van|vanaf|fra)$/;
/** Words that say no more than that somebody is away. */
const ON_THE_WAY =
  /^(on|is|the|of|for|a|and|in|en|de|des|le|la|les|el|il|im|am|den|dem|zum|zur|op|i|pa|leave|maternity|parental|sick|study|research|stay|absence|period|kept|pair|recherche|sejour|maternite|paternite|maladie|sabbatique|sabbatical|year|ist|sera|est|e|er|esta|och|og|und|et|y)$/;

/**
 * A stretch of days in which somebody is away, as `away until 2027-02-01` or `absent du 1er novembre 2026 au 1er février 2027`.
 *
 * @returns unclear where it speaks of an absence and its days are not beyond doubt; null where it speaks of none, or of leave without a day.
 */
export function absenceIn(text: string): Absence | 'unclear' | null {
  const said = fold(text)
    .replace(/[–—]|\.\.+/g, ' - ')
    .replace(/’/g, "'");
  const isAway = AWAY.test(said);
  if (!isAway && !isOnLeave(said)) return null;
  const days: (string | null)[] = [];
  const strokes = strokesIn(said);
  const shape = said.replace(/\([^()\d]*\)/g, ' ').replace(DAY, (day) => {
    days.push(dayWritten(day, strokes));
    return ' @ ';
  });
  if (days.length === 0) return isAway || /\d{4}/.test(said) ? 'unclear' : null;
  const [from, until] = days.length === 1 ? [null, days[0]!] : [days[0]!, days[1]!];
  const isRead = days.length < 3 && !days.includes(null) && (from === null || from < until);
  return isRead && isSpan(wordsAround(shape), days.length) ? { from, until } : 'unclear';
}

/** The words before each day and after the last one. */
function wordsAround(shape: string): string[][] {
  return shape.split('@').map((part) => part.match(/[\p{L}']+|\d+|[-?]/gu) ?? []);
}

/** Whether the words leave no doubt which day begins and which ends it. */
function isSpan(around: readonly string[][], days: number): boolean {
  const isPlain = (word: string) =>
    UNTIL.test(word) || FROM.test(word) || ON_THE_WAY.test(word) || AWAY.test(word) || isOnLeave(word);
  const [before, between = []] = around as [string[], string[]];
  if (!around.flat().every(isPlain)) return false;
  const ends = (words: readonly string[]) => words.some((word) => UNTIL.test(word));
  const begins = before.some((word) => FROM.test(word));
  return days === 1 ? ends(before) && !begins : ends(between);
}
