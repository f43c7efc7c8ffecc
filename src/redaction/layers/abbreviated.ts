// Names shortened to their first letters, by one grammar: "A. Th.-L.", "É. Ch.", "D. V.", "M.ª D. Cuesta", "Maggie D.", "s.-p. gagnon". Each
// piece is the beginning of a piece of one person's name, in their order, the family name first or last.
import type { NamePiece } from '../known/name-pieces.ts';
import { fits } from '../lighter-patterns.ts';
import { hasNumber } from '../signs.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { particles } from '../words/particles.ts';
import { listLinks } from '../words/person-cues.ts';
import { bearerOf, type Piece, peopleAlong } from './along-names.ts';

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
