// Whether two names under one address are one human's: people write themselves Bob and Robert, Müller and Mueller, J. and John.

import { fold } from '../ground/folding.ts';
import { nameWords } from '../ground/names-in-piece.ts';
import { soundOf } from '../redaction/known/other-scripts.ts';
import { isGiven } from '../redaction/lexicon/lexicon.ts';
import { particles } from '../redaction/words/particles.ts';
import { isSameName } from './entries.ts';
import { areOneName } from './other-given-name.ts';

/** One family name, or one that is part of the other: the given names may be those of two. */
export function shareFamilyName(a: string, b: string): boolean {
  return beside(a, b, 1) !== null || beside(b, a, 1) !== null;
}

/** One family name, and given names that one human may be called by; one may also leave out or turn round what the other says. */
export function mayBeOneHuman(a: string, b: string): boolean {
  if (isSameName(a, b)) return true;
  const given = beside(a, b, 0) ?? beside(b, a, 0) ?? besideHalf(a, b);
  return given !== null && mayBeGiven(given[0], given[1]);
}

/** One family name, and given names that are known and nobody has both: "Jean Morel" and "Claire Morel", a couple or a parent and a child. */
export function areTwoOfAFamily(a: string, b: string): boolean {
  const given = beside(a, b, 1) ?? beside(b, a, 1);
  if (given === null || mayBeOneHuman(a, b)) return false;
  const [one, other] = given.map(([first = '']) => fold(first)) as [string, string];
  return !isWithin(one, other) && !isWithin(other, one) && isGiven(one) && isGiven(other);
}

/** Letters of a longer name in their order: Lisbeth is Elisabeth. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return short.length >= LONG_ENOUGH && at === short.length;
}

type Given = readonly [readonly string[], readonly string[]];

/** What stands beside the family name that ends the first; null where the second has no such word. @param from  where it is looked for. */
function beside(a: string, b: string, from: number): Given | null {
  const [one, other] = [nameWords(a), nameWords(b)];
  const family = one.pop() ?? '';
  const isFamily = other.map((word, k) => k >= from && areOneFamily(family, word));
  const at = isFamily.lastIndexOf(true);
  return at < 0 ? null : [one, other.filter((_, k) => k !== at)];
}

/** "Anna M." beside "Anna Müller", "Bob" beside "Robert King". */
function besideHalf(a: string, b: string): Given | null {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length === 1 || other.length === 1) return [one, other];
  const [last, end] = [one.pop() ?? '', other.pop() ?? ''];
  return isInitial(last, end) || isInitial(end, last) ? [one, other] : null;
}

function mayBeGiven(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [givenOf(a), givenOf(b)];
  if (one.length === 0 || other.length === 0 || one.join('') === other.join('')) return true;
  const [first, second] = [one[0]!, other[0]!];
  if (isInitial(first, second) || isInitial(second, first)) return true;
  return one.some((word) => other.some((name) => plain(word) === plain(name) || areOneName(word, name)));
}

/** Without the small words of a family name, which a whole family shares: "Le" of Le Goff, "van" of van Dijk; "Van" alone is a name. */
function givenOf(words: readonly string[]): readonly string[] {
  const names = words.filter((word) => word.length === 1 || !particles.has(fold(word)));
  return names.length > 0 ? names : words;
}

const isInitial = (word: string, name: string) => word.length === 1 && name.startsWith(word);

/** A family name may end another that is written together: Desilva, Silva. */
function areOneFamily(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= LONG_ENOUGH && long.endsWith(short));
}

const LONG_ENOUGH = 4;

/** A folded word as it sounds: Mueller is Müller, Soerensen Sørensen. */
const plain = (word: string) => soundOf(word.replace(/([aou])e/g, '$1'));
