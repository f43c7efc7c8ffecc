// Somebody leaves: what would happen is shown by name, then written; it can be taken back until somebody was told. Meetings are
// cancelled by Catch-ups, the new proposal is written by Match, mails are approved in Introduce: each after its own look.

import { standingOf } from '../../ground/standing-words.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { type OutboxRow, outboxRows } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
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
import { backLines, saysSo } from '../domain/standing.ts';
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
  const after = prepareLeaving(ports, now, request);
  const undone = request.step === 'undo' ? undoneSays(prepared) : [];
  return { ...viewOf(ports, after, request), undone, written: true };
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
function undoneSays({ person, parting, ended, reading }: PreparedLeaving): string[] {
  const { name } = person;
  if (parting.absence !== null) return [say('Taken back: {name} is no longer noted as away.', { name })];
  const called = (id: string | null, written: string) =>
    reading.everybody.find((one) => one.id === id)?.name ?? written;
  return [
    ...(parting.other === null ? [say('Taken back: {name} takes part again.', { name })] : []),
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

/** A mail about the end that was approved and has not gone waits for good; those that the end held back wait again. */
function mailsBack(prepared: PreparedLeaving): SheetRows[] {
  const { foreign, rows } = prepared.outbox;
  const isOfEnd = aboutTheEnd(prepared);
  const isTheirs = aboutPairs(prepared.ended.pairs);
  const after = rows.map((row): OutboxRow => {
    if (row.state === 'queued' && isOfEnd(row)) return { ...row, state: 'held', note: outboxNote.goesOn() };
    return isTheirs(row.pair) && isHeldByEnd(row) ? waitingAgain(row) : row;
  });
  const differs = after.some((row, k) => row !== rows[k]);
  return differs ? [['outbox', outboxRows([...foreign, ...after])]] : [];
}

/** Their own answer says that they take part, or else our sheet does. */
function standingBack({ gathered, person, reading, parting }: PreparedLeaving): SheetRows[] {
  if (parting.other !== null) return [];
  return (['mentors', 'mentees'] as const).flatMap((id): SheetRows[] => {
    const table = gathered.ours.get(id)?.table ?? null;
    if (parting.role !== null && `${parting.role}s` !== id) return [];
    const noted = parting.absence === null ? 'left' : 'away';
    if (table === null || !saysSo(table, person, noted)) return [];
    const said = reading.everybody.find(
      (one) => one.id === person.id && `${one.role}s` === id,
    )?.answeredStatus;
    return [
      [
        id,
        backLines(id, table, person, { noted, status: standingOf(said ?? '') === 'active' ? '' : 'active' }),
      ],
    ];
  });
}
