// The numbers behind the charts, side by side: agreement, yes and no, ticked boxes, and the trend over editions.
import type { Cell } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { ChartWanted } from '../../ports/workbook.ts';
import { yesNoOf } from './answer-words.ts';
import type { EditionFigure } from './editions.ts';
import { type Figures, NOT_CONFIRMED } from './figures.ts';
import type { Question } from './question.ts';
import type { Tallies } from './tallies.ts';

/** Texts of bars are cut here. */
const LONGEST = 60;
/** More bars than these are no picture. */
const BARS = 24;

export function chartRows(
  { questions, figures }: Tallies,
  editions: readonly EditionFigure[],
): { cells: Cell[][]; charts: ChartWanted[] } {
  const all = questions.flatMap((question) => {
    const found = figures.find(
      (one) => one.scope === 'all' && one.question === question.header && one.wave === question.wave,
    );
    return found?.n ? [{ question, found, n: found.n }] : [];
  });
  const blocks = [
    {
      title: 'How far people agree',
      kind: 'full bars',
      colours: ['#c5221f', '#9aa0a6', '#1e8e3e'],
      width: 4,
      rows: all.flatMap(agreement),
    },
    {
      title: 'Yes, partly, no',
      kind: 'full bars',
      colours: ['#1e8e3e', '#b06000', '#5f6368'],
      width: 4,
      rows: all.flatMap(yesOrNo),
    },
    { title: 'What was ticked', kind: 'bars', colours: [], width: 2, rows: all.flatMap(ticked) },
    { title: 'Over the editions', kind: 'lines', colours: [], width: 5, rows: trend(editions) },
  ] as const;
  const height = Math.max(0, ...blocks.map(({ rows }) => rows.length));
  const cells = Array.from({ length: height }, (_, r) =>
    blocks.flatMap(({ rows, width }): Cell[] => rows[r] ?? Array.from({ length: width }, () => '')),
  );
  let column = 1;
  const charts = blocks.flatMap(({ title, kind, colours, width, rows }): ChartWanted[] => {
    const at = column;
    column += width;
    return rows.length === 0
      ? []
      : [{ title, kind, colours, column: at, columns: width, rows: rows.length + 1 }];
  });
  return { cells, charts };
}

interface Asked {
  readonly question: Question;
  readonly found: Figures;
  readonly n: number;
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const label = (text: string, { sure }: Question) =>
  sure ? short(text) : `${short(text)} (${say(NOT_CONFIRMED)})`;
const percent = (count: number, n: number) => Math.round((1000 * count) / n) / 10;

/** Lower, middle and upper answers of scales and agreements; the middle is the middle point of an odd number. */
function agreement({ question, found, n }: Asked): Cell[][] {
  if (question.reads === 'nps' || found.parts === null) return [];
  return [[label(question.header, question), ...found.parts.map((sum) => percent(sum, n))]];
}

/** A bar stands for everybody: where a part of it is withheld there is none. */
function yesOrNo({ question, found, n }: Asked): Cell[][] {
  if (question.reads !== 'yesno') return [];
  const of = (kind: 'yes' | 'partly' | 'no') =>
    found.answers.filter(({ value }) => yesNoOf(value) === kind).map(({ count }) => count);
  const all = [of('yes'), of('partly'), of('no')];
  if (all.flat().includes(null)) return [];
  const sum = (counts: readonly (number | null)[]) => counts.reduce((k: number, one) => k + (one ?? 0), 0);
  return [[label(question.header, question), ...all.map((counts) => percent(sum(counts), n))]];
}

function ticked({ question, found, n }: Asked): Cell[][] {
  if (question.reads !== 'checkboxes') return [];
  return found.answers
    .flatMap(({ value, count }) => (count === null ? [] : [{ value, count }]))
    .sort((a, b) => b.count - a.count)
    .slice(0, BARS)
    .map(({ value, count }) => [label(value, question), percent(count, n)]);
}

const shown = ['satisfied', 'matching appreciated', 'goals achieved', 'continue'];

/** Two editions make the first line. */
function trend(editions: readonly EditionFigure[]): Cell[][] {
  const names = [...new Set(editions.map(({ edition }) => edition))];
  if (names.length < 2) return [];
  return names.map((edition) => [
    edition,
    ...shown.map(
      (measure) => editions.find((one) => one.edition === edition && one.measure === measure)?.percent ?? '',
    ),
  ]);
}
