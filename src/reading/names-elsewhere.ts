// Answers that name the people of another tab: whom somebody wishes for, works under, or must not meet.
import { fold } from '../ground/folding.ts';
import type { Answer } from './answer-evidence.ts';
import { type Evidence, shareOf } from './evidence.ts';
import { questionOf } from './question.ts';
import { isAddressColumn, type TabEvidence } from './tab-evidence.ts';

/** Ideas that make a name somebody else's, or something else's. */
const NAMES_OF_OTHERS = [
  'supervisor',
  'organisation',
  'department',
  'programme',
  'emergency',
  'referee',
  'choice',
];

/** Folded full names of the people of each tab. */
function namesOf({ columns, answers }: TabEvidence): Names {
  const says = (k: number, idea: string) => columns[k]!.has(`i:${idea}`);
  const share = (k: number, kind: string) => shareOf(columns[k]!, `a:${kind}`);
  const whole = columns.findIndex(
    (evidence, k) =>
      says(k, 'name') &&
      share(k, 'full name') >= 0.5 &&
      !evidence.has('few different') &&
      !NAMES_OF_OTHERS.some((idea) => says(k, idea)),
  );
  if (whole >= 0) return { at: whole, names: answers[whole]!.given.map(({ folded }) => folded) };
  const given = columns.findIndex((_, k) => says(k, 'given') && share(k, 'one name') >= 0.5);
  const family = columns.findIndex(
    (_, k) => k !== given && (says(k, 'family') || says(k, 'name')) && share(k, 'one name') >= 0.4,
  );
  if (given >= 0 && family >= 0) {
    const families = answers[family]!.given;
    return {
      at: given,
      names: answers[given]!.given.map(({ folded }, n) => `${folded} ${families[n]?.folded ?? ''}`),
    };
  }
  // A table of companies or places has names too, and no addresses.
  const likely = columns.some(isAddressColumn)
    ? columns.findIndex((evidence, k) => share(k, 'full name') >= 0.8 && evidence.has('all different'))
    : -1;
  return { at: likely, names: likely < 0 ? [] : answers[likely]!.given.map(({ folded }) => folded) };
}

/** The names of a tab's own people, and the column where they stand. */
interface Names {
  readonly at: number;
  readonly names: readonly string[];
}

export function addNames(read: readonly TabEvidence[]): void {
  const tabsOf = new Map<string, Set<number>>();
  const own = read.map(namesOf);
  own.forEach(({ names }, tab) => {
    for (const name of names) tabsOf.set(name, (tabsOf.get(name) ?? new Set<number>()).add(tab));
  });
  const addressesOf = read.map(ownAddresses);
  if (tabsOf.size === 0) return;
  const firsts = new Set([...tabsOf.keys()].map((name) => name.split(' ', 1)[0]!));
  // Most answers hold no word with which a name begins: they are not looked at further.
  const begins = new Set([...firsts].flatMap((word) => word.match(/[\p{L}\p{N}]+/u) ?? []));
  read.forEach(({ tab, columns, answers }, here) => {
    const elsewhere = (name: string) => {
      const tabs = tabsOf.get(name);
      return tabs !== undefined && (tabs.size > 1 || !tabs.has(here));
    };
    columns.forEach((evidence, k) => {
      if (k === own[here]!.at) return;
      const { given } = answers[k]!;
      const row = questionOf(tab.headers[k]!).row;
      if (row !== null && elsewhere(fold(row))) evidence.set('row is a person', 1);
      if (given.length === 0) return;
      if (evidence.has('more addresses')) addAddressesElsewhere(evidence, given, addressesOf, here);
      if (evidence.has('a:address')) return;
      const likely = given.filter(({ said }) => said.some((word) => begins.has(word)));
      const m = likely.filter(({ folded, text, words }) => {
        return words > 1 && mentions(folded || fold(text), firsts, elsewhere);
      }).length;
      if (m > 0) evidence.set('mentions others', m / given.length);
      if (evidence.has('a:yes or no')) return;
      const n = likely.filter(({ folded }) => folded.split(/ ?[,;/&\n] ?/).some(elsewhere)).length;
      if (n > 0) evidence.set('names others', n / given.length);
    });
  });
}

function ownAddresses({ columns, answers }: TabEvidence): ReadonlySet<string> {
  const at = columns.findIndex(isAddressColumn);
  return new Set(at < 0 ? [] : answers[at]!.given.map(({ folded }) => folded));
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
  if (n > 0) evidence.set('names others', Math.max(n / given.length, shareOf(evidence, 'names others')));
}

/** Words of a name, at least and at most. */
const NAME_WORDS = [2, 3, 4];

/** Whether a sentence has somebody's whole name in it. @param firsts  first words of names. */
function mentions(folded: string, firsts: ReadonlySet<string>, isName: (text: string) => boolean): boolean {
  const words = folded.split(/[^\p{L}\p{N}'-]+/u);
  return words.some(
    (word, at) => firsts.has(word) && NAME_WORDS.some((n) => isName(words.slice(at, at + n).join(' '))),
  );
}
