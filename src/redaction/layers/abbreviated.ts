// Names shortened to their first letters, by one grammar: "A. Th.-L.", "É. Ch.", "D. V.", "M.ª D. Cuesta", "Maggie D.", "s.-p. gagnon". Each
// piece is the beginning of a piece of one person's name, in their order, the family name first or last.
import { keptFor } from '../../ground/made-when-asked.ts';
import { type KnownPeople } from '../known/known-people.ts';
import type { NamePiece } from '../known/name-pieces.ts';
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import { hasNumber } from '../signs.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import type { Language } from '../words/function-words.ts';
import { particles } from '../words/particles.ts';
import { listLinks } from '../words/person-cues.ts';
import { safeCapitals } from '../words/safe-capitals.ts';

const MOST_PIECES = 6;
/** "Steph.", "Chris.": longer ones are words. */
const LONGEST_SHORT = 5;
const GAP = /^(?:\.\s?|\.?[ªº]?[-‐‑\s]|\.?[ªº]\s|['’ʼ]|\.['’ʼ])$/;
/** Before a word. */
const TIED = /[.\p{L}\p{N}]/u;
const HYPHENED = /\p{L}[-‐‑]\p{L}/u;
/** Behind a word that is cut short. */
const CUT = /^(?:[.ªº]|[-‐‑]\p{L}{1,4}\.)/u;
const mayJoin = (gap: string) => gap === ' ' || GAP.test(gap);
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
  const before = text.charAt(tokens[at]!.start - 1);
  return before === ' ' || !fits(TIED, before);
}

function longestAt(scene: Scene, at: number): { last: number; span: Pick<Span, 'end' | 'type'> } | null {
  const run = runFrom(scene, at);
  if (run.length < 2) return null;
  const shortened = run.findIndex(({ isShort }) => isShort);
  if (shortened < 0) return ownWithoutStops(scene, at, run);
  const shortest = Math.max(2, shortened + 1);
  const people = peopleAlong(scene, run.slice(0, shortest));
  for (let length = run.length; people.length > 0 && length >= shortest; length--) {
    const pieces = run.slice(0, length);
    const { token, isShort, isLink } = pieces[length - 1]!;
    if (isUsual(pieces) || (isLink && !token.isCapital)) continue;
    const person = bearerOf(scene, pieces, people);
    if (person === null) continue;
    const end = isShort && scene.text[token.end] === '.' ? token.end + 1 : token.end;
    return { last: at + length - 1, span: { end, type: person === scene.mentor ? 'name' : 'colleague' } };
  }
  return ownWithoutStops(scene, at, run);
}

/** "Al F-B", "T W-J", "So Raja", "M-A": the beginnings of the mentor's own pieces in a row, which nobody else would write so. */
function ownWithoutStops({ tokens, known, mentor, text }: Scene, at: number, run: readonly Piece[]) {
  const own = known.parts[mentor]?.pieces.inOrder ?? [];
  const { plain: first } = run[0]!.token;
  if (!own.some(({ key }) => key.startsWith(first))) return null;
  for (let length = run.length; length > 1; length--) {
    const words = run.slice(0, length).map(({ token }) => token);
    const last = words[length - 1]!;
    const isTied = fits(HYPHENED, text.slice(words[0]!.start, last.end));
    const letters = words.reduce((sum, { plain }) => sum + plain.length, 0);
    if ((!isTied && letters < FEWEST_LETTERS) || hasNumber(text.slice(words[0]!.start, last.end))) continue;
    if (tokens[at + length] && /^[-‐‑]$/.test(text.slice(last.end, tokens[at + length]!.start))) continue;
    if (areBeginnings(words, own, isTied))
      return { last: at + length - 1, span: { end: last.end, type: 'name' as const } };
  }
  return null;
}

const FEWEST_LETTERS = 4;

/** Of given and family name, or of every piece of a double given name; the end of a piece may follow its first letter. */
function areBeginnings(words: readonly Token[], own: readonly NamePiece[], isTied: boolean): boolean {
  let at = 0;
  const met: NamePiece[] = [];
  for (const { plain } of words) {
    const before = met[met.length - 1];
    if (before && plain.length > 2 && before.key.endsWith(plain) && before.key !== plain) continue;
    while (at < own.length && !own[at]!.key.startsWith(plain)) at++;
    const piece = own[at++];
    if (piece === undefined || (plain.length < 2 && !isTied)) return false;
    met.push(piece);
  }
  const isWhole = met.every(({ key }, k) => key === words[k]?.plain);
  const ofBoth = met.some(({ isFamily }) => isFamily) && met.some(({ isFamily }) => !isFamily);
  const given = own.filter(({ isFamily }) => !isFamily);
  return !isWhole && (ofBoth || (given.length > 1 && isTied && met.length === given.length));
}

