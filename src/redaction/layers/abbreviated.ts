// Names shortened to their first letters, by one grammar: "A. Th.-L.", "É. Ch.", "D. V.", "M.ª D. Cuesta", "Maggie D.", "s.-p. gagnon". Each
// piece is the beginning of a piece of one person's name, in their order, the family name first or last.
import type { NamePiece } from '../known/name-pieces.ts';
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { particles } from '../words/particles.ts';
import { listLinks } from '../words/person-cues.ts';
import { safeCapitals } from '../words/safe-capitals.ts';

const MOST_PIECES = 6;
/** "Steph.", "Chris.": longer ones are words. */
const LONGEST_SHORT = 5;
const GAP = /^(?:\.[\s\u00a0]?|\.?[ªº]?[-‐‑\s\u00a0]|\.?[ªº][\s\u00a0]|['’ʼ]|\.['’ʼ])$/;
/** Two letters with stops that everybody knows. */
const USUAL: ReadonlySet<string> = new Set(
  'us uk un eu ps nb zb ba ma bs ms dc la ad bc it hr pm am sa rd ua eg ie dh vs ia pa'.split(' '),
);

export function abbreviatedIn(scene: Scene): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const found = mayBegin(scene, k) ? longestAt(scene, k) : null;
    if (found === null) continue;
    spans.push({ start: scene.tokens[k]!.start, ...found.span });
    k = found.last;
  }
  return spans;
}

function mayBegin({ text, tokens, isSmall }: Scene, at: number): boolean {
  const { isCapital, end, text: word } = tokens[at]!;
  if (!isCapital && !(isSmall && text[end] === '.' && word.length === 1)) return false;
  return !/[.\p{L}\p{N}]/u.test(text.slice(Math.max(0, tokens[at]!.start - 1), tokens[at]!.start));
}

function longestAt(scene: Scene, at: number): { last: number; span: Pick<Span, 'end' | 'type'> } | null {
  const { text, tokens, known, mentor } = scene;
  const run = runFrom(scene, at);
  for (let length = run.length; length > 1; length--) {
    const pieces = run.slice(0, length);
    const last = pieces[length - 1]!;
    if (!pieces.some((piece) => isShortened(text, piece)) || isUsual(text, pieces)) continue;
    if (isLink(text, last) && !last.isCapital) continue;
    const person = bearerOf(scene, pieces);
    if (person === null) continue;
    const end = isShortened(text, last) && text[last.end] === '.' ? last.end + 1 : last.end;
    const type =
      person === mentor || (known.parts[mentor] && fits(scene, pieces, mentor)) ? 'name' : 'colleague';
    return { last: tokens.indexOf(last, at), span: { end, type } };
  }
  return null;
}

/** The words that may be pieces of one shortened name. */
function runFrom(scene: Scene, at: number): Token[] {
  const { text, tokens, isSmall } = scene;
  const run: Token[] = [];
  for (let k = at; k < Math.min(tokens.length, at + MOST_PIECES); k++) {
    const token = tokens[k]!;
    if (k > at && !GAP.test(text.slice(tokens[k - 1]!.end, token.start))) break;
    if (k > at && text[tokens[k - 1]!.end] === '.' && tokens[k - 1]!.text.length > LONGEST_SHORT) break;
    if (!token.isCapital && !isSmall && !isLink(text, token)) break;
    run.push(token);
  }
  return run;
}

function isLink(text: string, { plain, end }: Token): boolean {
  return (
    (particles.has(plain) && !listLinks.has(plain) && plain !== 'y') ||
    (plain.length < 3 && text[end] === '.')
  );
}

/** With a stop behind it, or a hyphen and a stop later. */
function isShortened(text: string, { end, text: word }: Token): boolean {
  return word.length <= LONGEST_SHORT && /^(?:[.ªº]|[-‐‑]\p{L}{1,4}\.)/u.test(text.slice(end, end + 6));
}

function isUsual(text: string, pieces: readonly Token[]): boolean {
  return (
    pieces.every((piece) => isShortened(text, piece)) && USUAL.has(pieces.map(({ plain }) => plain).join(''))
  );
}

function bearerOf(scene: Scene, pieces: readonly Token[]): number | null {
  const { known, mentor } = scene;
  const initial = pieces[0]!.plain.slice(0, 1);
  const people = known.byInitial.get(initial) ?? [];
  if (people.includes(mentor) && fits(scene, pieces, mentor)) return mentor;
  return people.find((person) => fits(scene, pieces, person)) ?? null;
}

function fits(scene: Scene, words: readonly Token[], person: number): boolean {
  const { inOrder, turned } = scene.known.parts[person]!.pieces;
  return runsAlong(scene, words, inOrder) || runsAlong(scene, words, turned);
}

/** Every word is the beginning of a later piece than the word before; both names take part. */
function runsAlong(scene: Scene, words: readonly Token[], name: readonly NamePiece[]): boolean {
  let at = 0;
  const sides = [false, false];
  for (const word of words) {
    let found = at;
    while (found < name.length && !isBeginning(scene, word, name[found]!)) found++;
    if (found < name.length) {
      sides[name[found]!.isFamily ? 1 : 0] = true;
      at = found + 1;
    } else if (!isLink(scene.text, word) || word.isCapital) return false;
  }
  return sides[0]! && sides[1]!;
}

/** "Th." of Thoma, "Cuesta" itself, "Maggie" of Marguerite beside the initial of the family. */
function isBeginning(scene: Scene, word: Token, { key, isFamily }: NamePiece): boolean {
  const { plain } = word;
  if (key.charCodeAt(0) !== plain.charCodeAt(0) && isFamily) return false;
  if (key === plain) return true;
  if (isShortened(scene.text, word)) return key.startsWith(plain);
  if (isFamily || plain.length < 3 || safeCapitals.has(plain)) return false;
  if (isShortFormOf(plain, key) || otherUsualForms(key).includes(plain)) return true;
  return plain[0] === key[0] && kindOf(plain, scene.language).endsWith('given');
}
