// What is said about each sheet of ours. Its header texts are types: a column that is misspelt anywhere does not compile.
import type { Plain } from '../language/say.ts';

export interface OurSheet<H extends string = string> {
  readonly name: string;
  readonly header: readonly H[];
  /** What the note on its first cell says. */
  readonly says: Plain;
  /** Columns that tell one thing from another, whatever row it stands in; none where rows are known by their place. */
  readonly identity: readonly H[];
  /** Columns in which only the coordinator writes: what they put there (a link, a formula) is never written over unasked. */
  readonly yours?: readonly H[];
  /** Columns that hold checkboxes. */
  readonly checkboxes?: readonly H[];
  /** Columns hidden from the coordinator, always the last ones. */
  readonly hidden?: readonly H[];
  /** Columns that a file of an earlier version lacks without having lost them: they come when the sheet is written next. */
  readonly later?: readonly H[];
  /** Width of each visible column in pixels. */
  readonly widths: readonly number[];
  /** Headers that a hand-made sheet of this name must at least have. */
  readonly key: readonly H[];
  /** Bounds who may meet whom: while it cannot be read, nobody is matched, mailed or invited. */
  readonly binds?: true;
  /** Has a row for each person, so it may need more rows than a new sheet has. */
  readonly perPerson?: true;
}

interface Typed<H extends string> extends Omit<OurSheet<NoInfer<H>>, 'header'> {
  readonly header: readonly H[];
}

/** A row of the tables of sheets; the compiler holds every column named in it to its header. */
export function sheet<const H extends string>(one: Typed<H>): OurSheet<H> {
  return one;
}
