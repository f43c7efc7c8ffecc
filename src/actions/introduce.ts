// Introduce: who is introduced to whom, with which words; approved once, sent in slices, each mail at most once.
import type { IntroduceRequest, IntroduceView } from '../api-introduce.ts';
import type { Mail } from '../domain/mail/mail.ts';
import { kindsOf } from '../domain/mail/occasions.ts';
import { type OutboxRow, outboxRows } from '../domain/mail/outbox.ts';
import { samplesOf } from '../domain/mail/samples.ts';
import { mailTextRows } from '../domain/mail/texts.ts';
import { addressOf } from '../domain/people/answers.ts';
import { refuse } from '../domain/refusal.ts';
import { sayCount } from '../domain/words/say.ts';
import type { Ports } from '../ports.ts';
import { BRIEFLY } from './at-rest.ts';
import { hasSample } from './gather.ts';
import { introduceView } from './introduce-view.ts';
import { counted, note } from './log.ts';
import { markIntroduced } from './mark-introduced.ts';
import { AGAIN, type PreparedIntroductions, prepareIntroductions } from './prepare-introductions.ts';
import { doubtUnderWay, ledgerOf, type SendResult, sendMails } from './send-mails.ts';
import { type SheetRows, writeSheets } from './write-sheet.ts';

/** A slice of sending in ms: short enough for a pause, far from Google's six minutes. */
const SLICE_MS = 20_000;

const NOTHING: SendResult = { sent: 0, unsure: 0, failed: 0, stopped: null };

export function introducePairs(ports: Ports, request: IntroduceRequest): IntroduceView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  if (request.step !== 'look' && !ports.mailer.isAllowed()) refuse('no permission for mail');
  const prepared = prepareIntroductions(ports, request);
  const { fault } = prepared.found;
  if (fault !== null) refuse('mail text', fault.kind, `${fault.fault}: ${fault.at}`);
  if (request.step !== 'look' && request.step !== 'test' && hasSample(prepared.gathered))
    refuse('sample people');
  if (request.step === 'test')
    return { ...look(ports, prepared), tested: test(ports, prepared, request.testTo) };
  if (request.step === 'approve') return look(ports, approve(ports, prepared, request));
  if (request.step === 'send') return send(ports, prepared, request);
  return look(ports, atRest(ports, request, prepared));
}

/** A mail under way is a doubt once nobody is at work: then the run that began it was cut. Only the lock tells. */
function atRest(
  ports: Ports,
  request: IntroduceRequest,
  prepared: PreparedIntroductions,
): PreparedIntroductions {
  if (!prepared.rows.some(({ state }) => state === 'sending') || !ports.lock.take(BRIEFLY)) return prepared;
  const again = prepareIntroductions(ports, request);
  const rows = again.rows.map((row) =>
    row.state === 'sending' ? { ...row, state: 'unsure' as const } : row,
  );
  return { ...again, rows };
}

function look(ports: Ports, prepared: PreparedIntroductions, run: SendResult = NOTHING): IntroduceView {
  const quota = ports.mailer.isAllowed() ? ports.mailer.quotaLeft() : null;
  return introduceView(prepared, quota, run);
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
      subject: `[Test] ${mail.subject}`,
      body: mail.body.replace(mail.ref, 'Test'),
      html: mail.html.replace(mail.ref, 'Test'),
      ...sender(gathered.settings),
    });
    if (handed !== 'sent') refuse('test not sent', to);
  }
  return samples.length;
}

function sender({ programme, edition, replyTo, contact }: PreparedIntroductions['gathered']['settings']) {
  return { name: `${programme} ${edition}`.trim(), replyTo: addressOf(replyTo) ?? addressOf(contact) ?? '' };
}

