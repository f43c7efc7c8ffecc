// One written name → the words by which its bearer can be recognised.
import { remembered } from '../../ground/made-when-asked.ts';
import { fits, patternFor } from '../lighter-patterns.ts';
import { hasLetter } from '../signs.ts';
import { germanKey, plainKey, tokensOf, withoutSoft } from '../tokens.ts';
import { honorifics, particles } from '../words/particles.ts';
import { type NamePieces, namePiecesOf } from './name-pieces.ts';
import { CELTIC, initialOf, initialsOf, loginsOf } from './signed-names.ts';

/** One word of a name, such as `Jean-Luc` or `O’Connor`. */
export interface NameWord {
  /** nick: what stands in brackets or inverted commas, or was given as the preferred name. */
  readonly role: 'given' | 'family' | 'nick';
  /** Spellings to look for; `|` stands where the name has a hyphen, an apostrophe or nothing at all. */
  readonly keys: readonly string[];
  readonly initial: string;
  /** Initials of every piece of a double name. */
  readonly initials: string;
}

export interface NameParts {
  readonly words: readonly NameWord[];
  /** All words written together, first names first and last: `jonas|weber`, `weber|jonas`. */
  readonly joined: readonly string[];
  /** Folded particles of this name: `de`, `la`. */
  readonly particles: ReadonlySet<string>;
  /** What a person may sign with, folded: `jw`, `jmw`. */
  readonly initials: ReadonlySet<string>;
  readonly pieces: NamePieces;
  /** Its words as they were written, small and without accents in Latin letters, with all marks in others. */
  readonly written: readonly { readonly word: string; readonly isGiven: boolean }[];
}

