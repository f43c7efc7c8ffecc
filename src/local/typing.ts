// Reads a text the way Sheets reads what is typed into a cell, so that an unguarded write is caught.
import type { CellData } from './world.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?\d+(\.\d+)?%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:,? (\d{4}))?$/i;
const DAY_MONTH = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/i;

/** @param monthFirst  how 2/3/2026 is read: by the spreadsheet's locale. @param year  this year, for dates without one. */
export function typed(value: CellData, monthFirst: boolean, year: number): CellData {
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return value.slice(1);
  const text = value.trim();
  if (/^[=]./.test(value) || /^\+[^\d\s]/.test(value)) return { formula: value };
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (NUMBER.test(text)) return Number(text);
  if (THOUSANDS.test(text)) return Number(text.replace(/,/g, ''));
  if (PERCENT.test(text)) return Number(text.slice(0, -1)) / 100;
  return dateTyped(text, monthFirst, year) ?? value;
}

function dateTyped(text: string, monthFirst: boolean, year: number): Date | null {
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
