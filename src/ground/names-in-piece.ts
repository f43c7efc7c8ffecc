// Whom one piece of a text names: full names first, then given names that a title or an initial makes a name, then family names,
// then given names that stand alone.
import { areSeveral, type Bearers, type Part } from './bearers.ts';
import { wordsOf } from './folding.ts';
import type { Hit } from './name-hit.ts';
import { BEFORE_NAMES, TITLES, type Token, tokensOf, wordsBefore } from './name-tokens.ts';
import { amongWords, isFirstOfTwo } from './names-among-words.ts';

/** At the beginning of what is said of somebody they turn it round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never non pas jamais nicht kein keine keinen keinesfalls except avoid sauf sans ohne ausser without nie niet geen ikke ingen nunca nao sin excepto senza tranne'.split(
    ' ',
  ),
);

/** "VAN DEN BERG Anna": the family name stands first and in capitals. */
const FAMILY_FIRST = /^((?:\p{Lu}[\p{Lu}\p{M}'’-]+\s+)+)(\p{Lu}\p{Ll}.*)$/u;

export function nameWords(name: string): string[] {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name) ?? FAMILY_FIRST.exec(name.trim());
  return wordsOf(turned ? `${turned[2]} ${turned[1]}` : name).filter((word) => !TITLES.has(word));
}

export function inPiece(piece: string, byFirst: Bearers, byFamily: Bearers): Hit[] {
  const tokens = tokensOf(piece);
  const used = new Set<number>();
  const hits: Hit[] = [];
  const hit = (how: Hit['how'], k: number, length: number, bearers: readonly Part[]) => {
    const [first, last] = [tokens[k]!, tokens[k + length - 1]!];
    const text = piece.slice(first.at, last.at + last.length);
    hits.push({ at: first.at, how, text, ids: [...new Set(bearers.map(({ id }) => id))] });
    for (let n = 0; n < length; n++) used.add(k + n);
  };
  tokens.forEach((token, k) => {
    const candidates = [...(byFirst.get(token.word) ?? []), ...(byFamily.get(token.word) ?? [])];
    const { bearers, length } = longestAt(tokens, k, candidates);
    if (length > 0) hit(areSeveral(bearers) ? 'full name of several' : 'sure', k, length, bearers);
  });
  tokens.forEach((token, k) => {
    if (used.has(k)) return;
    const bearers = byFirst.get(token.word) ?? [];
    const titled = bearerOfTitle(tokens, k, bearers);
    const fitting = titled === null ? bearersOfInitial(piece, tokens, k, bearers) : [titled];
    if (fitting.length > 0)
      hit(areSeveral(fitting) ? 'given name alone' : 'sure', k, titled === null ? 2 : 1, fitting);
  });
  const isAlone = tokens.filter(({ word, isTitle }) => !isTitle && !BEFORE_NAMES.has(word)).length === 1;
  const isName = ({ isCapital, word }: Token) => isCapital || (isAlone && !BEFORE_NAMES.has(word));
  tokens.forEach((token, k) => {
    if (used.has(k) || !isName(token)) return;
    const bearers = bearersAt(tokens, k, byFamily.get(token.word) ?? []);
    if (bearers.length > 0) hit(areSeveral(bearers) ? 'family name of several' : 'sure', k, 1, bearers);
  });
  const hasCapitals = tokens.some(({ isCapital }) => isCapital);
  tokens.forEach((token, k) => {
    const bearers = used.has(k) ? [] : (byFamily.get(token.word) ?? []);
    const n = bearers.length > 0 ? wordsBefore(tokens, k, (one) => one.isCapital || !hasCapitals, used) : 0;
    if (n > 0) hit('another given name', k - n, n + 1, bearers);
  });
  tokens.forEach((token, k) => {
    const bearers = byFirst.get(token.word) ?? [];
    if (!used.has(k) && bearers.length > 0 && isName(token) && standsAlone(tokens, k, used))
      hit('given name alone', k, 1, bearers);
  });
  return [...hits, ...amongWords(piece, tokens, used, byFirst, byFamily)];
}

/** Everybody whose full name stands here; of "Adela Corbacho" and "Adela Corbacho Nieto" whom the longer one names. */
function longestAt(tokens: readonly Token[], at: number, candidates: readonly Part[]) {
  const fitting = [...new Set(candidates)].map((one) => ({ one, n: fullNameAt(tokens, at, one.words) }));
  const length = Math.max(0, ...fitting.map(({ n }) => n));
  return { length, bearers: fitting.filter(({ n }) => n === length && n > 0).map(({ one }) => one) };
}

/**
 * "Emil", "my boss Emil", "Emil & Ada Egger"; not the Emil in "Emil Sommer" or "Karl Emil", who is somebody else.
 *
 * @param used  words that name somebody already: no part of another name.
 */
function standsAlone(tokens: readonly Token[], at: number, used: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  const isSecond =
    before?.isCapital &&
    !tokens[at]!.isApart &&
    !before.isTitle &&
    !BEFORE_NAMES.has(before.word) &&
    !used.has(at - 1);
  return !isFirstOfTwo(tokens, at, used) && !isSecond;
}

/** "Dame Cordelia": the only bearer of a given name that a title makes a name, or null. */
function bearerOfTitle(tokens: readonly Token[], at: number, bearers: readonly Part[]): Part | null {
  const before = tokens[at - 1];
  const isNamed = before?.isTitle === true && tokens[at]!.isCapital;
  const next = tokens[at + 1];
  const isWhole = !next?.isCapital || next.isApart;
  return isNamed && isWhole && bearers.length === 1 ? bearers[0]! : null;
}

/** "Corentin L." or "Corentin L": who bears the given name and a family name that begins so. */
function bearersOfInitial(
  piece: string,
  tokens: readonly Token[],
  at: number,
  bearers: readonly Part[],
): readonly Part[] {
  const initial = tokens[at + 1];
  if (!tokens[at]!.isCapital || !initial || initial.word.length !== 1 || !initial.isCapital) return [];
  if (piece[initial.at + 1] !== '.' && !endsName(tokens[at + 2], initial)) return [];
  return bearers.filter(({ words }) => words.slice(1).some((word) => word.startsWith(initial.word)));
}

/** "Priya S - we fell out", "Corentin L et moi"; not the I of "Emil I know". */
function endsName(next: Token | undefined, initial: Token): boolean {
  return next === undefined || next.isApart || (!next.isCapital && initial.word !== 'i');
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
  if (!before || tokens[at]!.isApart) return false;
  return before.isCapital && !before.isTitle && !BEFORE_NAMES.has(before.word);
}

/** People with this family name whom the word before does not rule out. */
function bearersAt(tokens: readonly Token[], at: number, bearers: readonly Part[]): readonly Part[] {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.isApart || before.isTitle || BEFORE_NAMES.has(before.word)) return bearers;
  if (before.word.length === 1) return bearers.filter((person) => person.words[0]!.startsWith(before.word));
  if (!before.isCapital) return bearers;
  return bearers.filter((person) => person.words.includes(before.word));
}
