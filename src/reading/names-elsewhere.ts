// Answers that name the people of another tab: whom somebody wishes for, works under, or must not meet.
import { fold } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';
import type { Answer } from './answer-evidence.ts';
import { type Evidence, shareOf } from './evidence.ts';
import { questionOf } from './question.ts';
import { isAddressColumn, type TabEvidence } from './tab-evidence.ts';

/** Ideas that make a name somebody else's, or something else's. */
const NAMES_OF_OTHERS = 'supervisor organisation department programme emergency referee choice'.split(' ');

/** In place of the only tab where something stands. */
export const IN_SEVERAL = -1;

/** Notes in which tab something stands, or that it stands in several. */
export function noteTab(tabOf: Map<string, number>, text: string, tab: number): void {
  tabOf.set(text, tabOf.has(text) && tabOf.get(text) !== tab ? IN_SEVERAL : tab);
}

/** The names of a tab's own people, folded and whole, and the column where they stand. */
interface Names {
  readonly at: number;
  readonly names: readonly string[];
}

function namesOf({ columns, answers }: TabEvidence): Names {
  const says = (k: number, idea: string) => columns[k]!.has(`i:${idea}`);
  const find = (kind: string, least: number, test: (k: number) => boolean) =>
    columns.findIndex((evidence, k) => shareOf(evidence, `a:${kind}`) >= least && test(k));
  const textsAt = (k: number) => (k < 0 ? [] : answers[k]!.given.map(({ folded }) => folded));
  const isWhole = (k: number) => says(k, 'name') && !columns[k]!.has('few different');
  const isOwn = (k: number) => isWhole(k) && !NAMES_OF_OTHERS.some((idea) => says(k, idea));
  const whole = find('full name', 0.5, isOwn);
  if (whole >= 0) return { at: whole, names: textsAt(whole) };
  const at = find('one name', 0.5, (k) => says(k, 'given'));
  const family = find('one name', 0.4, (k) => k !== at && (says(k, 'family') || says(k, 'name')));
  if (at >= 0 && family >= 0) {
    const families = textsAt(family);
    return { at, names: textsAt(at).map((given, n) => `${given} ${families[n] || ''}`) };
  }
  // A table of companies or places has names too, and no addresses.
  const isOfPeople = columns.some(isAddressColumn);
  const likely = find('full name', 0.8, (k) => isOfPeople && columns[k]!.has('all different'));
  return { at: likely, names: textsAt(likely) };
}

export function addNames(read: readonly TabEvidence[]): void {
  const own = read.map(namesOf);
  /** The only tab in which somebody is, or none of them. */
  const tabOf = new Map<string, number>();
  own.forEach(({ names }, tab) => {
    for (const name of names) noteTab(tabOf, name, tab);
  });
  if (tabOf.size === 0) return;
  const addressesOf = read.map(ownAddresses);
  const firsts = new Set([...tabOf.keys()].map((name) => name.split(' ', 1)[0]!));
  // Most answers hold no word with which a name begins: they are not looked at further.
  const begins = new Set([...firsts].flatMap((word) => word.match(/[\p{L}\p{N}]+/u) || []));
  read.forEach(({ tab, columns, answers }, here) => {
    const elsewhere = (name: string) => tabOf.has(name) && tabOf.get(name) !== here;
    columns.forEach((evidence, k) => {
      if (k === own[here]!.at) return;
      const { given } = answers[k]!;
      const row = questionOf(tab.headers[k]!).row;
      if (row !== null && elsewhere(fold(row))) evidence.set('row is a person', 1);
      if (given.length === 0) return;
      if (evidence.has('more addresses')) addAddressesElsewhere(evidence, given, addressesOf, here);
      if (evidence.has('a:address')) return;
      const likely = given.filter(({ said }) => said.some((word) => begins.has(word)));
      if (likely.length === 0) return;
      const share = (test: (answer: Answer) => boolean) => likely.filter(test).length / given.length;
      evidence.setAny(
        'mentions others',
        share(({ folded, text, words }) => words > 1 && mentions(folded || fold(text), firsts, elsewhere)),
      );
      if (evidence.has('a:yes or no')) return;
      evidence.setAny(
        'names others',
        share(({ folded }) => partsOf(folded).some(elsewhere)),
      );
    });
  });
}

function ownAddresses({ columns, answers }: TabEvidence): ReadonlySet<string> {
  const { given } = answers[columns.findIndex(isAddressColumn)] || { given: [] };
  return new Set(given.map(({ folded }) => folded));
}

function addAddressesElsewhere(
  evidence: Evidence,
  given: readonly Answer[],
  addressesOf: readonly ReadonlySet<string>[],
  here: number,
): void {
  const n = given.filter(({ folded }) =>
    addressesOf.some((all, tab) => tab !== here && all.has(folded)),
  ).length;
  evidence.setAny('names others', Math.max(n / given.length, shareOf(evidence, 'names others')));
}

/** Of each answer once. */
const partsOf = remembered((folded) => folded.split(/ ?[,;/&\n] ?/));
const nameWordsOf = remembered((folded) => folded.split(/[^\p{L}\p{N}'-]+/u));

/** Words of a name, at least and at most. */
const NAME_WORDS = [2, 3, 4];

/** Whether a sentence has somebody's whole name in it. @param firsts  first words of names. */
function mentions(folded: string, firsts: ReadonlySet<string>, isName: (text: string) => boolean): boolean {
  const words = nameWordsOf(folded);
  return words.some(
    (word, at) => firsts.has(word) && NAME_WORDS.some((n) => isName(words.slice(at, at + n).join(' '))),
  );
}
