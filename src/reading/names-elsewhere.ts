// Answers that name the people of another tab: whom somebody wishes for, works under, or must not meet.
import { fold, wordsOf } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';
import { TITLES } from '../ground/name-tokens.ts';
import { ANSWERS_KEPT, type Answer } from './answer-evidence.ts';
import { shareOf } from './evidence.ts';
import { fingerprint } from './packed.ts';
import { questionOf } from './question.ts';
import { isAddressColumn, type TabEvidence } from './tab-evidence.ts';

/** In place of the only tab where something stands. */
export const IN_SEVERAL = -1;

/** Notes in which tab something stands, or that it stands in several. */
export function noteTab(tabOf: Map<string, number>, text: string, tab: number): void {
  const before = tabOf.get(text);
  if (before !== tab) tabOf.set(text, before === undefined ? tab : IN_SEVERAL);
}

/** The names of a tab's own people, folded and whole, the column where they stand, and their addresses. */
interface Names {
  readonly at: number;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** Ideas of questions. */
const NAME_IDEAS = ['i:name', 'i:given', 'i:family'] as const;
const [ANY_NAME, GIVEN_NAME, FAMILY] = NAME_IDEAS;

/** So many people, and in the addresses of so many of them a word of the name. */
const PEOPLE = 3;
const AS_SHOWN = 0.6;
const NAME_LENGTH = 5;
/** In one form for both sides so many say in a word on which they are. */
const MOST_SAY = 0.8;

function namesOf({ columns, answers }: TabEvidence): Names {
  const says = (k: number, idea: string) => k in columns && columns[k]!.asked.has(idea);
  const find = (kind: string, least: number, test: (k: number) => boolean) =>
    columns.findIndex((evidence, k) => shareOf(evidence, kind) >= least && test(k));
  const textsAt = (k: number) => (k < 0 ? [] : answers[k]!.given.map(({ folded }) => folded));
  const addresses = textsAt(columns.findIndex(isAddressColumn));
  const locals = addresses.map((text) => text.replace(/@.*/, ''));
  // Of columns whose questions speak of a name, people's own addresses tell which is theirs.
  const isShown = ({ said }: Answer, n: number) =>
    said.length > 1 &&
    said.length <= NAME_LENGTH &&
    said.some((word) => word.length > 2 && (locals[n] || '').includes(word));
  const shown = answers.map(({ given }, k) =>
    NAME_IDEAS.some((idea) => says(k, idea)) ? given.filter(isShown).length : 0,
  );
  const most = Math.max(...shown);
  const told = most >= PEOPLE && most >= AS_SHOWN * addresses.length ? shown.indexOf(most) : -1;
  // "Nombre", beside "Apellidos", is the given name.
  const isGiven = (k: number) =>
    says(k, GIVEN_NAME) || (says(k, ANY_NAME) && (says(k - 1, FAMILY) || says(k + 1, FAMILY)));
  const given = find('a:one name', 0.5, isGiven);
  const family = find('a:one name', 0.4, (k) => k !== given && (says(k, FAMILY) || says(k, ANY_NAME)));
  const arePart = told < 0 && given >= 0 && family >= 0;
  const whole = find('a:full name', 0.5, (k) => says(k, ANY_NAME));
  // A table of companies or places has names too, and no addresses.
  const likely = find('a:full name', 0.8, (k) => addresses.length > 0 && columns[k]!.has('all different'));
  const at = arePart ? given : told >= 0 ? told : whole >= 0 ? whole : likely;
  const families = textsAt(arePart ? family : -1);
  const names = textsAt(at).map((text, n) => nameIn(`${text} ${families[n] || ''}`));
  return { at, names, addresses };
}

export function addNames(read: readonly TabEvidence[]): void {
  const own = read.map(namesOf);
  /** The only tab in which somebody is, or none of them; and the same of addresses. */
  const [tabOf, addressIn] = [new Map<string, number>(), new Map<string, number>()];
  own.forEach(({ names, addresses }, tab) => {
    for (const name of names.filter(Boolean)) noteTab(tabOf, name, tab);
    for (const address of addresses) noteTab(addressIn, address, tab);
  });
  if (tabOf.size === 0) return;
  const namedIn = createNamed(tabOf);
  read.forEach((one, here) => {
    // In one form for both sides all people stand in one tab.
    const isOfBoth = one.columns.some(
      (evidence) => shareOf(evidence, 'a:role') >= MOST_SAY && evidence.has('few different'),
    );
    const isOther = (name: string, row: number) =>
      tabOf.get(name) !== here || (isOfBoth && name !== own[here]!.names[row]);
    one.columns.forEach((evidence, k) => {
      if (k === own[here]!.at) return;
      const { given } = one.answers[k]!;
      const isOfAddresses = evidence.has('a:address');
      if (isOfAddresses && evidence.has('more addresses')) {
        const n = given.filter(({ folded }) => ![undefined, here].includes(addressIn.get(folded))).length;
        evidence.setAny('names others', Math.max(n / given.length, shareOf(evidence, 'names others')));
      }
      const { row } = questionOf(one.tab.headers[k]!);
      const person = row && nameIn(fold(row));
      if (person && tabOf.has(person) && isOther(person, -1)) evidence.set('row is a person');
      const named = isOfAddresses ? null : namedIn(given);
      if (!named) return;
      const share = (kind: keyof Named) =>
        named.filter((names, n) => names[kind].some((name) => isOther(name, n))).length / given.length;
      evidence.setAny('mentions others', share('inside'));
      if (!evidence.has('a:yes or no')) evidence.setAny('names others', share('whole'));
    });
  });
}

/** Words of a name, at most; one word is one at the end alone. */
const NAME_WORDS = 4;

interface Named {
  /** As the whole of an answer, or of a part between commas. */
  readonly whole: readonly string[];
  /** Whose whole name stands in it. */
  readonly inside: readonly string[];
}

const NO_NAMES: Named = { whole: [], inside: [] };

/** Words of names are marked by the last bits of their numbers; two may be a name, and one that is a name by itself. */
const MARKS = 2 ** 16;
const TWO_WORDS = 2;

/** Whom each answer of a column names; null where nobody is. @param tabOf  by names of people. */
function createNamed(
  tabOf: ReadonlyMap<string, number>,
): (given: readonly Answer[]) => readonly Named[] | null {
  const words = new Set([...tabOf.keys()].flatMap((name) => name.split(' ')));
  const marks = new Uint8Array(MARKS);
  for (const name of tabOf.keys()) {
    const parts = wordsOf(name);
    for (const part of parts) marks[fingerprint(part) % MARKS]! |= parts.length > 1 ? 1 : TWO_WORDS;
  }
  const mayName = ({ letters }: Answer) => {
    let sum = 0;
    for (let k = 0; k < letters.length; k++) sum += marks[letters.charCodeAt(k)]!;
    return sum >= TWO_WORDS;
  };
  const namedIn = (answer: Answer): Named => {
    const { folded, text, words: n } = answer;
    if (!mayName(answer)) return NO_NAMES;
    const all = n > 1 ? nameWordsOf(folded || fold(text)) : [];
    const runs: string[] = [];
    for (let at = 0; at < all.length; at++) {
      let run = '';
      for (let k = at; k < at + NAME_WORDS && words.has(all[k]!); k++) {
        run += ` ${all[k]}`;
        if (k > at || k === all.length - 1) runs.push(run);
      }
    }
    const knownOf = (texts: readonly string[]) => texts.map(nameIn).filter((name) => tabOf.has(name));
    const inside = knownOf(runs);
    return { whole: knownOf([folded, ...partsBetween(folded)]), inside };
  };
  // Most columns hold no words of names, and are not looked at further.
  return (given) => (given.some(mayName) ? given.map(namedIn) : null);
}

const partsBetween = remembered((folded) => folded.split(/ ?[,;/&\n] ?/), ANSWERS_KEPT);
const nameWordsOf = remembered(
  (folded) => folded.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '' && !TITLES.has(word)),
  ANSWERS_KEPT,
);
/** The words of a name in any order: some write the family name first, and others do not, or put a comma between. */
const nameIn = remembered((folded) => [...nameWordsOf(folded)].sort().join(' '), ANSWERS_KEPT);
