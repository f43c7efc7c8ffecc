// What the panel and the command line show of the introductions.

import { languageSpoken } from '../../language/language.ts';
import { sayCount } from '../../language/say.ts';
import { kindsOf, mails } from '../../letters/mails.ts';
import { batchDay, isForLater, type OutboxRow } from '../../outbox/outbox.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { IntroduceView } from '../contract.ts';
import { calledBy } from '../domain/called.ts';
import { comesBack, saysReturning } from '../domain/comes-back.ts';
import { partingsDue } from '../domain/ends-to-tell.ts';
import { heldLines } from '../domain/held-rows.ts';
import { countsIn, totals } from '../domain/mail-counts.ts';
import { samplesOf, toGo } from '../domain/samples.ts';
import { sinceSaid } from '../domain/since-introduced.ts';
import { wouldGo } from '../domain/would-go.ts';
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
    book,
  }: PreparedIntroductions,
  quotaLeft: number | null,
  run: SendResult,
  of: 'all' | 'a slice',
  today: string,
): Omit<IntroduceView, 'hidden' | 'would' | 'noted'> {
  const kinds: readonly string[] = kindsOf(occasion);
  const called = calledBy(reading);
  const ofThis = rows.filter((row) => kinds.includes(row.kind) && isShown(row.pair));
  const groups = found.groups.filter(({ pair }) => isShown(pair));
  const strands = gathered.strands.map(({ name }) => name);
  const goes = new Set(groups.flatMap(({ mails }) => mails.map(({ ref }) => ref)));
  const stays = ofThis.filter(({ state, ref }) => state === 'queued' && !goes.has(ref));
  const back = comesBack(ofThis, goes);
  const waiting = rows.map((row): OutboxRow => (back.includes(row) ? { ...row, state: 'queued' } : row));
  const here = countsIn(ofThis.filter((row) => !stays.includes(row)));
  const read = of === 'all' ? groups : [];
  return {
    occasion,
    occasions: occasionsIn(gathered),
    strands: strands.length > 1 ? strands : [],
    strand,
    notes: template?.link ?? null,
    notesBy: gathered.settings.notes,
    pairNotes: pairNotes.size,
    followUp: followUp.map((one) => ({ ...one, name: called(one.person) })),
    since: followUp.length === 0 || run.sent > 0 ? [] : sinceSaid(followUp),
    ...totals(rows, occasion),
    here,
    held: heldLines({ held, rows: rows.filter((row) => !back.includes(row)), stays, reading, book }),
    returning: saysReturning(back, called),
    quotaLeft,
    thisRun: { sent: run.sent, unsure: run.unsure, failed: run.failed },
    due: due.length + back.length,
    partings: partingsDue({ reading, book }, rows, 'news').length,
    ...writtenTo(goes, [...due, ...back], ofThis),
    samples: samplesOf(toGo(read, due, waiting)).map((sample) => sampleView(sample, called)),
    doubts: rows.filter((row) => row.state === 'unsure').map(doubtView),
    foreign: outbox.former === null ? outbox.foreign.length : 0,
    missing: missingIn(read.flatMap(({ mails }) => mails)),
    stopped: run.stopped,
    later: laterOf(ofThis, today),
    tested: 0,
    issues: of === 'a slice' && run.stopped === 'time' ? [] : issues(),
  };
}

/** Whom a run would write to now, with the subject that each would read. */
export function wouldView(
  { occasion, found, due, rows, isShown, reading }: PreparedIntroductions,
  today: string,
): IntroduceView['would'] {
  const called = calledBy(reading);
  const groups = found.groups.filter(({ pair }) => isShown(pair));
  return wouldGo({ occasion, groups, due, rows }, today).map(({ to, cc, subject }) => ({
    to: [...to, ...cc],
    names: to.map(called),
    subject,
  }));
}

/** Whom the mails still go to; what was approved of a pair that is held meanwhile does not go. */
function writtenTo(
  goes: ReadonlySet<string>,
  due: readonly { readonly pair: string }[],
  rows: readonly OutboxRow[],
): Pick<IntroduceView, 'groups' | 'to'> {
  const queued = rows.filter(({ state, ref }) => state === 'queued' && goes.has(ref));
  const groups = new Set([...due, ...queued].map(({ pair }) => pair));
  return { groups: groups.size, to: groupsSaid(groups) };
}

function sampleView(
  { why, mail }: ReturnType<typeof samplesOf>[number],
  called: (address: string) => string,
): IntroduceView['samples'][number] {
  const { to, subject, body, html } = mail;
  return { why, to, names: to.map(called), subject, body, html };
}

/** Fields that nothing fills, and in how many mails. */
function missingIn(mails: readonly { readonly missing: readonly string[] }[]): IntroduceView['missing'] {
  const fields = new Map<string, number>();
  for (const field of mails.flatMap(({ missing }) => missing))
    fields.set(field, (fields.get(field) ?? 0) + 1);
  return [...fields].map(([field, people]) => ({ field, people }));
}

function doubtView({ ref, to, pair }: OutboxRow): IntroduceView['doubts'][number] {
  return { ref, to, pair, link: `https://mail.google.com/mail/#search/in%3Asent+%22${ref}%22` };
}

/** Mails that are prepared for a day still to come. */
function laterOf(rows: readonly OutboxRow[], today: string): IntroduceView['later'] {
  const days = rows.filter((row) => row.state === 'queued' && isForLater(row, today)).map(batchDay);
  if (days.length === 0) return null;
  const [n, from] = [days.length, [...days].sort()[0]!];
  const says = sayCount(
    n,
    '{n} mail prepared, not to go before {from}. Nothing goes out on its own: you send it here when its day has come.',
    '{n} mails prepared, not to go before {from}. Nothing goes out on its own: you send them here when their day has come.',
    { from },
  );
  return { n, from, says };
}

/** Who does not ask mentors, or has no circles, sees nothing of it. */
function occasionsIn({ settings, strands }: Gathered): IntroduceView['occasions'] {
  const hasCircles = strands.some(({ kind }) => kind === 'circle');
  return mails
    .filter(({ to }) => settings.mentorsSay || to !== 'asked')
    .filter(({ to }) => hasCircles || to !== 'in circles')
    .map(({ occasion, called }) => ({ occasion, called: called[languageSpoken()] }));
}
