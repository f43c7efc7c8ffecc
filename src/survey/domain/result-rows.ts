// The Results sheet: the headline first, then who answered, then every figure, then what is not shown and why. Notes of the
// coordinator stay with their figure.
import { type Cell, cellText, columnOf, type Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { Counted } from './count-answers.ts';
import { type Figures, NOT_CONFIRMED } from './figures.ts';
import type { Headline } from './headline.ts';
import type { Tallies } from './tallies.ts';

export function resultRows(tallies: Tallies, before: Table | null): Cell[][] {
  const rows: Cell[][] = [
    ...tallies.headline.map((one) => [...headlineRow(one), marked(one)]),
    ...tallies.base.map(({ role, invited, answered }): Cell[] => [
      'Base',
      'Who answered',
      `role:${role}`,
      '',
      answered ?? WITHHELD,
      invited,
      answered === null ? '' : rate(answered, invited),
      '',
      '',
    ]),
    ...tallies.figures.flatMap((one) => figureRows(one).map((row) => [...row, marked(one)])),
    ...tallies.suppressed.map(({ what, why }): Cell[] => ['Not shown', what, '', why, '', '', '', '', '']),
  ];
  const notes = notesIn(before);
  return rows.map((row): Cell[] => {
    const check = row[CHECK] ?? '';
    return [...row.slice(0, CHECK), notes.get(keyOf(row)) ?? '', check];
  });
}

/** Behind the figures stands what has to be checked about them. */
const CHECK = 9;

/** Beside each figure of a question that was read by a guess: it is found there however the sheet is sorted or copied. */
const marked = ({ sure }: { readonly sure: boolean }): Cell => (sure ? '' : say(NOT_CONFIRMED));

function headlineRow(one: Headline): Cell[] {
  const { measure, question, count, n, low, high, score } = one;
  return [
    'Headline',
    question,
    'all',
    measure,
    count ?? WITHHELD,
    n ?? WITHHELD,
    score ?? percentCell(one),
    low ?? '',
    high ?? '',
  ];
}

function rate(answered: number, invited: number): Cell {
  return invited > 0 && answered <= invited ? Math.round((1000 * answered) / invited) / 10 : '';
}

function figureRows({
  question,
  scope,
  n,
  blank,
  notApplicable,
  answers,
  median,
  topTwo,
  type,
}: Figures): Cell[][] {
  const part = type;
  const plain = (answer: string, count: Cell, percent: Cell = ''): Cell[] => [
    part,
    question,
    scope,
    answer,
    count,
    n ?? WITHHELD,
    percent,
    '',
    '',
  ];
  return [
    ...answers.map((one) => countedRow([part, question, scope, one.value], one, n)),
    ...(topTwo === null ? [] : [countedRow([part, question, scope, 'Upper two'], topTwo, n)]),
    ...(median === null ? [] : [plain('Median', median)]),
    ...(type === 'text' ? [plain('Answers in words', n ?? WITHHELD)] : []),
    ...(scope === 'all' && (blank ?? 0) > 0 ? [plain('No answer', blank ?? WITHHELD)] : []),
    ...(scope === 'all' && (notApplicable ?? 0) > 0
      ? [plain('Not applicable', notApplicable ?? WITHHELD)]
      : []),
  ];
}

/** @param what  part, question, scope and answer. */
function countedRow(what: readonly string[], one: Counted, n: number | null): Cell[] {
  return [...what, one.count ?? WITHHELD, n ?? WITHHELD, percentCell(one), one.low ?? '', one.high ?? ''];
}

/** In the place of a count of few people, and of what would show it. */
const WITHHELD = '–';

function percentCell({ percent, atLeast }: { percent: number | null; atLeast: number | null }): Cell {
  return percent ?? (atLeast === null ? '' : `≥ ${atLeast}`);
}

function keyOf(row: readonly Cell[]): string {
  return row.slice(0, 4).map(String).join('\n');
}

function notesIn(table: Table | null): Map<string, string> {
  const at = table === null ? -1 : columnOf(table, 'Notes');
  return new Map(
    (table?.rows ?? [])
      .filter((row) => at >= 0 && String(row.cells[at] ?? '') !== '')
      .map((row) => [
        ['Part', 'Question', 'Scope', 'Answer'].map((header) => cellText(table!, row, header)).join('\n'),
        String(row.cells[at]),
      ]),
  );
}
