// Columns of a survey that the reading took for something else, and that are questions by what stands in them.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { Column, Form } from '../../people/columns.ts';
import { type Strand, strandsNamed } from '../../programme/strands.ts';
import { withDaysAsked } from './days-asked.ts';
import { withoutMarks } from './makers-marks.ts';
import { roleIn } from './role-said.ts';
import { areYesAndHow, saysNo, saysYes } from './typing-yes-degrees.ts';

/** The form with all that was asked as questions, and without what its maker wrote; what is not split by is said. */
export function withQuestionsAlone(form: Form, strands: readonly Strand[], issues: Issue[]): Form {
  const ticked = withTicks(form);
  const own = withoutMarks(withDaysAsked(withYesAndHow(withOwnStrands(ticked, strands))), issues);
  const { rows, sheet, header, headerRow } = form.table;
  for (const [k, { field, at }] of own.columns.entries()) {
    const isFilled = rows.some(({ cells }) => textOf(cells[at]) !== '');
    if (ticked.columns[k]!.field === 'strand' && field === 'question' && isFilled)
      issues.push(noStrand(sheet, headerRow, header[at] ?? own.columns[k]!.header));
  }
  return own;
}

/** A column that nobody called the strand, and in which no answer names one of ours, asks something else: it is a question. */
function withOwnStrands(form: Form, strands: readonly Strand[]): Form {
  const namesOne = ({ at }: Column) =>
    form.table.rows.some(({ cells }) => strandsNamed(textOf(cells[at]), strands).found.length > 0);
  const columns = form.columns.map((column) =>
    column.field === 'strand' && column.by !== 'coordinator' && !namesOne(column)
      ? { ...column, field: 'question' }
      : column,
  );
  return { ...form, columns };
}

/** "Yes, mentor", "No, mentee": who says no says what they were instead. */
function areRolesEither(given: readonly string[]): boolean {
  const ofYes = given.filter(saysYes).map(roleIn);
  return given.filter(saysNo).every((text) => roleIn(text) !== null && !ofYes.includes(roleIn(text)));
}

/** "Yes, as a mentor", "Yes, as a mentee", "No": what somebody would like to be is not what they were. */
function withYesAndHow(form: Form): Form {
  const given = ({ at }: Column) =>
    form.table.rows.map(({ cells }) => textOf(cells[at])).filter((text) => text !== '');
  const isHow = (texts: readonly string[]) => areYesAndHow(texts) && !areRolesEither(texts);
  const columns = form.columns.map((column) =>
    column.field === 'role' && column.by !== 'coordinator' && isHow(given(column))
      ? { ...column, field: 'question' }
      : column,
  );
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

/** What a column of ticks may have been taken for. */
const TAKEN: ReadonlySet<string | null> = new Set([null, 'strand', 'question']);

/** Mentor, mentee, both: more ticks side by side say no role. */
const MOST_ROLES = 3;

/**
 * Named after an option that stands below it, beside others of the kind: ticks of one question. Columns that say the role stay what they
 * are, unless another column says it or they are too many.
 */
function withTicks(form: Form): Form {
  const isTick = form.columns.map(({ header, at }) => {
    const given = form.table.rows.map(({ cells }) => fold(textOf(cells[at]))).filter((text) => text !== '');
    return given.length > 0 && given.every((text) => text === fold(header));
  });
  const hasRole = form.columns.some(({ field }, k) => field === 'role' && !isTick[k]);
  const isOfMany = (k: number) => {
    const [before, after] = [isTick.lastIndexOf(false, k), isTick.indexOf(false, k)];
    return (after < 0 ? isTick.length : after) - before > MOST_ROLES;
  };
  const columns = form.columns.map((column, k) =>
    isTick[k] &&
    (isTick[k - 1] || isTick[k + 1]) &&
    column.by !== 'coordinator' &&
    (TAKEN.has(column.field) || ((hasRole || isOfMany(k)) && column.field === 'role'))
      ? { ...column, field: 'question' }
      : column,
  );
  return { ...form, columns };
}
