// A pair, a circle or a person with the mails of an occasion, and what these are made from.

import type { MailedSources } from '../../catch-ups/domain/by-mail.ts';
import type { PairNotes } from '../../documents/pair-notes.ts';
import type { Table } from '../../ground/table.ts';
import type { Occasion } from '../../letters/mails.ts';
import type { MailKey } from '../../outbox/outbox.ts';
import type { AbsenceTold } from '../../pairs/about-absence.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Settings } from '../../programme/settings.ts';
import type { CircleNews } from './circle-news.ts';
import type { EndsTold } from './ends-without-names.ts';
import type { Mail, Recipient } from './mail.ts';
import type { SurveySources } from './survey-mails.ts';
import type { TrueSources } from './true-now.ts';

export interface Held {
  readonly who: string;
  readonly why: string;
  /** Of one mail alone. */
  readonly ref?: string;
}

export interface Group {
  readonly pair: string;
  readonly mails: readonly Mail[];
  /** The sheet says that they have been introduced. */
  readonly isMarked: boolean;
}

/** Somebody written to alone, with words that concern only them. */
export interface Alone {
  readonly person: Recipient;
  readonly text: string;
}

export interface IntroductionSources extends TrueSources, SurveySources, EndsTold {
  readonly reading: Reading;
  readonly book: PairBook;
  readonly unmatched: Table | null;
  readonly texts: Table | null;
  readonly occasion: Occasion;
  /** Where the notes template is copied; empty where there is none. */
  readonly notes: string;
  /** Links to documents of notes made for one pair or circle, by pair. */
  readonly pairNotes: PairNotes;
  /** Meetings that travel with the mails; null where Google invites. */
  readonly meetings: MailedSources | null;
  /** Whether a mail with nothing but dates stands in the Outbox for them. */
  readonly hadDates: (pair: string) => boolean;
  /** Link to the check-in form. */
  readonly checkIn: string;
  /** What members of circles have not been told. */
  readonly circleNews: readonly CircleNews[];
  /** Profiles as they would be published, for their approval. */
  readonly profiles: readonly Alone[];
  /** Those whose row is held, with what is missing. */
  readonly heldPeople: readonly Alone[];
  readonly settings: Settings;
  readonly file: string;
  /** The day the texts were approved: deadlines count from it. */
  readonly day: Date;
  /** The day from which they count for a pair or circle, of whom somebody was told already. */
  readonly toldOn: (pair: string) => Date;
  /** Number of the attempt for a mail, from 1. */
  readonly attemptOf: (key: Omit<MailKey, 'attempt'>) => number;
  /** Whether an introduction of these two went out, or may have. */
  readonly wasTold: (pair: string) => boolean;
  readonly stillBelieve: readonly string[];
  /** Whether the mail that there is no mentor this time went to somebody, or may have. */
  readonly hadNo: (who: string) => boolean;
  /** How many meetings of these two were cancelled; and how many dates to come went to them with a mail. */
  readonly cancelled: (pair: string) => number;
  readonly datesSent: (pair: string) => number;
  /** Days, like 2027-02-01, of those that were cancelled. */
  readonly cancelledOn: (pair: string) => readonly string[];
  /** What somebody of a pair was told of absences, the last of it at the end. */
  readonly absencesTold: (pair: string, person: string) => readonly AbsenceTold[];
}
