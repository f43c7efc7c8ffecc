// The fixed draw: a number for each pair that depends on who the two are and on the seed, on nothing else. It makes the
// best matching unique, so that neither the order of rows nor the computer decides.

/** 32 bits: two different plans tie about once in two million programmes (isolation lemma). */
const FNV_PRIME = 0x01000193;

/** A 32-bit number for a text (FNV-1a over its code units). */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return hash >>> 0;
}

/** The draw of a pair: 0 … 2^32 − 1, from the hashes of mentee and mentor (murmur3's finaliser). */
export function drawOf(mentee: number, mentor: number): number {
  let h = Math.imul(mentee, 0x9e3779b1) ^ Math.imul(mentor ^ (mentor >>> 15), 0x85ebca77);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Ids to hashes, with the programme's seed mixed in. */
export function drawHashes(ids: readonly string[], seed: string): Int32Array {
  const start = hashText(seed);
  return Int32Array.from(ids, (id) => hashText(id, start) | 0);
}
