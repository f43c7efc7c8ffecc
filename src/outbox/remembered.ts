// What the sheet says about a mail and what the ledger knows, put together: the ledger knows whether a mail was handed over,
// the sheet holds what people decided. Nothing that was handed over is ever queued again.
import type { Mark } from './ledger.ts';
import { type MailKey, type MailState, type OutboxRow, outcomeNotes, refOf } from './outbox.ts';

/** Begins the note of a row whose mail a person wants to be sent once more. */
export const AGAIN = 'Sent again';

/** Begins the note of the new mail, before the reason. */
export const BECAUSE = 'Again, because:';

/** What stays of a note when a mail is approved anew or goes: the reason why it goes again. */
export function reasonIn(note: string): string {
  return note.startsWith(BECAUSE) ? note : '';
}

export type Marks = ReadonlyMap<string, Mark>;

interface Said {
  readonly state: MailState;
  readonly note: string;
}

const bySheet: Readonly<Record<Mark, Said>> = {
  going: { state: 'sending', note: outcomeNotes.unsure! },
  sent: { state: 'sent', note: 'This mail went; the State said something else.' },
  refused: { state: 'failed', note: outcomeNotes.failed! },
  again: { state: 'failed', note: `${AGAIN} by a person's decision.` },
  resent: { state: 'sent', note: `${AGAIN} by a person's decision.` },
  bounced: { state: 'bounced', note: 'It came back.' },
};

/** A person wants another one. */
const WANTED: ReadonlySet<Mark> = new Set<Mark>(['again', 'resent']);

const STRAY = 'This sheet was sorted while we wrote into it. The mail has not gone: approve it again.';

/** A moment may lose parts of a second in a cell, in ms. */
const SAME_MOMENT = 1000;

/**
 * A run that was cut may have written what became of its last mail into another row, because somebody sorted just then. Such a row
 * says what nobody remembers, at the very moment of that run, and there is one of them at most: it is held, so that only the mail
 * which was being handed over is left in doubt. Anything else without a record is a person's word, and asked about.
 *
 * @param written  the moment of that run as the sheet shows it; null where there was none.
 */
export function withoutStray(
  rows: readonly OutboxRow[],
  marks: Marks,
  written: Date | null,
): readonly OutboxRow[] {
  if (written === null || ![...marks.values()].includes('going')) return rows;
  const isStray = ({ ref, state, since }: OutboxRow) =>
    !marks.has(ref) &&
    OUTCOMES.has(state) &&
    since instanceof Date &&
    Math.abs(since.getTime() - written.getTime()) < SAME_MOMENT;
  if (rows.filter(isStray).length !== 1) return rows;
  return rows.map((row) => (isStray(row) ? { ...row, state: 'held', note: STRAY } : row));
}

/** What a run writes of a mail that it handed over. */
const OUTCOMES: ReadonlySet<MailState> = new Set<MailState>(['sent', 'unsure', 'failed']);

const NO_RECORD = 'The sheet says that it went, and we have no record of it. Say whether it did.';

/**
 * The row as it is in truth. `sending` is left for a mail that is under way, or was when a run was cut: only whoever holds
 * the lock knows which.
 */
export function asRemembered(row: OutboxRow, mark: Mark | undefined): OutboxRow {
  if (mark === undefined)
    return row.state === 'sent' || row.state === 'sending'
      ? { ...row, state: 'unsure', note: NO_RECORD }
      : row;
  const said = bySheet[mark];
  if (row.state === said.state && (!WANTED.has(mark) || row.note.startsWith(AGAIN))) return row;
  // A doubt that is shown already; and a person who wrote "sent" over one has settled it.
  if (mark === 'going' && (row.state === 'unsure' || row.state === 'sent')) return row;
  return { ...row, ...said };
}

/** A mail under way whose run is over: nobody knows. */
export function inDoubt(row: OutboxRow): OutboxRow {
  return row.state === 'sending' ? { ...row, state: 'unsure', note: outcomeNotes.unsure! } : row;
}

/** The number of the attempt that counts now, from 1: it grows with each "send again" that is remembered. */
export function attemptRemembered(key: Omit<MailKey, 'attempt'>, marks: Marks): number {
  let attempt = 1;
  for (;;) {
    const mark = marks.get(refOf({ ...key, attempt }));
    if (mark === undefined || !WANTED.has(mark)) return attempt;
    attempt++;
  }
}
