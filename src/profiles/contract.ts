// What may be asked about profiles, and what comes back: plain values that survive JSON unchanged.
import type { Issue } from '../ground/issue.ts';

/** Profiles: look, draw codes, or publish. */
export interface ProfilesRequest {
  /** codes: draws and keeps codes, nothing more · document: also publishes. */
  readonly write: 'nothing' | 'codes' | 'document';
  readonly acceptGuesses: boolean;
  /** Take our proposal for every place nobody decided about. */
  readonly acceptProposals: boolean;
  /** The fingerprint of what was looked at; publishing is refused when it would differ now. */
  readonly seen: string | null;
}

/** A place that only a person can decide about. */
export interface OpenPlace {
  readonly start: number;
  readonly end: number;
  readonly why: string;
  /** The same in words, following the text itself. */
  readonly says: string;
  readonly key: string;
  readonly proposal: 'keep' | 'remove';
  /** Whether publishing waits for the decision; the others are only worth a look. */
  readonly waits: boolean;
}

/** One profile as mentees read it, beside what only the coordinator sees. */
export interface ProfileView {
  readonly code: string;
  readonly mentor: string;
  readonly name: string;
  readonly state: 'open' | 'ready' | 'empty' | 'left out';
  /** What mentees read, by field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
  readonly places: number;
  /** Mentees who named this profile so far. */
  readonly chosenBy: number;
  /** Texts in which something was taken out or has to be decided. */
  readonly texts: readonly {
    readonly field: string;
    readonly name: string;
    readonly original: string;
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
    readonly open: readonly OpenPlace[];
  }[];
}

/** All profiles, what waits for a person, and what publishing would do. */
export interface ProfilesView {
  readonly document: {
    readonly name: string;
    readonly link: string;
    readonly count: number;
    readonly state: string;
  } | null;
  readonly profiles: readonly ProfileView[];
  readonly redactions: readonly {
    readonly code: string;
    readonly field: string;
    readonly removed: string;
    readonly type: string;
  }[];
  readonly flags: readonly {
    readonly code: string;
    readonly field: string;
    readonly text: string;
    readonly why: string;
  }[];
  readonly risks: readonly {
    readonly code: string;
    readonly because: readonly string[];
    readonly remedies: readonly string[];
  }[];
  /** What one press would do, the best first. */
  readonly remedies: readonly {
    readonly id: string;
    readonly says: string;
    readonly cures: number;
    readonly of: number;
  }[];
  readonly fields: readonly {
    readonly field: string;
    readonly name: string;
    readonly shown: boolean;
    readonly as: string;
    readonly ways: readonly string[];
    readonly hiddenFor: readonly string[];
    readonly isAttribute: boolean;
  }[];
  readonly listed: number;
  readonly leftOut: number;
  /** Mentors who get a code with the next writing. */
  readonly newCodes: number;
  /** What publishing would do. */
  readonly change:
    | { readonly kind: 'new' }
    | { readonly kind: 'deleted' }
    | { readonly kind: 'same' }
    | { readonly kind: 'update'; readonly added: readonly string[] }
    | {
        readonly kind: 'replace';
        readonly corrected: readonly string[];
        readonly gone: readonly string[];
        readonly added: readonly string[];
      };
  readonly published: boolean;
  /** What has to be done before anything can be published. */
  readonly blocked: {
    readonly what: string;
    readonly where: string;
    readonly remedy: string;
    readonly kind: 'refused' | 'decide';
  } | null;
  readonly fingerprint: string;
  readonly issues: readonly Issue[];
}

/** What a person decided about places, fields and mentors. */
export interface ReviewRequest {
  /** About places in texts. */
  readonly places: readonly {
    readonly key: string;
    readonly code: string;
    readonly field: string;
    readonly decision: 'keep' | 'remove' | 'reword' | 'keep everywhere' | 'remove everywhere';
    readonly instead: string;
  }[];
  /** A remedy of one press, by its id. */
  readonly remedy: string | null;
  /** What may be shown, field by field. */
  readonly shown: readonly { readonly field: string; readonly shown: boolean; readonly as: string }[];
  /** Leaves a mentor out, or takes them in again, by code. */
  readonly leaveOut: { readonly code: string; readonly out: boolean } | null;
}
