// When a form was begun and when it was sent: who writes two moments with their hours is a program. One alone stands beside all answers, and
// people are asked for days and hours as well.
import { type Cell, textOf } from '../../ground/table.ts';
import type { Form } from '../../people/columns.ts';
import { isAsked, LEAST } from './machine-made.ts';

/** Hours alone are stored as moments of a day long ago. */
const FIRST_YEAR = 1900;
const DAY = 24 * 60 * 60 * 1000;
const MOST = 0.8;

/** Of each column whether it is one of two such moments, the second within a day of the first in most rows. */
export function momentsIn({ columns, table }: Form): boolean[] {
  const moments = columns.map(({ header, at }) => {
    const cells = table.rows.map(({ cells }) => cells[at]);
    const given = cells.filter((cell) => textOf(cell) !== '');
    return !isAsked(header) && given.length >= LEAST && given.every(isMoment) ? cells : null;
  });
  return moments.map(
    (one, k) =>
      one !== null && moments.some((other, at) => other !== null && at !== k && areOneVisit(one, other)),
  );
}

const isMoment = (cell: Cell | undefined) =>
  cell instanceof Date && cell.getFullYear() >= FIRST_YEAR && cell.getHours() + cell.getMinutes() > 0;

function areOneVisit(one: readonly (Cell | undefined)[], other: readonly (Cell | undefined)[]): boolean {
  const both = one.flatMap((cell, k) => {
    const beside = other[k];
    return cell instanceof Date && beside instanceof Date ? [Math.abs(+cell - +beside)] : [];
  });
  return both.length >= LEAST && both.filter((apart) => apart <= DAY).length >= MOST * both.length;
}
