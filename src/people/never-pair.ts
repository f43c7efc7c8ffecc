// The sheet Never pair: who must not meet. It forbids as soon as it can be told whom a cell means, and every cell that cannot be
// told is said. Several names in a cell, and columns of the same header, all count.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { createFinder, type Found, type Named } from '../ground/naming.ts';
import { type Row, type Table, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { personIn } from './coordinators-lists.ts';

export interface NeverPair {
  /** Ids, each pair once and in the order of the row. */
  readonly pairs: readonly (readonly [string, string])[];
  /** In either order. */
  readonly has: (one: string, other: string) => boolean;
  readonly issues: readonly Issue[];
}

const PERSON = /^person( ?\d+)?(#\d+)?$/;
const OTHER = /^other persons?( ?\d+)?(#\d+)?$/;
const BETWEEN = /[;\n&/|]|, |\s(?:and|et|und|og|en|y|e)\s/i;

type Said = Pick<Issue, 'severity' | 'found' | 'wanted' | 'remedy'>;
/** Whom a cell means, and what has to be said about it. */
interface Meant {
  readonly ids: readonly string[];
  readonly said: readonly Said[];
}

/** @param people  everybody with a usable address and name. */
export function readNeverPair(table: Table | null, people: readonly Named[]): NeverPair {
  const find = createFinder(people);
  const read = (table?.rows ?? []).map((row) => readRow(table!, row, people, find));
  const pairs = read.flatMap((row) => row.pairs);
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return {
    pairs,
    has: (one, other) => keys.has(`${one} ${other}`),
    issues: read.flatMap((row) => row.issues),
  };
}

type Find = (text: string) => Found;

function readRow(table: Table, row: Row, people: readonly Named[], find: Find) {
  const side = (header: RegExp): Meant & { readonly column: string } => {
    const columns = table.header.flatMap((text, at) => (header.test(fold(text)) ? [at] : []));
    const cells = columns
      .map((at) => tidy(textOf(row.cells[at]).replace(/\r?\n/g, '; ')))
      .filter((text) => text !== '');
    const parts = cells.flatMap((text) => meantBy(text, people, find));
    const ids = [...new Set(parts.flatMap((part) => part.ids))];
    return { column: table.header[columns[0] ?? -1] ?? '', ids, said: parts.flatMap((part) => part.said) };
  };
  const [one, other] = [side(PERSON), side(OTHER)];
  const pairs = pairsOf(one.ids, other.ids);
  const isSame = one.ids.length > 0 && other.ids.length > 0;
  const isBlank = [one, other].some(({ ids, said }) => ids.length + said.length === 0);
  const missing =
    pairs.length === 0 && (isSame || isBlank)
      ? [unclear(isSame ? say('the same person') : say('nothing'), say('two people'), 'holds')]
      : [];
  const empty = one.ids.length === 0 ? one : other;
  const about = (column: string) => ({ sheet: table.sheet, row: row.number, column });
  const issues = [
    ...[one, other].flatMap(({ column, said }) => said.map((each) => ({ ...about(column), ...each }))),
    ...missing.map((each) => ({ ...about(empty.column), ...each })),
  ];
  return { pairs, issues };
}

/** Everybody of one cell with everybody of the other; of a row with one cell, those who stand in it. */
function pairsOf(one: readonly string[], other: readonly string[]): [string, string][] {
  if (one.length > 0 && other.length > 0)
    return one.flatMap((a) => other.filter((b) => b !== a).map((b): [string, string] => [a, b]));
  const alone = [...one, ...other];
  return alone.flatMap((a, k) => alone.slice(k + 1).map((b): [string, string] => [a, b]));
}

function meantBy(text: string, people: readonly Named[], find: Find): Meant[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const isList = parts.length > 1 && parts.every((part) => wordsOf(part).length >= 2);
  if (!isList) return [oneMeant(text, people, find)];
  const each = parts.map((part) => oneMeant(part, people, find));
  const names = namesOf(
    each.flatMap(({ ids }) => ids),
    people,
  );
  return names === ''
    ? each
    : [...each, { ids: [], said: [countsFor(text, say('one person in each cell'), names)] }];
}

function namesOf(ids: readonly string[], people: readonly Named[]): string {
  return ids.map((id) => people.find((one) => one.id === id)!.name).join(', ');
}

function countsFor(found: string, wanted: string, names: string): Said {
  return {
    severity: 'warns',
    found,
    wanted,
    remedy: say('It counts for {names}. Write the mail address if somebody else is meant.', { names }),
  };
}

function oneMeant(text: string, people: readonly Named[], find: Find): Meant {
  const address = addressOf(text);
  if (address !== null && !people.some(({ id }) => id === personId(address)))
    return { ids: [], said: [unclear(text, say('a person who takes part'), 'warns')] };
  const found = personIn(text, people);
  if (typeof found === 'object') return { ids: [found.id], said: [] };
  const { sure, sharing, given, ambiguous } = find(text);
  const shared = [...people.filter(({ name }) => fold(name) === fold(text)).map(({ id }) => id), ...sharing];
  const guessed = given.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids);
  const ids = [...new Set([...sure, ...shared, ...guessed])];
  return {
    ids,
    said: saidOf(text, ids, { guessed, shared, isSeveral: ambiguous.length + given.length > 0 }, people),
  };
}

function saidOf(
  text: string,
  ids: readonly string[],
  {
    guessed,
    shared,
    isSeveral,
  }: { readonly guessed: readonly string[]; readonly shared: readonly string[]; readonly isSeveral: boolean },
  people: readonly Named[],
): Said[] {
  if (ids.length === 0)
    return [
      unclear(
        text,
        isSeveral ? say('one person; this name fits several') : say('a person who answered the form'),
        'holds',
      ),
    ];
  if (shared.length === 0 && guessed.length === 0 && ids.length === 1) return [];
  const wanted =
    shared.length > 0 ? say('one person; this name fits several') : say('the mail address of one person');
  return [countsFor(text, wanted, namesOf(ids, people))];
}

function unclear(found: string, wanted: string, severity: Said['severity']): Said {
  return {
    severity,
    found,
    wanted,
    remedy: say('Write the mail address, or delete the row. Until then this row forbids nothing.'),
  };
}
