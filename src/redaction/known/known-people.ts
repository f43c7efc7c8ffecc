// The dictionary of everybody in the workbook, made once and used for every profile.

import { keptFor, late } from '../../ground/made-when-asked.ts';
import { patternFor } from '../lighter-patterns.ts';
import type { Participant } from '../participant.ts';
import { beginsLarge } from '../signs.ts';
import { plainKey } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { nameWords } from '../words/name-words.ts';
import { type ExactName, exactNamesOf, latinNamesOf } from './exact-names.ts';
import type { LatinName } from './han-names.ts';
import { type Sound, soundingsOf } from './heard.ts';
import { type KoreanName, koreanNamesOf } from './korean-names.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { addTo, byInitial } from './name-pieces.ts';
import { createNameTrie, type NameTrie } from './name-trie.ts';
import { createAlikes, createOtherForms, type OtherForms } from './other-forms.ts';
import { spokenInitials } from './spoken-initials.ts';

export interface KnownPeople {
  readonly people: readonly Participant[];
  readonly parts: readonly NameParts[];
  readonly trie: NameTrie;
  /** Whose name a word may be in another form. */
  readonly otherForm: OtherForms;
  /** Whose given name a word may be made from. */
  readonly alike: OtherForms;
  /** Who signs with these initials, folded. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** Whose shortened name may begin with this letter. */
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  /** Longest first. */
  readonly exact: readonly ExactName[];
  /** Everybody who is written in Latin letters, for texts in other ones. */
  readonly latin: () => readonly { readonly name: LatinName; readonly person: number }[];
  readonly korean: () => readonly { readonly name: KoreanName; readonly person: number }[];
  /** How the parts of all names sound, by the first consonant, for scripts without capitals. */
  readonly heard: () => ReadonlyMap<string, readonly HeardName[]>;
  /** Pieces of all units, of three capitals and more. */
  readonly unitPieces: ReadonlySet<string>;
  /** Whether a key is an ordinary word as well. */
  readonly isWord: (key: string) => boolean;
}

/** Mailboxes that belong to nobody. */
const NOBODYS = new Set(
  (
    'info mail contact kontakt office admin mentor mentors mentore mentee mentees mentoring name test student students user guest team hello ' +
    'person people example postmaster webmaster support service secretariat sekretariat secretary profile profil private group'
  ).split(' '),
);

/** Local parts shorter than this are looked for only as part of their address. */
const SHORTEST_LOCAL = 5;

/** @param commonWords  further words that are used as ordinary words here, folded. */
export function knownPeople(
  people: readonly Participant[],
  commonWords: ReadonlySet<string> = new Set(),
): KnownPeople {
  const trie = createNameTrie();
  const parts = people.map(({ name, preferred = '', email }) =>
    namePartsOf(name, [preferred, ...calledByAddress(name, email)].join(' ')),
  );
  parts.forEach(({ words, joined }, person) => {
    words.forEach(({ keys }, word) => {
      for (const key of keys) trie.add(key, { person, word });
    });
    for (const key of joined) trie.add(key, { person, word: -1 });
    const local = localPart(people[person]!.email);
    if (local !== null) trie.add(local, { person, word: -1 });
  });
  return {
    people,
    parts,
    trie,
    otherForm: createOtherForms(parts),
    alike: createAlikes(parts),
    initials: byInitials(parts),
    byInitial: byInitial(parts),
    exact: exactNamesOf(people),
    latin: late(() => people.flatMap((one, person) => latinNamesOf(one).map((name) => ({ name, person })))),
    korean: late(() => people.flatMap((one, person) => koreanNamesOf(one).map((name) => ({ name, person })))),
    heard: late(() => heardNames(parts)),
    unitPieces: new Set(people.flatMap(({ unit }) => unitPieces(unit))),
    isWord: (key) => nameWords.has(key) || isFunctionWord(key) || commonWords.has(key),
  };
}

/** A part of a name as it sounds. */
export interface HeardName {
  readonly person: number;
  readonly sounds: readonly Sound[];
  readonly isGiven: boolean;
}

