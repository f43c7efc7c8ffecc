// When answers were given, and which of several is the latest: one reader for answers of people, check-ins, surveys and what mentors say.
// Rows decide where no time does.

import { fold } from '../ground/folding.ts';
import type { Cell, Row, Table } from '../ground/table.ts';
import { isKnown, isSurelyBefore, type Moment, momentsIn } from '../ground/written-times.ts';
import { say } from '../language/say.ts';
import { cellsFor } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';

/** As Google Forms calls the time of an answer in the eight languages. */
const STAMP = new Set([
  'timestamp',
  'horodateur',
  'zeitstempel',
  'marca temporal',
  'informazioni cronologiche',
  'tijdstempel',
  'tidsstempel',
  'carimbo de data/hora',
]);

/** The time of an answer, or null where the row says none. The whole column is read, with answers of earlier editions. */
export function answeredAt({ form, row }: { readonly form: Form; readonly row: Row }): Moment | null {
  if (columnsFor(form, 'timestamp').length === 0) return null;
  const table = form.whole ?? form.table;
  const known = times.get(form.columns) ?? readIn(table, (one) => cellsFor(form, one, 'timestamp')[0] ?? '');
  times.set(form.columns, known);
  return known.get(row) ?? null;
}

/** The times of a sheet that is no form; null where no column of it is known to hold them. */
export function timesIn(table: Table): ((row: Row) => Moment | null) | null {
  const at = table.header.findIndex((text) => STAMP.has(fold(text)));
  if (at < 0) return null;
  const known = readIn(table, ({ cells }) => cells[at] ?? '');
  return (row) => known.get(row) ?? null;
}

type Times = ReadonlyMap<Row, Moment | null>;

/** Every answer is asked for its time: a column is read once for a form. */
const times = new WeakMap<Form['columns'], Times>();

function readIn({ rows }: Table, stamp: (row: Row) => Cell): Times {
  const read = momentsIn(rows.map(stamp));
  return new Map(rows.map((row, k) => [row, read[k]!]));
}

export interface Latest<Answer> {
  readonly latest: Answer;
  /** False where the times cannot be read, or mean two days each, and rows had to decide. */
  readonly isSure: boolean;
}

/** @param answers  of one person, at least one, in the order of the rows. */
export function latestOf<Answer>(
  answers: readonly Answer[],
  at: (answer: Answer) => Moment | null,
): Latest<Answer> {
  if (answers.length === 1) return { latest: answers[0]!, isSure: true };
  const left = answers.filter((one) => !answers.some((other) => isSurelyBefore(at(one), at(other))));
  const isDoubtful = left.some((one) => at(one) !== null && !isKnown(at(one)));
  return { latest: left[left.length - 1]!, isSure: left.length === 1 || !isDoubtful };
}

/** In ms; null where no moment is said beyond doubt. */
export function knownTime(moment: Moment | null): number | null {
  return isKnown(moment) ? moment.dayFirst : null;
}

/** What is said beside an answer that may be the later one, where rows had to decide. */
export function whichCounts(sheet: string, row: number): string {
  return say(
    'We cannot read from the times which answer is the latest. The one in {sheet}, row {row}, counts: delete the one that should not.',
    { sheet, row },
  );
}
