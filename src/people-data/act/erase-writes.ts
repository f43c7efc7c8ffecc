// Erasing as it is written, step by step: a run may be cut at any of them, and nobody who is half erased is mailed or met meanwhile.

import { calledOff } from '../../catch-ups/read/call-off.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../documents/records.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { actsUnderWay, begin, end, isAbout, refsKept } from '../../workbook/acts-under-way.ts';
import { rememberErased } from '../../workbook/erased-names.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { Mentions } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';
import { type AnswerTab, takeAnswersOut } from './erase-answers.ts';
import type { OwnMeetings } from './erase-meetings.ts';
import { type Forgetting, forgetMails, refsGoing } from './erase-memory.ts';
import type { OwnTab } from './own-tabs.ts';

export interface Erasure {
  readonly mentions: Mentions;
  /** Null where the answers stay: then it is known still to whom mails went. */
  readonly forgets: Forgetting | null;
  /** Everybody, with the person. */
  readonly reading: Pick<Reading, 'everybody'>;
  readonly sheets: readonly SheetErasure[];
  readonly events: OwnMeetings;
  readonly notes: readonly DocumentRecord[];
  readonly tabs: readonly OwnTab[];
  readonly answers: readonly AnswerTab[];
}

/**
 * What keeps somebody from being mailed or met goes first (who is with whom), what tells whom it is later (the lists, the answers), and what
 * remembers their mails last. Until then it is kept that the act is under way: a run cut short still knows whom it erases.
 */
export function erase(ports: Ports, gathered: Gathered, erasure: Erasure): void {
  const { mentions, forgets, sheets, events, tabs, answers } = erasure;
  const { addresses: ids, names, own } = mentions;
  begin(ports.memory, 'erase', { ids, refs: forgets === null ? [] : refsGoing(gathered, sheets) });
  rememberErased(ports.memory, { names, ids: own, day: gathered.today(), others: namesOfOthers(erasure) });
  takeMeetingsOut(ports, events);
  for (const { id } of erasure.notes) ports.documents.discard(id);
  // Before the rows of ours go, so that those of columns beside them are still where they were read.
  for (const { tab, cells } of tabs.filter((one) => one.cells.length > 0))
    ports.workbook.replace(
      tab,
      cells.map(({ row, column, without }) => ({ row, column, value: without })),
    );
  for (const rows of inTurn(gathered, erasure)) writeSheets(ports, gathered, rows);
  ports.workbook.flush();
  for (const one of answers) takeAnswersOut(ports, one);
  if (forgets !== null) forgetMails(ports, gathered, forgets, refsKept(ports.memory, ids));
  note(
    ports,
    gathered,
    'Erase a person',
    counted(
      sayCount(sheets.length, '{n} sheet', '{n} sheets'),
      sayCount(events.goes.length, '{n} meeting taken out', '{n} meetings taken out'),
    ),
  );
  ports.workbook.flush();
  end(ports.memory, ids);
}

/** Of those who stay: a name that one of them bears as well is not remembered. */
function namesOfOthers({ reading, mentions }: Erasure): string[] {
  return reading.everybody.filter(({ id }) => !mentions.addresses.includes(id)).map(({ name }) => name);
}

function takeMeetingsOut(ports: Ports, { calendar, off, goes }: OwnMeetings): void {
  for (const { id, guests } of off)
    if (ports.calendars.change(calendar!, id, { attendees: guests! }, false) !== 'made')
      refuse('calendar slow');
  for (const event of goes) if (calledOff(ports, calendar!, event).stopped !== null) refuse('calendar slow');
}

/** Sheets that say who is with whom, and what could be put back of it. Notes made for a pair are found by these, and go with them. */
const FIRST: ReadonlySet<string> = new Set(['matches', 'circles', 'undo']);

/** One write after the other. */
function inTurn(
  { ours }: Gathered,
  { sheets, notes }: Pick<Erasure, 'sheets' | 'notes'>,
): readonly (readonly SheetRows[])[] {
  const records = readRecords(ours.get('documents')?.table ?? null).filter(
    (row) => !notes.some(({ ref }) => ref === row.ref),
  );
  const documents: SheetRows[] = notes.length > 0 ? [['documents', recordRows(records)]] : [];
  const rowsOf = ({ id, rows }: SheetErasure): SheetRows => [id, rows, 'these are all'];
  const isFirst = ({ id }: SheetErasure) => FIRST.has(id);
  return [
    [...documents, ...sheets.filter(isFirst).map(rowsOf)],
    sheets.filter((one) => !isFirst(one)).map(rowsOf),
  ];
}

/** Nothing of them may be left but that it was begun. */
export function isHalfErased({ memory }: Ports, { addresses }: Mentions): boolean {
  return actsUnderWay(memory).some((act) => isAbout(act, addresses));
}
