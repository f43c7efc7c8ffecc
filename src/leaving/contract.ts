// What may be asked when somebody leaves or two people part, and what comes back: plain values that survive JSON unchanged.
import type { Settlement } from '../catch-ups/contract.ts';
import type { Issue } from '../ground/issue.ts';

/** One step of somebody leaving, or of two who part. */
export interface LeavingRequest {
  /** look: nothing is written · write: status and pairs · undo: as it was, as long as nobody was told. */
  readonly step: 'look' | 'write' | 'undo';
  /** Name or address. */
  readonly person: string;
  /** The other one of a pair that parts while both stay; null where the person leaves or pauses. */
  readonly other: string | null;
  /** Of somebody who is mentor and mentee: the role that ends, or both. Null or left out where nobody has said it: then it is asked. */
  readonly role?: 'mentor' | 'mentee' | 'both' | null;
  /** away: the pair is kept. */
  readonly how: 'withdrawn' | 'paused' | 'apart' | 'away';
  /** Of who is away: the first day, today where it is left out, and the day of coming back, however they are written. */
  readonly from?: string | null;
  readonly until?: string | null;
  /** The fingerprint of what was looked at; writing is refused when it would differ now. Null writes what there is. */
  readonly seen: string | null;
  readonly acceptGuesses: boolean;
}

/** What ends, what stays to be done, and what may be pressed. */
export interface LeavingView {
  /** Address and name. */
  readonly person: string;
  readonly name: string;
  readonly roles: readonly ('mentor' | 'mentee')[];
  /** open: something is still to be written · done: it stands in the sheets. */
  readonly state: 'open' | 'done';
  /** What ends, or has ended: names, what the pair was, whether the two had met. */
  readonly pairs: readonly {
    readonly pair: string;
    readonly mentee: string;
    readonly mentor: string;
    readonly was: string;
    readonly hadMet: boolean;
  }[];
  readonly circles: readonly string[];
  /** Meetings to come of these pairs that stand in the calendar, and whom Google tells when they are cancelled. */
  readonly meetings: readonly {
    readonly pair: string;
    readonly n: number;
    readonly tells: readonly string[];
  }[];
  /** Whose mentor changes by the new proposal, by name; `now` is null for nobody. Null where it cannot be tried now. */
  readonly proposal:
    | readonly { readonly mentee: string; readonly was: string | null; readonly now: string | null }[]
    | null;
  /** Fingerprint of the proposal, for writing it with Match once the rest is done. */
  readonly proposed: string | null;
  /** Mails to approve about the end. */
  readonly mails: number;
  /** What will happen, or what has, in sentences. */
  readonly says: readonly string[];
  /** What may be pressed next, with its words. */
  readonly next: readonly {
    readonly does:
      | 'cancel'
      | 'guests'
      | 'propose'
      | 'mails'
      | 'undo'
      | 'settle'
      | 'mentor'
      | 'mentee'
      | 'both';
    readonly label: string;
    /** Of settle: what becomes of which differences of Catch-ups. */
    readonly as?: Settlement;
    readonly refs?: readonly string[];
  }[];
  /** Why it cannot be taken back; null where it can; empty where there is nothing to take back. */
  readonly undo: string | null;
  readonly fingerprint: string;
  /** After taking back: what is as it was before. */
  readonly undone: readonly string[];
  readonly written: boolean;
  readonly issues: readonly Issue[];
}
