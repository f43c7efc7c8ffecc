// Where a text spells somebody who takes part: as written in the workbook, or in another form.
import type { Bearer, Hit } from '../known/name-trie.ts';
import type { Form, OtherForm } from '../known/other-forms.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isCaseless, isLatin, type Token } from '../tokens.ts';
import { elsewhere, isFunctionWord } from '../words/function-words.ts';
import { safeCapitals } from '../words/safe-capitals.ts';

export interface NameHit extends Hit {
  /** Null where the name stands as the workbook writes it. */
  readonly form: Form | null;
}

/** Out where it can only be a name, asked about where it may be a word. */
export type Verdict = 'remove' | 'ask' | 'leave';

export function hitsIn(scene: Scene): NameHit[] {
  const { text, tokens, known } = scene;
  const hits: NameHit[] = [];
  for (let k = 0; k < tokens.length; ) {
    const hit = known.trie.longestAt(text, tokens, k);
    const other = hit === null ? otherAt(scene, k) : null;
    if (hit) hits.push({ ...hit, form: null });
    else if (other) hits.push({ first: k, last: k, tail: 0, ...other });
    k = hit ? hit.last + 1 : k + 1;
  }
  return hits;
}

function otherAt({ tokens, known, language, isSmall }: Scene, at: number): OtherForm | null {
  const token = tokens[at]!;
  if (!isSmall && !isNameLike(token)) return null;
  if (token.text.length === 2)
    return !token.isCapital ||
      token.isUpper ||
      isFunctionWord(token.plain) ||
      elsewhere.has(token.plain) ||
      safeCapitals.has(token.plain)
      ? null
      : known.alike(token.plain);
  const other = known.otherForm(token.plain);
  if (other !== null || !token.isCapital || token.isUpper) return other;
  const kind = kindOf(token.plain, language);
  return kind === 'given' || kind === 'unknown' ? known.alike(token.plain) : null;
}

/** A capital, or a letter of a script that has none. */
export function isNameLike(token: Token): boolean {
  return token.isCapital || isCaseless(token.text);
}

export function typeOf({ mentor }: Scene, bearers: readonly Bearer[]): Span['type'] {
  return isOwn(mentor, bearers) ? 'name' : 'colleague';
}

export function isOwn(mentor: number, bearers: readonly Bearer[]): boolean {
  return bearers.some((bearer) => bearer.person === mentor);
}

export function sharePerson(a: Hit, b: Hit): boolean {
  return a.bearers.some((x) =>
    b.bearers.some((y) => x.person === y.person && (x.word !== y.word || x.word < 0)),
  );
}

/**
 * "Но надежда умирает последней": in Cyrillic or Greek a name has a capital where sentences begin with one; no list here
 * knows the words.
 */
export function isAmongLarge({ tokens }: Scene, { first }: NameHit): boolean {
  return !isLatin(tokens[first]!.plain) && tokens.some((token) => token.isCapital && !isLatin(token.plain));
}