const NICKNAME = /[("“”„«‹']\s*([^()"“”„«»‹›']+?)\s*[)"“”«»‹›'](?![\p{L}])/gu;

/** Also with the particles run together: "vdMeer". */
function joinedKeysWith(
  links: readonly string[],
  words: readonly NameWord[],
  all: readonly string[],
): string[] {
  const short = links.map((link) => link.slice(0, 1)).join('');
  const family = words[words.length - 1]?.keys ?? [];
  return [
    ...joinedKeys(all),
    ...loginsOf(words),
    ...givenTogether(words),
    ...(short.length < 2 ? [] : family.map((key) => `${short}|${key}`)),
  ];
}

/** "Xinyi" of Xin Yi: given names in one word, where they are short. */
function givenTogether(words: readonly NameWord[]): string[] {
  const given = words.filter(({ role }) => role === 'given').map(({ keys }) => keys[0] ?? '');
  return given.length === 2 && given.every((key) => key.length > 1 && key.length < 5)
    ? [given.join('|')]
    : [];
}

/** @param preferred  what the person likes to be called; may be empty. */
export function namePartsOf(name: string, preferred = ''): NameParts {
  const { main, nicknames } = withoutNicknames(withoutSoft(name));
  const written = turned(main)
    .split(patternFor(name, BETWEEN))
    .filter((word) => hasLetter(word));
  const folded = written.map((word) => ({ word, plain: signsOf(plainKey(word)) }));
  const full = folded.filter(({ plain }) => !honorifics.has(plain) || written.length <= 2);
  const isAlone = full.length === 1;
  const isLink = ({ plain, word }: { plain: string; word: string }) =>
    !isAlone && (particles.has(plain) || isAbbreviated(word));
  const own = full.filter((one) => !isLink(one));
  const words = own.map(({ word }, k) => nameWord(word, k === 0 || k < own.length - 1 ? 'given' : 'family'));
  const extra = [...nicknames, preferred]
    .flatMap((nickname) => nickname.split(/\s+/))
    .filter((word) => fits(TWO_LETTERS, word));
  const links = full.filter(isLink).map(({ plain }) => plain);
  return {
    words: [...words, ...extra.map((word) => nameWord(word, 'nick'))],
    joined: joinedKeysWith(
      links,
      words,
      full.filter(({ word }) => !isAbbreviated(word)).map(({ word }) => word),
    ),
    particles: new Set(
      [...links, ...links.map((plain) => plain.slice(0, 1))].filter((plain) => plain !== ''),
    ),
    initials: initialsOf(words, full),
    pieces: namePiecesOf(words),
    written: [
      ...own.flatMap(({ word }, k) =>
        asHeard(word).map((one) => ({ word: one, isGiven: k === 0 || k < own.length - 1 })),
      ),
      ...extra.flatMap((word) => asHeard(word).map((one) => ({ word: one, isGiven: true }))),
    ],
  };
}

function asHeard(word: string): string[] {
  if (!/^\p{Script=Latin}/u.test(word))
    return word.split(/[-־‐]/).map((piece) => piece.replace(/^ال(?=.{3})/u, ''));
  const pieces = plainKey(word).split(/[^a-z]+/);
  return [
    ...pieces,
    ...pieces.filter((piece) => /^[ae]l.{5}/.test(piece)).map((piece) => piece.slice(2)),
  ].filter((piece) => piece.length > 2 && !particles.has(piece));
}

/** "J." between a given name and a family name, "v." and "d." before one. */
const isAbbreviated = (word: string) => word.length < 4 && fits(ABBREVIATED, word);

function withoutNicknames(name: string): { main: string; nicknames: string[] } {
  const nicknames: string[] = [];
  const main = name.replace(NICKNAME, (_whole, nickname: string, at: number) => {
    if (at > 0 && hasLetter(name[at - 1]!)) return _whole;
    nicknames.push(nickname);
    return ' ';
  });
  return { main: main.trim(), nicknames };
}

/** "Weber, Jonas" → "Jonas Weber". */
function turned(name: string): string {
  const [last, ...first] = name.split(',');
  return first.length === 0 ? name : `${first.join(' ')} ${last}`.trim();
}

/** Many are called the same: worked out once. */
const wordsOf: Readonly<Record<NameWord['role'], (word: string) => NameWord>> = {
  given: remembered((word) => wordOf(word, 'given')),
  family: remembered((word) => wordOf(word, 'family')),
  nick: remembered((word) => wordOf(word, 'nick')),
};

function nameWord(word: string, role: NameWord['role']): NameWord {
  return wordsOf[role](word);
}

function wordOf(word: string, role: NameWord['role']): NameWord {
  const pieces = tokensOf(word).map((token) => token.text);
  const whole = keysOf(pieces);
  const long = pieces.length > 1 ? pieces.filter((piece) => isOwnKey(piece)) : [];
  const doubles = word.split(/[-‐‑–]/).map((half) => tokensOf(half).map((token) => token.text));
  const halves = doubles.length > 1 ? doubles.filter((half) => half.length > 1) : [];
  const first = pieces.find(isOwnKey) ?? pieces[0] ?? word;
  return {
    role,
    keys: unique([
      ...whole,
      ...(role === 'family' && GROWN.test(word) ? keysOf(halvesOf(word, GROWN)) : []),
      ...halves.flatMap(keysOf),
      ...long.flatMap((piece) => keysOf([piece])),
    ]),
    initial: initialOf(first),
    initials: pieces.filter(isOwnKey).map(initialOf).join('') || initialOf(first),
  };
}

/** A piece of a double name that is looked for on its own. */
function isOwnKey(piece: string): boolean {
  return piece.length >= 3 && !particles.has(plainKey(piece));
}

function keysOf(pieces: readonly string[]): string[] {
  const cut = pieces.flatMap((piece) => halvesOf(piece, CELTIC));
  return unique([cut.map(plainKey).join('|'), cut.map(germanKey).join('|')]);
}

/** Mc Donald, Van Damme. */
function halvesOf(piece: string, grown: RegExp): string[] {
  const first = patternFor(piece, grown).exec(piece)?.[0] ?? '';
  return first === '' ? [piece] : [first, piece.slice(first.length)];
}

/** A particle that has grown together with the name of a family: Vandamme, Lacroix. */
const GROWN =
  /^(?:Van(?:den?|der)?|Ver|Le|La|De|Du|Des|Del|Di|Mac|Fitz|Saint|Ben|Abdul?|Abu|El|Al)(?=\p{Ll}{4})/u;

/** The first name and the last, and all of them, in both orders. */
function joinedKeys(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const ends = [words[0]!, words[words.length - 1]!];
  const orders = [words, [...words.slice(1), words[0]!], ends, [...ends].reverse(), words.slice(1)];
  return unique(orders.filter((order) => order.length > 1).flatMap((order) => keysOf(order.map(lettersOf))));
}

const ABBREVIATED = /^\p{L}\.$|^\p{Ll}$/u;
const BETWEEN = /[\s_\u3000]+|\.(?=\p{L})/u;
const TWO_LETTERS = /\p{L}{2}/u;
const NO_LETTER = /[^\p{L}\p{M}]/gu;
const NO_SIGN = /[^\p{L}\p{N}]/gu;
const lettersOf = (word: string) => word.replace(patternFor(word, NO_LETTER), '');
const signsOf = (word: string) => word.replace(patternFor(word, NO_SIGN), '');

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
