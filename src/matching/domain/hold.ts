// A pair that a matching has to keep, and why; all of them, and where they are read from.

import type { Together } from '../../eligibility/rules.ts';
import type { Issue } from '../../ground/issue.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Decided } from '../../pairs/status.ts';
import type { PairsBefore } from '../../workbook/pairs-before.ts';

export type HoldReason = Decided | 'locked' | 'by hand' | 'asked' | 'put back' | 'what if';

/** A pair that the solver must leave alone. */
export interface Hold {
  readonly mentee: string;
  readonly mentor: string;
  readonly why: HoldReason;
  /** 0 where no row shows it. */
  readonly row: number;
}

export interface Holds {
  readonly pairs: readonly Hold[];
  /** Mentees who get no mentor on purpose. */
  readonly alone: ReadonlySet<string>;
  /** Mentees whose row asks a person something: they are not matched, and the row stays as it is. */
  readonly aside: ReadonlySet<string>;
  /** Mentors with a place that such a row takes, once for each. */
  readonly taken: readonly string[];
  /** Pair keys of this edition that ended or were declined, with the reason: no rule brings them back. */
  readonly parted: ReadonlyMap<string, string>;
  /** Pair keys of earlier editions. */
  readonly earlier: ReadonlySet<string>;
  /** Pairs of earlier editions that did not part. */
  readonly together: Together;
  /** The plan shown last: mentor per mentee. */
  readonly former: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

export interface HoldSources extends PairsBefore {
  readonly book: PairBook;
  /** Name of the Matches sheet. */
  readonly sheet: string;
  readonly mentors: ReadonlySet<string>;
  readonly mentees: ReadonlySet<string>;
  /** Pairs that the mails show as introduced, whatever became of Matches. */
  readonly told: readonly { readonly mentee: string; readonly mentor: string }[];
  /** Pairs that the mails show, and that are none any more. */
  readonly over: readonly { readonly mentee: string; readonly mentor: string }[];
  /** Pairs of whom the mentor was asked by mail. */
  readonly asked: readonly { readonly mentee: string; readonly mentor: string }[];
}
