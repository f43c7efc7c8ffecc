// Columns of a survey that ask a question each: what stands in the part for mentors and again, word for word, in the part for mentees is one.
import { type Column, columnsFor, type Form } from '../../people/columns.ts';
import { type AskedIn, cellAnswer } from './question.ts';

/** Of two parts for different people hardly anybody fills in neither. */
const NEARLY_ALL = 0.6;
/** What tells a repeated header from the first one. */
const AGAIN = /#\d+$/;

export function askedOnce(form: Form): (AskedIn & { readonly header: string })[] {
  const columns = columnsFor(form, 'question');
  const partsOf = (column: Column) => {
    const again = columns.filter(
      ({ header }) => header !== column.header && header.replace(AGAIN, '') === column.header,
    );
    return again.length > 0 && areParts(form, [column, ...again]) ? again : [];
  };
  const parts = new Map(columns.map((column) => [column, partsOf(column)]));
  const others = new Set([...parts.values()].flat());
  return columns
    .filter((column) => !others.has(column))
    .map((column) => {
      const also = parts.get(column)!.map(({ at }) => at);
      const asked = { header: column.header, sheet: form.table.sheet, at: column.at };
      return also.length === 0 ? asked : { ...asked, also };
    });
}

/** Whether each of them is answered by others. */
function areParts({ table }: Form, columns: readonly Column[]): boolean {
  const times = table.rows.map(
    ({ cells }) => columns.filter(({ at }) => cellAnswer(cells[at]) !== '').length,
  );
  const isAnswered = ({ at }: Column) => table.rows.some(({ cells }) => cellAnswer(cells[at]) !== '');
  const filled = times.filter((n) => n === 1).length;
  return times.every((n) => n <= 1) && filled >= NEARLY_ALL * times.length && columns.every(isAnswered);
}
