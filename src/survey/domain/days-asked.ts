// Days that people were asked for, "When did you first meet?": beside the moments of their answers they are no moment of an answer.
import { momentsIn } from '../../ground/written-times.ts';
import type { Column, Form } from '../../people/columns.ts';

type Moments = readonly (number | null)[];

/** So many different days, and so many of them apart from the answers. */
const DAYS = 3;
const MOSTLY = 0.7;
const A_DAY = 24 * 60 * 60 * 1000;

/** The form with days as questions, where another column says with its hours when the answers came, and on other days. */
export function withDaysAsked(form: Form): Form {
  const read = ({ at }: Column): Moments =>
    momentsIn(form.table.rows.map(({ cells }) => cells[at] ?? '')).map((one) => one?.dayFirst ?? null);
  const times = form.columns.filter(({ field }) => field === 'timestamp');
  const stamp = times.map(read).find((moments) => moments.filter(hasHours).length > DAYS);
  if (times.length < 2 || stamp === undefined) return form;
  const asked = times.filter((column) => column.by !== 'coordinator' && areDays(read(column), stamp));
  const columns = form.columns.map((column) =>
    asked.includes(column) ? { ...column, field: 'question' } : column,
  );
  return { ...form, columns };
}

function areDays(days: Moments, stamp: Moments): boolean {
  const given = days.flatMap((day, k) => (day === null ? [] : [{ day, beside: stamp[k] ?? null }]));
  const isApart = ({ day, beside }: (typeof given)[number]) =>
    beside === null || !(Math.abs(day - beside) <= A_DAY);
  return (
    new Set(given.map(({ day }) => day)).size >= DAYS &&
    !days.some(hasHours) &&
    given.filter(isApart).length >= MOSTLY * given.length
  );
}

function hasHours(moment: number | null): boolean {
  const at = new Date(moment ?? Number.NaN);
  return at.getHours() + at.getMinutes() > 0;
}
