// People who were erased, as fingerprints below the sheets: nobody is to be sent to ask them where others named them in a wish, and an old
// tab that still holds their answers brings nobody back in silence. Neither a name nor an address can be read from it.

import { late } from '../ground/made-when-asked.ts';
import { nameWords } from '../ground/names-in-piece.ts';
import { textPrint } from '../ground/text-print.ts';
import type { Erased, ErasedAs } from '../people/erased-before.ts';
import type { Memory } from '../ports/memory.ts';

const NAME = 'erased names';
/** Letters of a fingerprint: a wish that is not shown by chance does no harm. */
const LETTERS = 8;
/** Fingerprints of names that are kept, and people, the newest: a property holds 9 kB. */
const MOST = 500;
const MOST_PEOPLE = 220;
/** Behind the names of wishes: people, each with the day, the address and the name. */
const PEOPLE = '|';
const DAY_LETTERS = 4;
const DAY_MS = 24 * 60 * 60_000;

const printOf = (words: readonly string[]) => textPrint(`erased ${words.join(' ')}`).slice(0, LETTERS);
const addressPrint = (id: string) => textPrint(`erased address\n${id}`).slice(0, LETTERS);
const NO_PRINT = '-'.repeat(LETTERS);

/** "Ana Ruiz" in any order, "A. Ruiz", "Ruiz" alone. */
function printsOf(name: string): string[] {
  const words = nameWords(name);
  const [family, given] = [words[words.length - 1], words[0]];
  if (family === undefined || given === undefined) return [];
  return [printOf([...words].sort()), printOf([given.charAt(0), family]), printOf([family])];
}

/** The print of a whole name; null where a given or a family name is missing, which many may bear. */
function wholePrint(name: string): string | null {
  const words = nameWords(name);
  return words.length < 2 || words.some((word) => word.length === 1) ? null : printOf([...words].sort());
}

export interface RememberedErasure {
  readonly names: readonly string[];
  /** Addresses that were theirs alone. */
  readonly ids: readonly string[];
  /** As `2026-03-10`. */
  readonly day: string;
  /** Names of everybody else who is there: a name that another bears as well says nobody. */
  readonly others: readonly string[];
}

/** Keeps who was erased and when, before anything of them goes. */
export function rememberErased({ noted, note }: Memory, erasure: RememberedErasure): void {
  const before = keptIn(noted(NAME) ?? '');
  const prints = [...new Set([...before.prints, ...erasure.names.flatMap(printsOf)])];
  const people = [...new Set([...before.people, ...linesOf(erasure)])];
  if (prints.length === before.prints.length && people.length === before.people.length) return;
  note(NAME, [prints.slice(-MOST).join(''), people.slice(-MOST_PEOPLE).join('')].join(PEOPLE));
}

function linesOf({ names, ids, day, others }: RememberedErasure): string[] {
  const borne = new Set(others.map(wholePrint));
  const own = [...new Set(names.map(wholePrint))].filter((print) => print !== null && !borne.has(print));
  const count = Math.max(own.length, ids.length);
  const when = Math.floor(Date.parse(day) / DAY_MS)
    .toString(36)
    .padStart(DAY_LETTERS, '0');
  return Array.from({ length: count }, (_, k) => {
    const [id, name] = [ids[k], own[k]];
    return when + (id === undefined ? NO_PRINT : addressPrint(id)) + (name ?? NO_PRINT);
  });
}

/** The names without those of people who were erased; asked for only where there are names. */
export function withoutErased({ noted }: Memory, names: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const erased = new Set(keptIn(noted(NAME) ?? '').prints);
  return erased.size === 0 ? names : names.filter((name) => !isErased(name, erased));
}

/** As whom somebody who answers was erased from this file; the memory is read once, when the first is asked for. */
export function erasedIn({ noted }: Memory): Erased {
  const kept = late(() => {
    const { prints, people } = keptIn(noted(NAME) ?? '');
    return { prints: new Set(prints), people: people.map(personIn).sort((a, b) => b.day - a.day) };
  });
  return ({ id, name }): ErasedAs | null => {
    const { prints, people } = kept();
    if (prints.size === 0 && people.length === 0) return null;
    const [address, whole] = [addressPrint(id), wholePrint(name)];
    const byAddress = people.find((one) => one.address === address);
    const found = byAddress ?? people.find((one) => one.name === whole);
    if (found !== undefined) return { since: found.day, by: byAddress ? 'address' : 'name' };
    // Files of former versions kept the names alone; since then a name that another bears as well says nobody.
    return whole !== null && prints.has(whole) && people.length === 0 ? { since: null, by: 'name' } : null;
  };
}

/** A family name alone is enough only where it stands alone, or behind an initial that fits. */
function isErased(name: string, erased: ReadonlySet<string>): boolean {
  const words = nameWords(name);
  const [family, given] = [words[words.length - 1], words[0]];
  if (family === undefined || given === undefined) return false;
  if (words.length === 1) return erased.has(printOf([family]));
  const isInitial = given.length === 1;
  return erased.has(isInitial ? printOf([given, family]) : printOf([...words].sort()));
}

function keptIn(text: string): { readonly prints: string[]; readonly people: string[] } {
  const [names = '', people = ''] = text.split(PEOPLE);
  return { prints: inPieces(names, LETTERS), people: inPieces(people, DAY_LETTERS + 2 * LETTERS) };
}

function personIn(line: string) {
  const [day, address] = [line.slice(0, DAY_LETTERS), line.slice(DAY_LETTERS, DAY_LETTERS + LETTERS)];
  return { day: Number.parseInt(day, 36) * DAY_MS, address, name: line.slice(DAY_LETTERS + LETTERS) };
}

function inPieces(text: string, length: number): string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, k) =>
    text.slice(k * length, (k + 1) * length),
  );
}
