// Names in a piece of a text: full names as they may be written, given names with a title or an initial, family names.

import { fold } from './folding.ts';

export const TITLES = new Set(
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

/** A participant by the words of the name. */
interface Part {
  readonly id: string;
  readonly words: readonly string[];
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

export function inPiece(piece: string, byFirst: Map<string, Part[]>, byFamily: Map<string, Part[]>) {
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
