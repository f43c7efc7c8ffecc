// Handing a mail over, and what became of it.

/** What became of a mail that was handed over. */
export type Handed =
  /** Accepted. */
  | 'sent'
  /** The address was refused; nobody got anything. */
  | 'refused'
  /** The day's allowance is used up; nobody got anything. */
  | 'quota'
  /** Too many in a short time; nobody got anything. */
  | 'slow'
  /** Nobody knows. */
  | 'unsure';

/** A mail as it is handed over, the same for everybody in `to`. */
export interface MailToSend {
  readonly to: readonly string[];
  /** Who gets a copy; mostly nobody. */
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** An iCalendar file that goes with it, empty for none; and what it is called. */
  readonly calendar: string;
  readonly calendarName: string;
  /** Name of the sender that people read. */
  readonly name: string;
  /** Where answers go; empty for the account that sends. */
  readonly replyTo: string;
}

/** Mails that go from the coordinator's account. */
export interface Mailer {
  readonly isAllowed: () => boolean;
  /** Recipients that may still be written to today; Google's own figure, which may vary. */
  readonly quotaLeft: () => number;
  readonly send: (mail: MailToSend) => Handed;
}
