// What the panel and the command line may ask, and what they get: plain values that survive JSON unchanged.

import type {
  CloseRequest,
  CloseView,
  EraseRequest,
  EraseView,
  NextEditionRequest,
  NextEditionView,
  PermissionCheck,
} from './api-data.ts';
import type { FlowRequest, FlowView } from './api-flows.ts';
import type { Hub } from './api-hub.ts';
import type { IntroduceRequest, IntroduceView, NotesView, PairNotesView } from './api-introduce.ts';
import type { LeavingRequest, LeavingView } from './api-leaving.ts';
import type { ListRequest, ListView } from './api-lists.ts';
import type { MailAgainRequest, MailAgainView } from './api-mail-again.ts';
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
import type { ColumnsRequest, ColumnsView, ShowRequest } from './api-set-up.ts';
import type { SettingsRequest, SettingsView } from './api-settings.ts';
import type { StarterRequest, StarterView } from './api-starter.ts';
import type { SurveyRequest, SurveyView } from './api-survey.ts';
import type { WordsRequest, WordsView } from './api-words.ts';

export type * from './api-answer.ts';
export type * from './api-data.ts';
export type * from './api-flows.ts';
export type * from './api-hub.ts';
export type * from './api-introduce.ts';
export type * from './api-leaving.ts';
export type * from './api-lists.ts';
export type * from './api-mail-again.ts';
export type * from './api-match.ts';
export type * from './api-profiles.ts';
export type * from './api-schedule.ts';
export type * from './api-set-up.ts';
export type * from './api-settings.ts';
export type * from './api-starter.ts';
export type * from './api-survey.ts';
export type * from './api-words.ts';
export type { Language } from './domain/words/language.ts';

/** The questions, by name. Each has one request and one answer. */
export interface Api {
  readonly hub: (request: null) => Hub;
  readonly columns: (request: ColumnsRequest) => ColumnsView;
  readonly match: (request: MatchRequest) => MatchView;
  readonly explain: (request: ExplainRequest) => ExplainView;
  /** What each objective would give; choosing one writes it into Settings. */
  readonly alternatives: (request: { readonly choose: string | null }) => readonly AlternativeView[];
  readonly decide: (request: DecideRequest) => null;
  /** Words of a page that few open. */
  readonly words: (request: WordsRequest) => WordsView;
  /** One mail to one person again, or that it came back. */
  readonly mailAgain: (request: MailAgainRequest) => MailAgainView;
  /** Somebody leaves, pauses, or two people part: shown by name, written, taken back. */
  readonly leaving: (request: LeavingRequest) => LeavingView;
  readonly show: (request: ShowRequest) => null;
  readonly profiles: (request: ProfilesRequest) => ProfilesView;
  readonly review: (request: ReviewRequest) => null;
  readonly introduce: (request: IntroduceRequest) => IntroduceView;
  readonly schedule: (request: ScheduleRequest) => ScheduleView;
  readonly survey: (request: SurveyRequest) => SurveyView;
  readonly erase: (request: EraseRequest) => EraseView;
  /** Lists to hand on, and what the file holds about one person. */
  readonly handOn: (request: ListRequest) => ListView;
  /** Lists, closing and the next edition as the panel draws them. */
  readonly flows: (request: FlowRequest) => FlowView;
  readonly close: (request: CloseRequest) => CloseView;
  /** The next edition in the same file, once the last one is closed. */
  readonly nextEdition: (request: NextEditionRequest) => NextEditionView;
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
