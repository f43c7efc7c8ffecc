// What may be asked about people's data: erasing one person, closing an edition.

/** Where something of a person stands, and what; both in words. */
export interface Place {
  readonly where: string;
  readonly what: string;
}

/** Erase one person, or list what would go. */
export interface EraseRequest {
  /** Address of the person. */
  readonly person: string;
  /** False: only list. */
  readonly write: boolean;
  /** Also delete the person's rows in the sheets with form answers. */
  readonly answers: boolean;
}

/** What goes or went, and what a person has to do elsewhere. */
export interface EraseView {
  readonly person: string;
  /** What is removed, or was. */
  readonly places: readonly Place[];
  /** What cannot be reached from here. */
  readonly left: readonly Place[];
  readonly done: boolean;
}

/** One service, tried just now. */
export interface PermissionCheck {
  readonly id: 'sheets' | 'mail' | 'documents' | 'calendar' | 'free/busy' | 'clock';
  readonly state: 'works' | 'not allowed' | 'fails';
  /** What it is, and what was found, in words. */
  readonly service: string;
  readonly says: string;
}

/** One step of closing an edition. */
export interface CloseRequest {
  /** list: nothing is written · settle: a slice of what is still to come goes from the calendar · close: names go. */
  readonly step: 'list' | 'settle' | 'close';
}

/** What is still open in an edition that is to be closed. */
export interface StillOpen {
  /** Events to come that stand in calendars; null where the calendar cannot be seen. */
  readonly events: number | null;
  /** Mails that wait, and mails of which nobody knows whether they went. */
  readonly waiting: number;
  readonly unsure: number;
  /** The same in sentences. */
  readonly says: readonly string[];
  /** Closing waits for these. */
  readonly blocks: boolean;
}

/** What closing takes out, what stays, and what it waits for. */
export interface CloseView {
  readonly edition: string;
  readonly open: StillOpen;
  /** Events taken out by this slice, and why it stopped. */
  readonly taken: number;
  readonly stopped: 'time' | 'slow' | 'trouble' | null;
  /** Of these: series that had begun, and end now. */
  readonly ended: number;
  /** And of series that had begun in sentences, also of those of which the past went. */
  readonly endedSays: readonly string[];
  readonly places: readonly Place[];
  readonly kept: readonly Place[];
  readonly left: readonly Place[];
  readonly done: boolean;
}

/** Begin the next edition, or see what that would do. */
export interface NextEditionRequest {
  /** look: what would be · begin: the next edition, in this file. */
  readonly step: 'look' | 'begin';
  readonly edition: string;
}

/** The edition after this one, before or after it began. */
export interface NextEditionView {
  readonly edition: string;
  /** A name for the next one, from this one. */
  readonly suggested: string;
  /** Why it cannot begin yet; empty where it can. */
  readonly waits: readonly string[];
  /** Answers that would be set aside, and mentors who could be asked to come back. */
  readonly answers: number;
  readonly mentors: number;
  /** The moment from which answers count, like 2026-09-08 19:00. */
  readonly since: string;
  /** Which answers count from then and which do not, in sentences. */
  readonly says: readonly string[];
  /** What a person does next, in their order. */
  readonly next: readonly string[];
  readonly done: boolean;
}
