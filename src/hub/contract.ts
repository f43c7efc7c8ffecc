// What the first page of the panel asks, and what comes back: plain values that survive JSON unchanged.

import type { Issue } from '../ground/issue.ts';
import type { Occasion } from '../introduce/contract.ts';
import type { NoteAsked } from '../people/notes-asked.ts';
import type { StarterRequest } from '../starter/contract.ts';

/** A step of the programme, as the menu opens it. */
export type StepId = 'set-up' | 'profiles' | 'match' | 'introduce' | 'catch-ups' | 'survey';
/** How a step stands; `later` where an earlier one has to come first. */
export type StepState = 'needs attention' | 'ready' | 'in progress' | 'done' | 'later';

/** One step on the first page. */
export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** One line under the step's name, with real numbers. */
  readonly line: string;
}

/** The first page: read only, nothing is written. */
export interface Hub {
  readonly programme: string;
  readonly steps: readonly Step[];
  /** The step to go on with; null where nothing is to do now. */
  readonly next: StepId | null;
  readonly participants: { readonly mentors: number; readonly mentees: number };
  readonly issues: readonly Issue[];
  /** Below the steps: where each strand stands if there are several, and what was done last. */
  readonly notes: readonly string[];
  /** When the sheets were read, by the clock of this file, which `notes` go by too. */
  readonly readAt: string;
  /** What to know before the steps, each with what may be done about it. */
  readonly cards: readonly HubCard[];
  /** Notes that do not say whether somebody takes part: Match asks. */
  readonly asked: readonly NoteAsked[];
}

/** Something to know before the steps, with what may be pressed about it. */
export interface HubCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly {
    readonly does:
      | StarterRequest['step']
      | 'open data'
      | 'next edition'
      | 'note answers'
      | 'open match'
      | 'open catch-ups'
      | 'open introduce'
      | 'open survey'
      | 'open leaving';
    readonly label: string;
    /** Of Introduce: the mail that the page opens with. */
    readonly about?: Occasion;
  }[];
}