/** A word of a text that may be a piece of a shortened name. */
interface Piece {
  readonly token: Token;
  /** With a stop behind it, or a hyphen and a stop later. */
  readonly isShort: boolean;
  /** A particle, or one or two letters of one. */
  readonly isLink: boolean;
}

/** The words that may be pieces of one shortened name. */
function runFrom(scene: Scene, at: number): Piece[] {
  const { text, tokens, isSmall } = scene;
  const run: Piece[] = [];
  for (let k = at; k < Math.min(tokens.length, at + MOST_PIECES); k++) {
    const token = tokens[k]!;
    if (k > at && !mayJoin(text.slice(tokens[k - 1]!.end, token.start))) break;
    if (k > at && text[tokens[k - 1]!.end] === '.' && tokens[k - 1]!.text.length > LONGEST_SHORT) break;
    const piece = { token, isShort: isShortened(text, token), isLink: isLinkIn(text, token) };
    const isEnd =
      k > at &&
      tokens[k - 1]!.text.length === 1 &&
      /^[-‐‑]$/.test(text.slice(tokens[k - 1]!.end, token.start));
    if (!token.isCapital && !isSmall && !piece.isLink && !isEnd) break;
    run.push(piece);
  }
  return run;
}

function isLinkIn(text: string, { plain, end }: Token): boolean {
  const isParticle = particles.has(plain) && !listLinks.has(plain) && plain !== 'y';
  return isParticle || (plain.length < 3 && text[end] === '.');
}

function isShortened(text: string, { end, text: word }: Token): boolean {
  if (word.length > LONGEST_SHORT || !'.ªº-‐‑'.includes(text.charAt(end))) return false;
  return fits(CUT, text.slice(end, end + 6));
}

function isUsual(pieces: readonly Piece[]): boolean {
  return pieces.every(({ isShort }) => isShort) && USUAL.has(pieces.map(({ token }) => token.plain).join(''));
}

/** Whose names the first words run along: nobody else's can be meant by more of them. */
function peopleAlong({ known, language }: Scene, first: readonly Piece[]): readonly number[] {
  const pieces = first.map(({ token: { plain, isCapital }, isShort, isLink }) => {
    const ties = isShort ? '.' : isLink && !isCapital ? '-' : '';
    return plain + ties;
  });
  const met = metOf(known, language);
  const key = pieces.join(' ');
  const people = met.get(key) ?? peopleOf(known, language, first);
  met.set(key, people);
  return people;
}

/** Once for each beginning: the same people are shortened in many texts. */
const metOf = keptFor((_known: KnownPeople, _of: Language) => new Map<string, readonly number[]>());

function peopleOf(known: KnownPeople, language: Language, first: readonly Piece[]): readonly number[] {
  const people = known.byInitial.get(first[0]!.token.plain.slice(0, 1)) ?? [];
  return people.filter((person) => {
    const { inOrder, turned } = known.parts[person]!.pieces;
    return namesAlong(first, inOrder, language) >= 0 || namesAlong(first, turned, language) >= 0;
  });
}

function bearerOf(
  { known, mentor, language }: Scene,
  pieces: readonly Piece[],
  people: readonly number[],
): number | null {
  const fits = (person: number) => {
    const { inOrder, turned } = known.parts[person]!.pieces;
    return namesAlong(pieces, inOrder, language) === BOTH || namesAlong(pieces, turned, language) === BOTH;
  };
  if (people.includes(mentor) && fits(mentor)) return mentor;
  return people.find(fits) ?? null;
}

/** Along the given name, the family name, both. */
const [GIVEN, FAMILY, BOTH] = [1, 2, 3];

/** Every word is the beginning of a later piece than the word before: of which names, less than none where one is not. */
function namesAlong(words: readonly Piece[], name: readonly NamePiece[], language: Language): number {
  let at = 0;
  let names = 0;
  for (const word of words) {
    let found = at;
    while (found < name.length && !isBeginning(word, name[found]!, language)) found++;
    if (found < name.length) {
      names |= name[found]!.isFamily ? FAMILY : GIVEN;
      at = found + 1;
    } else if (!word.isLink || word.token.isCapital) return -1;
  }
  return names;
}

/** "Th." of Thoma, "Cuesta" itself, "Maggie" of Marguerite beside the initial of the family. */
function isBeginning({ token, isShort }: Piece, { key, isFamily }: NamePiece, language: Language): boolean {
  const { plain } = token;
  if (isShort) return key.startsWith(plain);
  if (key === plain) return true;
  if (isFamily || plain.length < 3 || plain[0] !== key[0] || safeCapitals.has(plain)) return false;
  return kindOf(plain, language).endsWith('given') || isShortFormOf(plain, key);
}
