// What the sheet says about a mail and what the ledger knows, put together: the ledger knows whether a mail was handed over,
// the sheet holds what people decided. Nothing that was handed over is ever queued again.
import type { Mark } from './ledger.ts';
import { isOut, type MailKey, type OutboxRow, refOf } from './outbox.ts';
import { outboxNote, saysAgain, wentAgain } from './outbox-notes.ts';
import type { MailState } from './state-words.ts';

export type Marks = ReadonlyMap<string, Mark>;

interface Said {
  readonly state: MailState;
  readonly note: string;
}

const bySheet: Readonly<Record<Mark, () => Said>> = {
  going: () => ({ state: 'sending', note: outboxNote.unsure() }),
  sent: () => ({ state: 'sent', note: outboxNote.went() }),
  refused: () => ({ state: 'failed', note: outboxNote.refused() }),
  again: () => ({ state: 'failed', note: outboxNote.againDecided() }),
  resent: () => ({ state: 'sent', note: outboxNote.againDecided() }),
  bounced: () => ({ state: 'bounced', note: outboxNote.cameBack() }),
};

/** A person wants another one. */
const WANTED: ReadonlySet<Mark> = new Set<Mark>(['again', 'resent']);

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
  return rows.map((row) => (isStray(row) ? { ...row, state: 'held', note: outboxNote.stray() } : row));
}

/** What a run writes of a mail that it handed over. */
const OUTCOMES: ReadonlySet<MailState> = new Set<MailState>(['sent', 'unsure', 'failed']);

/**
 * The row as it is in truth. `sending` is left for a mail that is under way, or was when a run was cut: only whoever holds
 * the lock knows which.
 */
export function asRemembered(row: OutboxRow, mark: Mark | undefined): OutboxRow {
  if (mark === undefined)
    return row.state === 'sent' || row.state === 'sending'
      ? { ...row, state: 'unsure', note: outboxNote.noRecord() }
      : row;
  const said = bySheet[mark]();
  if (row.state === said.state && (!WANTED.has(mark) || saysAgain(row.note))) return row;
  // A doubt that is shown already; and a person who wrote "sent" over one has settled it.
  if (mark === 'going' && (row.state === 'unsure' || row.state === 'sent')) return row;
  return { ...row, ...said };
}

/** Rows in whose place another mail was to go say that it went once it has, or may have. */
export function sentAgain(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  const name = ({ kind, pair, person, attempt }: OutboxRow, plus = 0) =>
    [kind, pair, person.toLowerCase(), attempt + plus].join('\n');
  const out = new Set(rows.filter(isOut).map((row) => name(row)));
  return rows.map((row) => (out.has(name(row, 1)) ? { ...row, note: wentAgain(row.note) } : row));
}

/** A mail under way whose run is over: nobody knows. */
export function inDoubt(row: OutboxRow): OutboxRow {
  return row.state === 'sending' ? { ...row, state: 'unsure', note: outboxNote.unsure() } : row;
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
