// Rows of the Outbox made from mails: new ones that wait, and those that somebody deleted and the ledger still knows.

import type { OutboxRow } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
import { asRemembered, type Marks } from '../../outbox/remembered.ts';
import type { Mail } from './mail.ts';

/** Mails that the ledger knows and whose rows are gone: they get their rows back, with what became of them. */
export function rowsBack(mails: readonly Mail[], rows: readonly OutboxRow[], marks: Marks): OutboxRow[] {
  const here = new Set(rows.map(({ ref }) => ref));
  return mails
    .filter(({ ref }) => !here.has(ref) && marks.has(ref))
    .map((mail) => asRemembered({ ...rowOf(mail, '', ''), note: outboxNote.rowBack() }, marks.get(mail.ref)));
}

/** The row of a mail that waits to be sent. */
export function rowOf(mail: Mail, batch: string, since: OutboxRow['since']): OutboxRow {
  return {
    ref: mail.ref,
    batch,
    kind: mail.kind,
    pair: mail.pair,
    person: mail.person,
    to: mail.to.join(', '),
    subject: mail.listed,
    state: 'queued',
    since,
    note: '',
    text: mail.print,
    attempt: mail.key.attempt,
    row: 0,
  };
}
