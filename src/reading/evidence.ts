// What speaks for a meaning, as all steps hand it on: names with weights from 0 to 1.

/** How much speaks for a name: 0 where nothing does. Every chance of a meaning is asked for in the same way. */
export const shareOf = (
  evidence: { readonly get: (name: string) => number | undefined },
  name: string,
): number => {
  const share = evidence.get(name);
  return share === undefined ? 0 : share;
};

/** Of a column: what its question says, the same wherever it is asked, and what its answers and neighbours add to that. */
export class Evidence {
  asked: ReadonlyMap<string, number>;
  readonly added: Map<string, number>;

  constructor(asked: ReadonlyMap<string, number>) {
    this.asked = asked;
    this.added = new Map();
  }

  get(name: string): number | undefined {
    const added = this.added.get(name);
    return added === undefined ? this.asked.get(name) : added;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, weight: number): void {
    if (this.asked.get(name) !== weight) this.added.set(name, weight);
  }
}
