// Erase a person: from every sheet of ours, from meetings still to come, from documents made for their pairs, and with a
// second yes from the form answers. What cannot be reached is listed. Doing it twice ends the same.
import type { EraseRequest, EraseView, Place } from '../../api-data.ts';
import { PAIR_NOTES, pairMark } from '../../domain/documents/pair-notes.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../domain/documents/records.ts';
import { type Erased, type Mentions, mentionsOf } from '../../domain/erasure/mentions.ts';
import { erasableSheets, erasedFrom, type SheetErasure } from '../../domain/erasure/sheet-rows.ts';
import { addressOf, personId } from '../../domain/people/addresses.ts';
import type { Form } from '../../domain/people/columns.ts';
import { cellsFor, nameOf } from '../../domain/people/entries.ts';
import { cellText, type Row, textOf } from '../../domain/people/table.ts';
import { refuse } from '../../domain/refusal.ts';
import { ourSheet } from '../../domain/sheets/our-sheets.ts';
import { say, sayCount } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import { calendarKnown } from '../calendar-of-programme.ts';
import { eventsIn } from '../calendar-says.ts';
import { type Gathered, usableForms } from '../gather.ts';
import { counted, note } from '../log.ts';
import { type PreparedMeetings, prepareMeetings } from '../prepare-meetings.ts';
import { textsOf } from '../prepare-survey.ts';
import { type SheetRows, writeSheets } from '../write-sheet.ts';

interface AnswerRows {
  readonly form: Form;
  readonly rows: readonly Row[];
}

export function erasePerson(ports: Ports, request: EraseRequest): EraseView {
  const address = addressOf(request.person) ?? refuse('no address to erase', request.person);
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  const { gathered } = prepared;
  const { forms } = usableForms(gathered, true);
  const answers = answersOf(forms, personId(address));
  const erased = whoIs(gathered, answers, personId(address));
  const mentions = mentionsOf(erased);
  const keys = new Set(
    textsOf(prepared.reading, gathered, forms)
      .filter(({ id }) => id === personId(address))
      .map(({ key }) => key),
  );
  const sheets = sheetsWithout(gathered, mentions, keys);
  const events = futureEvents(ports, prepared, mentions);
  const notes = notesOf(ports, prepared, mentions);
  const places = [
    ...sheets.map(placeOf),
    ...(events.ids.length > 0
      ? [
          {
            where: say('Calendar'),
            what: sayCount(
              events.ids.length,
              '{n} meeting still to come; Google tells the guests',
              '{n} meetings still to come; Google tells the guests',
            ),
          },
        ]
      : []),
    ...notes.map(() => ({ where: 'Drive', what: say('the document of notes made for a pair') })),
    ...(request.answers ? answers.map(answerPlace) : []),
  ];
  const left = leftOver(prepared, forms, mentions, request.answers ? [] : answers, answers);
  if (places.length + answers.length === 0) refuse('nobody', address, 'person');
  if (request.write)
    erase(ports, gathered, { sheets, events, notes, answers: request.answers ? answers : [] });
  return { person: address, places, left, done: request.write };
}

