// What speaks for a person where a place is asked about: what its words are, and the small words of the sentence around it, alone and in
// pairs: "taught by", ", who", "my boss". No word that may be the name itself is among it.

import { keptFor } from '../../ground/made-when-asked.ts';
import { addTo } from '../known/name-pieces.ts';
import { eponyms } from '../layers/keep-list.ts';
import { isFamous, type WordKind } from '../lexicon/lexicon.ts';
import type { Why } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isLatin, type Token } from '../tokens.ts';
import { cuesOf } from './cues.ts';
import { markIn, shapeOf } from './evidence.ts';
import { saidBy } from './sentence-cues.ts';

/** A text of which it is known what each word is, and which words are taken out or asked about. */
export interface Seats {
  readonly scene: Scene;
  readonly kinds: readonly WordKind[];
  readonly isSomebody: readonly boolean[];
}

/** Words first … last of a place that is asked about; `sure` where it is somebody who takes part, to learn from. */
export interface Seat {
  readonly why: Why | 'sure';
  readonly first: number;
  readonly last: number;
}

/** More words of a place than this tell no more. */
const MOST = 3;
/** So many words to each side are looked at, as far as the sentence goes. */
const REACH = 5;

export function signsOf(seats: Seats, seat: Seat): string[] {
  return [...new Set([...ofWords(seats, seat), ...ofSides(seats, seat), ...ofText(seats, seat)])];
}

function ofWords({ scene, kinds }: Seats, { why, first, last }: Seat): string[] {
  const { tokens, language, isForeign, isSmall, text } = scene;
  const words = tokens.slice(first, last + 1);
  const some = words.slice(0, MOST);
  const are = some.map(({ text: word, isCapital }, k) =>
    word.length === 1 ? 'letter' : `${kinds[first + k]}${isCapital ? '' : ' low'}`,
  );
  const all = are.join('+');
  const where = isForeign ? 'xx' : language;
  const found = [
    `why ${why}`,
    `why ${why} ${where}`,
    `are ${all}`,
    `are ${all} ${where}`,
    `are ${all} ${why}`,
  ];
  found.push(`many ${Math.min(words.length, MOST + 1)}`, `shapes ${some.map(shapeOf).join('+')}`);
  if (words[0]!.startsSentence) found.push(`first ${are[0]}`, `first ${where}`);
  if (isSmall) found.push(`small ${are[0]}`);
  if (words.some(({ plain }) => eponyms.has(plain) || isFamous(plain))) found.push('holds scholar');
  for (const cue of new Set(words.flatMap(({ plain }) => cuesOf(plain))))
    if (cue !== 'other') found.push(`holds ${cue}`);
  for (let k = first; k < last; k++)
    found.push(`within ${markIn(text.slice(tokens[k]!.end, tokens[k + 1]!.start))}`);
  return found;
}

/** Words beside a place from the nearest on, with the mark before each. */
export type Side = readonly { readonly mark: string; readonly word: string }[];

function ofSides(seats: Seats, { first, last }: Seat): string[] {
  const [left, right] = [sideOf(seats, first, -1), sideOf(seats, last, 1)];
  const found = [...nearIn(left, 'left'), ...nearIn(right, 'right')];
  const like = likenessOf(seats, first, last);
  for (const cue of new Set([...left, ...right].flatMap(({ word }) => saidBy(word))))
    found.push(`near a ${cue}`, `${like} near a ${cue}`);
  for (const [name, side] of [
    ['left', left],
    ['right', right],
  ] as const) {
    found.push(`${like} ${name} ${side[0]!.mark}`);
    for (const cue of [...cuesOf(side[0]!.word), ...saidBy(side[0]!.word)])
      found.push(`${like} ${name} a ${cue}`);
  }
  return found;
}

/** How much the words look like a name, whatever stands around: all of it, half of it, not at all. */
export function likenessOf({ kinds, scene: { tokens } }: Seats, first: number, last: number): string {
  const here = kinds.slice(first, last + 1).filter((_, k) => tokens[first + k]!.isCapital);
  if (here.length === 0) return 'small';
  const strange = here.filter((kind) => kind === 'given' || kind === 'unknown').length;
  if (here.length > 1) return here[0]!.endsWith('given') ? 'full' : strange > 1 ? 'strange' : 'words';
  return here[0]!;
}

function nearIn(side: Side, name: string): string[] {
  const [one, two] = [side[0]!, side[1]];
  const found = [`${name} ${one.mark}`, `${name} ${one.mark} ${one.word}`];
  for (const cue of [...cuesOf(one.word), ...saidBy(one.word)]) found.push(`${name} ${one.mark} a ${cue}`);
  if (two === undefined) return found;
  found.push(`${name} ${one.mark} ${one.word} ${two.mark} ${two.word}`);
  for (const cue of saidBy(two.word)) found.push(`${name} further ${cue}`);
  for (const cue of cuesOf(two.word))
    if (cue !== 'other' && cue !== 'small') found.push(`${name} further ${cue}`);
  return found;
}

/** In place of a word with a capital, which may be a name. */
const CAPITAL = 'X';
/** In place of what is taken out or asked about. */
const SOMEBODY = 'S';

/** In words: a list of so many people is no sentence. */
const FURTHEST = 100;

/** Until the sentence or the line ends; there is always one, which may be the end itself. */
export function sideOf({ scene: { tokens, text }, isSomebody }: Seats, from: number, step: 1 | -1): Side {
  const side: { mark: string; word: string }[] = [];
  for (let k = from + step; side.length < REACH && Math.abs(k - from) <= FURTHEST; k += step) {
    const [token, beside] = [tokens[k], tokens[k - step]!];
    if (token === undefined) return [...side, { mark: 'line', word: '' }];
    const gap = step < 0 ? text.slice(token.end, beside.start) : text.slice(beside.end, token.start);
    const mark = markIn(gap);
    if (mark === 'line' || mark === '.') return [...side, { mark, word: '' }];
    const isGone = isSomebody[k] === true;
    if (isGone && side[side.length - 1]?.word === SOMEBODY) continue;
    side.push({ mark, word: isGone ? SOMEBODY : isSaid(token) ? token.plain : CAPITAL });
  }
  return side;
}

/** Whether a word can be said here: it has no capital, or is one of those that tell something. */
function isSaid({ plain, isCapital }: Token): boolean {
  if (!isLatin(plain)) return false;
  return !isCapital || saidBy(plain).length > 0 || cuesOf(plain)[0] !== 'other';
}

/** Where each folded word stands in a text. */
const places = keptFor(({ scene }: Seats, _of: 'words') => {
  const found = new Map<string, number[]>();
  for (const [at, { plain }] of scene.tokens.entries()) addTo(found, plain, at);
  return found;
});

/** The same words elsewhere in the text. */
function ofText(seats: Seats, { first, last }: Seat): string[] {
  const { tokens } = seats.scene;
  const words = tokens.slice(first, last + 1).filter(({ text }) => text.length > 2);
  const others = [...new Set(words.map(({ plain }) => plain))]
    .flatMap((word) => places(seats, 'words').get(word)!)
    .filter((at) => at < first || at > last);
  const found: string[] = [];
  if (others.some((at) => !tokens[at]!.isCapital)) found.push('again small');
  if (others.some((at) => tokens[at]!.isCapital)) found.push('again');
  return found;
}
