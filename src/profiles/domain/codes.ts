// Codes of mentors: drawn by chance from a pool that is much larger than the number of mentors, and never given twice. A
// code tells nothing about row, alphabet, unit or time, because nothing of these goes into it.

/** The pool holds at least so many codes per mentor, so that neither gaps nor high numbers tell who came late. */
const POOL_PER_MENTOR = 2;
const SMALLEST_POOL = 99;

/**
 * Draws codes for mentors without one.
 *
 * @param taken   numbers ever given, those of people who have left included.
 * @param wanted  how many new ones.
 * @param chance  a number from 0 (inclusive) to 1 (exclusive).
 */
export function drawCodes(taken: ReadonlySet<number>, wanted: number, chance: () => number): string[] {
  const pool = poolSize(taken.size + wanted, Math.max(0, ...taken));
  const free = Array.from({ length: pool }, (_, k) => k + 1).filter((number) => !taken.has(number));
  return Array.from({ length: wanted }, () => {
    const at = Math.floor(chance() * free.length);
    return codeOf(free.splice(at, 1)[0]!);
  });
}

/** 99, 999, 9999 …: the first that is large enough; a sheet that has larger codes already keeps their length. */
function poolSize(codes: number, largest: number): number {
  let pool = SMALLEST_POOL;
  while (pool < codes * POOL_PER_MENTOR || pool < largest) pool = pool * 10 + 9;
  return pool;
}

/** `M-07`: at least two digits. */
export function codeOf(number: number): string {
  return `M-${String(number).padStart(2, '0')}`;
}
