// Finds the participants that a text names: by address, code, full name, or a family name that only one person bears.
import { fold, wordsOf } from './folding.ts';
import { late } from './made-when-asked.ts';

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

const TITLES = new Set(
  'dr prof pr professor professeur profesor profesora mr mrs ms miss mme mlle m herr frau hr fr sir dame dipl ing phd md dra dott dottssa prof.ssa sig sra sr don dona dhr mw mevr doc lic'.split(
    ' ',
  ),
);
/** Words that may stand before a family name without being a given name. */
const BEFORE = new Set(
  'not no nicht pas and or und et ou oder supervisor manager with mit avec by von of de du the my mein meine mon ma please bitte former current group leader colleague family familie famille familia famiglia jefe jefa capo chef chefin boss'.split(
    ' ',
  ),
);
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

interface Part extends Named {
  readonly words: readonly string[];
}

function piecesOf(text: string): string[] {
  return text.split(/[;\n/|]/);
}

interface Token {
  readonly word: string;
  readonly isCapital: boolean;
  readonly at: number;
  readonly afterComma: boolean;
}

function tokensOf(piece: string): Token[] {
  const tokens: Token[] = [];
  piece.replace(/[\p{L}\p{N}\p{M}]+/gu, (word, at: number) => {
    const before = piece.slice(0, at).trimEnd();
    tokens.push({ word: fold(word), isCapital: /^\p{Lu}/u.test(word), at, afterComma: before.endsWith(',') });
    return '';
  });
  return tokens;
}

function inPiece(piece: string, byFirst: Map<string, Part[]>, byFamily: Map<string, Part[]>) {
  const tokens = tokensOf(piece);
  const used = new Set<number>();
  const hits: { at: number; id: string }[] = [];
  const ambiguous: string[] = [];
  tokens.forEach((token, k) => {
    const candidates = new Set([...(byFirst.get(token.word) ?? []), ...(byFamily.get(token.word) ?? [])]);
    for (const person of candidates) {
      const length = fullNameAt(tokens, k, person.words);
      if (length === 0) continue;
      hits.push({ at: token.at, id: person.id });
      for (let n = 0; n < length; n++) used.add(k + n);
    }
  });
  tokens.forEach((token, k) => {
    if (used.has(k)) return;
    const bearers = byFirst.get(token.word) ?? [];
    const titled = bearerOfTitle(tokens, k, bearers);
    const person = titled ?? bearerOfInitial(piece, tokens, k, bearers);
    if (person === null) return;
    hits.push({ at: token.at, id: person.id });
    used.add(k);
    if (titled === null) used.add(k + 1);
  });
  const isAlone = tokens.filter((token) => !TITLES.has(token.word)).length === 1;
  tokens.forEach((token, k) => {
    if (used.has(k) || !(token.isCapital || isAlone)) return;
    const bearers = bearersAt(tokens, k, byFamily.get(token.word) ?? []);
    if (bearers.length === 1) hits.push({ at: token.at, id: bearers[0]!.id });
    else if (bearers.length > 1) ambiguous.push(piece.slice(token.at, token.at + token.word.length));
  });
  return { hits, ambiguous };
}

/** "Dame Cordelia": the only bearer of a given name that a title makes a name, or null. */
function bearerOfTitle(tokens: readonly Token[], at: number, bearers: readonly Part[]): Part | null {
  const before = tokens[at - 1];
  const isNamed = before !== undefined && TITLES.has(before.word) && tokens[at]!.isCapital;
  const next = tokens[at + 1];
  const isWhole = !next?.isCapital || next.afterComma;
  return isNamed && isWhole && bearers.length === 1 ? bearers[0]! : null;
}

/** "Corentin L.": the only bearer of the given name whose family name begins so, or null. */
function bearerOfInitial(
  piece: string,
  tokens: readonly Token[],
  at: number,
  bearers: readonly Part[],
): Part | null {
  const initial = tokens[at + 1];
  if (!tokens[at]!.isCapital || !initial || initial.word.length !== 1 || !initial.isCapital) return null;
  if (piece[initial.at + 1] !== '.' && at + 2 < tokens.length) return null;
  const fitting = bearers.filter(({ words }) => words.slice(1).some((word) => word.startsWith(initial.word)));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Words taken by a full name at this place: as written, turned round, or without what stands in the middle. */
function fullNameAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  if (words.length < 2) return 0;
  const ends = [words[0]!, words[words.length - 1]!];
  const turned = [...words.slice(1), words[0]!];
  const last = [words[words.length - 1]!, words[0]!];
  const fits = (wanted: readonly string[]) => wanted.every((word, n) => tokens[at + n]?.word === word);
  // Of a person with two family names the first is the one they go by: "Adela Corbacho" is Adela Corbacho Nieto.
  const short = words.length > 2 ? [[words[0]!, words[1]!]] : [];
  const found =
    [words, ends, ...short].find(fits) ??
    (endsAnotherName(tokens, at) ? undefined : [turned, last].find(fits));
  return found?.length ?? 0;
}

/** In "Anna Weber, Jonas Petit" the words "Weber, Jonas" are not a name turned round. */
function endsAnotherName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.afterComma) return false;
  return before.isCapital && !TITLES.has(before.word) && !BEFORE.has(before.word);
}

/** People with this family name whom the word before does not rule out. */
function bearersAt(tokens: readonly Token[], at: number, bearers: readonly Part[]): readonly Part[] {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.afterComma || TITLES.has(before.word) || BEFORE.has(before.word)) return bearers;
  if (before.word.length === 1) return bearers.filter((person) => person.words[0]!.startsWith(before.word));
  if (!before.isCapital) return bearers;
  return bearers.filter((person) => person.words.includes(before.word));
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
