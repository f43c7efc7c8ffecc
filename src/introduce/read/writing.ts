// What mails are made from, apart from the Outbox.

import type { PairNotes } from '../../documents/pair-notes.ts';
import type { DocumentRecord } from '../../documents/records.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Occasion } from '../../letters/mails.ts';
import type { FollowUp } from '../../pairs/follow-up.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Alone } from '../domain/group.ts';

/** What mails are made from, apart from the Outbox: read once in an execution. */
export interface Writing {
  readonly occasion: Occasion;
  /** Null for all strands. */
  readonly strand: string | null;
  /** Day for which the mails are prepared, like 2026-05-04; null for today, and for what is no day. */
  readonly sendOn: string | null;
  /** Whether a pair, a circle or a person belongs to it. */
  readonly isShown: (pair: string) => boolean;
  /** The notes template of this file and edition; undefined where there is none. */
  readonly template: DocumentRecord | undefined;
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly book: PairBook;
  readonly file: string;
  /** What those who were introduced have answered since. */
  readonly followUp: readonly FollowUp[];
  /** Documents of notes by pair or circle, where the programme makes one for each. */
  readonly pairNotes: PairNotes;
  /** Profiles as they would be published, for their approval. */
  readonly profiles: readonly Alone[];
  /** Those whose row is held, with what is missing. */
  readonly heldPeople: readonly Alone[];
  /** Of everything but the Outbox. */
  readonly odd: () => readonly Issue[];
}