function answersOf(forms: readonly Form[], id: string): AnswerRows[] {
  const isTheirs = (form: Form) => (row: Row) => {
    const found = addressOf(textOf(cellsFor(form, row, 'email')[0]));
    return found !== null && personId(found) === id;
  };
  return forms
    .map((form) => ({ form, rows: form.table.rows.filter(isTheirs(form)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** All names this address was ever given, and the code. */
function whoIs({ ours }: Gathered, answers: readonly AnswerRows[], id: string): Erased {
  const table = ours.get('mentors')?.table;
  const isTheirs = (row: Row) => personId(addressOf(cellText(table!, row, 'Email')) ?? '') === id;
  const listed = (table?.rows ?? []).filter(isTheirs);
  const mentees = ours.get('mentees')?.table;
  const named = (mentees?.rows ?? []).filter(
    (row) => personId(addressOf(cellText(mentees!, row, 'Email')) ?? '') === id,
  );
  const names = [
    ...answers.flatMap(({ form, rows }) => rows.map((row) => nameOf(form, row))),
    ...listed.map((row) => cellText(table!, row, 'Name')),
    ...named.map((row) => cellText(mentees!, row, 'Name')),
  ];
  const codes = listed.map((row) => cellText(table!, row, 'Code')).filter((text) => /\d/.test(text));
  return {
    addresses: [id],
    names: [...new Set(names.filter((name) => name !== ''))],
    codes: codes.slice(0, 1),
  };
}

function sheetsWithout({ ours }: Gathered, mentions: Mentions, keys: ReadonlySet<string>): SheetErasure[] {
  return erasableSheets.flatMap((id) => {
    const table = ours.get(id)?.table;
    if (!table) return [];
    const at = ourSheet(id).header.indexOf('Key');
    const isTheirs =
      id === 'surveyTexts' ? (cells: readonly unknown[]) => keys.has(String(cells[at])) : undefined;
    return erasedFrom(id, table, mentions, isTheirs) ?? [];
  });
}

function placeOf({ id, removed, changed }: SheetErasure): Place {
  const parts = [
    removed > 0 ? sayCount(removed, '{n} row removed', '{n} rows removed') : '',
    changed > 0 ? sayCount(changed, '{n} row without the name', '{n} rows without the name') : '',
  ];
  return { where: ourSheet(id).name, what: parts.filter((part) => part !== '').join(', ') };
}

function answerPlace({ form, rows }: AnswerRows): Place {
  return {
    where: form.table.sheet,
    what: say('row {rows}', { rows: rows.map(({ number }) => number).join(', ') }),
  };
}

interface Events {
  readonly calendar: string | null;
  readonly ids: readonly string[];
}

function futureEvents(ports: Ports, prepared: PreparedMeetings, mentions: Mentions): Events {
  const rows = prepared.rows.filter(({ pair, eventId }) => eventId !== '' && mentions.isIn(pair));
  const calendar = rows.length === 0 || !ports.calendars.isAllowed() ? null : calendarKnown(ports, prepared);
  if (calendar === null) return { calendar: null, ids: [] };
  const now = ports.now.getTime();
  const found = eventsIn(ports, prepared, calendar);
  const isToCome = (id: string) => found.get(id)?.isCancelled === false && found.get(id)!.start > now;
  return { calendar, ids: rows.map(({ eventId }) => eventId).filter(isToCome) };
}

function notesOf(
  ports: Ports,
  { gathered, groups, file }: PreparedMeetings,
  mentions: Mentions,
): DocumentRecord[] {
  const marks = new Set(groups.filter(({ pair }) => mentions.isIn(pair)).map(({ pair }) => pairMark(pair)));
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const isTheirs = (row: DocumentRecord) =>
    row.what === PAIR_NOTES && row.file === file && row.id !== '' && marks.has(row.contents);
  return ports.documents.isAllowed() ? records.filter(isTheirs) : [];
}

/** What nobody can reach from here, said plainly. */
function leftOver(
  { gathered, rows, reading }: PreparedMeetings,
  forms: readonly Form[],
  mentions: Mentions,
  kept: readonly AnswerRows[],
  own: readonly AnswerRows[],
): Place[] {
  const wasWritten = (gathered.ours.get('outbox')?.table.rows ?? []).length > 0;
  const isMentor = reading.mentors.some(({ email }) => mentions.isIn(email));
  const others = forms.flatMap((form) => {
    const theirs = own.find((one) => one.form === form)?.rows ?? [];
    const named = form.table.rows.filter(
      (row) =>
        !theirs.includes(row) && row.cells.some((cell) => typeof cell === 'string' && mentions.isIn(cell)),
    );
    return named.map((row) => ({
      where: form.table.sheet,
      what: say('row {row}: an answer of somebody else names this person', { row: row.number }),
    }));
  });
  return [
    ...kept.map(answerPlace),
    ...others,
    ...(own.length > 0
      ? [
          {
            where: 'Google Forms',
            what: say('the form keeps its own copy of the answers; delete it under Responses'),
          },
        ]
      : []),
    ...(wasWritten
      ? [{ where: say('Your Sent mail'), what: say('mails that were sent, and those that people received') }]
      : []),
    ...(rows.some(({ eventId, pair }) => eventId !== '' && mentions.isIn(pair))
      ? [{ where: say('Calendars'), what: say('meetings that have passed') }]
      : []),
    ...(isMentor && gathered.ours.has('documents')
      ? [
          {
            where: say('Profiles document'),
            what: say('the profile without a name; publish again to take it out'),
          },
        ]
      : []),
    {
      where: say('Version history'),
      what: say('earlier versions of this spreadsheet, and copies that were made of it'),
    },
  ];
}

interface Erasure {
  readonly sheets: readonly SheetErasure[];
  readonly events: Events;
  readonly notes: readonly DocumentRecord[];
  readonly answers: readonly AnswerRows[];
}

/**
 * What tells whom it is goes last (who is with whom, the lists, then the answers), so that a run cut short still knows whom it
 * erases. */
function erase(ports: Ports, gathered: Gathered, { sheets, events, notes, answers }: Erasure): void {
  for (const id of events.ids)
    if (ports.calendars.cancel(events.calendar!, id) !== null) refuse('calendar slow');
  for (const { id } of notes) ports.documents.discard(id);
  const records = readRecords(gathered.ours.get('documents')?.table ?? null).filter(
    (row) => !notes.some(({ ref }) => ref === row.ref),
  );
  const all: SheetRows[] = [
    ...(notes.length > 0 ? ([['documents', recordRows(records)]] as SheetRows[]) : []),
    ...sheets.map(({ id, rows }): SheetRows => [id, rows, 'these are all']),
  ];
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
