// What introducing depends on, read from the sheets: who is matched, the texts, the outbox, and which mails are still due.

import type { MailedSources } from '../domain/catch-ups/by-mail.ts';
import { readMeetings } from '../domain/catch-ups/meeting-rows.ts';
import { findOffsets } from '../domain/catch-ups/zones/offsets.ts';
import { readZone } from '../domain/catch-ups/zones/zone-name.ts';
import { type PairNotes, pairNotesIn } from '../domain/documents/pair-notes.ts';
import { readRecords } from '../domain/documents/records.ts';
import { type FollowUp, followUp } from '../domain/mail/follow-up.ts';
import { answeredKey, type Introductions, introductions } from '../domain/mail/introductions.ts';
import type { Mail } from '../domain/mail/mail.ts';
import type { Occasion } from '../domain/mail/occasions.ts';
import type { MailKey, OutboxRow } from '../domain/mail/outbox.ts';
import { AGAIN, attemptRemembered } from '../domain/mail/remembered.ts';
import { rowsBack } from '../domain/mail/rows-of-mails.ts';
import { strandsOfPairs } from '../domain/mail/strands-of-pairs.ts';
import { introducedIn } from '../domain/mail/who-meets.ts';
import { addressOf } from '../domain/people/addresses.ts';
import type { Issue } from '../domain/people/issue.ts';
import type { Reading } from '../domain/people/people.ts';
import { cellText } from '../domain/people/table.ts';
import { documentWords } from '../domain/profiles/document-words.ts';
import { shownFields } from '../domain/profiles/profile.ts';
import { say } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { type Gathered, gather, peopleOf, usableForms } from './gather.ts';
import { heldPeople } from './held-people.ts';
import { outboxNow } from './outbox-now.ts';
import { pairBookOf, pairIssues } from './pair-book.ts';
import { prepareProfiles } from './prepare-profiles.ts';

export interface PreparedIntroductions {
  readonly occasion: Occasion;
  /** Null for all strands. */
  readonly strand: string | null;
  /** Whether a pair, a circle or a person belongs to it. */
  readonly isShown: (pair: string) => boolean;
  /** Link to the notes template of this file and edition; null where there is none. */
  readonly notes: string | null;
  readonly gathered: Gathered;
  readonly reading: Reading;
  readonly file: string;
  readonly found: Introductions;
  /** Rows of this file, in the order of the sheet. */
  readonly rows: readonly OutboxRow[];
  /** Rows that came from another file: history, and never sent to again. */
  readonly foreign: readonly OutboxRow[];
  /** Mails that have no row yet. */
  readonly due: readonly Mail[];
  /** What those who were introduced have answered since. */
  readonly followUp: readonly FollowUp[];
  /** Documents of notes by pair or circle, where the programme makes one for each. */
  readonly pairNotes: PairNotes;
  readonly issues: readonly Issue[];
}

