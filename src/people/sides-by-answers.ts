// A programme's own words for its two sides ("Attorney", "Student"): whose they are shows in what those who say them answer, because
// some questions are asked of one side only.
import { fold, tidy } from '../ground/folding.ts';
import { isBlank, type Row } from '../ground/table.ts';
import { isUnsure } from '../ground/unsure-words.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { SIDES, type Side, sidesSaid } from '../reading/sides-said.ts';
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
  return new Map(
    [...byWord].flatMap(([word, rows]): (readonly [string, Side])[] => {
      const [mentors, mentees] = asked.map((columns) => shareAnswering(rows, columns));
      if (rows.length < ENOUGH) return [];
      if (mentors! >= MOST && mentees! <= HARDLY) return [[word, 'mentors']];
      return mentees! >= MOST && mentors! <= HARDLY ? [[word, 'mentees']] : [];
    }),
  );
}

/** What only this side is asked: those who are plainly of the other one alone leave it empty. */
function askedOf(side: Side, form: Form): Column[] {
  const others = form.table.rows.filter((row) => {
    const said = sidesSaid(answers({ form, row }, 'role'));
    return said.length === 1 && said[0] !== side;
  });
  return form.columns.filter(
    (column) =>
      isOfOneSide(column.field, side) && (others.length === 0 || shareAnswering(others, [column]) <= HARDLY),
  );
}

function isOfOneSide(field: string | null, side: Side): boolean {
  return field !== null && SIDES.every((one) => (fieldNamed(one, field) !== null) === (one === side));
}

function shareAnswering(rows: readonly Row[], columns: readonly Column[]): number {
  return rows.filter(({ cells }) => !isBlank(columns.map(({ at }) => cells[at] ?? ''))).length / rows.length;
}
