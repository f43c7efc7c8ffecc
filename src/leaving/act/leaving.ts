// Somebody leaves: what would happen is shown by name, then written; it can be taken back until somebody was told. Meetings are
// cancelled by Catch-ups, the new proposal is written by Match, mails are approved in Introduce: each after its own look.

import { personId } from '../../ground/addresses.ts';
import { standingOf } from '../../ground/standing-words.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
import { backAbout } from '../../pairs/about-absence.ts';
import { changedLines } from '../../pairs/ended-lines.ts';
import type { Ports } from '../../ports/ports.ts';
import { actsUnderWay, type Begun, begin, end, isAbout } from '../../workbook/acts-under-way.ts';
import { gather } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { LeavingRequest, LeavingView } from '../contract.ts';
import { isHeldByEnd, waitingAgain } from '../domain/held-mails.ts';
import { takenBack } from '../domain/parting.ts';
import { backLines } from '../domain/standing.ts';
import { aboutPairs, type PreparedLeaving, prepareLeaving } from '../read/prepare-leaving.ts';
import { awayView } from './away-view.ts';
import { leavingView } from './leaving-view.ts';
import { aboutTheEnd, whyNoUndo } from './no-way-back.ts';
import { statusesBack, undoneSays } from './undone-says.ts';

export function letGo(ports: Ports, request: LeavingRequest): LeavingView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  const prepared = preparedForAll(ports, request);
  if (request.step === 'look' || prepared.asksRole) return viewOf(ports, prepared, request);
  const written = request.step === 'undo' ? takeBack(ports, prepared) : write(ports, prepared, request);
  ports.workbook.flush();
  end(ports.memory, idsOf(prepared));
  const now = readWritten(
    ports,
    prepared.gathered,
    written.map(([id]) => id),
  );
  // Once they are taken back, the days no longer stand where empty fields would find them.
  const { absence } = prepared.parting;
  const same = absence === null ? request : { ...request, from: absence.from, until: absence.until };
  const after = prepareLeaving(ports, now, same);
  const undone = request.step === 'undo' ? undoneSays(prepared) : [];
  return { ...viewOf(ports, after, same), undone, written: true };
}

/** Whoever has half left is read like anybody else, or the rest would not be written; whoever else is held stays so. */
function preparedForAll(ports: Ports, request: LeavingRequest): PreparedLeaving {
  const gathered = gather(ports);
  const acts = gathered.underWay();
  const free = prepareLeaving(ports, { ...gathered, underWay: () => [] }, request);
  const others = acts.filter((act) => !isAbout(act, idsOf(free)));
  return others.length === 0 ? free : prepareLeaving(ports, { ...gathered, underWay: () => others }, request);
}

/** Of whoever leaves, and of the other one where two part. */
function idsOf({ person, parting }: PreparedLeaving): string[] {
  return [person.id, parting.other, person.formerly].flatMap((id) => (id ? [id] : []));
}

function viewOf(ports: Ports, prepared: PreparedLeaving, request: LeavingRequest): LeavingView {
  const { absence } = prepared.parting;
  return absence === null
    ? leavingView(ports, prepared, request)
    : awayView(ports, prepared, absence, request);
}

function write(ports: Ports, prepared: PreparedLeaving, request: LeavingRequest): readonly SheetRows[] {
  const { gathered, sheets, holding } = prepared;
  if (request.seen !== null && request.seen !== viewOf(ports, prepared, request).fingerprint)
    refuse('changed meanwhile');
  if (sheets.length === 0) return [];
  begin(ports.memory, begunBy(prepared.parting), { ids: idsOf(prepared) });
  writeSheets(ports, gathered, sheets, true);
  const ends = prepared.parting.absence === null ? holding : { pairs: [], members: [] };
  const [n, places] = [ends.pairs.length, ends.members.length];
  note(
    ports,
    gathered,
    prepared.parting.absence === null ? LOGGED[prepared.parting.how] : 'Somebody is away',
    counted(
      sayCount(n, '{n} pair ended', '{n} pairs ended'),
      sayCount(places, '{n} place in a circle ended', '{n} places in circles ended'),
    ),
  );
  return sheets;
}

function isHalfBack({ memory }: Ports, prepared: PreparedLeaving): boolean {
  return actsUnderWay(memory).some((act) => act.does === 'back' && isAbout(act, idsOf(prepared)));
}

function begunBy({ absence, how }: PreparedLeaving['parting']): Begun {
  if (absence !== null) return 'away';
  return how === 'apart' ? 'part' : 'leave';
}

const LOGGED = { withdrawn: 'Somebody left', paused: 'Somebody pauses', apart: 'End a match' } as const;

/** Nothing is taken back once somebody was told: then the sentence says what cannot be. */
function takeBack(ports: Ports, prepared: PreparedLeaving): readonly SheetRows[] {
  const { gathered, book, ended } = prepared;
  const why = whyNoUndo(prepared);
  // A run that was cut had taken back all of it: then only the end is missing.
  if (why === '' && isHalfBack(ports, prepared)) return [];
  if (why !== null) refuse('no way back', why);
  const rows = takenBack(book, ended);
  if (rows === 'met anew') return [];
  const own = (id: 'matches' | 'circles') => gathered.ours.get(id)?.table;
  const pairs = (['matches', 'circles'] as const).flatMap((id): SheetRows[] =>
    rows[id].size === 0 ? [] : [[id, changedLines(id, own(id)!, rows[id])]],
  );
  const sheets = [...standingBack(prepared), ...pairs, ...mailsBack(prepared)];
  begin(ports.memory, 'back', { ids: idsOf(prepared) });
  writeSheets(ports, gathered, sheets);
  const n = ended.pairs.length;
  note(
    ports,
    gathered,
    'Leaving taken back',
    counted(sayCount(n, '{n} pair as before', '{n} pairs as before')),
  );
  return sheets;
}

/** A mail about the end that was approved and has not gone waits for good; those that the end held back wait again. */
function mailsBack(prepared: PreparedLeaving): SheetRows[] {
  const { foreign, rows } = prepared.outbox;
  const isOfEnd = aboutTheEnd(prepared);
  const isTheirs = aboutPairs(prepared.ended.pairs);
  // A mail about the absence that stood there before is as true as it was.
  const back = prepared.parting.absence?.until ?? null;
  const isUntrue = ({ pair, person }: OutboxRow) =>
    back === null || (backAbout(pair) === back && personId(person) !== prepared.person.id);
  const after = rows.map((row): OutboxRow => {
    if (row.state === 'queued' && isOfEnd(row) && isUntrue(row))
      return { ...row, state: 'held', note: outboxNote.goesOn() };
    return isTheirs(row.pair) && isHeldByEnd(row) ? waitingAgain(row) : row;
  });
  const differs = after.some((row, k) => row !== rows[k]);
  return differs ? [['outbox', outboxRows([...foreign, ...after])]] : [];
}

/** As it stood before; where nobody knows, their own answer says that they take part, or else our sheet does. */
function standingBack(prepared: PreparedLeaving): SheetRows[] {
  const { person, reading, parting } = prepared;
  if (parting.other !== null) return [];
  return statusesBack(prepared).map(({ list, noted, before }): SheetRows => {
    const { id } = list;
    const said = reading.everybody.find(
      (one) => one.id === person.id && `${one.role}s` === id,
    )?.answeredStatus;
    const usual = noted === 'away' || standingOf(said ?? '') === 'active' ? '' : 'active';
    return [id, backLines(list, person, { noted, status: before || usual })];
  });
}
