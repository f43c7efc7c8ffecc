// The Outbox: one row per mail, and the states it may be in. What the file remembers below it (ledger.ts) counts; a run cut
// short leaves at most a doubt, which a person settles, and never a second mail.

import { hashText } from '../ground/draw.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Cell, Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { HeaderOf } from '../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../our-sheets/own-rows.ts';
import { outboxNote } from './outbox-notes.ts';

/** bounced: it went and came back, as a person says. */
export const mailStates = ['queued', 'sending', 'sent', 'unsure', 'failed', 'held', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];

export interface OutboxRow {
  readonly ref: string;
  readonly batch: string;
  readonly kind: string;
  readonly pair: string;
  /** Address of the person, whoever the mail goes to. */
  readonly person: string;
  readonly to: string;
  readonly subject: string;
  readonly state: MailState;
  readonly since: Cell;
  readonly note: string;
  /** Fingerprint of the approved text. */
  readonly text: string;
  readonly attempt: number;
}

/** A state that is none of ours may stand for "sent": such a mail is unsure, and only a person says what becomes of it. */
export function readOutbox(table: Table | null): OutboxRow[] {
  return ownRows('outbox', table)
    .filter(({ text }) => text('Ref') !== '')
    .map(readOutboxRow);
}

function readOutboxRow({ text, cell }: OwnRow<HeaderOf<'outbox'>>): OutboxRow {
  return {
    ref: text('Ref'),
    batch: text('Batch'),
    kind: text('Kind'),
    pair: text('Pair'),
    person: text('Person'),
    to: text('To'),
    subject: text('Subject'),
    state: stateIn(text('State')) ?? 'unsure',
    since: cell('Since'),
    note: text('Note'),
    text: text('Text'),
    attempt: Number(text('Attempt')) || 1,
  };
}

/** As somebody may have typed it: capitals and blanks around do not matter. */
export function stateIn(text: string): MailState | undefined {
  return mailStates.find((known) => known === fold(text));
}

/** Rows whose state somebody typed over. */
export function stateIssues(table: Table | null): Issue[] {
  return ownRows('outbox', table)
    .filter(({ text }) => text('Ref') !== '' && stateIn(text('State')) === undefined)
    .map(({ text, number }) => ({
      severity: 'holds',
      sheet: table!.sheet,
      row: number,
      column: 'State',
      found: text('State') || say('no state'),
      wanted: say('one of {states}', { states: mailStates.join(', ') }),
      remedy: say('This mail counts as unsure and is not sent again. Say above what became of it.'),
    }));
}

export function outboxRows(rows: readonly OutboxRow[]): Cell[][] {
  return rows.map((r) => [
    r.ref,
    r.batch,
    r.kind,
    r.pair,
    r.person,
    r.to,
    r.subject,
    r.state,
    r.since,
    r.note,
    r.text,
    r.attempt,
  ]);
}

/** The day of a batch, as `2026-04-01`: that of its approval, or the one before which its mails do not go. */
export function batchDay({ batch }: Pick<OutboxRow, 'batch'>): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(batch)?.[0] ?? '';
}

/** Whether a mail that waits was prepared for a later day. One that was to go at once goes, whatever the clock says meanwhile. */
export function isForLater(row: Pick<OutboxRow, 'batch' | 'since'>, today: string): boolean {
  const day = batchDay(row);
  return day > today && !(row.since instanceof Date && isoDay(row.since) >= day);
}

/** As year, month and day, 2026-05-04. */
export function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What stands beside a state that we wrote; empty for most. */
export function outcomeNote(state: MailState): string {
  if (state === 'failed') return outboxNote.refused();
  return state === 'unsure' ? outboxNote.unsure() : '';
}

/** A row is of this file and edition when its reference is what they would give it. */
export function isRowOf(row: OutboxRow, file: string, edition: string): boolean {
  const { kind, pair, person, attempt } = row;
  return row.ref === refOf({ file, edition, kind, pair, person: person.toLowerCase(), attempt });
}

/** What a mail is about; the address is left out on purpose, so that a corrected address is no second mail. */
export interface MailKey {
  readonly file: string;
  readonly edition: string;
  readonly kind: string;
  readonly pair: string;
  readonly person: string;
  readonly attempt: number;
}

const DIGITS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

/** `X-` and nine letters and digits: never taken for a code, the same for the same mail, another one in a copied file. */
export function refOf(key: MailKey): string {
  const said = [key.file, key.edition, key.kind, key.pair, key.person, String(key.attempt)].join('\n');
  const ref = refs.get(said) ?? hashed(said);
  refs.set(said, ref);
  return ref;
}

/** A reference is asked for by the row, the mail and the ledger, and hashed once in an execution. */
const refs = new Map<string, string>();

function hashed(said: string): string {
  let letters = '';
  for (let k = 0; letters.length < LENGTH; k++) {
    let hash = hashText(`${k} ${said}`) >>> 0;
    for (let n = 0; n < 3 && letters.length < LENGTH; n++) {
      letters += DIGITS[hash % DIGITS.length];
      hash = Math.floor(hash / DIGITS.length);
    }
  }
  return `X-${letters}`;
}

/** A mail that went out, or may have. */
export function isOut({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'sent' || state === 'sending' || state === 'unsure' || state === 'bounced';
}
