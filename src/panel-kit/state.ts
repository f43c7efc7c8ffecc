// Everything the panel knows at a moment.
import type {
  AlternativeView,
  ColumnsView,
  EraseView,
  ExplainView,
  FlowView,
  LeavingView,
  MailAgainView,
  NewDate,
  Occasion,
  PermissionCheck,
  Press,
  QuestionDecision,
  SettingChanges,
  SettingsView,
  StepId,
  SurveyView,
  WordsView,
} from '../api/api.ts';
import type { HubRead, IntroduceRead, MatchRead, ProfilesRead, ScheduleRead } from '../api/page.ts';

import { type Leaver, nobody } from './leaver.ts';

export type Page = 'hub' | 'explain' | 'leaving' | 'takeBack' | 'data' | 'settings' | StepId;

export interface Trouble {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

export interface State {
  readonly page: Page;
  /** What is being done now, in words; null when idle. */
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  /** Read aloud by screen readers. */
  readonly said: string;
  readonly hub: HubRead | null;
  readonly columns: ColumnsView | null;
  /** Choices not confirmed yet, by placeKey. */
  readonly chosen: Readonly<Record<string, string | null>>;
  readonly showAll: boolean;
  readonly profiles: ProfilesRead | null;
  /** Which profile is previewed, and which open place is asked about. */
  readonly profileAt: number;
  readonly placeAt: number;
  /** Other words for that place, as they are being written. */
  readonly instead: string;
  readonly introduce: IntroduceRead | null;
  /** Why people are written to. */
  readonly occasion: Occasion;
  /** Only people of this strand are written to; null for everybody. */
  readonly strand: string | null;
  /** Day before which mails do not go, as it is being chosen; empty for at once. */
  readonly sendOn: string;
  /** Asked for the next edition: its section stands before all others. */
  readonly nextFirst: boolean;
  /** Slices of mail are going out. */
  readonly sending: boolean;
  /** Milliseconds a mail took in this run; null before the first slice is done. */
  readonly pace: number | null;
  /** Where test mails go, as it is being written. */
  readonly testTo: string;
  readonly schedule: ScheduleRead | null;
  /** What is asked once more before people are told. */
  readonly sure: 'create' | 'undo' | 'erase' | Press['step'] | null;
  /** Whom to erase, as it is being written, and whether the form answers go too. */
  readonly person: string;
  readonly answersToo: boolean;
  readonly erasure: EraseView | null;
  /** Sections that the server drew last, and what is being written in one. */
  readonly flow: FlowView | null;
  readonly sectionValue: string;
  readonly permissions: readonly PermissionCheck[] | null;
  readonly settings: SettingsView | null;
  /** Settings that are not saved yet. */
  readonly changes: SettingChanges;
  /** A date of the programme, as it is being written. */
  readonly newDate: NewDate;
  /** Id of a calendar, as it is being written. */
  readonly calendarId: string;
  readonly survey: SurveyView | null;
  /** Corrections of survey questions that are not written yet, by question. */
  readonly corrected: Readonly<Record<string, QuestionDecision>>;
  readonly match: MatchRead | null;
  readonly explained: ExplainView | null;
  /** Words of the page that is open, where it fetches them. */
  readonly words: WordsView;
  /** Whose mails are looked at, and why one goes again, as it is being written. */
  readonly mailTo: string;
  readonly mailReason: string;
  readonly mailAgain: MailAgainView | null;
  /** Who leaves, as it is being said; and what would happen. */
  readonly leaver: Leaver;
  readonly leaving: LeavingView | null;
  /** What each objective would give; null until asked. */
  readonly alternatives: readonly AlternativeView[] | null;
}

export const NO_DATE: NewDate = { what: '', day: '', time: '09:00', minutes: 60, who: 'all', where: '' };

export const start: State = {
  newDate: NO_DATE,
  page: 'hub',
  busy: null,
  trouble: null,
  said: '',
  hub: null,
  columns: null,
  chosen: {},
  showAll: false,
  profiles: null,
  profileAt: 0,
  placeAt: 0,
  instead: '',
  introduce: null,
  occasion: 'introduction',
  strand: null,
  sendOn: '',
  nextFirst: false,
  sending: false,
  pace: null,
  testTo: '',
  schedule: null,
  sure: null,
  calendarId: '',
  person: '',
  answersToo: false,
  erasure: null,
  flow: null,
  sectionValue: '',
  permissions: null,
  settings: null,
  changes: { settings: {}, rules: {}, strands: null },
  survey: null,
  corrected: {},
  match: null,
  explained: null,
  words: {},
  mailTo: '',
  mailReason: '',
  mailAgain: null,
  leaver: nobody,
  leaving: null,
  alternatives: null,
};
