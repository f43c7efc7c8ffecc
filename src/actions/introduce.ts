// Introduce: who is introduced to whom, with which words; approved once, sent in slices, each mail at most once.
import type { IntroduceRequest, IntroduceView } from '../api-introduce.ts';
import { readClosedDays } from '../domain/catch-ups/hours.ts';
import type { Marked } from '../domain/mail/ledger.ts';
import { answersTo } from '../domain/mail/mail.ts';
import { kindsOf } from '../domain/mail/occasions.ts';
import { batchDay, type OutboxRow, outboxRows } from '../domain/mail/outbox.ts';
import { AGAIN, inDoubt, reasonIn } from '../domain/mail/remembered.ts';
import { rowOf } from '../domain/mail/rows-of-mails.ts';
import { samplesOf } from '../domain/mail/samples.ts';
import { mailTextRows } from '../domain/mail/texts.ts';
import { addressOf } from '../domain/people/addresses.ts';
import { Refusal, refuse } from '../domain/refusal.ts';
import { sayCount } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { BRIEFLY } from './at-rest.ts';
import { hasSample } from './gather.ts';
import { mustGoOnHere } from './goes-on.ts';
import { introduceView } from './introduce-view.ts';
import { counted, note } from './log.ts';
import { heldAgainst, type PreparedIntroductions, sorted } from './mails-due.ts';
import { markIntroduced } from './mark-introduced.ts';
import { type OutboxNow, outboxNow } from './outbox-now.ts';
import { prepareIntroductions } from './prepare-introductions.ts';
import { readAgain } from './read-again.ts';
import { outboxByReference, type SendResult, sendMails, showRemembered } from './send-mails.ts';
import { endOfSlice } from './slice.ts';
import { type SheetRows, writeSheets } from './write-sheet.ts';

const NOTHING: SendResult = { sent: 0, unsure: 0, failed: 0, stopped: null };

export function introducePairs(ports: Ports, request: IntroduceRequest): IntroduceView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  if (request.step !== 'look' && !ports.mailer.isAllowed()) refuse('no permission for mail');
  const prepared = underWay(prepareIntroductions(ports, request), request.step);
  const { fault } = prepared.found;
  if (fault !== null) refuse('mail text', fault.kind, `${fault.fault}: ${fault.at}`);
  if (request.step !== 'look' && request.step !== 'test' && hasSample(prepared.gathered))
    refuse('sample people');
  const isToSend = prepared.due.length + prepared.rows.filter(({ state }) => state === 'queued').length > 0;
  if ((request.step === 'approve' || request.step === 'send') && isToSend)
    mustGoOnHere(ports, prepared.gathered, {
      hasForeignRows: prepared.outbox.foreign.length > 0,
      answer: request.goOn ?? null,
    });
  if (request.step === 'test')
    return { ...look(ports, prepared), tested: test(ports, prepared, request.testTo) };
  if (request.step === 'approve') return look(ports, approve(ports, prepared, request));
  if (request.step === 'send') return send(ports, prepared, request);
  return look(ports, atRest(ports, prepared));
}

/** Whoever holds the lock is the only one at work: what is under way then was cut. A look does not know. */
function underWay(prepared: PreparedIntroductions, step: IntroduceRequest['step']): PreparedIntroductions {
  return step === 'look' ? prepared : { ...prepared, rows: prepared.rows.map(inDoubt) };
}

/** A mail under way is a doubt once nobody is at work. Only the lock tells, and whoever asks it reads again. */
function atRest(ports: Ports, prepared: PreparedIntroductions): PreparedIntroductions {
  if (!prepared.rows.some(({ state }) => state === 'sending') || !ports.lock.take(BRIEFLY)) return prepared;
  return underWay(heldAgainst(ports, prepared, outboxAgain(ports, prepared)), 'send');
}

/** The Outbox as it stands at this moment; nothing else is read twice. */
function outboxAgain(ports: Ports, { gathered }: PreparedIntroductions): OutboxNow {
  return outboxNow(ports, readAgain(ports, gathered, ['outbox']));
}

