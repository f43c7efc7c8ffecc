// THE LIST of mails we write, and what a text of ours has.

const partings = ['goodbye', 'mentor left', 'mentee left', 'match ended'] as const;
export type PartingKind = (typeof partings)[number];

const surveys = ['survey invitation', 'survey reminder', 'mentor asked'] as const;
export type SurveyKind = (typeof surveys)[number];

export const mailKinds = [
  'introduction',
  'circle introduction',
  'not matched',
  'waiting list',
  'more information',
  'profile for approval',
  'reminder',
  'meetings',
  'fit check',
  'mid-term',
  'closing',
  ...partings,
  ...surveys,
] as const;
export type MailKind = (typeof mailKinds)[number];

export type MailLanguage = 'en' | 'fr';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export type PartingTexts = Readonly<Record<PartingKind, MailText>>;
export type SurveyTexts = Readonly<Record<SurveyKind, MailText>>;
export type OwnTexts = Readonly<Record<Exclude<MailKind, PartingKind | SurveyKind>, MailText>>;
