// What the panel and the command line may ask, and what they get: plain values that survive JSON unchanged.

import type { CloseRequest, CloseView, EraseRequest, EraseView, PermissionCheck } from './api-data.ts';
import type { IntroduceRequest, IntroduceView, NotesView, PairNotesView } from './api-introduce.ts';
import type { ProfilesRequest, ProfilesView, ReviewRequest } from './api-profiles.ts';
import type { ScheduleRequest, ScheduleView } from './api-schedule.ts';
import type { SettingsRequest, SettingsView } from './api-settings.ts';
import type { SurveyRequest, SurveyView } from './api-survey.ts';
import type { Difference } from './domain/matching/change.ts';
import type { WouldChange } from './domain/matching/explanation.ts';
import type { FitPart } from './domain/matching/fit.ts';
import type { Pool } from './domain/matching/pool.ts';
import type { WrittenProblem } from './domain/matching/pose.ts';
import type { Quality } from './domain/matching/quality.ts';
import type { Role } from './domain/people/fields/field.ts';
import type { Issue } from './domain/people/issue.ts';

export type * from './api-answer.ts';
export type * from './api-data.ts';
export type * from './api-introduce.ts';
export type * from './api-profiles.ts';
export type * from './api-schedule.ts';
export type * from './api-settings.ts';
export type * from './api-survey.ts';
export type { Language } from './domain/words/language.ts';

export type StepId = 'set-up' | 'profiles' | 'match' | 'introduce' | 'catch-ups' | 'survey';
export type StepState = 'needs attention' | 'ready' | 'in progress' | 'done' | 'later';

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** One line under the step's name, with real numbers. */
  readonly line: string;
}

export interface Hub {
  readonly programme: string;
  readonly steps: readonly Step[];
  readonly participants: { readonly mentors: number; readonly mentees: number };
  readonly issues: readonly Issue[];
}

export interface ColumnView {
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  /** The first answer, shortened. */
  readonly sample: string;
  readonly needed: boolean;
}

export interface SheetView {
  readonly sheet: string;
  readonly role: Role | null;
  readonly people: number;
  readonly columns: readonly ColumnView[];
}

export interface ColumnsView {
  readonly sheets: readonly SheetView[];
  readonly issues: readonly Issue[];
  /** Fields a column can have, per role, with their words. */
  readonly meanings: Readonly<Record<Role, readonly { readonly field: string; readonly says: string }[]>>;
  readonly confirmed: boolean;
  /** A needed column about which a person still has to decide. */
  readonly undecided: { readonly where: string; readonly says: string } | null;
}

export interface ColumnsRequest {
  readonly decisions: readonly {
    readonly sheet: string;
    readonly header: string;
    readonly field: string | null;
  }[];
  /** Who accepts what we are not sure of: a person who saw it, nobody in particular, or nobody at all. */
  readonly accept: 'coordinator' | 'guess' | null;
  readonly write: boolean;
}

export interface PairView {
  readonly mentee: string;
  readonly mentor: string;
  readonly code: string | null;
  readonly strand: string;
  readonly choice: number | null;
  readonly named: boolean;
  readonly fit: number;
  readonly fitWord: string;
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly locked: boolean;
}

export interface MatchRequest {
  readonly write: boolean;
  /** Accept unsure columns as we guess them, and remember that it was a guess. */
  readonly acceptGuesses: boolean;
  /** The fingerprint of the result that was looked at; writing is refused when it would differ now. */
  readonly seen: string | null;
  /** Bring the plan before the last one back. */
  readonly putBack: boolean;
  /** Also return the solved problem. */
  readonly problem: boolean;
}

