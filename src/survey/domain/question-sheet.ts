// The sheet Survey questions: what each question is, seen and corrected once by a person, remembered for the next count.
import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, type Row, type Table, textOf } from '../../ground/table.ts';
import { type Bounds, type Measure, measures, type Question, questionTypes, type Wave } from './question.ts';
import { endsShown, endsWritten } from './scale-bounds.ts';

export interface StoredQuestion {
  readonly question: string;
  readonly wave: Wave;
  /** Null where the cell holds no type we know. */
  readonly reads: Question['reads'] | null;
  readonly bounds: Bounds | null;
  readonly options: readonly string[];
  readonly measure: Measure | null;
  /** What we asked about it when we wrote it; empty where a person has said what it is. */
  readonly doubt: string;
}

const WAVES: readonly Wave[] = ['start', 'middle', 'end'];

export function storedQuestions(table: Table | null): StoredQuestion[] {
  return (table?.rows ?? [])
    .filter((row) => cellText(table!, row, 'Question') !== '')
    .map((row) => storedIn(table!, row));
}

function storedIn(table: Table, row: Row): StoredQuestion {
  const text = (header: string) => cellText(table, row, header);
  const type = questionTypes.find((known) => known === fold(text('Type')));
  return {
    question: textOf(row.cells[table.header.indexOf('Question')]),
    wave: WAVES.find((wave) => wave === fold(text('When'))) ?? 'end',
    reads: type === undefined || type === 'grid' ? null : type,
    bounds: endsWritten(text('Scale')),
    options:
      text('Options') === ''
        ? []
        : textOf(row.cells[table.header.indexOf('Options')])
            .split(/\n|\s\|\s/)
            .map((one) => one.trim())
            .filter((one) => one !== ''),
    measure: measures.find((known) => known === fold(text('Headline'))) ?? null,
    doubt: text('Please check'),
  };
}

export function storedFor(
  stored: readonly StoredQuestion[],
  header: string,
  wave: Wave,
): StoredQuestion | null {
  return stored.find((one) => one.wave === wave && fold(one.question) === fold(header)) ?? null;
}

/** Rows as they are found now; options a line each. */
export function questionCells(questions: readonly Question[]): Cell[][] {
  return questions.map((question) => [
    question.header,
    question.wave,
    question.reads,
    endsShown(question.bounds),
    question.reads === 'text' || question.bounds !== null ? '' : question.options.join('\n'),
    question.measure ?? '',
    question.doubt,
  ]);
}
