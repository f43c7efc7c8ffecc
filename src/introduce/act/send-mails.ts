// Sends what is queued, pair by pair, each mail at most once: that it is going is kept in the ledger before it goes, and what
// a cut leaves there becomes a doubt for a person. The row in the Outbox follows, found by its reference each time.

import { Refusal, refuse } from '../../language/refusal.ts';
import type { Mark, Marked } from '../../outbox/ledger.ts';
import { outcomeNote } from '../../outbox/outbox.ts';
import { reasonIn } from '../../outbox/outbox-notes.ts';
import { type MailState, stateIn } from '../../outbox/state-words.ts';
import type { Handed } from '../../ports/mailer.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LiveSheet } from '../../ports/workbook.ts';
import { type RowsByReference, rowsByReference } from '../../workbook/rows-by-reference.ts';
import type { Mail } from '../domain/mail.ts';

export interface SendOrder {
  /** Mails by reference, rendered from the sheets as they are now. */
  readonly mails: ReadonlyMap<string, Mail>;
  /** References in the order in which they go out, a pair's side by side. */
  readonly queue: readonly (readonly string[])[];
  /** Whether its words are still those that were approved; asked when its turn has come. */
  readonly isApproved: (ref: string) => boolean;
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
  readonly stopped: 'time' | 'first' | 'quota' | 'slow' | 'trouble' | 'changed' | 'later' | null;
}

/** So many doubts or refusals in a row are no accident. */
const TOO_MANY = 3;

interface Outcome {
  /** Null takes the mark away: the mail certainly did not go. */
  readonly mark: Mark | null;
  readonly state: MailState;
  readonly counts: 'sent' | 'failed' | 'unsure' | null;
}

const outcomes: Readonly<Record<Handed, Outcome>> = {
  sent: { mark: 'sent', state: 'sent', counts: 'sent' },
  refused: { mark: 'refused', state: 'failed', counts: 'failed' },
  quota: { mark: null, state: 'queued', counts: null },
  slow: { mark: null, state: 'queued', counts: null },
  unsure: { mark: 'going', state: 'unsure', counts: 'unsure' },
};

export function outboxByReference(live: LiveSheet, name: string): RowsByReference {
  return rowsByReference(live, { name, key: ['Ref'], needed: ['State', 'Since', 'Note'] });
}

/** What was handed over last: it is written down together with the next. */
interface Last {
  readonly ref: string;
  readonly outcome: Outcome;
}

interface Run {
  /** Pairs begun in this run. */
  begun: number;
  /** A mail was passed over because its words are no longer those that were approved. */
  isChanged: boolean;
  readonly ports: Ports;
  readonly rows: RowsByReference;
  readonly order: SendOrder;
  readonly counts: { sent: number; failed: number; unsure: number };
  last: Last | null;
  /** A mail that could not be remembered, and so was not handed over. */
  unsent: string | null;
  inARow: number;
  /** Recipients that may still be written to today. */
  quota: number;
  stopped: SendResult['stopped'];
}

export function sendMails(ports: Ports, rows: RowsByReference, order: SendOrder): SendResult {
  const wanted = order.queue.reduce((n, refs) => n + refs.length, 0);
  if (wanted > ports.memory.room()) refuse('memory full');
  const counts = { sent: 0, unsure: 0, failed: 0 };
  const run: Run = {
    begun: 0,
    isChanged: false,
    ports,
    rows,
    order,
    counts,
    last: null,
    unsent: null,
    inARow: 0,
    quota: ports.mailer.quotaLeft(),
    stopped: null,
  };
  tryToWrite(rows, order);
  try {
    for (const refs of order.queue) {
      sendPair(run, refs);
      if (run.stopped !== null) break;
    }
  } catch (error) {
    settle(run);
    if (error instanceof Refusal) throw error;
    run.stopped = 'trouble';
  }
  settle(run);
  return { ...counts, stopped: run.stopped ?? (run.isChanged ? 'changed' : null) };
}

function sendPair(run: Run, refs: readonly string[]): void {
  const { order } = run;
  const approved = refs.filter(order.isApproved);
  if (approved.length < refs.length) run.isChanged = true;
  if (approved.length === 0) return;
  run.stopped = reasonToStop(run, approved);
  run.begun++;
  for (const ref of approved) if (run.stopped === null) sendOne(run, order.mails.get(ref)!);
}

/** A sheet that may not be written to is found before the first mail, not after it: a State is written over itself. */
function tryToWrite(rows: RowsByReference, { queue }: SendOrder): void {
  const ref = queue[0]?.[0];
  const state = ref === undefined ? null : rows.cell(ref, 'State');
  if (ref === undefined || state === null) return;
  rows.set(ref, { State: state });
  rows.look();
}

function reasonToStop(
  { ports, order, quota, inARow, begun }: Run,
  refs: readonly string[],
): SendResult['stopped'] {
  if (begun > 0 && order.firstOnly) return 'first';
  if (begun > 0 && ports.elapsed() > order.budget) return 'time';
  if (inARow >= TOO_MANY) return 'trouble';
  return refs.reduce((n, ref) => n + recipients(order.mails.get(ref)!), 0) > quota ? 'quota' : null;
}

/** A copy counts in the allowance like everybody else. */
function recipients({ to, cc }: Mail): number {
  return to.length + cc.length;
}

/** Looks, shows the mail before, remembers both, sends. A row that is no longer there to be sent is passed over. */
function sendOne(run: Run, mail: Mail): void {
  const { ports, rows, order } = run;
  rows.look(mail.ref);
  if (run.last !== null) show(run, run.last);
  if (stateIn(String(rows.cell(mail.ref, 'State') ?? '')) !== 'queued') return;
  run.unsent = mail.ref;
  ports.memory.mark([...marksOf(run.last), [mail.ref, 'going']], ports.now);
  Object.assign(run, { last: null, unsent: null });
  const handed = ports.mailer.send({ ...mail, name: order.name, replyTo: order.replyTo });
  const outcome = outcomes[handed];
  run.last = { ref: mail.ref, outcome };
  if (outcome.counts !== null) run.counts[outcome.counts]++;
  if (handed === 'sent' || handed === 'unsure') run.quota -= recipients(mail);
  run.inARow = handed === 'sent' ? 0 : run.inARow + 1;
  if (handed === 'quota' || handed === 'slow') run.stopped = handed;
}

function marksOf(last: Last | null): Marked[] {
  return last === null ? [] : [[last.ref, last.outcome.mark]];
}

function show({ ports, rows }: Run, { ref, outcome: { state } }: Last): void {
  if (state !== 'queued')
    rows.set(ref, {
      State: state,
      Since: ports.now,
      Note: outcomeNote(state) || reasonIn(String(rows.cell(ref, 'Note') ?? '')),
    });
}

/** Whatever went wrong: what is known of the last mail is kept first, then shown. */
function settle(run: Run): void {
  const { ports, rows, last, unsent } = run;
  Object.assign(run, { last: null, unsent: null });
  const marks: Marked[] = [...marksOf(last), ...(unsent === null ? [] : [[unsent, null] as const])];
  if (marks.length > 0) ports.memory.mark(marks, ports.now);
  if (last === null) return;
  rows.look();
  show(run, last);
  rows.look();
}
