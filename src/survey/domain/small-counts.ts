// Which counts of one question stay away, so that no group of fewer than the smallest group is counted: not in a figure, and
// not by taking figures from each other.

/** Fewer answers than this are counted, not put into per cent. */
export const LEAST_FOR_PERCENT = 10;

/** A row of figures: everybody, or one group. */
export interface Row {
  /** How many answers count. */
  readonly n: number;
  /** In the order of the options. */
  readonly counts: readonly number[];
}

/** Sums of neighbouring answers are shown too, "the upper two" for one; each list says where the next sum begins. */
export type Cuts = readonly number[];

export interface Hiding {
  /** Positions of options whose counts are not shown. */
  readonly options: ReadonlySet<number>;
  /** Positions whose sums may be shown; one block of all where none may. */
  readonly blocks: readonly (readonly number[])[];
  /** Which of the given cuts these blocks are. */
  readonly level: number;
}

/** Some people, but fewer than may be shown. */
export function isFew(people: number, least: number): boolean {
  return people > 0 && people < least;
}

/**
 * For answers that exclude each other. Few people's options are hidden together with the next smallest, until what is hidden
 * is large enough and in more than one way; ties by the order of the options. Where a sum would be few, coarser cuts are taken.
 * @param cuts    from fine to coarse; the last is empty.
 * @param before  what is hidden in the figures of everybody; these rows add up to them.
 * @returns null where these rows cannot be shown at all.
 */
export function hidingOf(
  rows: readonly Row[],
  cuts: readonly Cuts[],
  least: number,
  before: Hiding | null,
): Hiding | null {
  const size = rows[0]?.counts.length ?? 0;
  for (let level = before?.level ?? 0; level < cuts.length; level++) {
    const blocks = blocksOf(cuts[level]!, size);
    const isTelling = rows.some((row) => blocks.some((block) => isFew(sumOf(row, block), least)));
    const hidden = isTelling ? [null] : blocks.map((block) => hiddenIn(block, rows, least, before));
    if (!hidden.includes(null))
      return { options: new Set(hidden.flatMap((one) => [...one!])), blocks, level };
  }
  if (before !== null || rows.some(({ n }) => isFew(n, least))) return null;
  const all = Array.from({ length: size }, (_, k) => k);
  return { options: new Set(all), blocks: [all], level: cuts.length - 1 };
}

function blocksOf(cuts: Cuts, size: number): number[][] {
  const starts = [0, ...cuts.filter((at) => at > 0 && at < size)];
  return starts.map((from, k) =>
    Array.from({ length: (starts[k + 1] ?? size) - from }, (_, at) => from + at),
  );
}

function sumOf({ counts }: Row, options: Iterable<number>): number {
  return [...options].reduce((sum, at) => sum + counts[at]!, 0);
}

function hiddenIn(
  block: readonly number[],
  rows: readonly Row[],
  least: number,
  before: Hiding | null,
): Set<number> | null {
  const isTelling = (at: number) =>
    before?.options.has(at) || rows.some(({ counts }) => isFew(counts[at]!, least));
  const hidden = new Set(block.filter(isTelling));
  if (hidden.size === 0) return hidden;
  const total = (at: number) => rows.reduce((sum, { counts }) => sum + counts[at]!, 0);
  const next = block.filter((at) => !hidden.has(at) && total(at) > 0).sort((a, b) => total(a) - total(b));
  while (!rows.every((row) => isEnough(row, hidden, least))) {
    const at = next.shift();
    if (at === undefined) return null;
    hidden.add(at);
  }
  return hidden;
}

/** So many more people than hidden answers, or each of them could be known. */
const MORE = 3;

function isEnough(row: Row, hidden: ReadonlySet<number>, least: number): boolean {
  const given = [...hidden].filter((at) => row.counts[at]! > 0).length;
  const sum = sumOf(row, hidden);
  return hidden.size > 1 && (sum === 0 || sum >= Math.max(least, given + MORE));
}

/** Counts of people of whom each is among those before: no count of few, and none that few make the difference to. */
export function withoutFew(people: readonly number[], least: number): (number | null)[] {
  const shown: (number | null)[] = [];
  for (const count of people) {
    const isTelling =
      isFew(count, least) || shown.some((one) => one !== null && isFew(Math.abs(one - count), least));
    shown.push(isTelling ? null : count);
  }
  return shown;
}

/** For boxes, where those who did not tick can be counted too. */
export function hiddenBoxes(rows: readonly Row[], least: number, before: ReadonlySet<number>): Set<number> {
  const size = rows[0]?.counts.length ?? 0;
  const isTelling = ({ n, counts }: Row, at: number) =>
    isFew(counts[at]!, least) || isFew(n - counts[at]!, least);
  const all = Array.from({ length: size }, (_, at) => at);
  return new Set(all.filter((at) => before.has(at) || rows.some((row) => isTelling(row, at))));
}

/**
 * Whether a hidden count of a group follows from the sums around it: what is left of the group's answers, and what everybody
 * said. Both bound it; where the bounds meet at few people, it is known.
 */
export function canBeWorkedOut(
  groups: readonly Row[],
  all: Row,
  hidden: Hiding,
  before: Hiding,
  least: number,
): boolean {
  return hidden.blocks.some((block) => {
    const own = block.filter((at) => hidden.options.has(at));
    const total = sumOf(all, own);
    return columnsOf(own, before).some((column) =>
      groups.some((group) => {
        const [inGroup, inColumn] = [sumOf(group, own), sumOf(all, column)];
        const low = Math.max(0, inGroup + inColumn - total);
        return low === Math.min(inGroup, inColumn) && isFew(low, least);
      }),
    );
  });
}

/** What is known of everybody: options of their own, and those that are hidden there too, block by block. */
function columnsOf(own: readonly number[], before: Hiding): number[][] {
  const alone = own.filter((at) => !before.options.has(at)).map((at) => [at]);
  const together = before.blocks.map((block) =>
    block.filter((at) => own.includes(at) && before.options.has(at)),
  );
  return [...alone, ...together.filter((column) => column.length > 0)];
}
