// What the panel and the command line may ask, and what they get: plain values that survive JSON unchanged.

import type { ScheduleRequest, ScheduleView } from '../catch-ups/contract.ts';
import type { Hub } from '../hub/contract.ts';
import type {
  IntroduceRequest,
  IntroduceView,
  NotedAnswers,
  NotesView,
  PairNotesView,
} from '../introduce/contract.ts';
import type { MailAgainRequest, MailAgainView } from '../introduce/mail-again-contract.ts';
import type { LeavingRequest, LeavingView } from '../leaving/contract.ts';
import type {
  AlternativeView,
  DecideRequest,
  ExplainRequest,
  ExplainView,
  MatchRequest,
  MatchView,
} from '../matching/contract.ts';
import type { WordsRequest, WordsView } from '../panel-words/contract.ts';
import type {
  CloseRequest,
  CloseView,
  EraseRequest,
  EraseView,
  NextEditionRequest,
  NextEditionView,
  PermissionCheck,
} from '../people-data/contract.ts';
import type { FlowRequest, FlowView } from '../people-data/edition-contract.ts';
import type { ListRequest, ListView } from '../people-data/lists-contract.ts';
import type { ProfilesRequest, ProfilesView, ReviewRequest } from '../profiles/contract.ts';
import type { ColumnsRequest, ColumnsView, ShowRequest } from '../set-up/contract.ts';
import type { SettingsRequest, SettingsView } from '../settings/contract.ts';
import type { StandingRequest, StandingView } from '../standing/contract.ts';
import type { StarterRequest, StarterView } from '../starter/contract.ts';
import type { SurveyRequest, SurveyView } from '../survey/contract.ts';
import type { TakeBackRequest, TakeBackView } from '../take-back/contract.ts';

export type * from '../catch-ups/contract.ts';
export type * from '../hub/contract.ts';
export type * from '../introduce/contract.ts';
export type * from '../introduce/mail-again-contract.ts';
export type * from '../language/answer.ts';
export type { Language } from '../language/language.ts';
export type * from '../leaving/contract.ts';
export type * from '../matching/contract.ts';
export type * from '../panel-words/contract.ts';
export type * from '../people-data/contract.ts';
export type * from '../people-data/edition-contract.ts';
export type * from '../people-data/lists-contract.ts';
export type * from '../profiles/contract.ts';
export type * from '../set-up/contract.ts';
export type * from '../settings/contract.ts';
export type * from '../standing/contract.ts';
export type * from '../starter/contract.ts';
export type * from '../survey/contract.ts';
export type * from '../take-back/contract.ts';

/** The questions, by name. Each has one request and one answer. */
export interface Api {
  readonly hub: (request: null) => Hub;
  readonly columns: (request: ColumnsRequest) => ColumnsView;
  readonly match: (request: MatchRequest) => MatchView;
  readonly explain: (request: ExplainRequest) => ExplainView;
  /** What each objective would give; choosing one writes it into Settings. */
  readonly alternatives: (request: { readonly choose: string | null }) => readonly AlternativeView[];
  readonly decide: (request: DecideRequest) => null;
  /** Whether people take part whose note does not say so: one press for all of one note. */
  readonly standing: (request: StandingRequest) => StandingView;
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
  /** Notes in Matches what mentors answered in a form. */
  readonly noteAnswers: (request: null) => NotedAnswers;
  /** The last acts in our sheets, as long as nothing of them has gone out. */
  readonly takeBack: (request: TakeBackRequest) => TakeBackView;
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

/** The name of a question, as the one door takes it. */
export type Question = keyof Api;
