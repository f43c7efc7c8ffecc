// Approving: doubts are settled, texts are frozen, and rows are written that wait.
import { dayWritten } from '../../ground/written-days.ts';
import { refuse } from '../../language/refusal.ts';
import { kindsOf } from '../../letters/mails.ts';
import { mailTextRows } from '../../letters/texts.ts';
import type { Marked } from '../../outbox/ledger.ts';
import { isoDay, type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { heldBecause, outboxNote, reasonIn } from '../../outbox/outbox-notes.ts';
import type { Ports } from '../../ports/ports.ts';
import { writeAct } from '../../workbook/write-act.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { IntroduceRequest } from '../contract.ts';
import { rowOf } from '../domain/outbox-rows.ts';
import { whyHeldNow } from '../domain/why-held-now.ts';
import { heldAgainst, type PreparedIntroductions, sorted } from '../read/mails-due.ts';
import { outboxAgain, underWay } from './under-way.ts';

/** Settles doubts, freezes the texts of what is due or still queued, and writes the rows. */
export function approve(
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
  const reason = whyHeldNow(prepared);
  const whyNot = (row: OutboxRow) => {
    const why = reason(row);
    return why === null ? outboxNote.notMatched() : heldBecause(why);
  };
  const refreshed = prepared.rows.map((row): OutboxRow => {
    const mail = mails.get(row.ref);
    if (row.state === 'held' && (row.isHeldByHand || row.typed)) return stillHeld(row);
    if (!kinds.includes(row.kind) || (row.state !== 'queued' && row.state !== 'held')) return row;
    return mail
      ? { ...rowOf(mail, day === today ? row.batch || batch : batch, ports.now), note: reasonIn(row.note) }
      : { ...row, state: 'held', note: whyNot(row) };
  });
  const rows = [...refreshed, ...prepared.due.map((mail) => rowOf(mail, batch, ports.now))];
  const texts: SheetRows[] = gathered.ours.has('mailTexts') ? [] : [['mailTexts', mailTextRows()]];
  writeSheets(ports, gathered, texts, true);
  writeAct(ports, gathered, 'Mails approved', [['outbox', outboxRows([...outbox.foreign, ...rows])]], true);
  ports.workbook.flush();
  const written = gathered.ours.has('outbox')
    ? outboxAgain(ports, prepared)
    : { ...outbox, rows, issues: [] };
  return underWay(sorted(prepared, found, written), request.step);
}

/** What a person wrote stays until a person writes something else. */
function stillHeld(row: OutboxRow): OutboxRow {
  return { ...row, note: row.isHeldByHand ? outboxNote.heldByHand() : outboxNote.typedOver() };
}

/** The day as `2026-05-04`, however it was written; anything else is refused before anything is approved. */
function sendOn({ sendOn: day }: IntroduceRequest): string | null {
  if (day === undefined || day === null || day === '') return null;
  return dayWritten(day) ?? refuse('not a day', day);
}

/** What a person said about mails that nobody was sure of is remembered first; what they want again is due anew. */
export function decided(
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

function settledRow(row: OutboxRow, { resolve }: IntroduceRequest): OutboxRow {
  const wish = resolve.find(({ ref }) => ref === row.ref);
  if (!wish || row.state === 'sent' || row.state === 'queued') return row;
  if (wish.as === 'sent') return { ...row, state: 'sent', note: outboxNote.confirmed() };
  return { ...row, state: 'failed', note: outboxNote.againDecided() };
}

/** What a person said is kept below the sheets as well. */
function markOf({ ref, state }: OutboxRow): Marked {
  return [ref, state === 'sent' ? 'sent' : 'again'];
}
