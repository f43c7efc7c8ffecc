// Finds the participants that a text names: by address, code, full name, or a family name that only one person bears.
import type { Part } from './bearers.ts';
import { fold } from './folding.ts';
import { late } from './made-when-asked.ts';
import type { Around, Hit } from './name-hit.ts';
import { inPiece, nameWords } from './names-in-piece.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** What they like to be called, in a word: "Bev" of Beverley Aston. */
  readonly called?: string;
  /** An address that was corrected since our sheets wrote it down. */
  readonly formerly?: string;
}

export interface Found {
  /** Participants named without doubt, in the order of the text. */
  readonly sure: readonly string[];
  /** The same with a null where a name stands that several participants bear. */
  readonly inOrder: readonly (string | null)[];
  /** Names that several participants bear. */
  readonly ambiguous: readonly string[];
  /** Family names that several bear, each with everybody who does. */
  readonly families: readonly { readonly text: string; readonly ids: readonly string[] }[];
  /** Everybody whose full name is one that several bear. */
  readonly sharing: readonly string[];
  /** Given names that stand alone, each with everybody who bears it. */
  readonly given: readonly { readonly text: string; readonly ids: readonly string[] }[];
  /** Family names behind a given name that none of those who bear them has: a short form of theirs, or somebody else. */
  readonly otherwise: readonly { readonly text: string; readonly ids: readonly string[] }[];
  /** Names that may be a part of somebody else's, which the words beside them tell. */
  readonly among: readonly {
    readonly text: string;
    readonly ids: readonly string[];
    readonly around: Around;
  }[];
}

const ADDRESS = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[\p{L}\d-]{2,}/gu;
const CODE = /\bM(?:\s?[-‐-―−_.]\s?|\s?(?=\d{2}))0*(\d{1,5})\b/giu;

/**
 * The number inside a profile code, so that M-07, m-7 and M 007 are the same. One digit without a hyphen is none: M1 and M 2 are years of
 * study, and codes have two digits at least.
 */
export function codeNumber(code: string): number | null {
  const match = /^m(?:\s?[-_.]\s?|\s?(?=\d{2}))0*(\d{1,5})$/.exec(fold(code));
  return match ? Number(match[1]) : null;
}

/** Finds people in texts; built once for a list of participants, when the first text is not empty. */
export function createFinder(people: readonly Named[]): (text: string) => Found {
  const find = late(() => finderOf(people));
  return (text) => (text === '' ? NOBODY : find()(text));
}

const NOBODY: Found = {
  sure: [],
  inOrder: [],
  ambiguous: [],
  families: [],
  sharing: [],
  given: [],
  otherwise: [],
  among: [],
};

function finderOf(people: readonly Named[]): (text: string) => Found {
  const parts = people.flatMap(partsOf);
  const byFamily = groupBy(parts, (person) => person.words[person.words.length - 1] ?? '');
  const byFirst = groupBy(parts, (person) => person.words[0] ?? '');
  const ids = new Set(people.map((person) => person.id));
  const byCode = new Map(people.flatMap((p) => (p.code ? [[codeNumber(p.code), p.id] as const] : [])));

  return (text) => {
    const hits: Hit[] = [];
    const sure = (at: number, id: string | undefined) => {
      if (id !== undefined) hits.push({ at, how: 'sure', text: '', ids: [id] });
    };
    for (const match of all(text, ADDRESS))
      sure(match.index, ids.has(match[0].toLowerCase()) ? match[0].toLowerCase() : undefined);
    for (const match of all(text, CODE)) sure(match.index, byCode.get(Number(match[1])));
    let offset = 0;
    for (const piece of piecesOf(text.replace(ADDRESS, (address) => ' '.repeat(address.length)))) {
      hits.push(...inPiece(piece, byFirst, byFamily).map((hit) => ({ ...hit, at: offset + hit.at })));
      offset += piece.length + 1;
    }
    return foundIn(hits.sort((a, b) => a.at - b.at));
  };
}

/** Somebody under their name, and under what they are called beside their family name. */
function partsOf({ id, name, called = '' }: Named): Part[] {
  const words = nameWords(name);
  const [short = '', ...more] = nameWords(called);
  const isOther = short.length > 1 && more.length === 0 && words.length > 1 && !words.includes(short);
  return [{ id, words }, ...(isOther ? [{ id, words: [short, words[words.length - 1]!] }] : [])];
}

function foundIn(hits: readonly Hit[]): Found {
  const named = hits.filter(
    ({ how, around }) => how !== 'given name alone' && how !== 'another given name' && !around,
  );
  const several = named.filter(({ how }) => how !== 'sure');
  const inOrder = named.map(({ how, ids }) => (how === 'sure' ? ids[0]! : null));
  return {
    sure: [...new Set(inOrder.filter((id): id is string => id !== null))],
    inOrder,
    ambiguous: several.map(({ text }) => text),
    families: several.filter(({ how }) => how === 'family name of several'),
    sharing: several.filter(({ how }) => how === 'full name of several').flatMap(({ ids }) => ids),
    given: hits.filter(({ how }) => how === 'given name alone'),
    otherwise: hits.filter(({ how }) => how === 'another given name'),
    among: hits.flatMap(({ text, ids, around }) => (around ? [{ text, ids, around }] : [])),
  };
}

/** `String.matchAll` is newer than the library we may use. */
function all(text: string, pattern: RegExp): { 0: string; 1: string; index: number }[] {
  const found: { 0: string; 1: string; index: number }[] = [];
  text.replace(pattern, (...match) => {
    const numbers = match.filter((part) => typeof part === 'number') as number[];
    found.push({ 0: String(match[0]), 1: String(match[1]), index: numbers[0]! });
    return '';
  });
  return found;
}

function piecesOf(text: string): string[] {
  return text.split(/[;\n/|]/);
}

function groupBy<T>(list: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
