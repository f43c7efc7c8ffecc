// What may be asked about a mail that went and did not do its work: send it to one person again, or say that it came back.

/** One step with the mails of one person. */
export interface MailAgainRequest {
  /** look: the mails to this person · again: one more, waiting to be sent · bounced: it came back. */
  readonly step: 'look' | 'again' | 'bounced';
  /** Name or address. */
  readonly person: string;
  /** Of the mail meant; empty for a look. */
  readonly ref: string;
  /** Why, in the coordinator's words; it stands in the Outbox. */
  readonly reason: string;
  readonly acceptGuesses: boolean;
}

/** Every mail to one person, as it is after the step. */
export interface MailAgainView {
  readonly person: string;
  readonly name: string;
  /** Every mail to this person that this file knows, the last one first; then those of another file or edition. */
  readonly mails: readonly {
    readonly ref: string;
    readonly kind: string;
    readonly occasion: string;
    readonly to: string;
    readonly subject: string;
    /** The pair or circle it is about, in names. */
    readonly about: string;
    readonly state: string;
    /** The state in the coordinator's words. */
    readonly says: string;
    readonly note: string;
    /** It may be sent once more, or said to have come back. */
    readonly mayGoAgain: boolean;
    readonly mayHaveBounced: boolean;
  }[];
  /** Others of a pair or circle who may hold a former address of this person in their mail: it may go to them again. */
  readonly others: readonly {
    readonly ref: string;
    readonly occasion: string;
    readonly says: string;
    /** It waits already, and can be sent. */
    readonly waits: boolean;
  }[];
  /** Reference of the new mail that waits; null where none was made just now. */
  readonly queued: string | null;
}
