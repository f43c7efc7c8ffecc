// Whether a document has to be made, brought up to date, or replaced. Earlier versions of a Doc stay readable for its
// editors, so a text that had to be corrected goes into a new Doc, and the old one into the bin.

export type Change =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'update'; readonly added: readonly string[] }
  | {
      readonly kind: 'replace';
      readonly corrected: readonly string[];
      readonly gone: readonly string[];
      readonly added: readonly string[];
    };

/** @param before  contents and fingerprint of the document that mentees read now; null where there is none. */
export function changeTo(
  before: { readonly contents: string; readonly print: string } | null,
  contents: string,
  print: string,
): Change {
  if (before === null) return { kind: 'new' };
  const then = parts(before.contents);
  const now = parts(contents);
  const corrected = [...then]
    .filter(([code, text]) => now.has(code) && now.get(code) !== text)
    .map(([code]) => code);
  const gone = [...then.keys()].filter((code) => !now.has(code));
  const added = [...now.keys()].filter((code) => !then.has(code));
  if (corrected.length + gone.length > 0) return { kind: 'replace', corrected, gone, added };
  if (before.print === print) return { kind: 'same' };
  return { kind: 'update', added };
}

function parts(contents: string): Map<string, string> {
  return new Map(
    contents
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => part.split(':') as [string, string]),
  );
}
