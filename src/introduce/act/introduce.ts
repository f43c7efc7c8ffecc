// Introduce: who is introduced to whom, with which words; approved once, sent in slices, each mail at most once.

import type { Issue } from '../../ground/issue.ts';
import { Refusal, refuse } from '../../language/refusal.ts';
import { kindsOf, occasions } from '../../letters/mails.ts';
import { isForLater, isoDay, type OutboxRow } from '../../outbox/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import { mustGoOnHere } from '../../workbook/copied-file.ts';
import { BRIEFLY } from '../../workbook/cut-or-at-work.ts';
import { hasSample } from '../../workbook/gather.ts';
import { readAgain } from '../../workbook/read-again.ts';
import { endOfSlice } from '../../workbook/slice.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import type { IntroduceRequest, IntroduceView } from '../contract.ts';
import { heldAgainst, type PreparedIntroductions, sorted } from '../read/mails-due.ts';
import { prepareIntroductions } from '../read/prepare-introductions.ts';
import { whoIsHidden } from '../read/who-is-hidden.ts';
import { alreadyGone } from './already-gone.ts';
import { approve, decided } from './approve-mails.ts';
import { introduceView, wouldView } from './introduce-view.ts';
import { markIntroduced } from './mark-introduced.ts';
import { noteMails } from './note-mails.ts';
import { outboxByReference, type SendResult, sendMails } from './send-mails.ts';
import { settleMails } from './settle-mails.ts';
import { showRemembered, showSentAgain } from './show-remembered.ts';
import { sender, testMails } from './test-mails.ts';
import { outboxAgain, underWay } from './under-way.ts';

const NOTHING: SendResult = { sent: 0, unsure: 0, failed: 0, stopped: null };

export function introducePairs(ports: Ports, request: IntroduceRequest): IntroduceView {
  if (!occasions.includes(request.occasion))
    refuse('not one of these', request.occasion, occasions.join(', '));
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  if (request.step !== 'look' && !ports.mailer.isAllowed()) refuse('no permission for mail');
  const prepared = underWay(prepareIntroductions(ports, request), request.step);
  if (request.step !== 'look') stopAtBlocks([...prepared.gathered.unread, ...prepared.outbox.issues]);
  const { fault } = prepared.found;
  if (fault !== null) refuse('mail text', fault.kind, `${fault.fault}: ${fault.at}`);
  if (request.step !== 'look' && request.step !== 'test' && hasSample(prepared.gathered))
    refuse('sample people');
  const isToSend = prepared.due.length + prepared.rows.filter(({ state }) => state === 'queued').length > 0;
  if ((request.step === 'approve' || request.step === 'send') && isToSend)
    mustGoOnHere(ports, prepared.gathered, {
      hasForeignRows: () => prepared.outbox.foreign.length > 0,
      answer: request.goOn ?? null,
    });
  if (request.step === 'test')
    return { ...look(ports, prepared), tested: testMails(ports, prepared, request.testTo) };
  const gone = alreadyGone(prepared, request);
  if (request.step === 'settle') {
    const { after, said, noted } = settleMails(ports, prepared, request);
    return { ...withHidden(look(ports, after), [...gone, ...said]), noted };
  }
  if (request.step === 'approve') return approved(ports, prepared, request, gone);
  if (request.step === 'send') return send(ports, decided(ports, prepared, request), request);
  const view = look(ports, atRest(ports, prepared));
  if (request.asksHidden !== true) return view;
  const today = isoDay(ports.workbook.shown(ports.now));
  return withHidden({ ...view, would: wouldView(prepared, today) }, whoIsHidden(prepared));
}

function approved(
  ports: Ports,
  prepared: PreparedIntroductions,
  request: IntroduceRequest,
  gone: readonly Issue[],
): IntroduceView {
  const said = [...gone, ...whoIsHidden(prepared)];
  return withHidden(look(ports, approve(ports, prepared, request)), said);
}

function withHidden(view: IntroduceView, hidden: readonly Issue[]): IntroduceView {
  return { ...view, hidden, issues: [...hidden, ...view.issues] };
}

/** A mail under way is a doubt once nobody is at work. Only the lock tells, and whoever asks it reads again. */
function atRest(ports: Ports, prepared: PreparedIntroductions): PreparedIntroductions {
  if (!prepared.rows.some(({ state }) => state === 'sending') || !ports.lock.take(BRIEFLY)) return prepared;
  return underWay(heldAgainst(ports, prepared, outboxAgain(ports, prepared)), 'send');
}

function look(
  ports: Ports,
  prepared: PreparedIntroductions,
  run: SendResult = NOTHING,
  of: 'all' | 'a slice' = 'all',
): IntroduceView {
  const quota = ports.mailer.isAllowed() ? ports.mailer.quotaLeft() : null;
  const today = isoDay(ports.workbook.shown(ports.now));
  return { ...introduceView(prepared, quota, run, of, today), hidden: [], would: [], noted: '' };
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
    const now = readAgain(ports, after.gathered, [...after.gathered.ours.keys()]);
    const anew = underWay(prepareIntroductions(ports, request, now), request.step);
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
  showSentAgain(rows, written.rows);
  const after = marked(ports, request, written);
  noteMails(ports, after, result);
  return look(ports, after, { ...result, stopped: result.stopped ?? (isLater ? 'later' : null) }, 'a slice');
}

/**
 * What waits, pair by pair in the order of the sheet. What no pair asks for any more, or is held back meanwhile, stays.
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
  const goes = new Set(found.groups.flatMap(({ mails }) => mails.map(({ ref }) => ref)));
  const isMeant = (row: OutboxRow) =>
    goes.has(row.ref) && !isForLater(row, today) && (only?.includes(row.ref) ?? true);
  for (const row of rows)
    if (kinds.includes(row.kind) && row.state === 'queued' && isShown(row.pair) && isMeant(row))
      queue.set(row.pair, [...(queue.get(row.pair) ?? []), row.ref]);
  return [...queue.values()].filter((refs) => refs.length > 0);
}
