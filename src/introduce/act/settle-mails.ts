// Settles mails that nobody is sure of, as a person says, and does nothing else: nothing that is due besides is approved, and nothing
// is sent. What is to go once more waits in a row of its own.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import { isoDay, type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';
import type { Ports } from '../../ports/ports.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { IntroduceRequest } from '../contract.ts';
import { isMailOf, occasionOf } from '../domain/mail-of-row.ts';
import { rowOf } from '../domain/outbox-rows.ts';
import { type PreparedIntroductions, sorted } from '../read/mails-due.ts';
import { prepareIntroductions } from '../read/prepare-introductions.ts';
import { decided } from './approve-mails.ts';
import { outboxAgain, underWay } from './under-way.ts';

/** What a person said of each mail is remembered and written; whose other mail is not due any more is said. */
export function settleMails(
  ports: Ports,
  before: PreparedIntroductions,
  request: IntroduceRequest,
): { readonly after: PreparedIntroductions; readonly said: readonly Issue[]; readonly noted: string } {
  const prepared = decided(ports, before, request);
  const { gathered, found, outbox, rows } = prepared;
  const wanted = rows.filter(isWanted(request));
  const anew = wanted.map((row) => waitingFor(ports, prepared, row, request.acceptGuesses));
  const fresh = anew.filter((row): row is OutboxRow => row !== null);
  writeAct(
    ports,
    gathered,
    'Mails settled',
    [['outbox', outboxRows([...outbox.foreign, ...rows, ...fresh.filter(isNewTo(rows))])]],
    true,
  );
  ports.workbook.flush();
  const written = gathered.ours.has('outbox') ? outboxAgain(ports, prepared) : outbox;
  return {
    after: underWay(sorted(prepared, found, written), request.step),
    noted: saysNoted(wanted.length, fresh.length),
    said: wanted.filter((_, k) => anew[k] === null).map((row) => notDue(prepared, row)),
  };
}

function saysNoted(wanted: number, waits: number): string {
  if (wanted === 0) return say('Noted: it went.');
  return waits > 0
    ? say('Noted: it waits to be sent again. Nothing has gone yet.')
    : say('Noted: it did not go. It is not due any more, so no other one waits.');
}

function isWanted({ resolve }: IntroduceRequest): (row: OutboxRow) => boolean {
  const again = new Set(resolve.filter(({ as }) => as === 'again').map(({ ref }) => ref));
  return ({ ref, state, note }) => again.has(ref) && state === 'failed' && saysAgain(note);
}

const isNewTo = (rows: readonly OutboxRow[]) => {
  const known = new Set(rows.map(({ ref }) => ref));
  return ({ ref }: OutboxRow) => !known.has(ref);
};

/** The row of the mail that goes in the place of this one, whatever the occasion; null where it is not due any more. */
function waitingFor(
  ports: Ports,
  prepared: PreparedIntroductions,
  row: OutboxRow,
  acceptGuesses: boolean,
): OutboxRow | null {
  const occasion = occasionOf(row.kind);
  const { found } =
    occasion === prepared.occasion
      ? prepared
      : prepareIntroductions(ports, { acceptGuesses, occasion }, prepared.gathered);
  const mail = found.groups.flatMap(({ mails }) => mails).find(isMailOf(row));
  return mail === undefined
    ? null
    : rowOf(mail, `${isoDay(ports.workbook.shown(ports.now))} ${occasion}`, ports.now);
}

function notDue({ gathered }: PreparedIntroductions, { row }: OutboxRow): Issue {
  return {
    severity: 'warns',
    sheet: gathered.ours.get('outbox')?.table.sheet ?? sheetCalled('Outbox'),
    row,
    column: 'State',
    found: say('a mail that did not go, and is not due any more'),
    wanted: say('a mail that is still true'),
    remedy: say('It is noted as not gone, and no other one waits in its place.'),
  };
}
