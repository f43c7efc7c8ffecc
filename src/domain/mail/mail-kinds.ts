// THE LIST of mails we write, and what a text of ours has.

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
] as const;
export type MailKind = (typeof mailKinds)[number];

export type MailLanguage = 'en' | 'fr';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export type OwnTexts = Readonly<Record<MailKind, MailText>>;
