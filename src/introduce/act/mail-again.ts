// A mail again: one person gets a mail once more, under a reference of its own and with the reason in the Outbox; or somebody says
// that a mail came back. Nothing is sent here: the new mail waits like every other one.

import { personId } from '../../ground/addresses.ts';
import { tidy } from '../../ground/folding.ts';
import { textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { againBecause, becauseOf, outboxNote } from '../../outbox/outbox-notes.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
import { nameMeant } from '../../people/person-asked.ts';
import type { Ports } from '../../ports/ports.ts';
import { askAboutTabs } from '../../workbook/ask-first.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { type OutboxNow, outboxNow } from '../../workbook/outbox-now.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import { calledBy } from '../domain/called.ts';
import { holdFormerAddress } from '../domain/former-address.ts';
import { isMailOf, occasionOf } from '../domain/mail-of-row.ts';
import { rowOf } from '../domain/outbox-rows.ts';
import type { MailAgainRequest, MailAgainView } from '../mail-again-contract.ts';
import { prepareIntroductions } from '../read/prepare-introductions.ts';
import { AFTER_AGAIN, isAnswerable, mailElsewhere, mailView } from './mail-of-one.ts';
import { calledInLog } from './note-mails.ts';

interface Meant {
  readonly gathered: Gathered;
  readonly outbox: OutboxNow;
  readonly row: OutboxRow;
  readonly reason: string;
}

export function mailAgain(ports: Ports, request: MailAgainRequest): MailAgainView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  if (request.step === 'look') return viewOf(ports, gather(ports), request, null);
  const gathered = gather(ports);
  const outbox = outboxNow(ports, gathered);
  const person = personMeant(gathered, request);
  const mayGo =
    request.step === 'again'
      ? [...outbox.rows.filter(person.isTheirs), ...othersOf(outbox, person)]
      : outbox.rows.filter(person.isTheirs);
  const row = mayGo.find(({ ref }) => ref === request.ref) ?? refuse('no such mail', request.ref);
  const meant: Meant = { gathered, outbox, row, reason: tidy(request.reason) };
  const queued = request.step === 'again' ? goesAgain(ports, meant, request) : cameBack(ports, meant);
  ports.workbook.flush();
  return viewOf(ports, readWritten(ports, gathered, ['outbox']), request, queued);
}

/** First the file remembers it, then the row is written: a cut between the two leaves a mail that is due, and no second one. */
function goesAgain(ports: Ports, meant: Meant, { acceptGuesses }: MailAgainRequest): string {
  const { gathered, outbox, row, reason } = meant;
  if (!isAnswerable(row)) refuse('no such mail', row.ref);
  const occasion = occasionOf(row.kind);
  const mailNow = () => {
    const { found } = prepareIntroductions(ports, { acceptGuesses, occasion }, gathered);
    return found.groups.flatMap(({ mails }) => mails).find(isMailOf(row));
  };
  if (mailNow() === undefined) refuse('mail not due', row.ref);
  ports.memory.mark([[row.ref, AFTER_AGAIN[row.state]!]]);
  const mail = mailNow() ?? refuse('mail not due', row.ref);
  const said = againBecause(reason);
  const rows = outbox.rows.map((one): OutboxRow => (one.ref === row.ref ? { ...one, note: said } : one));
  const batch = `${textOf(ports.workbook.shown(ports.now))} ${occasion}`;
  const again = { ...rowOf(mail, batch, ports.now), note: becauseOf(reason) };
  const isThere = rows.some(({ ref }) => ref === again.ref);
  writeRows(ports, meant, 'Mail again', isThere ? rows : [...rows, again]);
  note(ports, gathered, 'Mail again', calledInLog(occasion));
  return again.ref;
}

function cameBack(ports: Ports, meant: Meant): null {
  const { gathered, outbox, row, reason } = meant;
  // Cut between the file's memory and the sheet, it is known as come back already, and the reason is not written yet.
  const isHalf = row.state === 'bounced' && row.note === outboxNote.cameBack();
  if (row.state !== 'sent' && !isHalf) refuse('no such mail', row.ref);
  ports.memory.mark([[row.ref, 'bounced']]);
  const said = reason === '' ? outboxNote.cameBack() : `${outboxNote.cameBack()} ${reason}`;
  writeRows(
    ports,
    meant,
    'Mail came back',
    outbox.rows.map(
      (one): OutboxRow => (one.ref === row.ref ? { ...one, state: 'bounced', note: said } : one),
    ),
  );
  note(ports, gathered, 'Mail came back', calledInLog(occasionOf(row.kind)));
  return null;
}

function writeRows(
  ports: Ports,
  { gathered, outbox }: Meant,
  act: 'Mail again' | 'Mail came back',
  rows: readonly OutboxRow[],
): void {
  writeAct(ports, gathered, act, [['outbox', outboxRows([...outbox.foreign, ...rows])]], true);
}

function othersOf(
  { rows }: OutboxNow,
  { isTheirs, id, isCorrected }: ReturnType<typeof personMeant>,
): OutboxRow[] {
  return holdFormerAddress(rows, isTheirs, { address: id, isCorrected });
}

/** By name, by address, or by the address that mails went to before it was corrected. */
function meantBy(person: string, known: Reading['known']): ReturnType<typeof personIn> {
  const asked = personId(person.trim());
  const former = known.find(({ formerly }) => formerly !== undefined && personId(formerly) === asked);
  return former ? personIn(former.id, known) : personIn(person, known);
}

/** Who is asked about, and which mails are theirs: under the address of now, or a former one. */
function personMeant(gathered: Gathered, { person, acceptGuesses }: MailAgainRequest) {
  const reading = peopleOf(gathered, usableForms(gathered, acceptGuesses).forms);
  const { known } = reading;
  const found = meantBy(person, known);
  if (typeof found !== 'object') {
    askAboutTabs(gathered);
    if (found === 'several') refuse('several people', person, 'person');
    const meant = nameMeant(person, known);
    refuse(meant === '' ? 'nobody' : 'given name alone', person, meant || 'person');
  }
  const { name, formerly } = known.find(({ id }) => id === found.id)!;
  const own = new Set([found.id, personId(formerly ?? found.id)]);
  const isTheirs = ({ person: one, to }: OutboxRow) =>
    [one, ...to.split(',')].some((address) => own.has(personId(address.trim())));
  return { id: found.id, name, called: calledBy(reading), isTheirs, isCorrected: formerly !== undefined };
}

function viewOf(
  ports: Ports,
  gathered: Gathered,
  request: MailAgainRequest,
  queued: string | null,
): MailAgainView {
  const person = personMeant(gathered, request);
  const { id, name, called, isTheirs } = person;
  const outbox = outboxNow(ports, gathered);
  const rows = outbox.rows.filter(isTheirs);
  return {
    person: id,
    name,
    others: othersOf(outbox, person).map((row) => ({
      ref: row.ref,
      occasion: occasionOf(row.kind),
      says: say('{other} may have a former address of {name} in the mail.', {
        other: called(row.person),
        name,
      }),
      waits: row.state === 'queued',
    })),
    mails: [
      ...[...rows].reverse().map((row) => mailView(row, called)),
      ...[...outbox.foreign].reverse().flatMap((row) => (isTheirs(row) ? mailElsewhere(row, called) : [])),
    ],
    queued,
  };
}
