// What the panel and the command line show of the introductions.

import { sayCount } from '../../language/say.ts';
import { batchDay, isForLater, type OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import type { IntroduceView } from '../contract.ts';
import { calledBy } from '../domain/called.ts';
import { kindsOf } from '../domain/occasions.ts';
import { samplesOf } from '../domain/samples.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';
import type { SendResult } from './send-mails.ts';

/**
 * @param of  a slice says what became of mails; their words were read before, and are not made again. What is odd in the
 *            sheets is said by the last one.
 */
export function introduceView(
  {
    occasion,
    template,
    found,
    held,
    rows,
    outbox,
    due,
    issues,
    followUp,
    pairNotes,
    gathered,
    strand,
    isShown,
    reading,
  }: PreparedIntroductions,
  quotaLeft: number | null,
  run: SendResult,
  of: 'all' | 'a slice',
  today: string,
): IntroduceView {
  const kinds: readonly string[] = kindsOf(occasion);
  const called = calledBy(reading);
  const ofThis = rows.filter((row) => kinds.includes(row.kind) && isShown(row.pair));
  const groups = found.groups.filter(({ pair }) => isShown(pair));
  const strands = gathered.strands.map(({ name }) => name);
  const count = (state: string, among = rows) => among.filter((row) => row.state === state).length;
  const failed = (among: readonly OutboxRow[]) =>
    among.filter((row) => row.state === 'failed' && !saysAgain(row.note)).length;
  const heldRows = rows
    .filter((row) => row.state === 'held')
    .map((row) => ({ who: row.pair, why: row.note }));
  const read = of === 'all' ? groups : [];
  const fields = new Map<string, number>();
  for (const mail of read.flatMap((group) => group.mails))
    for (const field of mail.missing) fields.set(field, (fields.get(field) ?? 0) + 1);
  return {
    occasion,
    mentorsSay: gathered.settings.mentorsSay,
    strands: strands.length > 1 ? strands : [],
    strand,
    notes: template?.link ?? null,
    notesBy: gathered.settings.notes,
    pairNotes: pairNotes.size,
    followUp,
    queued: count('queued'),
    sent: count('sent'),
    unsure: count('unsure') + count('sending'),
    failed: failed(rows),
    here: {
      queued: count('queued', ofThis),
      sent: count('sent', ofThis),
      open: count('unsure', ofThis) + count('sending', ofThis),
      failed: failed(ofThis),
    },
    held: [...held, ...heldRows].map((one) => ({ ...one, name: called(one.who) })),
    quotaLeft,
    thisRun: { sent: run.sent, unsure: run.unsure, failed: run.failed },
    due: due.length,
    groups: groups.length,
    samples: samplesOf(read).map(({ why, mail }) => ({
      why,
      to: mail.to,
      names: mail.to.map(called),
      subject: mail.subject,
      body: mail.body,
      html: mail.html,
    })),
    doubts: rows
      .filter((row) => row.state === 'unsure')
      .map(({ ref, to, pair }) => ({
        ref,
        to,
        pair,
        link: `https://mail.google.com/mail/#search/in%3Asent+%22${ref}%22`,
      })),
    foreign: outbox.foreign.length,
    missing: [...fields].map(([field, people]) => ({ field, people })),
    stopped: run.stopped,
    later: laterOf(ofThis, today),
    tested: 0,
    issues: of === 'a slice' && run.stopped === 'time' ? [] : issues(),
  };
}

/** Mails that are prepared for a day still to come. */
function laterOf(rows: readonly OutboxRow[], today: string): IntroduceView['later'] {
  const days = rows.filter((row) => row.state === 'queued' && isForLater(row, today)).map(batchDay);
  if (days.length === 0) return null;
  const [n, from] = [days.length, [...days].sort()[0]!];
  const says = sayCount(
    n,
    '{n} mail prepared, not to go before {from}. Nothing goes by itself: you send it here when its day has come.',
    '{n} mails prepared, not to go before {from}. Nothing goes by itself: you send them here when their day has come.',
    { from },
  );
  return { n, from, says };
}
