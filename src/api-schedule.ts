// What may be asked about catch-ups, and what comes back: plain values that survive JSON unchanged.
import type { NoTime } from './domain/catch-ups/proposal.ts';
import type { Issue } from './domain/people/issue.ts';

export interface ScheduleRequest {
  /**
   * look: nothing is written · propose: times into the sheet · create: a slice of what is proposed goes into the calendar ·
   * read back: what the people answered and moved · cancel: what concerns nobody any more · undo: what the last run made.
   */
  readonly step: 'look' | 'propose' | 'create' | 'read back' | 'cancel' | 'undo';
  readonly acceptGuesses: boolean;
  /** Names this run, so that all its slices can be undone together. */
  readonly run: string;
  /** Plan only: propose without writing. */
  readonly dryRun: boolean;
  /** What a person decided about meetings whose events were deleted. */
  readonly resolve: readonly { readonly ref: string; readonly as: 'again' | 'leave' }[];
  /** What a person found where a run was cut while the calendar was made: its id, or `none`; null where nobody was asked. */
  readonly calendar: string | null;
  /** `here`, from a person, in a copied file that goes on. */
  readonly goOn?: string | null;
  /** Of cancel: only meetings of these pairs and circles; null or left out for all that concern nobody any more. */
  readonly only?: readonly string[] | null;
}

export type MeetingStateShown =
  | 'proposed'
  | 'created'
  | 'existing'
  | 'moved'
  | 'deleted'
  | 'cancelled'
  | 'left out'
  | 'mailed';

export interface MeetingView {
  readonly strand: string;
  readonly pair: string;
  /** Names of the pair, or the circle's. */
  readonly who: string;
  readonly k: number;
  /** UTC, like 2026-05-12T08:00:00Z. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly state: MeetingStateShown;
  readonly ref: string;
  readonly forMentor: string;
  readonly forMentee: string;
  readonly mentorSays: string;
  readonly menteeSays: string;
}

export interface ScheduleView {
  readonly meetings: readonly MeetingView[];
  /** All meetings of two pairs to look at: the nearest one, and one whose people live on different clocks. */
  readonly examples: readonly MeetingView[];
  readonly unscheduled: readonly {
    readonly pair: string;
    readonly who: string;
    readonly k: number;
    readonly why: string;
  }[];
  readonly dates: readonly {
    readonly what: string;
    readonly start: string;
    /** On the clock of the programme. */
    readonly shown: string;
    readonly guests: number;
    readonly state: string;
  }[];
  /** Of this run. */
  readonly created: number;
  /** In the calendar before this run. */
  readonly existing: number;
  /** Meetings and dates still to create. */
  readonly left: number;
  readonly pairs: number;
  readonly circles: number;
  readonly stopped: 'time' | 'slow' | 'quota' | 'trouble' | null;
  /** Meetings and dates that Google did not take because of a guest; the row says so. */
  readonly refused: number;
  /** People whose calendar cannot be seen; null where nobody asked. */
  readonly unseen: number | null;
  /** Meetings whose events somebody deleted: a person says what shall become of them. */
  readonly asked: readonly {
    readonly ref: string;
    readonly pair: string;
    readonly who: string;
    readonly k: number;
    readonly when: string;
  }[];
  /** What is still to come for pairs that are no pairs any more, and whom Google would tell. */
  readonly toCancel: readonly {
    readonly pair: string;
    readonly meetings: number;
    readonly tells: readonly string[];
  }[];
  /** What undo would take out: events of the last run that are still to come. */
  readonly undoable: number;
  readonly calendar: string | null;
  readonly by: 'invitations' | 'mail';
  readonly allowed: { readonly calendar: boolean; readonly busy: boolean };
  readonly issues: readonly Issue[];
}

export type { NoTime };