/** Settles doubts, freezes the texts of what is due or still queued, and writes the rows. */
function approve(
  ports: Ports,
  prepared: PreparedIntroductions,
  request: IntroduceRequest,
): PreparedIntroductions {
  const { gathered, found, rows, foreign } = prepared;
  const settled = rows.map((row) => settledRow(row, request));
  const again = settled.some(({ row }, k) => row.note !== rows[k]!.note && row.note.startsWith(AGAIN));
  const mails = new Map(found.groups.flatMap((group) => group.mails).map((mail) => [mail.ref, mail]));
  const batch = `${isoDay(ports.now)} ${request.occasion}`;
  const kinds: readonly string[] = kindsOf(request.occasion);
  const refreshed = settled.map(({ row }) => {
    const mail = mails.get(row.ref);
    if (!kinds.includes(row.kind) || (row.state !== 'queued' && row.state !== 'held')) return row;
    return mail
      ? queued(mail, row.batch || batch, ports.now)
      : { ...row, state: 'held' as const, note: NOT_MATCHED };
  });
  const added = prepared.due.map((mail) => queued(mail, batch, ports.now));
  const texts: SheetRows[] = gathered.ours.has('mailTexts') ? [] : [['mailTexts', mailTextRows()]];
  writeSheets(
    ports,
    gathered,
    [...texts, ['outbox', outboxRows([...foreign, ...refreshed, ...added])]],
    true,
  );
  ports.workbook.flush();
  const next = prepareIntroductions(ports, request);
  return again ? approve(ports, next, { ...request, resolve: [] }) : next;
}

const NOT_MATCHED = 'No longer in the sheets, or somebody does not take part.';

function settledRow(row: OutboxRow, { resolve }: IntroduceRequest): { row: OutboxRow } {
  const wish = resolve.find(({ ref }) => ref === row.ref);
  if (!wish || row.state === 'sent' || row.state === 'queued') return { row };
  if (wish.as === 'sent') return { row: { ...row, state: 'sent', note: 'Confirmed by a person.' } };
  return { row: { ...row, state: 'failed', note: `${AGAIN} by a person's decision.` } };
}

function queued(mail: Mail, batch: string, now: Date): OutboxRow {
  return {
    ref: mail.ref,
    batch,
    kind: mail.kind,
    pair: mail.pair,
    person: mail.person,
    to: mail.to.join(', '),
    subject: mail.subject,
    state: 'queued',
    since: now,
    note: '',
    text: mail.print,
    attempt: mail.key.attempt,
  };
}

function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A slice: doubts of an earlier run first, then pair by pair. */
function send(ports: Ports, prepared: PreparedIntroductions, request: IntroduceRequest): IntroduceView {
  const outbox = prepared.gathered.ours.get('outbox');
  const sheet = outbox ? ports.workbook.ledger(outbox.tab) : null;
  if (!outbox || sheet === null) return look(ports, prepared);
  const ledger = ledgerOf(sheet, outbox.table);
  doubtUnderWay(ports, ledger);
  const mails = new Map(
    prepared.found.groups.flatMap((group) => group.mails).map((mail) => [mail.ref, mail]),
  );
  const kinds: readonly string[] = kindsOf(request.occasion);
  const ours = prepared.rows.filter((row) => kinds.includes(row.kind));
  const approved = ours.filter((row) => row.state === 'queued' && mails.get(row.ref)?.print === row.text);
  const isChanged = ours.some(
    (row) => prepared.isShown(row.pair) && row.state === 'queued' && mails.get(row.ref)?.print !== row.text,
  );
  const queue = prepared.found.groups
    .filter(({ pair }) => prepared.isShown(pair))
    .map(({ pair }) => approved.filter((row) => row.pair === pair).map((row) => row.ref))
    .filter((refs) => refs.length > 0);
  const result = sendMails(ports, ledger, {
    mails,
    queue,
    ...sender(prepared.gathered.settings),
    budget: SLICE_MS,
    firstOnly: request.firstOnly,
  });
  const after = prepareIntroductions(ports, request);
  if (request.occasion === 'introduction' || request.occasion === 'meetings') markIntroduced(ports, after);
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
  return look(ports, after, { ...result, stopped: result.stopped ?? (isChanged ? 'changed' : null) });
}
