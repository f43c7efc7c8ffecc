// Days as people write them: 2026-05-04, 4 May 2026, 1er avril 2026, May 4, 2026, 4. Mai 2026, 31/07/2027. Where day and month can be
// told apart in two ways, as in 01/04/2026, the day beside it says which way, or the language of the coordinator where it has one; else it
// is no day.

import { fold } from './folding.ts';

/** Folded, in English, French and German; January first. */
export const MONTHS: readonly RegExp[] = [
  /^(jan|january|janv|janvier|januar|janner)$/,
  /^(feb|february|fev|fevr|fevrier|februar)$/,
  /^(mar|march|mars|marz|maerz)$/,
  /^(apr|april|avr|avril)$/,
  /^(may|mai)$/,
  /^(jun|june|juin|juni)$/,
  /^(jul|july|juil|juillet|juli)$/,
  /^(aug|august|aout)$/,
  /^(sep|sept|september|septembre)$/,
  /^(oct|october|octobre|okt|oktober)$/,
  /^(nov|november|novembre)$/,
  /^(dec|december|decembre|dez|dezember)$/,
];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|e|\.)? (?:of |de )?([a-z]+)\.?,? (\d{4})$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** Which of the two numbers before the year is the day. */
export type Strokes = 'day first' | 'month first';

let usual: Strokes | null = null;

/** How the coordinator's language writes 01/04/2026; null for a language that is written in both ways. */
export function strokesAreUsually(strokes: Strokes | null): void {
  usual = strokes;
}

/** How days with strokes are written here, where one of them can be read in one way only. */
export function strokesIn(text: string): Strokes | null {
  const found = new Set<Strokes>();
  text.replace(/\b(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/g, (whole, one: string, other: string) => {
    if (Number(one) > 12) found.add('day first');
    else if (Number(other) > 12) found.add('month first');
    return whole;
  });
  return found.size === 1 ? [...found][0]! : null;
}

/**
 * The day as `2026-05-04`; null where it is no day, or could be two.
 *
 * @param strokes  as in what stands beside it; null where nothing does.
 */
export function dayWritten(text: string, strokes: Strokes | null = null): string | null {
  const said = fold(text);
  const iso = ISO.exec(said);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const dots = DOTS.exec(said);
  if (dots) return dayOf(dots[3]!, dots[2]!, dots[1]!);
  const slashes = SLASHES.exec(said);
  if (slashes) return eitherWay(slashes[1]!, slashes[2]!, slashes[3]!, strokes ?? usual);
  const [, day, month, year] = DAY_FIRST.exec(said) ?? [];
  if (month !== undefined) return dayOf(year!, monthNamed(month), day!);
  const [, named, at, when] = MONTH_FIRST.exec(said) ?? [];
  return named === undefined ? null : dayOf(when!, monthNamed(named), at!);
}

function monthNamed(word: string): string {
  return String(MONTHS.findIndex((names) => names.test(word)) + 1);
}

/** 31/07 is a day in July wherever one lives; 01/04 is a day in April only where the day stands first. */
function eitherWay(one: string, other: string, year: string, strokes: Strokes | null): string | null {
  if (Number(one) === Number(other) || Number(one) > 12) return dayOf(year, other, one);
  if (Number(other) > 12) return dayOf(year, one, other);
  if (strokes === null) return null;
  return strokes === 'day first' ? dayOf(year, other, one) : dayOf(year, one, other);
}

function dayOf(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isThere ? date.toISOString().slice(0, 10) : null;
}
