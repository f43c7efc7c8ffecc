// One mail to one person, as its page tells it: what became of it, and what may be done about it from this file.
import { say } from '../../language/say.ts';
import type { Mark } from '../../outbox/ledger.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import { occasionOf } from '../domain/mail-of-row.ts';
import { stateSaid } from '../domain/mail-state-said.ts';
import type { MailAgainView } from '../mail-again-contract.ts';

/** What the file remembers of a mail that is sent once more: it went, or it did not. */
export const AFTER_AGAIN: Partial<Record<OutboxRow['state'], Mark>> = {
  sent: 'resent',
  bounced: 'again',
  failed: 'again',
};

/** Once for each mail: the next time it is the newer one that goes again. */
export function isAnswerable({ state, note: said }: OutboxRow): boolean {
  return AFTER_AGAIN[state] !== undefined && !saysAgain(said);
}

type MailView = MailAgainView['mails'][number];

/** A mail of the file this one was copied from, or of an edition before: it is told, and nothing can be done about it here. */
export function mailElsewhere(row: OutboxRow, called: (who: string) => string): MailView[] {
  const note =
    row.state === 'queued'
      ? say('Of another file or edition: it may still go from there.')
      : say('Of another file or edition.');
  const view = { ...mailView(row, called), note, mayGoAgain: false, mayHaveBounced: false };
  // The page offers to send what waits; this cannot be sent from here.
  return [row.state === 'queued' ? { ...view, state: 'waits elsewhere' } : view];
}

/** One mail as its page shows it. */
export function mailView(row: OutboxRow, called: (who: string) => string): MailView {
  return {
    ref: row.ref,
    kind: row.kind,
    occasion: occasionOf(row.kind),
    to: row.to,
    subject: row.subject,
    about: called(row.pair),
    state: row.state,
    says: stateSaid(row),
    note: row.note,
    mayGoAgain: isAnswerable(row),
    mayHaveBounced: row.state === 'sent' && !saysAgain(row.note),
  };
}
