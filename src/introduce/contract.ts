// What may be asked about introducing, and what comes back: plain values that survive JSON unchanged.

import type { Issue } from '../ground/issue.ts';
import type { Occasion } from '../letters/mails.ts';
import type { FollowUp } from '../pairs/follow-up.ts';

export type { FollowUp, Occasion };

/** One step with the mails of an occasion. */
export interface IntroduceRequest {
  /**
   * look: nothing is written · settle: what a person decided about unsure mails is noted, and nothing else · approve: texts are
   * frozen, rows are queued · send: a slice of what is queued goes out.
   */
  readonly step: 'look' | 'settle' | 'approve' | 'send' | 'test';
  /** Why people are written to; the introduction is one occasion of several. */
  readonly occasion: Occasion;
  /** Only people of this strand; null or left out for everybody. */
  readonly strand?: string | null;
  /** Of approve: the day, like 2026-04-01, before which these mails do not go; left out for at once. */
  readonly sendOn?: string | null;
  readonly acceptGuesses: boolean;
  /** Where test mails go. */
  readonly testTo: string | null;
  /** Of send: only the mails with these references; null or left out for all that wait. */
  readonly only?: readonly string[] | null;
  /** Only the first pair. */
  readonly firstOnly: boolean;
  /** What a person decided about unsure mails. */
  readonly resolve: readonly { readonly ref: string; readonly as: 'sent' | 'again' }[];
  /** `here`, from a person, in a copied file that goes on. */
  readonly goOn?: string | null;
  /** Of look: who stands in a hidden row is asked as well, which takes a call for each; where mails are approved it always is. */
  readonly asksHidden?: boolean;
}

/** A mail as it would go, to be read before anything goes. */
export interface MailSample {
  readonly why: 'first' | 'longest' | 'shortest';
  readonly to: readonly string[];
  /** The same in names. */
  readonly names: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** The notes template that each pair copies. */
export interface NotesView {
  readonly link: string;
}

/** Documents of notes, one for each pair and circle. */
export interface PairNotesView {
  readonly made: number;
  readonly left: number;
  /** Addresses with which Google does not share. */
  readonly unshared: readonly string[];
}

/** Mails as they stand after the step. Counts are mails unless they say people. */
export interface IntroduceView {
  /** Whether pairs copy a template, or a document is made for each; and how many of these there are. */
  readonly notesBy: 'template' | 'one per pair';
  readonly pairNotes: number;
  /** What those who were introduced have answered since. */
  readonly followUp: readonly (FollowUp & { readonly name: string })[];
  /** The same in sentences; none while mails of this very step introduce others. */
  readonly since: readonly string[];
  /** Totals of the Outbox. */
  readonly queued: number;
  readonly sent: number;
  readonly unsure: number;
  readonly failed: number;
  /** Came back, as a person said, and nothing went in their place. */
  readonly bounced: number;
  /** Mails of other occasions that wait: this one's Send leaves them. */
  readonly elsewhere: readonly { readonly occasion: Occasion; readonly says: string; readonly n: number }[];
  /** Of settle: what was noted, and what comes of it; empty otherwise. */
  readonly noted: string;
  readonly occasion: Occasion;
  /** What one may write about in this programme, and its name in the panel. */
  readonly occasions: readonly { readonly occasion: Occasion; readonly called: string }[];
  /** Names of the strands, where there are several; and the one that is shown. */
  readonly strands: readonly string[];
  readonly strand: string | null;
  /** Link to the notes template; null where there is none. */
  readonly notes: string | null;
  /** The same, of this occasion alone. */
  readonly here: {
    readonly queued: number;
    readonly sent: number;
    readonly open: number;
    readonly failed: number;
  };
  /** `who` is a pair, a circle or an address; `name` the same in names. */
  readonly held: readonly { readonly who: string; readonly name: string; readonly why: string }[];
  readonly quotaLeft: number | null;
  readonly thisRun: { readonly sent: number; readonly unsure: number; readonly failed: number };
  /** Mails without a row in the Outbox yet; and pairs, circles and people to whom these and the approved ones go. */
  readonly due: number;
  /** Those of them that were held back and are true again, by name; empty for none. */
  readonly returning: string;
  /** Of a look that asks about hidden rows: each mail that approving and sending would hand over now, in that order. */
  readonly would: readonly {
    /** Those who get a copy among them. */
    readonly to: readonly string[];
    readonly names: readonly string[];
    readonly subject: string;
  }[];
  /** Mails about the end of a match that nobody has approved yet, whatever the occasion. */
  readonly partings: number;
  readonly groups: number;
  /** The same in words, like "86 pairs"; empty where there is nobody. */
  readonly to: string;
  /** None after a slice: the words are those that were looked at before. */
  readonly samples: readonly MailSample[];
  /** Mails that nobody knows about, with the reference to search for. */
  readonly doubts: readonly {
    readonly ref: string;
    readonly to: string;
    readonly pair: string;
    readonly link: string;
  }[];
  /** Rows that came from another file. */
  readonly foreign: number;
  /** Fields that are empty for somebody, with how many people; none after a slice. */
  readonly missing: readonly { readonly field: string; readonly people: number }[];
  readonly stopped: 'time' | 'first' | 'quota' | 'slow' | 'trouble' | 'changed' | 'later' | null;
  /** Of this occasion: mails that wait for a day still to come, and the first such day. */
  readonly later: { readonly n: number; readonly from: string; readonly says: string } | null;
  /** Test mails that went out. */
  readonly tested: number;
  /** None after a slice after which another one follows at once (`stopped` is `time`). */
  readonly issues: readonly Issue[];
  /** Those of them that are about people in hidden rows, or a decision passed over; said before anything goes, as nobody asks again. */
  readonly hidden: readonly Issue[];
}

/** What was noted of the answers that mentors gave in a form. */
export interface NotedAnswers {
  readonly noted: number;
  readonly says: string;
}
