// How much a word looks like a part of a name of the workbook: of the mentor's by any of the marks below, of another's where the
// first letters agree, so that a word is compared with few of three hundred people.
import { keptFor, remembered } from '../../ground/made-when-asked.ts';
import type { KnownPeople } from '../known/known-people.ts';

/** From the least to the most. */
const LIKENESS = ['', 'bones', 'within', 'begins 3', 'begins 4', 'two off', 'one off', 'same'] as const;
export type Likeness = (typeof LIKENESS)[number];

const FIRST = 3;

/** A word, and its bones. */
interface Looks {
  readonly word: string;
  readonly bones: string;
}

const looksOf = remembered((word): Looks => ({ word, bones: bonesOf(word) }), 20_000);

const keysOf = keptFor((known: KnownPeople, of: string) => {
  const people = of === 'all' ? known.parts : known.parts.slice(Number(of), Number(of) + 1);
  const keys = people.flatMap(({ words }) => words.flatMap((word) => word.keys));
  return [...new Set(keys.map((key) => key.replace(/\|/g, '')))].map(looksOf);
});
const byFirstLetters = keptFor((known: KnownPeople, _name: string) => {
  const groups = new Map<string, Looks[]>();
  for (const key of keysOf(known, 'all')) {
    const first = key.word.slice(0, FIRST);
    const group = groups.get(first);
    if (group) group.push(key);
    else groups.set(first, [key]);
  }
  return groups;
});

export function likenessTo(
  known: KnownPeople,
  mentor: number,
  word: string,
): readonly [Likeness, 'own' | 'others'] {
  const own = mentor < 0 ? '' : likenessToOwn(known, mentor)(word);
  const others = likenessToOthers(known, word);
  return rank(own) >= rank(others) ? [own, 'own'] : [others, 'others'];
}

const likenessToOwn = keptFor((known: KnownPeople, mentor: number) =>
  remembered((word) => mostAlike(looksOf(word), keysOf(known, String(mentor)))),
);
const likenessToOthers = keptFor((known: KnownPeople, word: string) =>
  mostAlike(looksOf(word), byFirstLetters(known, '').get(word.slice(0, FIRST)) ?? []),
);

const rank = (likeness: Likeness) => LIKENESS.indexOf(likeness);

function mostAlike(word: Looks, keys: readonly Looks[]): Likeness {
  let most = 0;
  for (const key of keys) most = Math.max(most, rank(likeness(word, key)));
  return LIKENESS[most]!;
}

function likeness({ word, bones }: Looks, { word: key, bones: others }: Looks): Likeness {
  if (key === word) return 'same';
  const shorter = Math.min(word.length, key.length);
  if (shorter >= 4 && isWithin(word, key, 1)) return 'one off';
  if (shorter >= 6 && isWithin(word, key, 2)) return 'two off';
  if (shorter >= 4 && key.slice(0, 4) === word.slice(0, 4)) return 'begins 4';
  if (shorter >= FIRST && key.slice(0, FIRST) === word.slice(0, FIRST)) return 'begins 3';
  if (shorter >= 4 && (key.includes(word) || word.includes(key))) return 'within';
  return bones.length >= 3 && bones === others ? 'bones' : '';
}

/** Consonants as they are heard: "Shivaun" and "Siobhan" have none in common, "Jocelin" and "Jocelyn" all. */
function bonesOf(word: string): string {
  return word
    .replace(/[aeiouyh]/g, '')
    .replace(/ck|q|c/g, 'k')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** Whether so many letters put in, left out or changed make one of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  return isNear(a, b, 0, 0, most);
}

/** From these places on: what is the same is passed over, and where it differs each way of going on is tried. */
function isNear(a: string, b: string, i: number, j: number, most: number): boolean {
  let at = i;
  let other = j;
  while (at < a.length && a[at] === b[other]) {
    at++;
    other++;
  }
  if (at === a.length || other === b.length) return a.length - at + b.length - other <= most;
  if (most === 0) return false;
  return (
    isNear(a, b, at + 1, other + 1, most - 1) ||
    isNear(a, b, at + 1, other, most - 1) ||
    isNear(a, b, at, other + 1, most - 1)
  );
}
