// Somebody's working week in a few words: “Mon Tue Wed 08:00–16:00”; from Monday to Friday the hours alone.
import { languageSpoken } from '../../language/language.ts';
import type { Hours } from '../../programme/hours.ts';
import type { Week } from '../../programme/week.ts';
import { dayNames } from './meeting-titles.ts';

const WORKDAYS = '1 2 3 4 5';

const two = (n: number) => String(n).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const said = (hours: readonly Hours[]) =>
  hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(' ');

/** Whether it is other than the same hours from Monday to Friday. */
export function namesDays(week: Week): boolean {
  return week.some((hours, day) => said(hours) !== (WORKDAYS.includes(String(day)) ? said(week[1]!) : ''));
}

/** Days with the same hours stand together, Monday first. */
export function weekSaid(week: Week): string {
  const daysOf = new Map<string, number[]>();
  for (const day of [1, 2, 3, 4, 5, 6, 0])
    if (week[day]!.length > 0) daysOf.set(said(week[day]!), [...(daysOf.get(said(week[day]!)) ?? []), day]);
  const names = dayNames(languageSpoken());
  return [...daysOf]
    .map(([hours, days]) =>
      days.join(' ') === WORKDAYS ? hours : `${days.map((day) => names[day]).join(' ')} ${hours}`,
    )
    .join(', ');
}