function look(
  ports: Ports,
  prepared: PreparedIntroductions,
  run: SendResult = NOTHING,
  of: 'all' | 'a slice' = 'all',
): IntroduceView {
  const quota = ports.mailer.isAllowed() ? ports.mailer.quotaLeft() : null;
  return introduceView(prepared, quota, run, of, isoDay(ports.workbook.shown(ports.now)));
}

/** The first, the longest and the shortest mail, to the coordinator alone. */
function test(
  ports: Ports,
  { found, gathered, isShown }: PreparedIntroductions,
  testTo: string | null,
): number {
  const to = addressOf(testTo ?? '') ?? refuse('no test address', testTo ?? '');
  const samples = samplesOf(found.groups.filter(({ pair }) => isShown(pair)));
  for (const { mail } of samples) {
    const handed = ports.mailer.send({
      ...mail,
      to: [to],
      cc: [],
      subject: `[Test] ${mail.subject}`,
      body: mail.body.replace(mail.ref, 'Test'),
      html: mail.html.replace(mail.ref, 'Test'),
      ...sender(gathered.settings),
    });
    if (handed !== 'sent') refuse('test not sent', to);
  }
  return samples.length;
}

function sender(settings: PreparedIntroductions['gathered']['settings']) {
  return { name: `${settings.programme} ${settings.edition}`.trim(), replyTo: answersTo(settings) };
}

/** Settles doubts, freezes the texts of what is due or still queued, and writes the rows. */
function approve(
  ports: Ports,
  before: PreparedIntroductions,
  request: IntroduceRequest,
): PreparedIntroductions {
  const prepared = decided(ports, before, request);
  const { gathered, found, outbox } = prepared;
  const mails = new Map(found.groups.flatMap((group) => group.mails).map((mail) => [mail.ref, mail]));
  const today = isoDay(ports.workbook.shown(ports.now));
  const day = sendOn(request) ?? today;
  const batch = `${day} ${request.occasion}`;
  const kinds: readonly string[] = kindsOf(request.occasion);
  const refreshed = prepared.rows.map((row): OutboxRow => {
    const mail = mails.get(row.ref);
    if (!kinds.includes(row.kind) || (row.state !== 'queued' && row.state !== 'held')) return row;
    return mail
      ? { ...rowOf(mail, day === today ? row.batch || batch : batch, ports.now), note: reasonIn(row.note) }
      : { ...row, state: 'held', note: NOT_MATCHED };
  });
  const rows = [...refreshed, ...prepared.due.map((mail) => rowOf(mail, batch, ports.now))];
  const texts: SheetRows[] = gathered.ours.has('mailTexts') ? [] : [['mailTexts', mailTextRows()]];
  writeSheets(ports, gathered, [...texts, ['outbox', outboxRows([...outbox.foreign, ...rows])]], true);
  ports.workbook.flush();
  const written = gathered.ours.has('outbox')
    ? outboxAgain(ports, prepared)
    : { ...outbox, rows, issues: [] };
  return underWay(sorted(prepared, found, written), request.step);
}

/** A day that was written as one; anything else is refused before anything is approved. */
function sendOn({ sendOn: day }: IntroduceRequest): string | null {
  if (day === undefined || day === null || day === '') return null;
  return readClosedDays(day).days.size === 1 ? day : refuse('not a day', day);
}

/** What a person said about mails that nobody was sure of is remembered first; what they want again is due anew. */
function decided(
  ports: Ports,
  prepared: PreparedIntroductions,
  request: IntroduceRequest,
): PreparedIntroductions {
  const rows = prepared.rows.map((row) => settledRow(row, request));
  const changed = rows.filter((row, k) => row !== prepared.rows[k]);
  if (changed.length === 0) return prepared;
  ports.memory.mark(changed.map(markOf));
  const outbox = { ...prepared.outbox, rows, marks: ports.memory.marks() };
  return underWay(heldAgainst(ports, prepared, outbox), request.step);
}

const NOT_MATCHED = 'No longer in the sheets, or somebody does not take part.';

