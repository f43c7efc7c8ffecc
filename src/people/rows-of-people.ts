// Whose row of Mentors or Mentees each is. A row belongs to its address. Only a row whose address is in no answer any more, or that bears
// none, goes by its name; where several people or several rows bear it, nobody can tell whose it is, and it becomes nobody's own.
import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { keptFor, late } from '../ground/made-when-asked.ts';
import { textOf } from '../ground/table.ts';
import { cellsFor } from './answered-row.ts';
import type { Form } from './columns.ts';
import { erasedPrint } from './erased-rows.ts';

/** Everybody who may be meant by a row. */
export interface Answering {
  /** All who answered in the role of the sheet, whether or not they take part. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Whether an id is in any answer, also in one that is held, and in either role. */
  readonly hasAnswered: (id: string) => boolean;
}

export interface RowOfList {
  readonly name: string;
  readonly email: string;
  /** What an erased person is known by again; null in all other rows. */
  readonly print: string | null;
  /** Whether anything is written there that counts for a person. */
  readonly decides: boolean;
  /** The part of it that has to be the same in several rows of one name. */
  readonly says: string;
}

/** Why a row is read for somebody and is not their own: others bear the name, or other rows of it say something else. */
export type Doubt = 'people' | 'rows';

export interface FoundRow<R> {
  readonly row: R;
  readonly doubt: Doubt | null;
}

/** Finds the row of each person who answered. */
export function createRowFinder<R extends RowOfList>(
  rows: readonly R[],
  { people, hasAnswered }: Answering,
): (person: { readonly id: string; readonly name: string }) => FoundRow<R> | null {
  const { own, erased, free } = sorted(rows, hasAnswered);
  const ownRow = (id: string) => own.get(id) ?? (erased.size === 0 ? undefined : erased.get(erasedPrint(id)));
  const bearers = late(() => grouped(people, ({ name }) => fold(name)));
  const named = (name: string) => bearers().get(name) ?? [];
  const isBorneByOne = ({ email }: R, name: string) =>
    named(name).filter(({ id }) => email === '' || ownRow(id) === undefined).length <= 1;
  return (person) => {
    const row = ownRow(person.id);
    if (row !== undefined) return { row, doubt: null };
    const name = fold(person.name);
    const all = free.get(name) ?? [];
    const deciding = all.filter(({ decides }) => decides);
    const [one] = all.length === 1 ? all : deciding;
    if (one === undefined) return null;
    if (deciding.some(({ says }) => says !== one.says)) return { row: one, doubt: 'rows' };
    return { row: one, doubt: isBorneByOne(one, name) ? null : 'people' };
  };
}

interface Sorted<R> {
  readonly own: ReadonlyMap<string, R>;
  readonly erased: ReadonlyMap<string, R>;
  /** By the folded name: rows without an address, and those whose address is in no answer. */
  readonly free: ReadonlyMap<string, readonly R[]>;
}

/** Of two rows about one person the one counts that says something, wherever it stands; of two that do, the last. */
function sorted<R extends RowOfList>(rows: readonly R[], hasAnswered: Answering['hasAnswered']): Sorted<R> {
  const [own, erased] = [new Map<string, R>(), new Map<string, R>()];
  const free = rows.filter((row) => {
    if (row.print !== null) {
      erased.set(row.print, row);
      return false;
    }
    const address = addressOf(row.email);
    const id = address === null ? null : personId(address);
    if (id !== null && (!own.has(id) || row.decides)) own.set(id, row);
    return id === null || !hasAnswered(id);
  });
  return { own, erased, free: grouped(free, ({ name }) => fold(name)) };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Those who answered in a role, as far as rows have to be told apart. */
export function answeringIn(people: Answering['people'], forms: readonly Form[]): Answering {
  const ids = new Set(people.map(({ id }) => id));
  return { people, hasAnswered: (id) => ids.has(id) || addressesIn(forms, '').has(id) };
}

export type AnsweringInBoth = Readonly<Record<'mentors' | 'mentees', Answering>>;

/** The same for both lists. */
export function answeringInBoth(
  { mentors, mentees }: Readonly<Record<'mentors' | 'mentees', Answering['people']>>,
  forms: readonly Form[],
): AnsweringInBoth {
  return { mentors: answeringIn(mentors, forms), mentees: answeringIn(mentees, forms) };
}

/** Read only where a row bears an address of nobody's in its own role: hardly ever. */
const addressesIn = keptFor((forms: readonly Form[]) => {
  const written = forms.flatMap((form) => form.table.rows.flatMap((row) => cellsFor(form, row, 'email')));
  const found = written.map((cell) => addressOf(textOf(cell)));
  return new Set(found.flatMap((address) => (address === null ? [] : [personId(address)])));
});
