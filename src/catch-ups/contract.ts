// What may be asked about catch-ups, and what comes back: plain values that survive JSON unchanged.

import type { Issue } from '../ground/issue.ts';
import type { NoTime } from './domain/proposal.ts';

/** One step with catch-ups; every other field is for some steps only, and is left alone by the others. */
export interface ScheduleRequest {
  /**
   * look: nothing is written · propose: times into the sheet · create: a slice of what is proposed goes into the calendar ·
   * read back: what the people answered and moved · cancel: what concerns nobody any more · undo: what the last run made ·
   * settle: what a person decided about differences between sheet and calendar · add date: one more row in Dates.
   */
  readonly step: 'look' | 'propose' | 'create' | 'read back' | 'cancel' | 'undo' | 'settle' | 'add date';
  readonly acceptGuesses: boolean;
  /** Names this run, so that all its slices can be undone together. */
  readonly run: string;
  /** Plan only: propose without writing. */
  readonly dryRun: boolean;
  /** What a person decided about meetings whose events were deleted. */
  readonly resolve: readonly { readonly ref: string; readonly as: 'again' | 'leave' }[];
  /** By the handle of the difference that was shown; one that has changed since is left alone. */
  readonly settle?: readonly { readonly ref: string; readonly as: Settlement }[];
  readonly date?: NewDate;
  /** What a person found where a run was cut while the calendar was made: its id, or `none`; null where nobody was asked. */
  readonly calendar: string | null;
  /** `here`, from a person, in a copied file that goes on. */
  readonly goOn?: string | null;
  /** Of cancel: only meetings of these pairs and circles; null or left out for all that concern nobody any more. */
  readonly only?: readonly string[] | null;
}

/**
 * move: the calendar follows, and Google tells the guests · move quietly: without telling anybody · keep: the sheet follows ·
 * again, leave: a deleted date is created again, or not · invite: whoever is missing · take off: whoever takes
 * part no more, or is not meant; those whom keep leaves are asked about no more · row back: the row of a meeting that was deleted from the sheet · other address:
 * who is invited under a former one · cancel: taken out, and Google tells · after: a time after somebody's absence goes into the sheet · leave
 * also: a meeting in an absence stays as it is.
 */
export type Settlement =
  | 'move'
  | 'move quietly'
  | 'keep'
  | 'again'
  | 'leave'
  | 'invite'
  | 'take off'
  | 'other address'
  | 'row back'
  | 'after'
  | 'cancel';

/** A date of the programme as the panel's form has it. */
export interface NewDate {
  readonly what: string;
  /** Like 2026-05-12, and 17:00 on the clock of the programme. */
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly who: string;
  readonly where: string;
}

/** Something on which sheet and calendar do not agree. */
export interface Difference {
  readonly ref: string;
  /** A sentence for each thing that differs. */
  readonly says: readonly string[];
  /** So many people Google would tell. */
  readonly tells: number;
  readonly can: readonly Settlement[];
  /** What the press for each is called. */
  readonly labels: readonly string[];
}

/**
 * Where a meeting stands: in the sheet alone, in the calendar since this run or before, as people changed it, or called off.
 */
export type MeetingStateShown =
  | 'proposed'
  | 'created'
  | 'existing'
  | 'moved'
  | 'to move'
  | 'deleted'
  | 'cancelled'
  | 'left out'
  | 'mailed';

/** One meeting of a pair or a circle; `k` counts from 1. */
export interface MeetingView {
  readonly strand: string;
  readonly pair: string;
  /** Names of the pair, or the circle's. */
  readonly who: string;
  readonly k: number;
  /** UTC, like 2026-05-12T08:00:00Z. */
  readonly start: string;
  readonly end: string;
  /** The start that the sheet wants instead; null where both agree. */
  readonly wanted: string | null;
  readonly zone: string;
  readonly state: MeetingStateShown;
  readonly ref: string;
  readonly forMentor: string;
  readonly forMentee: string;
  readonly mentorSays: string;
  readonly menteeSays: string;
}

/** Catch-ups as they stand after the step. */
export interface ScheduleView {
  /** Where they stand, in a line; how dates travel, where no calendar invites, else whom Create invites before they know anybody; and what to do once times are proposed. */
  readonly says: { readonly lead: string; readonly note: string | null; readonly proposed: string };
  readonly meetings: readonly MeetingView[];
  /** What stands in the calendar, and whose row is gone from the sheet. */
  readonly lost: readonly MeetingView[];
  /**
   * All meetings of two pairs to look at: the nearest one, and one whose people live on different clocks. None after a slice
   * after which another one follows at once.
   */
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
  /** Taken out by this slice. */
  readonly taken: number;
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
  /** Where sheet and calendar do not agree; empty also where the calendar may not be read. */
  readonly differences: readonly Difference[];
  /** How many there are, as a heading, and the press that moves all of them; empty where one is enough. */
  readonly differing: { readonly title: string; readonly all: string };
  /** The words of the form for a new date, in the order of its fields. */
  readonly dateForm: {
    readonly title: string;
    readonly fields: readonly {
      readonly key: keyof NewDate;
      readonly label: string;
      readonly like: string;
    }[];
    readonly who: string;
    readonly groups: readonly { readonly value: string; readonly label: string }[];
    readonly add: string;
    readonly added: string;
  };
  /** What this slice settled, a line each. */
  readonly settled: readonly string[];
  readonly calendar: string | null;
  readonly by: 'invitations' | 'mail';
  readonly allowed: { readonly calendar: boolean; readonly busy: boolean };
  /** None after a slice after which another one follows at once (`stopped` is `time`). */
  readonly issues: readonly Issue[];
}

export type { NoTime };
