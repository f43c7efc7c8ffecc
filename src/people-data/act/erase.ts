// Erase a person: from every sheet of ours, from meetings still to come, from documents made for their pairs, and with a
// second yes from the form answers. What cannot be reached is listed. Doing it twice ends the same.

import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { PAIR_NOTES, pairMark } from '../../documents/pair-notes.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../documents/records.ts';
import { addressOf, personId } from '../../ground/addresses.ts';
import { textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import type { Ports } from '../../ports/ports.ts';
import { textsOf } from '../../survey/read/prepare-survey.ts';
import { rememberErased } from '../../workbook/erased-names.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { EraseRequest, EraseView, Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';
import { toldOfErasure } from '../read/told-of-the-end.ts';
import { type AnswerRows, answersOf, byTab, mentionsOfPerson } from '../read/who-is-erased.ts';
import { meetingsOf, type OwnMeetings } from './erase-meetings.ts';
import { type Forgetting, forgetMails, forgettingOf } from './erase-memory.ts';
import {
  answerPlace,
  besideOurs,
  namedElsewhere,
  type OwnTab,
  outOfReach,
  ownTabs,
  stillThere,
  tabPlace,
} from './erase-places.ts';
import { leftPlaces, placeOf, sheetsWithout } from './erase-sheets.ts';

export function erasePerson(ports: Ports, request: EraseRequest): EraseView {
  const address = addressOf(request.person) ?? refuse('no address to erase', request.person);
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  const { gathered } = prepared;
  const { forms } = usableForms({ ...gathered, forms: gathered.allForms }, true);
  const found = answersOf(forms, personId(address));
  const mentions = mentionsOfPerson(gathered, forms, found, personId(address), prepared.reading);
  const answers = byTab(found);
  const { sheets, roles } = ourSheetsWithout(ports, prepared, forms, mentions, request);
  const beside = besideOurs(gathered, mentions, sheets);
  const tabs = ownTabs(gathered, forms, mentions);
  const events = meetingsOf(ports, prepared, mentions, request.write);
  const notes = notesOf(ports, prepared, mentions);
  const places = [
    ...sheets.map((sheet) => placeOf(sheet, request.write)),
    ...leftPlaces(toldOfErasure(ports, gathered, prepared.reading, sheets), request.write),
    ...beside.map(tabPlace),
    ...eventPlaces(events),
    ...notes.map(() => ({ where: 'Drive', what: say('the document of notes made for a pair') })),
    ...(request.answers ? [...tabs.map(tabPlace), ...answers.map(answerPlace)] : []),
  ];
  const goes = request.answers ? answers : [];
  const going = { own: answers, goes, erasures: sheets, isDone: request.write };
  const named = namedElsewhere(gathered, forms, mentions, going);
  const left = [
    ...(request.answers ? [] : [...stillThere(answers, roles.length > 0), ...tabs.map(tabPlace)]),
    ...named,
    ...events.left,
    ...outOfReach(prepared, mentions, answers.length > 0),
  ];
  if (places.length + answers.length + tabs.length + named.length + events.left.length === 0)
    refuse('nothing held', address);
  if (request.write)
    erase(ports, gathered, {
      ...{ sheets, events, notes },
      names: mentions.names,
      forgets: goes.length === answers.length ? forgettingOf(prepared, mentions) : null,
      tabs: request.answers ? [...beside, ...tabs] : beside,
      answers: goes,
    });
  return { person: address, places, left, done: request.write };
}

/** Our sheets without the person, and the roles in which they answered. */
function ourSheetsWithout(
  ports: Ports,
  { gathered, reading }: PreparedMeetings,
  forms: readonly Form[],
  mentions: Mentions,
  { answers }: EraseRequest,
) {
  const [person] = mentions.addresses;
  const said = textsOf(reading, gathered, forms).filter(({ id }) => id === person);
  const roles = reading.everybody.filter(({ id }) => id === person).map(({ role }) => role);
  const sheets = sheetsWithout(gathered, mentions, {
    keys: new Set(said.map(({ key }) => key)),
    day: textOf(ports.workbook.shown(ports.now)),
    staying: answers ? [] : roles,
  });
  return { sheets, roles };
}

function eventPlaces({ ids, off }: OwnMeetings): Place[] {
  const said = [
    ids.length > 0 &&
      sayCount(
        ids.length,
        '{n} meeting still to come; Google tells the guests',
        '{n} meetings still to come; Google tells the guests',
      ),
    off.length > 0 &&
      sayCount(
        off.length,
        'no guest any more of {n} meeting of a group; nobody is told',
        'no guest any more of {n} meetings of a group; nobody is told',
      ),
  ];
  return said.flatMap((what) => (what === false ? [] : [{ where: say('Calendar'), what }]));
}

function notesOf(
  ports: Ports,
  { gathered, groups, file }: PreparedMeetings,
  mentions: Mentions,
): DocumentRecord[] {
  const marks = new Set(
    groups.filter(({ pair }) => mentions.isAbout(pair)).map(({ pair }) => pairMark(pair)),
  );
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const isTheirs = (row: DocumentRecord) =>
    row.what === PAIR_NOTES && row.file === file && row.id !== '' && marks.has(row.contents);
  return ports.documents.isAllowed() ? records.filter(isTheirs) : [];
}

interface Erasure {
  /** Whom nobody is to be sent to ask. */
  readonly names: readonly string[];
  /** Null where the answers stay: then it is known still to whom mails went. */
  readonly forgets: Forgetting | null;
  readonly sheets: readonly SheetErasure[];
  readonly events: OwnMeetings;
  readonly notes: readonly DocumentRecord[];
  readonly tabs: readonly OwnTab[];
  readonly answers: readonly AnswerRows[];
}

/** What tells whom it is goes last (who is with whom, the lists, the answers): a run cut short still knows whom it erases. */
function erase(
  ports: Ports,
  gathered: Gathered,
  { names, forgets, sheets, events, notes, tabs, answers }: Erasure,
): void {
  rememberErased(ports.memory, names);
  for (const { id, guests } of events.off)
    if (ports.calendars.change(events.calendar!, id, { attendees: guests! }, false) !== 'made')
      refuse('calendar slow');
  for (const id of events.ids)
    if (ports.calendars.cancel(events.calendar!, id) !== null) refuse('calendar slow');
  for (const { id } of notes) ports.documents.discard(id);
  if (forgets !== null) forgetMails(ports, gathered, sheets, forgets);
  const records = readRecords(gathered.ours.get('documents')?.table ?? null).filter(
    (row) => !notes.some(({ ref }) => ref === row.ref),
  );
  const all: SheetRows[] = [
    ...(notes.length > 0 ? ([['documents', recordRows(records)]] as SheetRows[]) : []),
    ...sheets.map(({ id, rows }): SheetRows => [id, rows, 'these are all']),
  ];
  // Before the rows of ours go, so that those of columns beside them are still where they were read.
  for (const { tab, cells } of tabs)
    ports.workbook.replace(
      tab,
      cells.map(({ row, column, without }) => ({ row, column, value: without })),
    );
  writeSheets(ports, gathered, all);
  ports.workbook.flush();
  for (const { form, rows } of answers)
    ports.workbook.deleteRows(
      gathered.tabOf.get(form.table.sheet)!,
      rows.map(({ number }) => number),
    );
  note(
    ports,
    gathered,
    'Erase a person',
    counted(
      sayCount(sheets.length, '{n} sheet', '{n} sheets'),
      sayCount(events.ids.length, '{n} meeting taken out', '{n} meetings taken out'),
    ),
  );
}
