// The sheet Survey questions: what each question is, seen and corrected once by a person, remembered for the next count.
import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, type Row, type Table, textOf } from '../../ground/table.ts';
import { textPrint } from '../../ground/text-print.ts';
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
  /** Whether it stands as we wrote it; null where nobody can tell, as in a copy of the file. */
  readonly isOurs: boolean | null;
}

const WAVES: readonly Wave[] = ['start', 'middle', 'end'];

/** @param guesses  prints of the rows that we wrote and asked about; null where none are known. */
export function storedQuestions(
  table: Table | null,
  guesses: ReadonlySet<string> | null = null,
): StoredQuestion[] {
  return (table?.rows ?? [])
    .filter((row) => cellText(table!, row, 'Question') !== '')
    .map((row) => storedIn(table!, row))
    .map((one) => ({
      ...one,
      isOurs: one.doubt === '' ? false : guesses === null ? null : guesses.has(printOf(one)),
    }));
}

/** Prints of the rows as they are written now, where something is to be checked. */
export const guessesIn = (questions: readonly Question[]): string[] =>
  questions
    .filter(({ doubt }) => doubt !== '')
    .map((one) => printOf({ ...one, question: one.header, options: optionsKept(one) }));

type Kept = Pick<StoredQuestion, 'question' | 'wave' | 'reads' | 'bounds' | 'options'>;
const printOf = ({ question, wave, reads, bounds, options }: Kept): string =>
  textPrint(
    [fold(question), wave, reads, endsShown(bounds), ...optionsIn(options.join('\n')).map(fold)].join('\n'),
  );

const optionsIn = (text: string): string[] =>
  text
    .split(/\n|\s\|\s/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Those of a text are no options, and those of a scale are its ends. */
const optionsKept = ({ reads, bounds, options }: Question): readonly string[] =>
  reads === 'text' || bounds !== null ? [] : options;

function storedIn(table: Table, row: Row): Omit<StoredQuestion, 'isOurs'> {
  const text = (header: string) => cellText(table, row, header);
  const type = questionTypes.find((known) => known === fold(text('Type')));
  return {
    question: textOf(row.cells[table.header.indexOf('Question')]),
    wave: WAVES.find((wave) => wave === fold(text('When'))) ?? 'end',
    reads: type === undefined || type === 'grid' ? null : type,
    bounds: endsWritten(text('Scale')),
    options: text('Options') === '' ? [] : optionsIn(textOf(row.cells[table.header.indexOf('Options')])),
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
    optionsKept(question).join('\n'),
    question.measure ?? '',
    question.doubt,
  ]);
}
