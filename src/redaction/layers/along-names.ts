// Along whose names some words run, each the beginning of a later piece than the word before: "A. Th.-L.", "M.ª D. Cuesta".
import { keptFor } from '../../ground/made-when-asked.ts';
import type { KnownPeople } from '../known/known-people.ts';
import type { NamePiece } from '../known/name-pieces.ts';
import { isShortFormOf } from '../known/short-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import type { Language } from '../words/function-words.ts';
import { safeCapitals } from '../words/safe-capitals.ts';

/** A word of a text that may be a piece of a shortened name. */
export interface Piece {
  readonly token: Token;
  /** With a stop behind it, or a hyphen and a stop later. */
  readonly isShort: boolean;
  /** A particle, or one or two letters of one. */
  readonly isLink: boolean;
}

/** Whose names the first words run along: nobody else's can be meant by more of them. */
export function peopleAlong({ known, language }: Scene, first: readonly Piece[]): readonly number[] {
  const pieces = first.map(({ token: { plain, isCapital }, isShort, isLink }) => {
    // "A. V. Smith" may run along other names than "A. v. Berg".
    return `${plain}${isShort ? '.' : ''}${isLink && !isCapital ? '-' : ''}`;
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

export function bearerOf(
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
