// What the file remembers apart from every sheet.

import type { Mark, Marked } from '../outbox/ledger.ts';

/** What the file remembers apart from every sheet; a copy of the file remembers nothing. */
export interface Memory {
  /** What became of each mail that was handed over, by its reference, as it is remembered at this moment. */
  readonly marks: () => ReadonlyMap<string, Mark>;
  /**
   * Keeps these at once. Throws where nothing can be kept: then nothing may be handed over. Only after `marks`.
   *
   * @param writing  the moment which the States bear that this run writes; left out where it writes none.
   */
  readonly mark: (changes: readonly Marked[], writing?: Date) => void;
  /** That moment of the last run, in ms; null where none wrote a State. Only after `marks`. */
  readonly writing: () => number | null;
  /** How many mails more can be remembered. */
  readonly room: () => number;
  /** Something short under a name; null where there is nothing. */
  readonly noted: (name: string) => string | null;
  /** Keeps it; null forgets it. */
  readonly note: (name: string, value: string | null) => void;
}
