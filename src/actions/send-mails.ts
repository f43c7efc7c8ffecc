// Sends what is queued, pair by pair, each mail at most once: "sending" is written and kept before a mail goes out, and
// what a cut leaves in that state becomes a doubt for a person.

import type { Mail } from '../domain/mail/mail.ts';
import type { MailState } from '../domain/mail/outbox.ts';
import { stateIn } from '../domain/mail/outbox.ts';
import { type Cell, columnOf, type Grid, type Table } from '../domain/people/table.ts';
import { refuse } from '../domain/refusal.ts';
import type { Handed, Ports, Ledger as Sheet } from '../ports.ts';

export interface SendOrder {
  /** Mails by reference, rendered from the sheets as they are now. */
  readonly mails: ReadonlyMap<string, Mail>;
  /** References in the order in which they go out, a pair's side by side. */
  readonly queue: readonly (readonly string[])[];
  readonly name: string;
  readonly replyTo: string;
  /** Stops after so many milliseconds, or after the first pair. */
  readonly budget: number;
  readonly firstOnly: boolean;
}

export interface SendResult {
  readonly sent: number;
  readonly unsure: number;
  readonly failed: number;
  /** Why it stopped before the end; null where nothing is left. */
  readonly stopped: 'time' | 'first' | 'quota' | 'trouble' | 'changed' | null;
}

/** So many doubts or refusals in a row are no accident. */
const TOO_MANY = 3;

/** The rows of the Outbox, and where its columns stand, from 0: State, Since and Note side by side. */
export interface Ledger {
  readonly sheet: Sheet;
  readonly ref: number;
  readonly state: number;
}

/** Refuses before anything is sent where a coordinator has moved the columns apart. */
export function ledgerOf(sheet: Sheet, table: Table): Ledger {
  const [ref = -1, state = -1, since, note] = ['Ref', 'State', 'Since', 'Note'].map((name) =>
    columnOf(table, name),
  );
  if (ref < 0 || state < 0 || since !== state + 1 || note !== state + 2) refuse('outbox moved');
  return { sheet, ref, state };
}

interface Settled {
  readonly state: MailState;
  readonly note: string;
}

const outcomes: Readonly<Record<Handed, Settled>> = {
  sent: { state: 'sent', note: '' },
  refused: { state: 'failed', note: 'The address was refused. Correct it in the answers, then send again.' },
  quota: { state: 'queued', note: '' },
  unsure: { state: 'unsure', note: 'Google did not confirm. Look into your Sent mail for the reference.' },
};

export function sendMails(ports: Ports, ledger: Ledger, order: SendOrder): SendResult {
  const counts = { sent: 0, unsure: 0, failed: 0 };
  /** What is known but not written yet: it travels with the next write. */
  const pending = new Map<string, Settled>();
  let inARow = 0;
  let stopped: SendResult['stopped'] = null;
  let quota = ports.mailer.quotaLeft();
  let groups = 0;
  for (const refs of order.queue) {
    const mails = refs.map((ref) => order.mails.get(ref)!);
    stopped = reasonToStop(ports, order, groups, inARow, quota, mails);
    if (stopped !== null) break;
    for (const mail of mails) {
      if (!intend(ports, ledger, pending, mail)) continue;
      ports.memory.remember(mail.ref);
      const handed = ports.mailer.send({ ...mail, name: order.name, replyTo: order.replyTo });
      pending.set(mail.ref, outcomes[handed]);
      quota -= handed === 'sent' || handed === 'unsure' ? mail.to.length : 0;
      if (handed === 'quota') quota = 0;
      else counts[handed === 'refused' ? 'failed' : handed]++;
      inARow = handed === 'sent' ? 0 : inARow + 1;
      if (handed === 'quota') break;
    }
    groups++;
    if (quota <= 0 && mails.some((mail) => pending.get(mail.ref)?.state === 'queued')) {
      stopped = 'quota';
      break;
    }
  }
  settle(ports, ledger, pending);
  return { ...counts, stopped };
}

function reasonToStop(
  ports: Ports,
  { budget, firstOnly }: SendOrder,
  groups: number,
  inARow: number,
  quota: number,
  mails: readonly Mail[],
): SendResult['stopped'] {
  if (groups > 0 && firstOnly) return 'first';
  if (groups > 0 && ports.elapsed() > budget) return 'time';
  if (inARow >= TOO_MANY) return 'trouble';
  return mails.reduce((n, mail) => n + mail.to.length, 0) > quota ? 'quota' : null;
}

/** Writes "sending", and what is known of the mails before; false where the row is no longer there to be sent. */
function intend(ports: Ports, ledger: Ledger, pending: Map<string, Settled>, mail: Mail): boolean {
  const rows = ledger.sheet.read();
  const row = rows.find((one) => one[ledger.ref] === mail.ref);
  if (row === undefined || stateIn(String(row[ledger.state])) !== 'queued') return false;
  const next = new Map(pending).set(mail.ref, { state: 'sending', note: '' });
  write(ports, ledger, rows, next);
  pending.clear();
  return true;
}

function settle(ports: Ports, ledger: Ledger, pending: ReadonlyMap<string, Settled>): void {
  if (pending.size > 0) write(ports, ledger, ledger.sheet.read(), pending);
}

/** State, Since and Note of all rows, with these changed. Rows are found by their reference: people sort. */
function write(ports: Ports, ledger: Ledger, rows: Grid, changes: ReadonlyMap<string, Settled>): void {
  const values = rows.map((row): Cell[] => {
    const change = changes.get(String(row[ledger.ref]));
    const [state = '', since = '', note = ''] = row.slice(ledger.state, ledger.state + 3);
    return change ? [change.state, ports.now, change.note] : [state, since, note];
  });
  ledger.sheet.write(ledger.state + 1, values);
}

/** What an earlier run left under way: nobody knows whether it went. */
export function doubtUnderWay(ports: Ports, ledger: Ledger): number {
  const rows = ledger.sheet.read();
  const open = rows
    .filter((row) => stateIn(String(row[ledger.state])) === 'sending')
    .map((row) => [String(row[ledger.ref]), outcomes.unsure] as const);
  if (open.length > 0) write(ports, ledger, rows, new Map(open));
  return open.length;
}
