// In which order people wrote their names into one cell: given or family name first. The header says it ("Nom et prénom"), and each row tells
// something of it: capitals, words that are given names, the mail address. A column has one order, which some do not keep: how many keep it
// is learnt from all rows, and each row is then judged by both.
import { fold } from '../ground/folding.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { kindOf } from '../redaction/lexicon/lexicon.ts';
import { honorifics } from '../redaction/words/particles.ts';
import { columnsFor, type Form } from './columns.ts';
import { type Entry, entriesOf } from './entries.ts';
import { mayBeginWithFamily } from './families-first.ts';
import { orderSaid } from './order-in-header.ts';

export type NameOrder = 'given first' | 'family first' | 'unsure';

/** How many rows of either order a header is worth: given, family. Most people write the given name first where nobody asks for an order. */
const BEFOREHAND = {
  'given first': [9.5, 0.25],
  'family first': [1, 4],
  unsure: [4.5, 0.5],
} as const;
const ROUNDS = 8;
/** How likely the given name has to be first, and at most where the family name is taken to be. */
const SURE_GIVEN = 0.7;
const SURE_FAMILY = 0.25;

/** The order of the name of one entry, where it stands in one cell; undefined where columns of their own hold the parts. */
export function nameOrderOf({ form, row }: Pick<Entry, 'form' | 'row'>): NameOrder | undefined {
  return ordersIn(form, '').get(row.number);
}

const ordersIn = keptFor((form: Form): ReadonlyMap<number, NameOrder> => {
  const [column] = columnsFor(form, 'name');
  if (column === undefined || columnsFor(form, 'given name').length > 0) return new Map();
  const rows = entriesOf(form, []).map((entry) => ({ row: entry.row.number, odds: oddsIn(entry) }));
  const [given, family]: readonly [number, number] = BEFOREHAND[orderSaid(column.header)];
  const all = given + family + rows.length;
  let chances = rows.map(({ odds }) => chance(given / (given + family), odds));
  for (let k = 0; k < ROUNDS; k++) {
    const sum = chances.reduce((some, one) => some + one, given);
    // No row is evidence for itself.
    chances = rows.map(({ odds }, at) => chance((sum - chances[at]!) / (all - 1), odds));
  }
  return new Map(rows.map(({ row }, at) => [row, orderBy(chances[at]!)]));
});

function chance(share: number, odds: number): number {
  const both = (share / (1 - share)) * Math.exp(odds);
  return both / (1 + both);
}

const orderBy = (given: number): NameOrder =>
  given >= SURE_GIVEN ? 'given first' : given <= SURE_FAMILY ? 'family first' : 'unsure';

const LOUD = 4;
const LISTED = 2.5;

/** What the row itself says for the given name being first, as the logarithm of odds; less than zero for the family name. */
function oddsIn({ name, email }: Pick<Entry, 'name' | 'email'>): number {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !honorifics.has(plain(word)));
  const [first, last] = [words[0], words[words.length - 1]];
  if (words.length < 2 || name.includes(',')) return 0;
  const capitals = Number(isLoud(last!)) - Number(isLoud(first!));
  // Kim and Nguyen are given names elsewhere.
  const listed = mayBeginWithFamily(words) ? 0 : likeGiven(first!) - likeGiven(last!);
  return LOUD * capitals + LISTED * listed + byAddress(words.map(plain), email);
}

const plain = (word: string) => fold(word).replace(/[^\p{L}-]/gu, '');
const isLoud = (word: string) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);

/** Of "Marie-Claire" by its first part. */
function likeGiven(word: string): number {
  const kind = kindOf(plain(word).split('-')[0]!, 'en');
  return kind === 'given' ? 1 : kind === 'maybe given' ? 0.5 : 0;
}

/** An address says both names in the order of most, or cuts the given one short: marie.dupont@, m.dupont@, mdupont@, dupont.m@. */
function byAddress(words: readonly string[], email: string): number {
  const [own = ''] = fold(email).split('@');
  const bare = words.map((word) => word.replace(/-/g, ''));
  const [first, last] = [bare[0]!, bare[bare.length - 1]!];
  const ends = (word: string, joined: string) => [...new Set([word, joined])];
  const says = (given: string, families: readonly string[]) =>
    Math.max(...families.map((family) => speaksOf(own, given, family)));
  return (
    says(first, ends(last, bare.slice(1).join(''))) - says(last, ends(first, bare.slice(0, -1).join('')))
  );
}

const LONG_ENOUGH = 3;

function speaksOf(own: string, given: string, family: string): number {
  if (family.length < LONG_ENOUGH || given === '') return 0;
  const parts = own.split(/[._\d+]+/).map((part) => part.replace(/-/g, ''));
  const text = parts.join('');
  const initial = given[0]!;
  if (text === given + family) return parts[0] === given ? 1.5 : 1.2;
  if (text === initial + family) return 2.5;
  if (text === family + initial || text === given) return 0.5;
  return 0;
}
