// Words that are one slip away from a name: a letter more, less, another one, or two that changed places.

/** Shorter names have too many neighbours among ordinary words. */
const SHORTEST = 6;

export function createNearMisses(keys: readonly string[]): (word: string) => boolean {
  const names = new Set(keys.filter((key) => key.length >= SHORTEST));
  const shortened = new Map<string, string[]>();
  for (const name of names)
    for (const key of withoutOne(name)) shortened.set(key, [...(shortened.get(key) ?? []), name]);
  return (word) => {
    if (word.length < SHORTEST || names.has(word)) return false;
    if (shortened.has(word)) return true;
    const less = withoutOne(word);
    if (less.some((key) => names.has(key))) return true;
    return less.some((key) => shortened.get(key)?.some((name) => isOneSlip(name, word)));
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
