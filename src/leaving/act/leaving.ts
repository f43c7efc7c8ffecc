// Somebody leaves: what would happen is shown by name, then written; it can be taken back until somebody was told. Meetings are
// cancelled by Catch-ups, the new proposal is written by Match, mails are approved in Introduce: each after its own look.

import { personId } from '../../ground/addresses.ts';
import { standingOf } from '../../ground/standing-words.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
import { backAbout } from '../../pairs/about-absence.ts';
import { changedLines } from '../../pairs/ended-lines.ts';
import { idIn } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { LeavingRequest, LeavingView } from '../contract.ts';
import { isHeldByEnd, waitingAgain } from '../domain/held-mails.ts';
import { takenBack } from '../domain/parting.ts';
import { backLines, type Noted, saysSo, stoodBefore } from '../domain/standing.ts';
import { statusFor } from '../read/absence-asked.ts';
import { aboutPairs, type PreparedLeaving, prepareLeaving } from '../read/prepare-leaving.ts';
import { awayView } from './away-view.ts';
import { leavingView } from './leaving-view.ts';
import { aboutTheEnd, whyNoUndo } from './no-way-back.ts';

export function letGo(ports: Ports, request: LeavingRequest): LeavingView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  const prepared = prepareLeaving(ports, gather(ports), request);
  if (request.step === 'look' || prepared.asksRole) return viewOf(ports, prepared, request);
  const written = request.step === 'undo' ? takeBack(ports, prepared) : write(ports, prepared, request);
  ports.workbook.flush();
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

const LOGGED = { withdrawn: 'Somebody left', paused: 'Somebody pauses', apart: 'End a match' } as const;

/** Nothing is taken back once somebody was told: then the sentence says what cannot be. */
function takeBack(ports: Ports, prepared: PreparedLeaving): readonly SheetRows[] {
  const { gathered, book, ended } = prepared;
  const why = whyNoUndo(prepared);
  if (why !== null) refuse('no way back', why);
  const rows = takenBack(book, ended);
  if (rows === 'met anew') return [];
  const own = (id: 'matches' | 'circles') => gathered.ours.get(id)?.table;
  const pairs = (['matches', 'circles'] as const).flatMap((id): SheetRows[] =>
    rows[id].size === 0 ? [] : [[id, changedLines(id, own(id)!, rows[id])]],
  );
  const sheets = [...standingBack(prepared), ...pairs, ...mailsBack(prepared)];
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

/** What is as it was before, by name. */
function undoneSays(prepared: PreparedLeaving): string[] {
  const { person, ended, reading } = prepared;
  const { name } = person;
  const called = (id: string | null, written: string) =>
    reading.everybody.find((one) => one.id === id)?.name ?? written;
  return [
    ...standingSaid(prepared),
    ...ended.pairs.map(({ mentee, mentor, written }) =>
      say('{mentee} and {mentor} are a pair as before.', {
        mentee: called(idIn(mentee), written.mentee),
        mentor: called(idIn(mentor), written.mentor),
      }),
    ),
    ...ended.members.map(({ circle }) => say('{name} is in {circle} as before.', { name, circle })),
    ...ended.pairs.flatMap(({ mentee, mentor }) => {
      const ids = [idIn(mentee), idIn(mentor)].filter((id) => id !== person.id);
      const away = reading.everybody.find((one) => ids.includes(one.id) && !one.takesPart);
      return away ? [say('{name} does not take part at the moment.', { name: away.name })] : [];
    }),
  ];
}

/** Of whoever was away before they left, or away until another day, the Status says that again. */
function standingSaid(prepared: PreparedLeaving): string[] {
  const { name } = prepared.person;
  if (prepared.parting.other !== null) return [];
  const before = [...new Set(statusesBack(prepared).map(({ before: one }) => one))];
  const odd = before.filter((one) => standingOf(one) !== 'active');
  if (odd.length > 0)
    return odd.map((status) =>
      say('Taken back: the Status of {name} is “{status}” again.', { name, status }),
    );
  return prepared.parting.absence === null
    ? [say('Taken back: {name} takes part again.', { name })]
    : [say('Taken back: {name} is no longer noted as away.', { name })];
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

/** Our sheets that say it, each with what stood in Status before. */
function statusesBack({ gathered, person, parting }: PreparedLeaving) {
  const { absence } = parting;
  const noted: Noted = absence === null ? 'left' : 'away';
  const status = absence === null ? null : statusFor(absence);
  return (['mentors', 'mentees'] as const).flatMap((id) => {
    const table = gathered.ours.get(id)?.table ?? null;
    const isMeant = parting.role === null || `${parting.role}s` === id;
    if (table === null || !isMeant || !saysSo(table, person, noted, status)) return [];
    return [{ id, table, noted, before: stoodBefore(table, person, noted) }];
  });
}

/** As it stood before; where nobody knows, their own answer says that they take part, or else our sheet does. */
function standingBack(prepared: PreparedLeaving): SheetRows[] {
  const { person, reading, parting } = prepared;
  if (parting.other !== null) return [];
  return statusesBack(prepared).map(({ id, table, noted, before }): SheetRows => {
    const said = reading.everybody.find(
      (one) => one.id === person.id && `${one.role}s` === id,
    )?.answeredStatus;
    const usual = noted === 'away' || standingOf(said ?? '') === 'active' ? '' : 'active';
    return [id, backLines(id, table, person, { noted, status: before || usual })];
  });
}
