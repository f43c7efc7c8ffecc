// Finds the participants that a text names: by address, code, full name, or a family name that only one person bears.

import { fold, wordsOf } from './folding.ts';
import { late } from './made-when-asked.ts';
import { inPiece, TITLES } from './names-in-piece.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

export interface Found {
  /** Participants named without doubt, in the order of the text. */
  readonly sure: readonly string[];
  /** Family names that several participants bear. */
  readonly ambiguous: readonly string[];
}

const ADDRESS = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[\p{L}\d-]{2,}/gu;

const CODE = /\bM\s?[-–_.]?\s?0*(\d{1,5})\b/giu;

/** The number inside a profile code, so that M-07, m7 and M 007 are the same. */
export function codeNumber(code: string): number | null {
  const match = /^m\s?[-_.]?\s?0*(\d{1,5})$/.exec(fold(code));
  return match ? Number(match[1]) : null;
}

/** Finds people in texts; built once for a list of participants, when the first text is not empty. */
export function createFinder(people: readonly Named[]): (text: string) => Found {
  const find = late(() => finderOf(people));
  return (text) => (text === '' ? NOBODY : find()(text));
}

const NOBODY: Found = { sure: [], ambiguous: [] };

function finderOf(people: readonly Named[]): (text: string) => Found {
  const parts = people.map((person) => ({ ...person, words: nameWords(person.name) }));
  const byFamily = groupBy(parts, (person) => person.words[person.words.length - 1] ?? '');
  const byFirst = groupBy(parts, (person) => person.words[0] ?? '');
  const ids = new Set(people.map((person) => person.id));
  const byCode = new Map(people.flatMap((p) => (p.code ? [[codeNumber(p.code), p.id] as const] : [])));

  return (text) => {
    const hits: { at: number; id: string }[] = [];
    const ambiguous: string[] = [];
    for (const match of all(text, ADDRESS))
      if (ids.has(match[0].toLowerCase())) hits.push({ at: match.index, id: match[0].toLowerCase() });
    for (const match of all(text, CODE)) {
      const id = byCode.get(Number(match[1]));
      if (id !== undefined) hits.push({ at: match.index, id });
    }
    let offset = 0;
    for (const piece of piecesOf(text.replace(ADDRESS, (address) => ' '.repeat(address.length)))) {
      const found = inPiece(piece, byFirst, byFamily);
      hits.push(...found.hits.map((hit) => ({ at: offset + hit.at, id: hit.id })));
      ambiguous.push(...found.ambiguous);
      offset += piece.length + 1;
    }
    const sure = hits.sort((a, b) => a.at - b.at).map((hit) => hit.id);
    return { sure: [...new Set(sure)], ambiguous };
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

export function nameWords(name: string): string[] {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return wordsOf(turned ? `${turned[2]} ${turned[1]}` : name).filter((word) => !TITLES.has(word));
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
