// Where a text spells somebody who takes part: as written in the workbook, or in another form.
import type { Bearer, Hit } from '../known/name-trie.ts';
import type { Form } from '../known/other-forms.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';

export interface NameHit extends Hit {
  /** Null where the name stands as the workbook writes it. */
  readonly form: Form | null;
}

/** Out where it can only be a name, asked about where it may be a word. */
export type Verdict = 'remove' | 'ask' | 'leave';

export function hitsIn({ text, tokens, known, isSmall }: Scene): NameHit[] {
  const hits: NameHit[] = [];
  for (let k = 0; k < tokens.length; ) {
    const hit = known.trie.longestAt(text, tokens, k);
    const other =
      hit === null && (isSmall || isNameLike(tokens[k]!)) ? known.otherForm(tokens[k]!.plain) : null;
    if (hit) hits.push({ ...hit, form: null });
    else if (other) hits.push({ first: k, last: k, tail: 0, ...other });
    k = hit ? hit.last + 1 : k + 1;
  }
  return hits;
}

/** A capital, or a letter of a script that has none. */
export function isNameLike(token: Token): boolean {
  return token.isCapital || /^\p{Lo}/u.test(token.text);
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
