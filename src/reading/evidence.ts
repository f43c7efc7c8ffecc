// What speaks for a meaning, as all steps hand it on: names with weights from 0 to 1.

/** How much speaks for a name: 0 where nothing does. Every chance of a meaning is asked for in the same way. */
export const shareOf = (
  evidence: { readonly get: (name: string) => number | undefined },
  name: string,
): number => evidence.get(name) || 0;

/** How much speaks for any of several kinds. */
export const sumOf = (evidence: Parameters<typeof shareOf>[0], names: readonly string[]): number =>
  names.reduce((sum, name) => sum + shareOf(evidence, name), 0);

/** Kinds of answers that are alike in columns of any meaning. */
export const ALIKE_ANYWHERE =
  'a:address|a:date|a:integer|a:yes or no|a:format|a:language|a:level|a:url'.split('|');

/** Whether so large a share of the answers is of one of these kinds. */
export const areOf = (evidence: Evidence, kinds: readonly string[], least = 0.5): boolean =>
  kinds.some((kind) => shareOf(evidence, kind) >= least);

/** What is counted among answers, and its number: lists are counted in, and made, many times quicker than maps. */
export const kindsCounted: string[] = [];
const kindNumbers = new Map<string, number>();

export function kindNumber(name: string): number {
  if (!kindNumbers.has(name)) kindNumbers.set(name, kindsCounted.push(name) - 1);
  return kindNumbers.get(name)!;
}

/** Lists of bytes are dear to make: one for many columns. */
const PAGE = 16_384;
let page = new Uint8Array(0);
let used = 0;

/** Of most columns all that is added is counted. */
const NO_SHARES = new Map<string, number>();

/**
 * Of a column: what its question says, the same wherever it is asked, and what its answers and neighbours add to that. `forEach` sees what was
 * added and `get` tells how much of it, `setAny` sets where there is any. `count` counts what answers, made before this was, are evidence of; it comes before all that is set.
 */
export class Evidence {
  asked: ReadonlyMap<string, number>;
  /** Among so many answers, how many are counted under each number, all of them under what is surely so: a part of a page that many columns share. */
  answers: number;
  readonly times: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** What is so in part. */
  shares: Map<string, number>;
  /** What it adds up to for each meaning, against the best of them, and in which table: found once, and gone with the column. */
  against: number[];
  weighedBy: object | null;

  constructor(asked: ReadonlyMap<string, number>) {
    if (used + kindsCounted.length > page.length) {
      page = new Uint8Array(PAGE);
      used = 0;
    }
    this.asked = asked;
    this.answers = 1;
    this.times = page;
    this.from = used;
    this.to = used += kindsCounted.length;
    this.shares = NO_SHARES;
    this.against = [];
    this.weighedBy = null;
  }

  get(name: string): number | undefined {
    const at = this.from + kindNumbers.get(name)!;
    if (at < this.to && this.times[at]! > 0) return this.times[at]! / this.answers;
    return this.shares === NO_SHARES ? undefined : this.shares.get(name);
  }

  count(answers: readonly { readonly evidence: readonly number[] }[]): void {
    this.answers = answers.length;
    for (const { evidence } of answers) for (const kind of evidence) this.times[this.from + kind]!++;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string): void {
    const at = this.from + kindNumber(name);
    if (at < this.to) this.times[at] = this.answers;
    else this.setAny(name, 1);
  }

  forEach(see: (weight: number, name: string) => void): void {
    for (let at = this.from; at < this.to; at++)
      if (this.times[at]! > 0) see(this.times[at]! / this.answers, kindsCounted[at - this.from]!);
    this.shares.forEach(see);
  }

  setAny(name: string, weight: number): void {
    if (!(weight > 0)) return;
    if (this.shares === NO_SHARES) this.shares = new Map();
    this.shares.set(name, weight);
  }
}
