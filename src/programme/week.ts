// On which days and at which hours somebody works, as people write it: “Mon-Thu 8-16”, “9-17, not Fridays”, “Mo, Mi
// vormittags”; in English, French and German. What cannot be read whole is not read: a word that is missed might be a day.
import { type Lexed, lexed } from './day-words.ts';
import type { Hours } from './hours.ts';

/** Seven lists, Sunday first: when somebody may meet on that weekday. */
export type Week = readonly (readonly Hours[])[];

const WORKDAYS = [1, 2, 3, 4, 5];

const weekWith = (hoursOn: (day: number) => readonly Hours[]): Week =>
  Array.from({ length: 7 }, (_, day) => hoursOn(day));

/** The same hours from Monday to Friday. */
export const weekOf = (hours: Hours): Week => weekWith((day) => (WORKDAYS.includes(day) ? [hours] : []));

/** @param usual  hours of days for which none are written. @returns null where it cannot be read, or leaves no time at all. */
export function readWeek(text: string, usual: Hours): Week | null {
  const pieces = lexed(text, usual);
  if (pieces === null || pieces.length === 0) return null;
  const never = new Set(pieces.flatMap((piece) => (piece.is === 'not' ? piece.days : [])));
  const said = pieces.filter((piece): piece is Said => piece.is !== 'not');
  const week = said.some(({ is }) => is === 'days') ? besideDays(said, usual) : onWorkdays(said, usual);
  const left = weekWith((day) => (never.has(day) ? [] : week[day]!));
  return left.some((spans) => spans.length > 0) ? left : null;
}

/** Whether hours stand in it, or halves of days. */
export function namesHours(text: string, usual: Hours): boolean {
  return lexed(text, usual)?.some(({ is }) => is === 'hours') === true;
}

/** When both may be: what somebody wrote twice is meant both times. */
export function bothWeeks(a: Week, b: Week): Week {
  return weekWith((day) =>
    a[day]!.flatMap((one) =>
      b[day]!.map((other) => ({
        from: Math.max(one.from, other.from),
        to: Math.min(one.to, other.to),
      })).filter(({ from, to }) => from < to),
    ),
  );
}

/** When one of the two says so. */
export function eitherWeek(a: Week, b: Week): Week {
  return weekWith((day) => [...a[day]!, ...b[day]!]);
}

type Said = Exclude<Lexed, { readonly is: 'not' }>;

function onWorkdays(said: readonly Said[], usual: Hours): Week {
  const spans = said.flatMap((piece) => (piece.is === 'hours' ? [piece.hours] : []));
  return weekWith((day) => (!WORKDAYS.includes(day) ? [] : spans.length > 0 ? spans : [usual]));
}

/** Hours belong to the days before them; to those behind them where an hour is said first. */
function besideDays(said: readonly Said[], usual: Hours): Week {
  const ordered = said[0]!.is === 'hours' ? [...said].reverse() : said;
  const week: Hours[][] = Array.from({ length: 7 }, () => []);
  let open: number[] = [];
  let hasHours = false;
  for (const piece of ordered) {
    if (piece.is === 'hours') for (const day of open) week[day]!.push(piece.hours);
    else if (hasHours) open = [...piece.days];
    else open.push(...piece.days);
    hasHours = piece.is === 'hours';
  }
  if (!hasHours) for (const day of open) week[day]!.push(usual);
  return week;
}
