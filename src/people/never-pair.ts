// The sheet Never pair: who must not meet. It forbids as soon as it can be told whom a cell means, and every cell that cannot be
// told is said. Several names in a cell, and columns of the same header, all count.
import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Named } from '../ground/naming.ts';
import { type Row, type Table, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { createCellReader, type Meant, unclear, unclearWords } from './whom-a-cell-means.ts';

export interface NeverPair {
  /** Ids, each pair once and in the order of the row. */
  readonly pairs: readonly (readonly [string, string])[];
  /** In either order. */
  readonly has: (one: string, other: string) => boolean;
  readonly issues: readonly Issue[];
}

const PERSON = /^person( ?\d+)?(#\d+)?$/;
const OTHER = /^other persons?( ?\d+)?(#\d+)?$/;

/** @param people  everybody with a usable address and name. */
export function readNeverPair(table: Table | null, people: readonly Named[]): NeverPair {
  const meantBy = createCellReader(people);
  const read = (table?.rows ?? []).map((row) => readRow(table!, row, meantBy));
  const pairs = read.flatMap((row) => row.pairs);
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return {
    pairs,
    has: (one, other) => keys.has(`${one} ${other}`),
    issues: read.flatMap((row) => row.issues),
  };
}

function readRow(table: Table, row: Row, meantBy: (text: string) => Meant) {
  const side = (header: RegExp): Meant & { readonly column: string } => {
    const columns = table.header.flatMap((text, at) => (header.test(fold(text)) ? [at] : []));
    const cells = columns
      .map((at) => tidy(textOf(row.cells[at]).replace(/\r?\n/g, '; ')))
      .filter((text) => text !== '');
    const parts = cells.map(meantBy);
    const ids = [...new Set(parts.flatMap((part) => part.ids))];
    return { column: table.header[columns[0] ?? -1] ?? '', ids, said: parts.flatMap((part) => part.said) };
  };
  const [one, other] = [side(PERSON), side(OTHER)];
  const isBlank = [one, other].some(({ ids, said }) => ids.length + said.length === 0);
  const pairs = pairsOf(one.ids, other.ids, isBlank);
  const isSame = one.ids.length > 0 && other.ids.length > 0;
  const missing =
    pairs.length === 0 && (isSame || isBlank)
      ? [unclear(isSame ? say('the same person') : say('nothing'), say('two people'), 'holds')]
      : [];
  const empty = one.ids.length === 0 ? one : other;
  const about = (column: string) => ({ sheet: table.sheet, row: row.number, column });
  const issues = [
    ...[one, other].flatMap(({ column, said }) =>
      said.map((each) => ({ ...about(column), ...(pairs.length > 0 ? unclearWords(each) : each) })),
    ),
    ...missing.map((each) => ({ ...about(empty.column), ...each })),
  ];
  return { pairs, issues };
}

/** Everybody of one cell with everybody of the other; of a row with one cell, those who stand in it. */
function pairsOf(one: readonly string[], other: readonly string[], isBlank: boolean): [string, string][] {
  if (!isBlank) return one.flatMap((a) => other.filter((b) => b !== a).map((b): [string, string] => [a, b]));
  const alone = [...one, ...other];
  return alone.flatMap((a, k) => alone.slice(k + 1).map((b): [string, string] => [a, b]));
}