function settledRow(row: OutboxRow, { resolve }: IntroduceRequest): OutboxRow {
  const wish = resolve.find(({ ref }) => ref === row.ref);
  if (!wish || row.state === 'sent' || row.state === 'queued') return row;
  if (wish.as === 'sent') return { ...row, state: 'sent', note: 'Confirmed by a person.' };
  return { ...row, state: 'failed', note: `${AGAIN} by a person's decision.` };
}

/** What a person said is kept below the sheets as well. */
function markOf({ ref, state }: OutboxRow): Marked {
  return [ref, state === 'sent' ? 'sent' : 'again'];
}

function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Marks follow from the Outbox: where somebody changed a sheet just then, they are made from what stands there now. */
function marked(
  ports: Ports,
  request: IntroduceRequest,
  after: PreparedIntroductions,
  tries = 3,
): PreparedIntroductions {
  if (request.occasion !== 'introduction' && request.occasion !== 'meetings') return after;
  try {
    markIntroduced(ports, after);
    return after;
  } catch (error) {
    if (tries === 1 || !(error instanceof Refusal)) throw error;
    const anew = underWay(prepareIntroductions(ports, request), request.step);
    return marked(ports, request, anew, tries - 1);
  }
}

/** A slice: what is remembered of earlier runs is shown first, then pair by pair. */
function send(ports: Ports, prepared: PreparedIntroductions, request: IntroduceRequest): IntroduceView {
  const outbox = prepared.gathered.ours.get('outbox');
  if (!outbox) return look(ports, prepared);
  const rows = outboxByReference(ports.workbook.live(outbox.tab), outbox.table.sheet);
  showRemembered(ports, rows, prepared.rows);
  const mails = new Map(
    prepared.found.groups.flatMap((group) => group.mails).map((mail) => [mail.ref, mail]),
  );
  const texts = new Map(prepared.rows.map(({ ref, text }) => [ref, text]));
  const today = isoDay(ports.workbook.shown(ports.now));
  const queue = queueIn(prepared, request.only ?? null, today);
  const isLater = queue.length === 0 && queueIn(prepared, null, '9').length > 0;
  const result = sendMails(ports, rows, {
    mails,
    queue,
    isApproved: (ref) => texts.get(ref) === mails.get(ref)?.print,
    ...sender(prepared.gathered.settings),
    budget: endOfSlice(ports, mails.size),
    firstOnly: request.firstOnly,
  });
  const written = underWay(sorted(prepared, prepared.found, outboxAgain(ports, prepared)), request.step);
  const after = marked(ports, request, written);
  if (result.sent + result.unsure + result.failed > 0)
    note(
      ports,
      after.gathered,
      'Introduce',
      counted(
        sayCount(result.sent, '{n} mail sent', '{n} mails sent'),
        sayCount(result.unsure, '{n} mail unsure', '{n} mails unsure'),
        sayCount(result.failed, '{n} mail refused', '{n} mails refused'),
        request.occasion,
      ),
    );
  return look(ports, after, { ...result, stopped: result.stopped ?? (isLater ? 'later' : null) }, 'a slice');
}

/**
 * What waits, pair by pair in the order of the sheet; at the end what no pair asks for any more.
 *
 * @param only   references; null for all.
 * @param today  mails that are prepared for a later day stay.
 */
function queueIn(
  { found, rows, occasion, isShown }: PreparedIntroductions,
  only: readonly string[] | null,
  today: string,
): string[][] {
  const kinds: readonly string[] = kindsOf(occasion);
  const queue = new Map<string, string[]>(found.groups.map(({ pair }) => [pair, []]));
  const isMeant = (row: OutboxRow) => batchDay(row) <= today && (only?.includes(row.ref) ?? true);
  for (const row of rows)
    if (kinds.includes(row.kind) && row.state === 'queued' && isShown(row.pair) && isMeant(row))
      queue.set(row.pair, [...(queue.get(row.pair) ?? []), row.ref]);
  return [...queue.values()].filter((refs) => refs.length > 0);
}
