// What introducing depends on, read from the sheets: who is matched, the texts, the outbox, and which mails are still due.
import { type Introductions, introductions, type Mail } from '../domain/mail/introductions.ts';
import { type MailKey, type OutboxRow, readOutbox, refOf } from '../domain/mail/outbox.ts';
import type { Issue } from '../domain/people/issue.ts';
import type { Ports } from '../ports.ts';
import { type Gathered, gather, peopleOf, usableForms } from './gather.ts';

export interface PreparedIntroductions {
  readonly gathered: Gathered;
  readonly file: string;
  readonly found: Introductions;
  /** Rows of this file, in the order of the sheet. */
  readonly rows: readonly OutboxRow[];
  /** Rows that came from another file: history, and never sent to again. */
  readonly foreign: readonly OutboxRow[];
  /** Mails that have no row yet. */
  readonly due: readonly Mail[];
  readonly issues: readonly Issue[];
}

export function prepareIntroductions(ports: Ports, acceptGuesses: boolean): PreparedIntroductions {
  const gathered = gather(ports);
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const file = ports.workbook.fileId();
  const { edition } = gathered.settings;
  const own = (id: 'matches' | 'circles' | 'mailTexts' | 'outbox') => gathered.ours.get(id)?.table ?? null;
  const all = readOutbox(own('outbox'));
  const rows = all.filter((row) => isOwn(row, file, edition));
  const foreign = all.filter((row) => !isOwn(row, file, edition));
  const attemptOf = (key: Omit<MailKey, 'attempt'>) => nextAttempt(rows.filter((row) => isAbout(row, key)));
  const day = approvedOn(rows) ?? ports.now;
  const found = introductions({
    reading,
    matches: own('matches'),
    circles: own('circles'),
    texts: own('mailTexts'),
    settings: gathered.settings,
    file,
    day,
    attemptOf,
  });
  const mails = found.groups.flatMap((group) => group.mails);
  const known = new Set(rows.map((row) => row.ref));
  const lost = found.groups.filter(
    (group) => group.isMarked && group.mails.some(({ ref }) => !known.has(ref)),
  );
  const isLost = (mail: Mail) => lost.some(({ pair }) => pair === mail.pair);
  const isForeign = (mail: Mail) => foreign.some((row) => isAbout(row, mail.key));
  return {
    gathered,
    file,
    found: { ...found, held: [...found.held, ...lost.map(({ pair }) => ({ who: pair, why: NO_ROW }))] },
    rows,
    foreign,
    due: mails.filter((mail) => !known.has(mail.ref) && !isForeign(mail) && !isLost(mail)),
    issues: [...reading.issues, ...gathered.issues, ...open],
  };
}

/** Rows were deleted by hand: what Matches says is all that is left, and it is believed. */
const NO_ROW =
  'has been introduced, but its rows in the Outbox are gone. To write again, empty Status in Matches or Circles.';

/** Begins the note of a row whose mail a person wants to be sent once more. */
export const AGAIN = 'Sent again';

/** Grows only when a person says so. */
function nextAttempt(rows: readonly OutboxRow[]): number {
  const last = [...rows].sort((a, b) => b.attempt - a.attempt)[0];
  return last === undefined ? 1 : last.attempt + (last.note.startsWith(AGAIN) ? 1 : 0);
}

/** A row is ours when its reference is what this very file would give it. */
function isOwn(row: OutboxRow, file: string, edition: string): boolean {
  const { kind, pair, person, attempt } = row;
  return row.ref === refOf({ file, edition, kind, pair, person: person.toLowerCase(), attempt });
}

export function isAbout(row: OutboxRow, { kind, pair, person }: Omit<MailKey, 'attempt'>): boolean {
  return row.kind === kind && row.pair === pair && row.person.toLowerCase() === person;
}

/** The day of the batch that is still under way, so that its texts stay as they were approved. */
function approvedOn(rows: readonly OutboxRow[]): Date | null {
  const open = rows
    .filter((row) => row.state === 'queued' || row.state === 'sending')
    .map((row) => row.batch)
    .sort();
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(open[0] ?? '');
  return day === null ? null : new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12);
}