export interface MatchView {
  readonly pairs: readonly PairView[];
  readonly unmatched: readonly {
    readonly mentee: string;
    readonly strand: string;
    readonly reason: string;
    readonly closest: readonly string[];
  }[];
  readonly circles: readonly {
    readonly name: string;
    readonly strand: string;
    readonly mentees: readonly string[];
    readonly mentors: readonly string[];
    readonly topics: readonly string[];
    readonly reasons: readonly string[];
    readonly checks: readonly string[];
  }[];
  readonly freeMentors: readonly {
    readonly mentor: string;
    readonly code: string | null;
    readonly places: number;
  }[];
  readonly quality: { readonly all: Quality; readonly strands: Readonly<Record<string, Quality>> };
  readonly certificate: {
    readonly optimal: boolean;
    readonly levels: readonly { readonly name: string; readonly value: number; readonly bound: number }[];
    /** Any other circles can be better by so many per cent at most; null without circles. */
    readonly gap: number | null;
  };
  readonly objective: string;
  readonly difference: Difference;
  /** Circles that could be offered to people without a mentor. */
  readonly offers: readonly {
    readonly mentor: string;
    readonly name: string;
    readonly mentees: readonly string[];
  }[];
  /** What to recruit: what is wanted and not there, and which place would help most. */
  readonly pool: {
    readonly strands: Pool['strands'];
    readonly spread: Pool['spread'];
    readonly shortTopics: Pool['shortTopics'];
    readonly crowded: readonly {
      readonly mentor: string;
      readonly name: string;
      readonly places: number;
      readonly named: number;
    }[];
    readonly namedByNobody: number;
    readonly extraPlaces: readonly {
      readonly mentor: string;
      readonly name: string;
      readonly says: string;
    }[];
  };
  readonly fingerprint: string;
  readonly written: boolean;
  /** Whether there is a former plan to put back. */
  readonly canPutBack: boolean;
  readonly wishedOutside: readonly string[];
  readonly issues: readonly Issue[];
  readonly problem: WrittenProblem | null;
}

export interface ExplainRequest {
  /** Address or name. Null: the row that is selected in Matches. */
  readonly mentee: string | null;
  /** Address or name; null for the mentor the mentee has. */
  readonly mentor: string | null;
  readonly acceptGuesses: boolean;
}

export interface ExplainView {
  readonly mentee: string;
  readonly menteeName: string;
  readonly mentor: string | null;
  readonly mentorName: string | null;
  readonly areTogether: boolean;
  /** Both have been introduced. */
  readonly wereIntroduced: boolean;
  readonly levels: readonly { readonly name: string; readonly value: number }[];
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  /** Where the fit comes from: each criterion with its share (0 … 1) and its points of 1000. */
  readonly fit: readonly FitPart[];
  readonly wouldChange: WouldChange | null;
  /** Other mentors this mentee named, to be asked about next. */
  readonly others: readonly { readonly mentor: string; readonly name: string; readonly choice: number }[];
}

export interface AlternativeView {
  readonly objective: string;
  readonly says: string;
  readonly quality: Quality;
  readonly isChosen: boolean;
}

export interface DecideRequest {
  readonly mentee: string;
  readonly mentor: string;
  /** end: both are free again, and are not matched with each other any more. */
  readonly decision: 'lock' | 'never' | 'end';
}

export interface ShowRequest {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** The questions, by name. Each has one request and one answer. */
export interface Api {
  readonly hub: (request: null) => Hub;
  readonly columns: (request: ColumnsRequest) => ColumnsView;
  readonly match: (request: MatchRequest) => MatchView;
  readonly explain: (request: ExplainRequest) => ExplainView;
  /** What each objective would give; choosing one writes it into Settings. */
  readonly alternatives: (request: { readonly choose: string | null }) => readonly AlternativeView[];
  readonly decide: (request: DecideRequest) => null;
  readonly show: (request: ShowRequest) => null;
  readonly profiles: (request: ProfilesRequest) => ProfilesView;
  readonly review: (request: ReviewRequest) => null;
  readonly introduce: (request: IntroduceRequest) => IntroduceView;
  readonly schedule: (request: ScheduleRequest) => ScheduleView;
  readonly survey: (request: SurveyRequest) => SurveyView;
  readonly erase: (request: EraseRequest) => EraseView;
  readonly close: (request: CloseRequest) => CloseView;
  /** Shows settings, rules and strands as they would be with these changes, and writes them. */
  readonly settings: (request: SettingsRequest) => SettingsView;
  /** Tries each service once and cleans up. */
  readonly permissions: (request: null) => readonly PermissionCheck[];
  /** Makes the notes template, once. */
  readonly notes: (request: null) => NotesView;
  /** Makes a slice of the documents of notes, one for each pair. */
  readonly pairNotes: (request: null) => PairNotesView;
}

export type Question = keyof Api;
