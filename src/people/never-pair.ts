// The sheet Never pair: who must not meet. It forbids as soon as it can be told whom a cell means, and every cell that cannot be
// told is said. Several names in a cell, and columns of the same header, all count. Whom a row meant when an edition was closed it means
// still, whatever they are called now.
import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Named } from '../ground/naming.ts';
import { type Row, type Table, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type MeantBefore, meantBefore, neverPrint, rowPrint } from './never-before.ts';
import { createCellReader, type Meant, unclear, unclearWords } from './whom-a-cell-means.ts';

export interface NeverPair {
  /** Ids, each pair once and in the order of the row. */
  readonly pairs: readonly (readonly [string, string])[];
  /** In either order. */
  readonly has: (one: string, other: string) => boolean;
  readonly issues: readonly Issue[];
  /** The same pairs, each with a print of its row. */
  readonly byRow: readonly (readonly [string, string, string])[];
}

const PERSON = /^person( ?\d+)?(#\d+)?$/;
const OTHER = /^other persons?( ?\d+)?(#\d+)?$/;

/** @param people  everybody with a usable address and name. @param earlier  Earlier pairs, which remembers whom rows meant. */
export function readNeverPair(
  table: Table | null,
  people: readonly Named[],
  earlier: Table | null = null,
): NeverPair {
  const [meantBy, before] = [createCellReader(people), meantBefore(earlier)];
  const withPrint = (prints: ReadonlySet<string>) =>
    people.map(({ id }) => id).filter((id) => prints.has(neverPrint(id)));
  const read = (table?.rows ?? []).map((row) => readRow(table!, row, { meantBy, before, withPrint }));
  const pairs = read.flatMap((row) => row.pairs);
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return {
    pairs,
    has: (one, other) => keys.has(`${one} ${other}`),
    issues: read.flatMap((row) => row.issues),
    byRow: read.flatMap(({ pairs: two, print }) => two.map(([a, b]) => [a, b, print] as const)),
  };
}

interface Readers {
  readonly meantBy: (text: string) => Meant;
  readonly before: (row: string) => MeantBefore | null;
  readonly withPrint: (prints: ReadonlySet<string>) => readonly string[];
}

type Side = Meant & { readonly column: string; readonly cells: readonly string[] };

function readRow(table: Table, row: Row, { meantBy, before, withPrint }: Readers) {
  const side = (header: RegExp): Side => {
    const columns = table.header.flatMap((text, at) => (header.test(fold(text)) ? [at] : []));
    const cells = columns
      .map((at) => tidy(textOf(row.cells[at]).replace(/\r?\n/g, '; ')))
      .filter((text) => text !== '');
    const parts = cells.map(meantBy);
    const ids = [...new Set(parts.flatMap((part) => part.ids))];
    const column = table.header[columns[0] ?? -1] ?? '';
    return { column, cells, ids, said: parts.flatMap((part) => part.said) };
  };
  const named = [side(PERSON), side(OTHER)] as const;
  const print = rowPrint(named[0].cells, named[1].cells);
  const known = before(print);
  const still = (one: Side, prints: ReadonlySet<string>) => asBefore(one, withPrint(prints));
  const [one, other] = known === null ? named : [still(named[0], known.one), still(named[1], known.other)];
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
  return { pairs, issues, print };
}

/** Who is there again is meant, under whatever name; for who is not, the row waits. */
function asBefore(side: Side, ids: readonly string[]): Side {
  const all = [...new Set([...side.ids, ...ids])];
  const isNobody = ({ severity }: { readonly severity: string }) => severity === 'holds';
  if (side.cells.length === 0 || !side.said.some(isNobody)) return { ...side, ids: all };
  const rest = side.said.filter((one) => !isNobody(one));
  return { ...side, ids: all, said: ids.length > 0 ? rest : [...rest, waits(side.cells.join('; '))] };
}

function waits(found: string): Meant['said'][number] {
  return {
    severity: 'warns',
    found,
    wanted: say('somebody who has answered in this edition'),
    remedy: say(
      'Keep the row: it was known by the addresses before, and counts as soon as both answer again.',
    ),
  };
}

/** Everybody of one cell with everybody of the other; of a row with one cell, those who stand in it. */
function pairsOf(one: readonly string[], other: readonly string[], isBlank: boolean): [string, string][] {
  if (!isBlank) return one.flatMap((a) => other.filter((b) => b !== a).map((b): [string, string] => [a, b]));
  const alone = [...new Set([...one, ...other])];
  return alone.flatMap((a, k) => alone.slice(k + 1).map((b): [string, string] => [a, b]));
}
