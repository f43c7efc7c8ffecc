// What the panel and the command line may ask, and what they get: plain values that survive JSON unchanged.

import type { CloseRequest, CloseView, EraseRequest, EraseView, PermissionCheck } from './api-data.ts';
import type { IntroduceRequest, IntroduceView, NotesView, PairNotesView } from './api-introduce.ts';
import type {
  AlternativeView,
  DecideRequest,
  ExplainRequest,
  ExplainView,
  MatchRequest,
  MatchView,
} from './api-match.ts';
import type { ProfilesRequest, ProfilesView, ReviewRequest } from './api-profiles.ts';
import type { ScheduleRequest, ScheduleView } from './api-schedule.ts';
import type { SettingsRequest, SettingsView, StarterRequest, StarterView } from './api-settings.ts';
import type { SurveyRequest, SurveyView } from './api-survey.ts';
import type { Role } from './domain/people/fields/field.ts';
import type { Issue } from './domain/people/issue.ts';

export type * from './api-answer.ts';
export type * from './api-data.ts';
export type * from './api-introduce.ts';
export type * from './api-match.ts';
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
  /** Below the steps: where each strand stands if there are several, and what was done last. */
  readonly notes: readonly string[];
  /** What to know before the steps, each with what may be done about it. */
  readonly cards: readonly HubCard[];
}

export interface HubCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly {
    readonly does: StarterRequest['step'] | 'open data';
    readonly label: string;
  }[];
}

export interface ColumnView {
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  /** Up to three likely meanings of a column that is not sure, best first. */
  readonly candidates: readonly string[];
  /** A person has to say it before anybody is matched. */
  readonly asked: boolean;
  /** The first answer, shortened. */
  readonly sample: string;
  readonly needed: boolean;
}

export interface SheetView {
  readonly sheet: string;
  readonly role: Role | null;
  /** Whether the role is beyond doubt, or was decided. */
  readonly sure: boolean;
  /** Why a person has to say whose answers these are: we do not know, or another sheet holds the same side. */
  readonly open: { readonly why: 'unsure' | 'twice'; readonly beside: string | null } | null;
  /** Row of the questions as the coordinator sees it, from 1. */
  readonly headerRow: number;
  /** The first rows, each with its first cells, shortened: to recognise the sheet by. */
  readonly preview: readonly (readonly string[])[];
  readonly people: number;
  readonly columns: readonly ColumnView[];
}

export interface ColumnsView {
  readonly sheets: readonly SheetView[];
  readonly issues: readonly Issue[];
  /** Fields a column can have, per role, with their words. */
  readonly meanings: Readonly<Record<Role, readonly { readonly field: string; readonly says: string }[]>>;
  readonly confirmed: boolean;
  /** The first thing that a person still has to decide. */
  readonly undecided: { readonly where: string; readonly what: string; readonly remedy: string } | null;
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
  /** Invented people, added or removed; questions for the forms. */
  readonly starter: (request: StarterRequest) => StarterView;
  /** Tries each service once and cleans up. */
  readonly permissions: (request: null) => readonly PermissionCheck[];
  /** Makes the notes template, once. */
  readonly notes: (request: null) => NotesView;
  /** Makes a slice of the documents of notes, one for each pair. */
  readonly pairNotes: (request: null) => PairNotesView;
}

export type Question = keyof Api;
