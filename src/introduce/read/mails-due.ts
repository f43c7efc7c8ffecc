// Which mails are due, which wait and which went: what mails are made from, held against the Outbox as it is in truth.

import { hasUntoldDates, lastTold, type MailedSources } from '../../catch-ups/domain/by-mail.ts';
import { personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import { kindsOf } from '../../letters/mails.ts';
import type { MailKey, OutboxRow } from '../../outbox/outbox.ts';
import { attemptRemembered } from '../../outbox/remembered.ts';
import { addressesIn, knownAs } from '../../pairs/pair.ts';
import { notYetIn, placeKey } from '../../pairs/pair-book.ts';
import type { Ports } from '../../ports/ports.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';
import { withoutDead } from '../domain/came-back.ts';
import { circleNews } from '../domain/circle-news.ts';
import { type Introductions, introductions } from '../domain/introductions.ts';
import type { Mail } from '../domain/mail.ts';
import { rowsBack } from '../domain/outbox-rows.ts';
import { toGo } from '../domain/samples.ts';
import { answeredIn, answeredKey } from '../domain/true-now.ts';
import { introductionDays } from '../domain/when-due.ts';
import { approvedOn, byMail, dayIn, nameOf, nextAttempt, toldOn } from './attempts.ts';
import { lastMeetings } from './last-meetings.ts';
import { aboutEnds, surveyOf } from './mail-facts.ts';
import { mailedSources } from './mailed-sources.ts';
import { oddTexts, otherTo } from './odd-texts.ts';
import { untoldEnds } from './untold-ends.ts';
import type { Writing } from './writing.ts';

export interface PreparedIntroductions extends Writing {
  readonly found: Introductions;
  /** Meetings as these mails tell them; null where none go with mails. */
  readonly meetings: MailedSources | null;
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
  const day =
    approvedOn(outbox.rows, kindsOf(occasion)) ?? dayIn(writing.sendOn) ?? ports.workbook.shown(ports.now);
  const { mentors, mentees } = writing.reading;
  const known = new Map([...mentors, ...mentees].map((one) => [one.email, knownAs(one)]));
  const meetings = gathered.settings.calendar === 'mail' ? mailedSources(ports, writing, day) : null;
  const datesTo = new Set(outbox.rows.filter(({ kind }) => kind === 'meetings').map(({ pair }) => pair));
  const found = introductions({
    ...writing,
    unmatched: gathered.ours.get('unmatched')?.table ?? null,
    meetings,
    hadDates: (pair) => datesTo.has(pair),
    checkIn: occasion === 'fit check' ? checkInLink(writing) : '',
    answered: new Set(
      answeredIn(occasion, followUp).map((one) =>
        answeredKey(one.pair, personId(known.get(one.person) ?? one.person)),
      ),
    ),
    texts: gathered.ours.get('mailTexts')?.table ?? null,
    notes: template ? `https://docs.google.com/document/d/${template.id}/copy` : '',
    settings: gathered.settings,
    file,
    day,
    toldOn: occasion === 'introduction' ? toldOn(outbox.rows, day) : () => day,
    attemptOf: attemptsIn(outbox, meetings),
    survey: surveyOf(gathered, followUp),
    notMet: new Set(
      followUp
        .filter(({ met }) => met === false)
        .map((one) => answeredKey(one.pair, one.person.toLowerCase())),
    ),
    circleNews: occasion === 'circle changed' ? circleNews(writing, outbox.rows) : [],
    introducedOn: introductionDays(writing.book, outbox.rows),
    lastMeeting: lastMeetings(gathered),
    ...aboutEnds(gathered, outbox, day),
  });
  return sorted({ ...writing, meetings }, found, outbox);
}

/** The same mails against another Outbox: what a run has just done to it changes no mail. */
export function sorted(
  writing: Writing & Pick<PreparedIntroductions, 'meetings'>,
  all: Introductions,
  outbox: OutboxNow,
): PreparedIntroductions {
  const rows = [...outbox.rows, ...rowsBack(mailsIn(all), outbox.rows, outbox.marks)];
  const found = withoutDead(writing, all, rows);
  const mails = mailsIn(found);
  const known = new Set(rows.map((row) => row.ref));
  const notYet = notYetIn(writing.book);
  const lost = found.groups.filter(
    (group) =>
      writing.occasion === 'introduction' &&
      group.isMarked &&
      group.mails.some(
        ({ ref, key }) =>
          !known.has(ref) && key.attempt === 1 && !notYet.has(placeKey(group.pair, key.person)),
      ),
  );
  const gone = new Set(lost.map(({ pair }) => pair));
  const elsewhere = byMail(outbox.foreign);
  const due = mails.filter(
    (mail) =>
      !known.has(mail.ref) &&
      !elsewhere.has(nameOf(mail.key)) &&
      !gone.has(mail.pair) &&
      writing.isShown(mail.pair),
  );
  return {
    ...writing,
    found,
    outbox,
    rows,
    held: [
      ...found.held,
      ...lost.map((group) => ({ who: group.pair, why: noRow(group.pair, isIn(elsewhere, group)) })),
    ],
    due,
    issues: () => [
      ...outbox.issues,
      ...oddTexts(writing.gathered.ours.get('mailTexts')?.table ?? null),
      ...otherTo(writing.gathered.ours.get('outbox')?.table.sheet ?? '', rows, mails),
      ...writing.odd(),
      ...untoldEnds(writing, rows, toGo(found.groups, due, rows)),
    ],
  };
}

const mailsIn = ({ groups }: Introductions) => groups.flatMap((group) => group.mails);

function attemptsIn({ rows, marks }: OutboxNow, meetings: MailedSources | null) {
  const rowsAbout = byMail(rows);
  return (key: Omit<MailKey, 'attempt'>) =>
    Math.max(
      nextAttempt(rowsAbout.get(nameOf(key)) ?? []),
      attemptRemembered(key, marks),
      key.kind === 'meetings' ? roundOf(meetings, key.pair) : 1,
    );
}

/** Dates that were moved since a pair was told are told under the next number. */
function roundOf(meetings: MailedSources | null, pair: string): number {
  if (meetings === null || !hasUntoldDates(meetings.rows, pair)) return 1;
  return lastTold(meetings.rows, pair) + 1;
}

/** The form that is linked to the check-in sheet, where the Settings name none. */
function checkInLink({ gathered: { settings, forms, tabOf } }: Writing): string {
  if (settings.checkInLink !== '') return '';
  const form = forms.find(({ role }) => role === 'check-in');
  return (form && tabOf.get(form.table.sheet)?.formUrl()) ?? '';
}

/** Whether mails to this pair or circle stand among these. */
function isIn(mails: ReturnType<typeof byMail>, group: { readonly mails: readonly Mail[] }): boolean {
  return group.mails.some(({ key }) => mails.has(nameOf(key)));
}

/** Rows were deleted, the edition renamed, or the status typed by hand, and nothing is remembered: what Matches says is believed. */
function noRow(pair: string, isOfAnotherFile: boolean): string {
  const sheet = sheetCalled(addressesIn(pair) === null ? 'Circles' : 'Matches');
  if (isOfAnotherFile)
    return say(
      '{sheet} says introduced, and the mails about it in the sheet {Outbox} are of another file or edition. Nobody is written to; ask them, or write yourself.',
      { sheet },
    );
  return say(
    '{sheet} says introduced, but the sheet {Outbox} has no mail to them of this edition. Nobody is written to; ask them, or write yourself.',
    { sheet },
  );
}
