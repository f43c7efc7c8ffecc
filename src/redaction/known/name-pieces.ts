// The pieces of a name in the order in which they are shortened: "A. Th.-L." of Annegret Thoma-Lindner, or the family name first.

/** `Thoma` of Thoma-Lindner, folded. */
export interface NamePiece {
  readonly isFamily: boolean;
  readonly key: string;
}

/** Both empty where a name has no given or no family name. */
export interface NamePieces {
  readonly inOrder: readonly NamePiece[];
  readonly turned: readonly NamePiece[];
}

interface Word {
  readonly role: 'given' | 'family' | 'nick';
  readonly keys: readonly string[];
}

export function namePiecesOf(words: readonly Word[]): NamePieces {
  const piecesOf = (wanted: Word['role']) =>
    words
      .filter(({ role }) => role === wanted)
      .flatMap(({ keys }) => (keys[0] ?? '').split('|'))
      .map((key) => ({ isFamily: wanted === 'family', key }));
  const [given, family] = [piecesOf('given'), piecesOf('family')];
  const isWhole = given.length > 0 && family.length > 0;
  return isWhole
    ? { inOrder: [...given, ...family], turned: [...family, ...given] }
    : { inOrder: [], turned: [] };
}

export function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

/** Who may be meant by a shortened name that begins with this letter. */
export function byInitial(
  names: readonly { readonly pieces: NamePieces }[],
): ReadonlyMap<string, readonly number[]> {
  const people = new Map<string, number[]>();
  names.forEach(({ pieces }, person) => {
    for (const letter of new Set(pieces.inOrder.map(({ key }) => key.slice(0, 1))))
      addTo(people, letter, person);
  });
  return people;
}
