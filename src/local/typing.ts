// Reads a text the way Sheets reads what is typed into a cell, so that an unguarded write is caught.
import type { CellData } from './world.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** 3,5 · 1.234,5 · 1 234 */
const COMMA_NUMBER = /^[+-]?(\d+|\d{1,3}([.\s]\d{3})+)(,\d*)?%?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:,? (\d{4}))?$/i;
const DAY_MONTH = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/i;

/** Where the month stands first in 2/3/2026. */
const MONTH_FIRST = new Set(['en_US', 'en_PH', 'es_PR']);
/** Languages that write 3,5; with the countries among theirs that write 3.5. */
const COMMA = new Set('cs da de el es fi fr hr hu id it nb nl no pl pt ro ru sk sl sv tr uk'.split(' '));
const POINT_ALL_THE_SAME = new Set(['de_CH', 'fr_CH', 'it_CH', 'es_MX', 'es_PR']);
/** Languages in which 3.5 is the third of May. */
const POINT_IS_DAY = new Set('cs da de fi hr nb no pl ro ru sk sl tr uk'.split(' '));

/** @param locale  of the spreadsheet, like fr_CA or en-GB. @param year  this year, for dates without one. */
export function typed(value: CellData, locale: string, year: number): CellData {
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return value.slice(1);
  const text = value.trim();
  if (/^[=]./.test(value) || /^\+[^\d\s]/.test(value)) return { formula: value };
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const place = locale.replace('-', '_');
  return numberTyped(text, place) ?? dateTyped(text, place, year) ?? value;
}

function numberTyped(text: string, place: string): number | null {
  const hasComma = COMMA.has(languageOf(place)) && !POINT_ALL_THE_SAME.has(place);
  if (hasComma && !COMMA_NUMBER.test(text)) return null;
  const plain = hasComma ? text.replace(/[\s.]/g, '').replace(',', '.') : text;
  if (NUMBER.test(plain)) return Number(plain);
  if (THOUSANDS.test(plain)) return Number(plain.replace(/,/g, ''));
  return PERCENT.test(plain) ? Number(plain.slice(0, -1)) / 100 : null;
}

function languageOf(place: string): string {
  return place.split('_')[0]!.toLowerCase();
}

function dateTyped(text: string, place: string, year: number): Date | null {
  const monthFirst = MONTH_FIRST.has(place);
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text) ?? [];
  if (month !== undefined && POINT_IS_DAY.has(languageOf(place)))
    return dateOf(year, Number(month), Number(day), []);
  const iso = ISO_DATE.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const local = DAY_FIRST.exec(text);
  if (local) {
    const [a, b] = [Number(local[1]), Number(local[2])];
    return dateOf(Number(local[3]), monthFirst ? a : b, monthFirst ? b : a, local.slice(4));
  }
  const named = MONTH_DAY.exec(text);
  if (named && MONTHS.includes(named[1]!.toLowerCase()))
    return dateOf(
      Number(named[3] ?? year),
      MONTHS.indexOf(named[1]!.toLowerCase()) + 1,
      Number(named[2]),
      [],
    );
  const turned = DAY_MONTH.exec(text);
  if (turned && MONTHS.includes(turned[2]!.toLowerCase()))
    return dateOf(
      Number(turned[3] ?? year),
      MONTHS.indexOf(turned[2]!.toLowerCase()) + 1,
      Number(turned[1]),
      [],
    );
  return null;
}

function dateOf(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
): Date | null {
  const [hours, minutes, seconds] = [0, 1, 2].map((k) => Number(time[k] ?? 0)) as [number, number, number];
  const date = new Date(year, month - 1, day, hours, minutes, seconds);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day && hours < 24 && minutes < 60;
  return isReal ? date : null;
}
