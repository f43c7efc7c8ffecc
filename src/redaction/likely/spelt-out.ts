// Letters that are spelt out beside them: "Université Libre de Bruxelles (ULB)", "AMAC (Architectures et Modèles de l’Adaptation et de la
// Cognition)". They are called by nobody.
import { kindOf } from '../lexicon/lexicon.ts';
import { covers, type Flag, overlaps, type Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { seated } from './outright.ts';

interface SpeltOut {
  readonly letters: Place;
  readonly words: Place;
}

/** Of two letters there are too many. */
const FEWEST = 3;
const MOST = 8;

/** Letters that are spelt out are one look with the words, or one by themselves; capitals of these words tell nothing. */
export function withSpeltOut(scene: Scene, gone: readonly Place[], flags: readonly Flag[]): Flag[] {
  let left = [...flags];
  for (const { letters, words } of speltOutIn(scene)) {
    const inWords = left.filter((flag) => overlaps(flag, words));
    const own = left.find((flag) => covers(letters, flag));
    const isSomebody = gone.some((place) => overlaps(place, words)) || inWords.some(mayBeSomebody(scene));
    if (isSomebody) continue;
    const open = inWords.filter((flag) => !isOneWord(scene, flag));
    left = left.filter((flag) => flag !== own && !inWords.includes(flag));
    const [first] = open;
    if (first === undefined) left.push(...restOf(scene, own, words));
    else left.push(...open.slice(1), own === undefined ? first : together(scene, first, letters));
  }
  return left.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where nobody looks at the words, their letters tell no more: unless they waited, or are a house’s. */
function restOf({ tokens }: Scene, own: Flag | undefined, words: Place): Flag[] {
  if (own === undefined) return [];
  const isHouse = tokens.some((token) => covers(words, token) && isOfHouse(token.plain));
  return own.why === 'stranger' || isHouse ? [{ ...own, why: 'rare word' }] : [];
}

/** A house, or a part of one. */
const isOfHouse = (word: string) => institutionWords.has(word) || PARTS.has(word);
const PARTS = new Set(
  'abteilung referat dezernat dienst amt fachbereich sektion bereich bureau service services departement department direction division section unit unite office'.split(
    ' ',
  ),
);

/** With the bracket around the letters, where it is opened between the two. */
function together({ text }: Scene, flag: Flag, letters: Place): Flag {
  const end = Math.max(flag.end, letters.end);
  const isOpen = letters.start > flag.end && text[letters.start - 1] === '(' && text[end] === ')';
  return { ...flag, start: Math.min(flag.start, letters.start), end: isOpen ? end + 1 : end };
}

const mayBeSomebody = (scene: Scene) => (flag: Flag) =>
  flag.why !== 'rare word' && flag.why !== 'employer' && flag.why !== 'fact' && !isOneWord(scene, flag);

/** One ordinary word: its capital is there for the letters. */
function isOneWord(scene: Scene, flag: Flag): boolean {
  const [seat] = seated(scene, [flag]);
  if (seat === undefined || seat.first < seat.last || flag.why === 'employer') return false;
  return kindOf(scene.tokens[seat.first]!.plain, scene.language) === 'ordinary';
}

function speltOutIn(scene: Scene): SpeltOut[] {
  const { tokens, text } = scene;
  if (!text.includes('(')) return [];
  return tokens.flatMap((token, at): SpeltOut[] => {
    if (!token.isUpper || token.text.length < FEWEST || token.text.length > MOST) return [];
    const words = isBracketed(scene, at) ? wordsBefore(scene, at) : wordsBehind(scene, at);
    return words === null ? [] : [{ letters: { start: token.start, end: token.end }, words }];
  });
}

function isBracketed({ tokens, text }: Scene, at: number): boolean {
  return text[tokens[at]!.start - 1] === '(' && text[tokens[at]!.end] === ')';
}

/** From the last letter and the last word on; small words may stand between. */
function wordsBefore({ tokens, text }: Scene, at: number): Place | null {
  const letters = [...tokens[at]!.plain].reverse();
  const end = tokens[at - 1]?.end;
  if (end === undefined || !/^\s?\($/.test(text.slice(end, tokens[at]!.start))) return null;
  const first = spelt(letters, (n) => tokens[at - 1 - n]);
  return first === null ? null : { start: first.start, end };
}

/** "AMAC (Architectures …)": the bracket holds the words and no more. */
function wordsBehind({ tokens, text }: Scene, at: number): Place | null {
  const token = tokens[at]!;
  const [, inside] = /^\s?\(([^()]{8,120})\)/.exec(text.slice(token.end)) ?? [];
  if (inside === undefined) return null;
  const last = spelt([...token.plain], (n) => tokens[at + 1 + n]);
  if (last === null || text[last.end] !== ')') return null;
  return { start: tokens[at + 1]!.start, end: last.end };
}

/** So many small words may stand between two that count. */
const SMALL = 3;

/** The word of the last letter, where each letter has a word that begins with it. */
function spelt(
  [letter, ...rest]: readonly string[],
  wordAt: (n: number) => Token | undefined,
  from = 0,
): Token | null {
  for (let n = from; n <= from + SMALL; n++) {
    const word = wordAt(n);
    if (word === undefined) return null;
    const last = word.plain[0] !== letter ? null : rest.length === 0 ? word : spelt(rest, wordAt, n + 1);
    if (last !== null) return last;
    if (word.isCapital) return null;
  }
  return null;
}
