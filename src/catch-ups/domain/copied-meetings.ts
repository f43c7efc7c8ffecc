// Rows of Catch-ups about a meeting that another row is about already: copied by somebody, or added with a number that exists.
import type { Issue } from '../../ground/issue.ts';
import { type Row, type Table, textOf } from '../../ground/table.ts';
import { asked } from './asked-rows.ts';
import type { MeetingRow } from './meeting-rows.ts';

/** `alikeOf` is the row of which it is a copy through and through; the two stay alike. */
export interface HeldRow {
  readonly number: number;
  readonly alikeOf: number | null;
}

export interface Copies {
  readonly rows: readonly MeetingRow[];
  readonly copies: readonly HeldRow[];
  readonly issues: readonly Issue[];
}

export function withoutCopies(
  read: readonly MeetingRow[],
  table: Table,
  called: (pair: string) => string,
): Copies {
  const cellsOf = new Map(table.rows.map((row) => [row.number, row]));
  const first = new Map<string, MeetingRow>();
  for (const row of [...read].sort((a, b) => trust(b) - trust(a) || a.number - b.number))
    if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  const rest = read.filter((row) => first.get(keyOf(row)) !== row);
  const found = rest.map((row) => {
    const own = first.get(keyOf(row))!;
    const isAlike = areAlike(cellsOf.get(own.number), cellsOf.get(row.number));
    const numbers = read.filter(({ pair }) => pair === row.pair).map(({ k }) => k);
    const exists = { called: called(row.pair), k: row.k, row: own.number, next: Math.max(...numbers) + 1 };
    return {
      copy: { number: row.number, alikeOf: isAlike ? own.number : null },
      issue: asked(
        table,
        row.number,
        isAlike ? { is: 'alike', row: own.number } : { is: 'exists', ...exists },
      ),
    };
  });
  return {
    rows: read.filter((row) => first.get(keyOf(row)) === row),
    copies: found.map(({ copy }) => copy),
    issues: found.map(({ issue }) => issue),
  };
}

const keyOf = ({ pair, k }: MeetingRow) => `${k} ${pair.toLowerCase()}`;

/** The row that we wrote, and of several the one that nobody changed, is the meeting; others were made from it. */
function trust({ ref, wanted, unread }: MeetingRow): number {
  return (ref === '' ? 0 : 2) + (wanted === null && unread === null ? 1 : 0);
}

function areAlike(one: Row | undefined, other: Row | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.cells.every((cell, k) => textOf(cell) === textOf(other.cells[k]) || cell === false)
  );
}
