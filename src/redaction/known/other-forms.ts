// A word that is no name of the dictionary as it stands, and may be one in another form: spelt otherwise, in another script,
// in another case, shortened, with a slip.

import { late } from '../../ground/made-when-asked.ts';
import { isCaseless } from '../tokens.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { type Given, type Likeness, likenessTo, soundingGiven } from './alike.ts';
import { endingsOf, isInflected } from './inflection.ts';
import type { NameParts } from './name-parts.ts';
import type { Bearer } from './name-trie.ts';
import { createNearMisses } from './near-misses.ts';
import { inLatin, soundOf, untied } from './other-scripts.ts';
import { isShortFormOf } from './short-forms.ts';

export type Form = 'usual' | 'spelling' | 'case' | 'short' | 'slip' | 'vowels' | Likeness;

export interface OtherForm {
  readonly form: Form;
  readonly bearers: readonly Bearer[];
}

/** @param word  folded. The surest kind of form there is, or null. */
export type OtherForms = (word: string) => OtherForm | null;

/** Fewer consonants stand in too many names. */
const SHORTEST_SKELETON = 3;

/** Vowels are written as they sound to each: Muhammad, Mohamed; the first letter tells, if it is one. */
function skeletonOf(sound: string): string {
  return (
    sound.slice(0, 1).replace(/[aeiou]/, 'a') +
    sound
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** French and Spanish write one sound as c and as s: Cissokho, Sissoko. */
function hissedOf(sound: string): string {
  return sound.replace(/c/g, 's').replace(/(.)\1+/g, '$1');
}

/** Names of fewer letters sound like too much else. */
const SHORTEST_SOUND = 4;
const START = 3;

interface Entry extends Bearer {
  readonly given: string | null;
}

export function createOtherForms(parts: readonly NameParts[]): OtherForms {
  const entries = parts.flatMap(entriesOf);
  const givens = entries.filter(({ given }) => given !== null);
  const byUsual = groupedBy(givens, ({ given }) =>
    given!.split('|').concat(given!.replace(/\|/g, '-')).flatMap(otherUsualForms),
  );
  const bySound = groupedBy(entries, ({ key }) => [soundOf(key)]);
  const byStart = groupedBy(entries, ({ key }) => [inLatin(key).slice(0, START)]);
  const byFamily = groupedBy(
    entries.filter(({ given, key }) => given === null && key.length > 4),
    ({ key }) => [key.slice(0, 4)],
  );
  const byPiece = groupedBy(givens, ({ given }) => startsOf(given!));
  const byKey = groupedBy(entries, ({ key }) => [key]);
  const bySkeleton = groupedBy(entries, ({ key }) => [skeletonOf(soundOf(key))]);
  const byHiss = late(() => groupedBy(entries, ({ key }) => [hissedOf(soundOf(key))]));
  const near = createNearMisses([...byKey.keys()]);
  const found = new Map<string, OtherForm | null>();

  function search(word: string): OtherForm | null {
    const latin = inLatin(word);
    const usual = byUsual.get(latin);
    if (usual) return { form: 'usual', bearers: usual };
    const sound = soundOf(latin);
    const same = latin === word ? [] : (byKey.get(latin) ?? []);
    if (same.length > 0) return { form: 'spelling', bearers: same };
    const alike = sound.length >= SHORTEST_SOUND ? (bySound.get(sound) ?? []) : [];
    if (alike.length > 0) return { form: 'spelling', bearers: alike };
    const cases = (byStart.get(latin.slice(0, START)) ?? []).filter(({ key }) =>
      isInflected(latin, inLatin(key)),
    );
    if (cases.length > 0) return { form: 'case', bearers: cases };
    const bent = usualInCase(latin, byUsual);
    if (bent) return { form: 'case', bearers: bent };
    const starts = [latin.slice(0, 1), latin.slice(0, 2), latin.slice(0, 4)];
    const short = [...new Set(starts.flatMap((start) => byPiece.get(start) ?? []))].filter(({ given }) =>
      isShortFormOf(latin, given!),
    );
    if (short.length > 0) return { form: 'short', bearers: short };
    const ofFamily = (byFamily.get(latin.slice(0, 4)) ?? []).filter(({ key }) => isShortFormOf(latin, key));
    if (ofFamily.length > 0) return { form: 'short', bearers: ofFamily };
    if (isCaseless(word)) return null;
    const slips = near(latin).flatMap((key) => byKey.get(key) ?? []);
    if (slips.length > 0) return { form: 'slip', bearers: slips };
    const hissed = hissedOf(sound);
    const hisses = hissed.length > SHORTEST_SOUND ? (byHiss().get(hissed) ?? []) : [];
    if (hisses.length > 0) return { form: 'slip', bearers: hisses };
    const skeleton = skeletonOf(sound);
    const others = skeleton.length >= SHORTEST_SKELETON ? (bySkeleton.get(skeleton) ?? []) : [];
    return others.length > 0 ? { form: 'vowels', bearers: others } : null;
  }

  function searchUntied(word: string): OtherForm | null {
    const bare = untied(word);
    return bare === word ? null : search(bare);
  }

  return (word) => {
    if (!found.has(word)) found.set(word, word.length < 3 ? null : (search(word) ?? searchUntied(word)));
    return found.get(word)!;
  };
}

/** "Katinak" of Katalin: a usual form with the ending of a case. */
function usualInCase(
  word: string,
  byUsual: ReadonlyMap<string, readonly Bearer[]>,
): readonly Bearer[] | undefined {
  for (let cut = word.length - 1; cut >= SHORTEST_SOUND - 1; cut--) {
    if (!endingsOf.has(word.slice(cut))) continue;
    const stem = word.slice(0, cut);
    const found =
      (stem.length >= SHORTEST_SOUND ? byUsual.get(stem) : undefined) ??
      byUsual.get(`${stem}a`) ??
      byUsual.get(`${stem}ya`);
    if (found) return found;
  }
  return undefined;
}

/** Whose given name a word may be made from that is a name or nothing known; only where no surer form is found. */
export function createAlikes(parts: readonly NameParts[]): OtherForms {
  // Many have the same given name.
  const bearersOf = late(() => {
    const givens = parts.flatMap(entriesOf).filter(({ given }) => given !== null);
    const groups = groupedBy(givens, ({ given }) => [given!]);
    return { givens, names: [...groups.keys()].map(soundingGiven) };
  });
  const found = new Map<string, OtherForm | null>();
  return (word) => {
    if (!found.has(word)) found.set(word, /^[a-z]+$/.test(word) ? alikeOf(word, bearersOf()) : null);
    return found.get(word)!;
  };
}

function alikeOf(
  word: string,
  { givens, names }: { readonly givens: readonly Entry[]; readonly names: readonly Given[] },
): OtherForm | null {
  const likeness = likenessTo(word);
  const alike = new Map(names.map((name) => [name.given, likeness(name)]));
  for (const form of ['made', 'alike'] as const) {
    const bearers = givens.filter(({ given }) => alike.get(given!) === form);
    if (bearers.length > 0) return { form, bearers };
  }
  return null;
}

function entriesOf({ words }: NameParts, person: number): Entry[] {
  return words.flatMap(({ keys, role }, word) =>
    keys.map((key) => ({
      person,
      word,
      key: key.replace(/\|/g, ''),
      given: role === 'given' ? key.split('|').map(inLatin).join('|') : null,
    })),
  );
}

/** Where a shortened form may begin: the first two letters of each piece, any four letters, one letter of a double name. */
function startsOf(given: string): string[] {
  const pieces = given.split('|');
  const fours = pieces.flatMap((piece) =>
    Array.from({ length: Math.max(0, piece.length - 3) }, (_, k) => piece.slice(k, k + 4)),
  );
  const first = pieces.length > 1 ? [pieces[0]!.slice(0, 1)] : [];
  return [...pieces.map((piece) => piece.slice(0, 2)), ...fours, ...first];
}

function groupedBy(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const list = groups.get(key);
      if (list) list.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}
