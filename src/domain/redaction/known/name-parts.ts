// One written name → the words by which its bearer can be recognised.
import { germanKey, plainKey, tokensOf, withoutSoft } from '../tokens.ts';
import { honorifics, particles } from '../words/particles.ts';

/** One word of a name, such as `Jean-Luc` or `O’Connor`. */
export interface NameWord {
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
}

const NICKNAME = /[("“”„«‹']\s*([^()"“”„«»‹›']+?)\s*[)"“”«»‹›'](?![\p{L}])/gu;

export function namePartsOf(name: string): NameParts {
  const { main, nicknames } = withoutNicknames(withoutSoft(name));
  const written = turned(main)
    .split(/[\s_]+|\.(?=\p{L})/u)
    .filter((word) => /\p{L}{2}/u.test(word));
  const folded = written.map((word) => ({ word, plain: plainKey(word).replace(/[^\p{L}\p{N}]/gu, '') }));
  const full = folded.filter(({ plain }) => !honorifics.has(plain) || written.length <= 2);
  const own = full.filter(({ plain }) => !particles.has(plain)).map(({ word }) => nameWord(word));
  const extra = nicknames
    .flatMap((nickname) => nickname.split(/\s+/))
    .filter((word) => /\p{L}{2}/u.test(word));
  return {
    words: [...own, ...extra.map(nameWord)],
    joined: joinedKeys(full.map(({ word }) => word)),
    particles: new Set(full.map(({ plain }) => plain).filter((plain) => particles.has(plain))),
    initials: initialsOf(own),
  };
}

function withoutNicknames(name: string): { main: string; nicknames: string[] } {
  const nicknames: string[] = [];
  const main = name.replace(NICKNAME, (_whole, nickname: string, at: number) => {
    if (at > 0 && /\p{L}/u.test(name[at - 1]!)) return _whole;
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

function nameWord(word: string): NameWord {
  const pieces = tokensOf(word).map((token) => token.text);
  const whole = keysOf(pieces);
  const long = pieces.length > 1 ? pieces.filter((piece) => isOwnKey(piece)) : [];
  const first = pieces.find(isOwnKey) ?? pieces[0] ?? word;
  return {
    keys: unique([...whole, ...long.flatMap((piece) => keysOf([piece]))]),
    initial: initialOf(first),
    initials: pieces.filter(isOwnKey).map(initialOf).join('') || initialOf(first),
  };
}

/** A piece of a double name that is looked for on its own. */
function isOwnKey(piece: string): boolean {
  return piece.length >= 3 && !particles.has(plainKey(piece));
}

function keysOf(pieces: readonly string[]): string[] {
  return unique([pieces.map(plainKey).join('|'), pieces.map(germanKey).join('|')]);
}

/** The first name and the last, and all of them, in both orders. */
function joinedKeys(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const ends = [words[0]!, words[words.length - 1]!];
  const orders = [words, [...words.slice(1), words[0]!], ends, [...ends].reverse(), words.slice(1)];
  return unique(orders.filter((order) => order.length > 1).flatMap((order) => keysOf(order.map(lettersOf))));
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{M}]/gu, '');
}

function initialOf(word: string): string {
  return plainKey(word).slice(0, 1);
}

function initialsOf(words: readonly NameWord[]): ReadonlySet<string> {
  if (words.length < 2) return new Set();
  const ends = words[0]!.initial + words[words.length - 1]!.initial;
  const signed = [
    words.map((word) => word.initial).join(''),
    words.map((word) => word.initials).join(''),
    ends,
  ];
  return new Set(signed);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
