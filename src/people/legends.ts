// An office's own code and what it says of it: colour words, letters, signs or numbers in a column, and somewhere a legend: a tab, cells beside or
// below the answers, or the header itself ("green = in, red = out"). Only what a column really holds makes a list a legend of it.
import { fold, tidy } from '../ground/folding.ts';
import { keptFor, late } from '../ground/made-when-asked.ts';
import { type Cell, type Row, type Table, textOf } from '../ground/table.ts';

/** What a code means, by the code as it is compared. */
export type Legend = ReadonlyMap<string, string>;

/** Longer is no code, and no meaning. */
const LONGEST_CODE = 15;
const LONGEST_MEANING = 160;
/** So many codes of a column are looked for; more are answers. */
const MOST_CODES = 9;
/** A list explains a column if it has so many of its codes, which stand in so many of its filled cells. */
const ENOUGH = 2;
const MOST = 0.5;

/** A code, a sign, and what it means: "green = in", "✓: takes part", "w – waiting". */
const PAIR = /^\s*["'«“„]?([^=:→–"'»”“]{1,15}?)["'»”“]?\s*(?:=+|:|→|->|–|\s-\s)\s*(\S.*)$/;
const BETWEEN = /[,;/|\n•]+|\)\s*\(|[()]/;

/** Finds the legend of a column in a workbook, read once. */
export function createLegends(tables: readonly Table[]): (table: Table, at: number) => Legend | null {
  const lists = late(() => tables.map(entriesIn).filter((one) => one.size > 0));
  return (table, at) => {
    const counts = codesIn(table, at);
    if (counts === null) return null;
    const own = new Map(pairsIn(table.asked[at] ?? ''));
    const found = [own, ...lists()].find((list) => explains(list, counts, list === own ? 1 : ENOUGH));
    return found === undefined ? null : new Map([...found].filter(([code]) => counts.has(code)));
  };
}

/** The few short texts that a column holds over and over, each with its number of cells; null where it holds anything else. */
export const codesIn = keptFor(({ rows }: Table, at: number): ReadonlyMap<string, number> | null => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = fold(textOf(cells[at]));
    if (text === '') continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > 2 * MOST_CODES) return null;
  }
  const codes = [...counts].filter(([text]) => text.length <= LONGEST_CODE);
  return codes.length > 1 && codes.length <= MOST_CODES ? new Map(codes) : null;
});

function explains(list: Legend, counts: ReadonlyMap<string, number>, enough: number): boolean {
  const told = [...counts].filter(([code]) => list.has(code));
  const sum = (some: readonly (readonly [string, number])[]) => some.reduce((all, [, n]) => all + n, 0);
  return told.length >= enough && sum(told) >= MOST * sum([...counts]);
}

function entriesIn(table: Table): Legend {
  const first: Row = { number: table.headerRow, cells: table.asked };
  const found = [first, ...table.rows].flatMap(({ cells }) => (isOfSomebody(cells) ? [] : entriesOf(cells)));
  const isOpen = table.header.some((header) => header === '');
  const unnamed = (cells: readonly Cell[]) => cells.map((cell, k) => (table.header[k] === '' ? cell : ''));
  const beside = isOpen ? table.rows.flatMap(({ cells }) => entriesOf(unnamed(cells))) : [];
  return new Map([...beside, ...found]);
}

const isOfSomebody = (cells: readonly Cell[]): boolean => cells.some((cell) => textOf(cell).includes('@'));

/** A code in one cell and its meaning in the next one, or both in one cell. */
function entriesOf(cells: readonly Cell[]): (readonly [string, string])[] {
  const texts = cells.map((cell) => tidy(textOf(cell)));
  return texts.flatMap((text, k): (readonly [string, string])[] => {
    if (text === '') return [];
    const next = texts[k + 1] ?? '';
    const own = textOf(cells[k]!).length > LONGEST_MEANING * 4 ? [] : pairsIn(textOf(cells[k]!));
    const isCode = text.length <= LONGEST_CODE && mayMean(next) && fold(next) !== fold(text);
    return isCode ? [...own, [fold(text), next]] : own;
  });
}

function pairsIn(text: string): (readonly [string, string])[] {
  return text.split(BETWEEN).flatMap((part) => {
    const [, code, means] = PAIR.exec(part) ?? [];
    return code !== undefined && means !== undefined && mayMean(means)
      ? [[fold(code), tidy(means)] as const]
      : [];
  });
}

const mayMean = (text: string): boolean => text.length <= LONGEST_MEANING && /\p{L}{2}/u.test(text);
