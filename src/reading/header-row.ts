// In which row of a tab the questions stand: below titles, notes, merged groups and blank rows.
import { tidy } from '../ground/folding.ts';
import { type Cell, type Grid, textOf } from '../ground/table.ts';
import { ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';

/** Questions are looked for in the first rows only. */
const LOOKED_AT = 12;
/** A lower row must look so much more like questions than the first one. */
const CLEARLY = 0.35;

/** The row of the questions as the coordinator sees it, from 1. */
export function headerRowOf(grid: Grid): number {
  const rows = grid.slice(0, LOOKED_AT);
  const width = Math.max(1, ...rows.map((row) => row.filter(isFilled).length));
  const scores = rows.map((row, at) => likeQuestions(row, width) - 0.04 * at);
  const first = scores.findIndex((_, at) => rows[at]!.some(isFilled));
  if (first < 0) return 1;
  const best = scores.reduce((most, score, at) => (score > scores[most]! ? at : most), first);
  const isHidden = isTitle(rows[first]!, width) || scores[best]! - scores[first]! > CLEARLY;
  return (best !== first && isHidden ? best : first) + 1;
}

function isFilled(cell: Cell): boolean {
  return tidy(textOf(cell)) !== '';
}

/** One or two cells above a wide table. */
function isTitle(row: readonly Cell[], width: number): boolean {
  return row.filter(isFilled).length <= Math.min(2, width / 3);
}

/** From 0 to 3: filled as wide as the table, texts and no values, words that questions are made of. */
function likeQuestions(row: readonly Cell[], width: number): number {
  const filled = row.filter(isFilled);
  if (filled.length === 0) return -1;
  const texts = filled.map((cell) =>
    typeof cell === 'string' && !cell.includes('@') && !/^[\d.,/: -]+$/.test(cell) ? cell : '',
  );
  const asked = texts.filter((text) => text !== '');
  const known = asked.filter((text) => ideasOf(questionOf(text).halves.flat()).flat().length > 0);
  const different = new Set(asked).size / Math.max(1, asked.length);
  return filled.length / width + (different * asked.length) / filled.length + known.length / filled.length;
}