export function prepareIntroductions(
  ports: Ports,
  {
    acceptGuesses,
    occasion,
    strand = null,
  }: { readonly acceptGuesses: boolean; readonly occasion: Occasion; readonly strand?: string | null },
): PreparedIntroductions {
  const gathered = gather(ports);
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const file = ports.workbook.fileId();
  const { edition } = gathered.settings;
  const own = (id: 'unmatched' | 'mailTexts' | 'documents') => gathered.ours.get(id)?.table ?? null;
  const outbox = outboxNow(ports, gathered);
  const { foreign, marks } = outbox;
  const attemptOf = (key: Omit<MailKey, 'attempt'>) =>
    Math.max(nextAttempt(outbox.rows.filter((row) => isAbout(row, key))), attemptRemembered(key, marks));
  const day = approvedOn(outbox.rows) ?? ports.workbook.shown(ports.now);
  const notes = readRecords(own('documents')).find(
    (record) =>
      record.what === NOTES &&
      record.state === 'current' &&
      record.file === file &&
      record.edition === edition,
  );
  const book = pairBookOf(gathered, reading);
  const asked = followUp(forms, introducedIn({ reading, book }));
  const pairNotes = pairNotesIn(readRecords(own('documents')), file, edition);
  const found = introductions({
    reading,
    book,
    unmatched: own('unmatched'),
    pairNotes,
    meetings: gathered.settings.calendar === 'mail' ? mailedSources(ports, gathered, file, day) : null,
    checkIn: occasion === 'fit check' ? checkInLink(gathered) : '',
    answered: new Set(
      asked
        .filter(hasAnswered[occasion] ?? (() => false))
        .map((one) => answeredKey(one.pair, one.person.toLowerCase())),
    ),
    texts: own('mailTexts'),
    occasion,
    notes: notes ? `https://docs.google.com/document/d/${notes.id}/copy` : '',
    profiles: occasion === 'profile for approval' ? profileTexts(ports, acceptGuesses) : [],
    heldPeople: occasion === 'more information' ? heldPeople(gathered, forms) : [],
    settings: gathered.settings,
    file,
    day,
    attemptOf,
  });
  const mails = found.groups.flatMap((group) => group.mails);
  const rows = [...outbox.rows, ...rowsBack(mails, outbox.rows, marks)];
  const known = new Set(rows.map((row) => row.ref));
  const lost = found.groups.filter(
    (group) =>
      occasion === 'introduction' && group.isMarked && group.mails.some(({ ref }) => !known.has(ref)),
  );
  const isLost = (mail: Mail) => lost.some(({ pair }) => pair === mail.pair);
  const isForeign = (mail: Mail) => foreign.some((row) => isAbout(row, mail.key));
  const strandOf = strandsOfPairs(reading, book);
  const isShown = (pair: string) => strand === null || strandOf(pair).includes(strand);
  return {
    occasion,
    strand,
    isShown,
    notes: notes?.link ?? null,
    gathered,
    reading,
    file,
    found: { ...found, held: [...found.held, ...lost.map(({ pair }) => ({ who: pair, why: say(NO_ROW) }))] },
    rows,
    foreign,
    followUp: asked,
    pairNotes,
    due: mails.filter(
      (mail) => !known.has(mail.ref) && !isForeign(mail) && !isLost(mail) && isShown(mail.pair),
    ),
    issues: [
      ...outbox.issues,
      ...noReply(gathered),
      ...pairIssues(gathered, book),
      ...reading.issues,
      ...gathered.issues,
      ...open,
    ],
  };
}

/** Who need not be asked again, by occasion. */
const hasAnswered: Partial<Record<Occasion, (said: FollowUp) => boolean>> = {
  reminder: ({ met, feedback }) => met === true || feedback,
  'fit check': ({ fit }) => fit !== null,
};

function mailedSources(ports: Ports, { ours, settings }: Gathered, file: string, day: Date): MailedSources {
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
function checkInLink({ settings, forms, tabOf }: Gathered): string {
  if (settings.checkInLink !== '') return '';
  const form = forms.find(({ role }) => role === 'check-in');
  return (form && tabOf.get(form.table.sheet)?.formUrl()) ?? '';
}

/** What mentees would read about each mentor, a line per field. */
function profileTexts(ports: Ports, acceptGuesses: boolean) {
  const { profiles, gathered } = prepareProfiles(ports, { acceptGuesses, acceptProposals: false });
  const { fields } = documentWords[gathered.settings.language];
  return profiles.listed.map((profile) => ({
    person: profile.mentor,
    text: shownFields(profile)
      .map(({ field, name, text }) => `${fields[field] ?? name}: ${text}`)
      .join('\n'),
  }));
}

/** Rows were deleted by hand, and nothing is remembered: what Matches says is believed. */
const NO_ROW =
  'may have been written to already, but the row in the Outbox is gone. Nobody is written to again; ask them, or write yourself.';

/** What the Documents sheet calls the notes template. */
export const NOTES = 'Notes template';

/** Answers then go to the account that sends, which may be nobody's to read. */
function noReply({ settings, ours }: Gathered): Issue[] {
  if (addressOf(settings.replyTo) !== null || addressOf(settings.contact) !== null) return [];
  const found = settings.replyTo || settings.contact;
  const table = ours.get('settings')?.table;
  const row = table?.rows.find((one) => /^(reply to|contact)$/i.test(cellText(table, one, 'Setting')));
  return [
    {
      severity: 'warns',
      sheet: 'Settings',
      row: row?.number ?? 1,
      column: 'Value',
      found: found === '' ? say('no address for answers') : found,
      wanted: say('one mail address in Reply to, or in Contact'),
      remedy: say('Until then answers go to the account that sends.'),
    },
  ];
}

/** Grows only when a person says so. */
function nextAttempt(rows: readonly OutboxRow[]): number {
  const last = [...rows].sort((a, b) => b.attempt - a.attempt)[0];
  return last === undefined ? 1 : last.attempt + (last.note.startsWith(AGAIN) ? 1 : 0);
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
