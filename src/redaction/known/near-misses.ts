// Names that a word is one slip away from: a letter more, less, another one, or two that changed places.

/** Shorter names have too many neighbours among ordinary words. */
const SHORTEST = 5;

/** @returns the names near a word; none where the word is one of them itself. */
export function createNearMisses(keys: readonly string[]): (word: string) => readonly string[] {
  const names = new Set(keys.filter((key) => key.length >= SHORTEST));
  const shortened = new Map<string, string[]>();
  for (const name of names)
    for (const key of withoutOne(name)) {
      const list = shortened.get(key);
      if (list) list.push(name);
      else shortened.set(key, [name]);
    }
  return (word) => {
    if (word.length < SHORTEST - 1 || names.has(word)) return [];
    const near = new Set(shortened.get(word));
    for (const less of withoutOne(word)) {
      if (names.has(less)) near.add(less);
      for (const name of shortened.get(less) ?? []) if (isOneSlip(name, word)) near.add(name);
    }
    return [...near];
  };
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, k) => word.slice(0, k) + word.slice(k + 1));
}

/** Of two words of one length: one letter differs, or two neighbours are swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differ = [...a].flatMap((letter, k) => (letter === b[k] ? [] : [k]));
  const [k = 0, next = -1] = differ;
  return (
    differ.length === 1 || (differ.length === 2 && next === k + 1 && a[k] === b[next] && a[next] === b[k])
  );
}
