// The Outbox: one row per mail, and the states it may be in. What the file remembers below it (ledger.ts) counts; a run cut
// short leaves at most a doubt, which a person settles, and never a second mail.

import { hashText } from '../ground/draw.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Cell, Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { HeaderOf } from '../our-sheets/our-sheets.ts';
import { type OwnRow, ownRows } from '../our-sheets/own-rows.ts';
import { outboxNote, saysHeldByUs } from './outbox-notes.ts';
import { type MailState, mailStates, stateIn } from './state-words.ts';

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
  /** As the coordinator sees it; 0 for one that stands in no sheet yet. */
  readonly row: number;
  /** Held back by a word that a person wrote into State. */
  readonly isHeldByHand?: boolean;
  /** What stands in cells that somebody typed over; the row says what stood there. */
  readonly typed?: Typed;
}

/** By column: the ones that say whose mail it is. */
export type Typed = Partial<Record<'Ref' | 'Batch' | 'Kind' | 'Pair' | 'Person' | 'Attempt', Cell>>;

/** A state that is none of ours may stand for "sent": such a mail is unsure, and only a person says what becomes of it. */
export function readOutbox(table: Table | null): OutboxRow[] {
  return ownRows('outbox', table)
    .filter(
      ({ text }) =>
        text('Ref') !== '' || (['Kind', 'Pair', 'Person'] as const).every((name) => text(name) !== ''),
    )
    .map(readOutboxRow);
}

function readOutboxRow({ number, text, cell }: OwnRow<HeaderOf<'outbox'>>): OutboxRow {
  const isHeld = stateIn(text('State')) === 'held';
  return {
    row: number,
    isHeldByHand: isHeld && (fold(text('State')) !== 'held' || !saysHeldByUs(text('Note'))),
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

/** As they stand in the sheet; a row whose Ref was emptied is not found there by it, and stays as it is. */
export function outboxRows(rows: readonly OutboxRow[]): Cell[][] {
  const isFound = ({ typed }: OutboxRow) => typed?.Ref !== '';
  return rows
    .filter(isFound)
    .map(({ typed = {}, ...r }) => [
      typed.Ref ?? r.ref,
      r.batch,
      typed.Kind ?? r.kind,
      typed.Pair ?? r.pair,
      typed.Person ?? r.person,
      r.to,
      r.subject,
      r.state,
      r.since,
      r.note,
      r.text,
      typed.Attempt ?? r.attempt,
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
