// Reads a text the way Sheets reads what is typed into a cell, so that an unguarded write is caught.
import type { CellData } from './world.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** 3,5 · 1.234,5 · 1 234 */
const COMMA_NUMBER = /^[+-]?(\d+|\d{1,3}([.\s]\d{3})+)(,\d*)?%?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MONTH_DAY = /^(\p{L}+)\.? (\d{1,2})(?:,? (\d{4}))?$/u;
const DAY_MONTH = /^(\d{1,2})\.? (?:de )?(\p{L}+)\.?(?: (?:de )?(\d{4}))?$/u;
const MONTH_YEAR = /^(\p{L}+)\.? (\d{4})$/u;
/** In every language English is understood too. */
const TRUTH: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  da: ['sand', 'falsk'],
  de: ['wahr', 'falsch'],
  es: ['verdadero', 'falso'],
  fr: ['vrai', 'faux'],
  it: ['vero', 'falso'],
  nl: ['waar', 'onwaar'],
  pt: ['verdadeiro', 'falso'],
  sv: ['sant', 'falskt'],
};

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
  const place = locale.replace('-', '_');
  const [yes, no] = TRUTH[languageOf(place)] ?? ['true', 'false'];
  if (['true', yes].includes(text.toLowerCase())) return true;
  if (['false', no].includes(text.toLowerCase())) return false;
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
  return namedDate(text, languageOf(place), year);
}

function namedDate(text: string, language: string, year: number): Date | null {
  const [, first = '', date = '', itsYear = String(year)] = MONTH_DAY.exec(text) ?? [];
  const [, day = '', second = '', ofYear = String(year)] = DAY_MONTH.exec(text) ?? [];
  const [, third = '', alone = ''] = MONTH_YEAR.exec(text) ?? [];
  const months = [first, second, third].map((word) => monthNamed(word, language));
  if (months[0]) return dateOf(Number(itsYear), months[0], Number(date), []);
  if (months[1]) return dateOf(Number(ofYear), months[1], Number(day), []);
  return months[2] ? dateOf(Number(alone), months[2], 1, []) : null;
}

/** From 1; null where the word is no month, whole or cut short. */
function monthNamed(word: string, language: string): number | null {
  const said = word.toLowerCase();
  if (said.length < 3) return null;
  const at = [...monthsIn('en'), ...monthsIn(language)].findIndex((names) =>
    names.some((name) => name.startsWith(said)),
  );
  return at < 0 ? null : (at % 12) + 1;
}

const known = new Map<string, string[][]>();

/** The names of the twelve months as the platform has them. */
function monthsIn(language: string): string[][] {
  const names =
    known.get(language) ??
    Array.from({ length: 12 }, (_, month) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
          .format(Date.UTC(2026, month, 15))
          .toLowerCase()
          .replace('.', ''),
      ),
    );
  known.set(language, names);
  return names;
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
