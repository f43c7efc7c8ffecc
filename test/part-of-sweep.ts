// A long sweep in parts: each run of the tests takes every fifth case, from a start that is drawn anew and printed, so that a few runs have
// taken them all. `SWEEP=all` takes all of them at once, as `npm run trust` does; `SWEEP=1` begins with the second.

const PARTS = 5;
const wanted = process.env['SWEEP'] ?? '';
const start = /^\d$/.test(wanted) ? Number(wanted) % PARTS : Math.floor(Math.random() * PARTS);
const takesAll = wanted === 'all';
let isSaid = false;

/** The cases of this run, in their order; never none where there are some. */
export function partOf<T>(cases: readonly T[]): readonly T[] {
  if (takesAll || cases.length < PARTS) return cases;
  if (!isSaid) console.log(`sweeps take every fifth case: SWEEP=${start}`);
  isSaid = true;
  return cases.filter((_, k) => k % PARTS === start);
}

/** Of so many runs of a property those of this part. */
export function runsOf(all: number): number {
  return takesAll ? all : Math.ceil(all / PARTS);
}
