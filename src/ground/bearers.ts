// Who bears a name: the same person may stand under several, and is one all the same.

export interface Part {
  readonly id: string;
  /** Of the name, folded, without titles. */
  readonly words: readonly string[];
}

export type Bearers = ReadonlyMap<string, readonly Part[]>;

/** More than one person: somebody stands there under each name that they go by. */
export function areSeveral(bearers: readonly Part[]): boolean {
  return bearers.some(({ id }) => id !== bearers[0]!.id);
}
