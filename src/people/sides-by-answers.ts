// A programme's own words for its two sides ("Attorney", "Student"): whose they are shows in what those who say them answer, because
// some questions are asked of one side only.
import { fold, tidy } from '../ground/folding.ts';
import { isBlank, type Row } from '../ground/table.ts';
import { isUnsure } from '../ground/unsure-words.ts';
import { SIDES } from '../reading/fields/field.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { type Side, sidesSaid } from '../reading/sides-said.ts';
import { answers } from './answered-row.ts';
import type { Column, Form } from './columns.ts';

/** So many must say a word, and such a share of them answer what one side is asked, and nearly none what the other is. */
const ENOUGH = 3;
const MOST = 0.75;
const HARDLY = 0.1;

/** Words that name neither side, as they stand in the cell, with the side on which they put people. */
export function sidesByAnswers(form: Form): ReadonlyMap<string, Side> {
  const byWord = new Map<string, Row[]>();
  for (const row of form.table.rows) {
    const said = tidy(answers({ form, row }, 'role'));
    if (said === '' || isUnsure(said) || sidesSaid(said).length > 0) continue;
    byWord.set(fold(said), [...(byWord.get(fold(said)) ?? []), row]);
  }
  const asked = SIDES.map((side) => askedOf(side, form));
  const plain = SIDES.map((side) => plainlyOf(side, form));
  return new Map(
    [...byWord].flatMap(([word, rows]): (readonly [string, Side])[] => {
      const [mentors, mentees] = asked.map((columns) => shareAnswering(rows, columns));
      if (rows.length < ENOUGH) return [];
      // Where nobody says plainly that they are of a side, nobody knows what only the other is asked.
      const isApart = (own: number, other: number) =>
        plain[own]!.length === 0 && plain[other]!.length >= ENOUGH && isLeftOut(form, rows, plain[other]!);
      if (mentors! >= MOST && (mentees! <= HARDLY || isApart(0, 1))) return [[word, 'mentors']];
      return mentees! >= MOST && (mentors! <= HARDLY || isApart(1, 0)) ? [[word, 'mentees']] : [];
    }),
  );
}

/** What only this side is asked: those who are plainly of the other one alone leave it empty. */
function askedOf(side: Side, form: Form): Column[] {
  const others = plainlyOf(side === 'mentors' ? 'mentees' : 'mentors', form);
  return form.columns.filter(
    (column) =>
      isOfOneSide(column.field, side) && (others.length === 0 || shareAnswering(others, [column]) <= HARDLY),
  );
}

/** Rows of those who are plainly of one side alone. */
function plainlyOf(side: Side, form: Form): readonly Row[] {
  return form.table.rows.filter((row) => {
    const said = sidesSaid(answers({ form, row }, 'role'));
    return said.length === 1 && said[0] === side;
  });
}

/** Whether a question that those of the other side answer is left out by these: they are not of both. */
function isLeftOut(form: Form, rows: readonly Row[], others: readonly Row[]): boolean {
  return form.columns.some(
    (column) => shareAnswering(others, [column]) >= MOST && shareAnswering(rows, [column]) <= HARDLY,
  );
}

function isOfOneSide(field: string | null, side: Side): boolean {
  return field !== null && SIDES.every((one) => (fieldNamed(one, field) !== null) === (one === side));
}

function shareAnswering(rows: readonly Row[], columns: readonly Column[]): number {
  return rows.filter(({ cells }) => !isBlank(columns.map(({ at }) => cells[at] ?? ''))).length / rows.length;
}
