// Columns of a survey that the reading took for something else, and that are questions by what stands in them.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import { type Strand, strandsNamed } from '../../programme/strands.ts';

/** A column that nobody called the strand, and in which no answer names one of ours, asks something else: it is a question, and that is said. */
export function withOwnStrands(form: Form, strands: readonly Strand[], issues: Issue[]): Form {
  const { rows, sheet, header, headerRow } = form.table;
  const columns = form.columns.map((column) => {
    const said = rows.map(({ cells }) => textOf(cells[column.at]));
    const isOther = column.field === 'strand' && column.by !== 'coordinator';
    if (!isOther || said.some((text) => strandsNamed(text, strands).found.length > 0)) return column;
    if (said.some((text) => text !== ''))
      issues.push(noStrand(sheet, headerRow, header[column.at] ?? column.header));
    return { ...column, field: 'question' };
  });
  return { ...form, columns };
}

const noStrand = (sheet: string, row: number, column: string): Issue => ({
  severity: 'warns',
  sheet,
  row,
  column,
  found: say('no answer names a strand of this programme'),
  wanted: say('names as they stand in the settings, if these are strands'),
  remedy: say(
    'It is counted as a question, and no figure is split by it. If these are strands, add them in the settings.',
  ),
});

/** Named after an option that stands below it, beside others of the kind: ticks of one question, whatever they were taken for. */
export function withTicks(form: Form): Form {
  const isTick = form.columns.map(({ header, at }) => {
    const given = form.table.rows.map(({ cells }) => fold(textOf(cells[at]))).filter((text) => text !== '');
    return given.length > 0 && given.every((text) => text === fold(header));
  });
  const columns = form.columns.map((column, k) =>
    isTick[k] && (isTick[k - 1] || isTick[k + 1]) && column.by !== 'coordinator'
      ? { ...column, field: 'question' }
      : column,
  );
  return { ...form, columns };
}
