// Which mails are due, which wait and which went: what mails are made from, held against the Outbox as it is in truth.

import type { MailedSources } from '../../catch-ups/domain/by-mail.ts';
import { readMeetings } from '../../catch-ups/domain/meeting-rows.ts';
import type { PairNotes } from '../../documents/pair-notes.ts';
import type { DocumentRecord } from '../../documents/records.ts';
import { addressOf } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { findOffsets } from '../../ground/zones/offsets.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { say } from '../../language/say.ts';
import type { MailKey, OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import { attemptRemembered } from '../../outbox/remembered.ts';
import type { FollowUp } from '../../pairs/follow-up.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';
import { type Alone, type Introductions, introductions } from '../domain/introductions.ts';
import type { Mail } from '../domain/mail.ts';
import { kindsOf, type Occasion } from '../domain/occasions.ts';
import { rowsBack } from '../domain/outbox-rows.ts';
import { answeredKey, hasAnswered } from '../domain/true-now.ts';
import { introductionDays } from '../domain/when-due.ts';
import { aboutEnds, surveyOf } from './mail-facts.ts';

/** What mails are made from, apart from the Outbox: read once in an execution. */
export interface Writing {
  readonly occasion: Occasion;
  /** Null for all strands. */
  readonly strand: string | null;
  /** Day for which the mails are prepared; null for today. */
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

export interface PreparedIntroductions extends Writing {
  readonly found: Introductions;
  readonly outbox: OutboxNow;
  /** Rows of this file, in the order of the sheet, and those that somebody deleted and the ledger still knows. */
  readonly rows: readonly OutboxRow[];
  /** Mails that have no row yet. */
  readonly due: readonly Mail[];
  readonly held: Introductions['held'];
  /** Asked for where they are shown: finding them reads everybody's answers. */
  readonly issues: () => readonly Issue[];
}

/** Makes the mails of the occasion, each under the number of its attempt. */
export function heldAgainst(ports: Ports, writing: Writing, outbox: OutboxNow): PreparedIntroductions {
  const { gathered, occasion, file, followUp, template } = writing;
  const rowsAbout = byMail(outbox.rows);
  const attemptOf = (key: Omit<MailKey, 'attempt'>) =>
    Math.max(nextAttempt(rowsAbout.get(nameOf(key)) ?? []), attemptRemembered(key, outbox.marks));
  const day =
    approvedOn(outbox.rows, kindsOf(occasion)) ?? dayIn(writing.sendOn) ?? ports.workbook.shown(ports.now);
  const found = introductions({
    ...writing,
    unmatched: gathered.ours.get('unmatched')?.table ?? null,
    meetings: gathered.settings.calendar === 'mail' ? mailedSources(ports, writing, day) : null,
    checkIn: occasion === 'fit check' ? checkInLink(writing) : '',
    answered: new Set(
      followUp
        .filter(hasAnswered[occasion] ?? (() => false))
        .map((one) => answeredKey(one.pair, one.person.toLowerCase())),
    ),
    texts: gathered.ours.get('mailTexts')?.table ?? null,
    notes: template ? `https://docs.google.com/document/d/${template.id}/copy` : '',
    settings: gathered.settings,
    file,
    day,
    attemptOf,
    survey: surveyOf(gathered, followUp),
    notMet: new Set(
      followUp
        .filter(({ met }) => met === false)
        .map((one) => answeredKey(one.pair, one.person.toLowerCase())),
    ),
    introducedOn: introductionDays(writing.book, outbox.rows),
    ...aboutEnds(gathered, outbox),
  });
  return sorted(writing, found, outbox);
}

/** The same mails against another Outbox: what a run has just done to it changes no mail. */
export function sorted(writing: Writing, found: Introductions, outbox: OutboxNow): PreparedIntroductions {
  const mails = found.groups.flatMap((group) => group.mails);
  const rows = [...outbox.rows, ...rowsBack(mails, outbox.rows, outbox.marks)];
  const known = new Set(rows.map((row) => row.ref));
  const lost = found.groups.filter(
    (group) =>
      writing.occasion === 'introduction' &&
      group.isMarked &&
      group.mails.some(({ ref, key }) => !known.has(ref) && key.attempt === 1),
  );
  const gone = new Set(lost.map(({ pair }) => pair));
  const elsewhere = byMail(outbox.foreign);
  return {
    ...writing,
    found,
    outbox,
    rows,
    held: [...found.held, ...lost.map(({ pair }) => ({ who: pair, why: say(NO_ROW) }))],
    due: mails.filter(
      (mail) =>
        !known.has(mail.ref) &&
        !elsewhere.has(nameOf(mail.key)) &&
        !gone.has(mail.pair) &&
        writing.isShown(mail.pair),
    ),
    issues: () => [...outbox.issues, ...writing.odd()],
  };
}

/** Rows by what they are about, whatever the attempt. */
function byMail(rows: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
  const found = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const name = nameOf({ ...row, person: row.person.toLowerCase() });
    const known = found.get(name);
    if (known) known.push(row);
    else found.set(name, [row]);
  }
  return found;
}

function nameOf({ kind, pair, person }: Pick<MailKey, 'kind' | 'pair' | 'person'>): string {
  return [kind, pair, person].join('\n');
}

function mailedSources(ports: Ports, { gathered, file }: Writing, day: Date): MailedSources {
  const { ours, settings } = gathered;
  const { programme, edition, contact } = settings;
  const clock = () => {
    const read = readZone(settings.timeZone);
    const zone = 'zone' in read ? read.zone : ports.workbook.timeZone();
    const now = ports.now.getTime();
    return findOffsets(zone, now, now + 366 * DAY_MS, (at) => ports.minutesAhead(zone, at));
  };
  return {
    rows: readMeetings(ours.get('catchUps')?.table ?? null, clock).rows,
    file,
    edition,
    programme: `${programme} ${edition}`.trim(),
    contact: addressOf(contact) ?? '',
    stamp: Math.floor(day.getTime() / DAY_MS) * DAY_MS,
  };
}

const DAY_MS = 24 * 60 * 60_000;

/** The form that is linked to the check-in sheet, where the Settings name none. */
function checkInLink({ gathered: { settings, forms, tabOf } }: Writing): string {
  if (settings.checkInLink !== '') return '';
  const form = forms.find(({ role }) => role === 'check-in');
  return (form && tabOf.get(form.table.sheet)?.formUrl()) ?? '';
}

/** Noon of a day like 2026-04-01. */
function dayIn(text: string | null): Date | null {
  const [year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/
      .exec(text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return year === undefined ? null : new Date(year, month! - 1, day!, 12);
}

/** Rows were deleted by hand, and nothing is remembered: what Matches says is believed. */
const NO_ROW =
  'may have been written to already, but the row in the Outbox is gone. Nobody is written to again; ask them, or write yourself.';

/** Grows only when a person says so. */
function nextAttempt(rows: readonly OutboxRow[]): number {
  const last = [...rows].sort((a, b) => b.attempt - a.attempt)[0];
  return last === undefined ? 1 : last.attempt + (saysAgain(last.note) ? 1 : 0);
}

/** The day of the batch that is still under way, so that its texts stay as they were approved. */
function approvedOn(rows: readonly OutboxRow[], kinds: readonly string[]): Date | null {
  const open = rows
    .filter((row) => kinds.includes(row.kind) && (row.state === 'queued' || row.state === 'sending'))
    .map((row) => row.batch)
    .sort();
  return dayIn((open[0] ?? '').slice(0, 10));
}
