// What a mail of ours is: to whom it goes, what it is called, and its texts in every language that participants read.

export type MailLanguage = 'en' | 'fr';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** meeting: pairs and circles that are to be introduced · met: those that have been · parted: pairs that have ended · of one away: whose partner is away for a while · in circles: members who have not been told who came or left · surveyed: whoever was introduced, once · asked: mentors of proposed pairs · unmatched · profiles: mentors with a profile · held: those whose row is left out until they answer. */
export type Audience =
  | 'meeting'
  | 'met'
  | 'parted'
  | 'of one away'
  | 'in circles'
  | 'surveyed'
  | 'asked'
  | 'unmatched'
  | 'profiles'
  | 'held';

export interface Letter<Occasion extends string, Kind extends string> {
  /** Why people are written to, as `desk --occasion` and the Outbox call it. */
  readonly occasion: Occasion;
  readonly to: Audience;
  /** Its name in the panel. */
  readonly called: Readonly<Record<MailLanguage, string>>;
  /** By kind, as the sheet Mail texts calls it. The first is for one of a pair or for a single person. */
  readonly texts: Readonly<Record<Kind, Readonly<Record<MailLanguage, MailText>>>>;
  /** The text for a member of a circle, where it is another one. */
  readonly circleKind?: NoInfer<Kind>;
  /** Days after the introduction before which it would not be true, where the Settings name none; months is the length of the strand, or null. */
  readonly usualDays?: (months: number | null) => number;
  /** It speaks to people whose time together is not over yet. */
  readonly isBeforeTheEnd?: true;
  /** The hub offers it when its day has come. */
  readonly isOffered?: true;
}

export const DAYS_A_MONTH = 30;

/** Holds a mail to its shape and keeps its names as types. */
export function letter<const Occasion extends string, const Kind extends string>(
  one: Letter<Occasion, Kind>,
): Letter<Occasion, Kind> {
  return one;
}
