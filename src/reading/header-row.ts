// In which row of a tab the questions stand: below titles, notes, merged groups and blank rows.
import { isUnseen } from '../ground/folding.ts';
import type { Cell, Grid } from '../ground/table.ts';
import { ideasAsked } from './question-evidence.ts';

/** Questions are looked for in the first rows only. */
const ROWS_READ = 12;
/** A lower row must look so much more like questions than the first one. */
const BETTER_BY = 0.35;

/** The row of the questions as the coordinator sees it, from 1. */
export function headerRowOf(grid: Grid): number {
  const rows = grid.slice(0, ROWS_READ);
  const width = Math.max(1, ...rows.map((row) => row.filter(isFilled).length));
  const first = rows.findIndex((row) => row.some(isFilled));
  if (first < 0) return 1;
  // One or two cells above a wide table.
  const isUnderTitle = rows[first]!.filter(isFilled).length <= Math.min(2, width / 3);
  const own = standing(rows[first]!, first, width, () => true);
  let best = { at: first, score: own };
  const isBetter = (score: number) => score > best.score && (isUnderTitle || score - own > BETTER_BY);
  for (let at = first + 1; at < rows.length; at++) {
    const score = standing(rows[at]!, at, width, isBetter);
    if (isBetter(score)) best = { at, score };
  }
  return best.at + 1;
}

/** A cell in which something is to be seen. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (typeof cell !== 'string' || !isUnseen(cell));

/**
 * From 0 to 3: filled as wide as the table, texts and no values, words that questions are made of; of two equal rows the upper one
 * has more.
 *
 * @param isEnough  where the most that a row may have is not, its words are not looked at.
 */
function standing(
  row: readonly Cell[],
  at: number,
  width: number,
  isEnough: (score: number) => boolean,
): number {
  const filled = row.filter(isFilled);
  if (filled.length === 0) return -1;
  const texts = filled.map((cell) =>
    typeof cell === 'string' && !cell.includes('@') && !/^[\d.,/: -]+$/.test(cell) ? cell : '',
  );
  const asked = texts.filter((text) => text !== '');
  const different = new Set(asked).size / Math.max(1, asked.length);
  const looks = filled.length / width + (different * asked.length) / filled.length;
  const atMost = looks + asked.length / filled.length - 0.04 * at;
  if (!isEnough(atMost)) return atMost;
  const known = asked.filter((text) => ideasAsked(text).length > 0);
  return looks + known.length / filled.length - 0.04 * at;
}