/** Whether somebody is called these folded words, or has the last of them in the name. */
export function takesPart(known: KnownPeople, words: readonly string[]): boolean {
  return (
    callings(known, 'wholes').has(words.join('|')) || callings(known, 'pieces').has(words[words.length - 1]!)
  );
}

/** What anybody is called: whole names, or each piece of them. */
const callings = keptFor(
  ({ parts }: KnownPeople, of: 'wholes' | 'pieces') =>
    new Set(
      of === 'wholes'
        ? parts.flatMap(({ joined }) => joined)
        : parts.flatMap(({ words }) => words.flatMap(({ keys }) => keys.flatMap((key) => key.split('|')))),
    ),
);

function heardNames(parts: readonly NameParts[]): ReadonlyMap<string, readonly HeardName[]> {
  const names = new Map<string, HeardName[]>();
  parts.forEach(({ written }, person) => {
    for (const { word, isGiven } of written)
      for (const sounds of soundingsOf(word)) {
        const first = sounds[0]?.consonant;
        if (first === undefined) continue;
        const all = names.get(first) ?? [];
        all.push({ person, sounds, isGiven });
        names.set(first, all);
      }
  });
  return names;
}

function byInitials(parts: readonly NameParts[]): ReadonlyMap<string, readonly number[]> {
  const people = new Map<string, number[]>();
  parts.forEach(({ initials }, person) => {
    for (const one of initials) addTo(people, one, person);
  });
  return people;
}

const BETWEEN = /[^\p{L}\p{N}]+/u;
const BETWEEN_LETTERS = /[^\p{L}]+/u;

/** "HVX" of ENG-HVX. */
export function unitPieces(unit: string): string[] {
  const words = unit.split(patternFor(unit, BETWEEN)).filter((word) => word !== '');
  const signs = words.filter((piece) => piece.length >= SHORTEST_PIECE && piece === piece.toUpperCase());
  const isCapital = (word: string) => beginsLarge(word);
  const of = [words, words.filter(isCapital), words.filter((word) => word.length > SHORTEST_PIECE)];
  return [...signs, ...of.flatMap(initialsOf)];
}

const SHORTEST_PIECE = 3;

/** "SDA" of Service des achats, "DRH" of Direction des ressources humaines. */
function initialsOf(words: readonly string[]): string[] {
  const sign = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  return sign.length >= SHORTEST_PIECE && sign.length <= LONGEST_SIGN ? [sign] : [];
}

const LONGEST_SIGN = 5;

/**
 * "minty" of Araminta Doyle, who has minty.doyle@: what an address calls its bearer beside a part of the name; both halves where the
 * name is in another script, and J.-P. by its letters: Jipé.
 */
function calledByAddress(name: string, email: string): string[] {
  const folded = plainKey(name);
  const own = folded.split(patternFor(folded, BETWEEN_LETTERS)).filter((word) => word !== '');
  const pieces = localWords(email);
  const isLatin = /^\p{Script=Latin}/u.test(own[0] ?? '');
  const isOwn = (piece: string) =>
    own.some((word) => word.length >= SHORTEST_CALLED && (piece.includes(word) || word.startsWith(piece)));
  const isPersonal = !isLatin || (pieces.length > 1 && pieces.some(isOwn));
  const called = isPersonal ? pieces.filter((piece) => isName(piece) && !isOwn(piece)) : [];
  return [...called, ...spokenInitials(name)];
}

function localWords(email: string): string[] {
  return plainKey(email.split('@')[0] ?? '')
    .replace(/\+.*$/, '')
    .split(/[^a-z]+/);
}

function isName(piece: string): boolean {
  return piece.length >= SHORTEST_CALLED && !NOBODYS.has(piece) && !isFunctionWord(piece);
}

const SHORTEST_CALLED = 3;

function localPart(email: string): string | null {
  const local = plainKey(email.split('@')[0] ?? '').replace(/\+.*$/, '');
  const key = local
    .split(patternFor(local, BETWEEN))
    .filter((piece) => piece !== '')
    .join('|');
  const bare = key.replace(/\|/g, '');
  const isTelling =
    bare.length >= SHORTEST_LOCAL && !NOBODYS.has(bare) && !nameWords.has(bare) && !isFunctionWord(bare);
  return isTelling ? key : null;
}
