// Close an edition: figures and report stay; names, mails, meetings, codes and texts go from our sheets, and the documents with
// profiles and notes into the bin. Whom never to pair stays, for it holds in any edition. The list comes first. Form answers
// are the coordinator's to delete.

import { type TakenOut, takeOutToCome } from '../../catch-ups/act/close-events.ts';
import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { PAIR_NOTES } from '../../documents/pair-notes.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../documents/records.ts';
import { cellText, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { rememberedPairs } from '../../matching/domain/earlier-pairs.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { idIn } from '../../pairs/pair.ts';
import { statusRows } from '../../pairs/status.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { PROFILES } from '../../profiles/domain/publication.ts';
import { saysYes } from '../../programme/strands.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { unpin } from '../../workbook/settled-edition.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { CloseRequest, CloseView, Place, StillOpen } from '../contract.ts';
import { personal } from '../domain/personal-sheets.ts';
import { stillOpen } from '../read/still-open.ts';
import { isExpected, namesLeft } from './close-leftovers.ts';

const figures: readonly OurSheetId[] = [
  'results',
  'charts',
  'editions',
  'surveyQuestions',
  'earlierPairs',
  'log',
];

export function closeEdition(ports: Ports, { step }: CloseRequest): CloseView {
  if (step !== 'list' && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  const taken = step === 'settle' ? takeOutToCome(ports, prepared) : null;
  const open = stillOpen(ports, prepared, taken);
  const view = listed(ports, prepared, { open, taken, done: step === 'close' });
  if (step === 'close') {
    if (open.events === null && isExpected(ports, prepared)) refuse('meetings unseen');
    if (open.blocks) refuse('edition still open', open.says.join(' '));
    emptied(ports, prepared);
  }
  return view;
}

/** Our sheets that hold people of this edition. */
function filledIn({ ours }: Gathered): OurSheetId[] {
  return personal.filter((id) => (ours.get(id)?.table.rows.length ?? 0) > 0);
}

/** Documents with profiles or notes of this file, and the records of all others. */
function documentsIn(ports: Ports, { ours }: Gathered) {
  const file = ours.has('documents') ? ports.workbook.fileId() : '';
  const records = readRecords(ours.get('documents')?.table ?? null);
  const isPersonal = (row: DocumentRecord) =>
    row.file === file && (row.what === PROFILES || row.what === PAIR_NOTES);
  return {
    records,
    rest: records.filter((row) => !isPersonal(row)),
    documents: records.filter((row) => isPersonal(row) && row.id !== ''),
  };
}

function listed(
  ports: Ports,
  prepared: PreparedMeetings,
  { open, taken, done }: { open: StillOpen; taken: TakenOut | null; done: boolean },
): CloseView {
  const { gathered } = prepared;
  const { records, documents } = documentsIn(ports, gathered);
  const inDrive = sayCount(
    documents.length,
    '{n} document with profiles or notes, into the bin',
    '{n} documents with profiles or notes, into the bin',
  );
  return {
    edition: gathered.settings.edition,
    open,
    taken: taken?.taken ?? 0,
    stopped: taken?.stopped ?? null,
    places: [
      ...filledIn(gathered).map(
        (id): Place => ({
          where: ourSheet(id).name,
          what: sayCount(gathered.ours.get(id)!.table.rows.length, '{n} row', '{n} rows'),
        }),
      ),
      ...(documents.length > 0 ? [{ where: 'Drive', what: inDrive }] : []),
      ...eventsPlace(open.events ?? 0),
    ],
    kept: [
      ...figures
        .filter((id) => gathered.ours.has(id))
        .map((id): Place => ({ where: ourSheet(id).name, what: say('no names') })),
      ...((gathered.ours.get('neverPair')?.table.rows.length ?? 0) > 0 ? [neverPairStays()] : []),
      ...records
        .filter(({ what, state }) => what === 'Report' && state === 'current')
        .map((): Place => ({ where: say('Report'), what: say('the document') })),
    ],
    // While slices follow each other nobody reads the list; looking for every name in every cell would take most of each.
    left:
      taken?.stopped === 'time'
        ? []
        : leftOver(gathered, (tabs) => namesLeft(prepared, [...personal, 'neverPair'], tabs)),
    done,
  };
}

/** Names go; pairs that were introduced are remembered without them, for the rule of the next edition. */
function emptied(ports: Ports, { gathered, reading }: PreparedMeetings): void {
  const filled = filledIn(gathered);
  const { documents, rest } = documentsIn(ports, gathered);
  const known = gathered.ours.get('earlierPairs')?.table ?? null;
  const pairs = rememberedPairs(
    known,
    gathered.settings.edition,
    introducedPairs(gathered, reading),
    unfollowed(gathered),
  );
  // Before anything goes: a run cut short must not lose who was together.
  if (pairs.length > 0) {
    writeSheets(ports, gathered, [['earlierPairs', pairs]]);
    ports.workbook.flush();
  }
  for (const { id } of documents) ports.documents.discard(id);
  const sheets: SheetRows[] = filled.map((id): SheetRows => [id, [], 'these are all']);
  if (documents.length > 0) sheets.push(['documents', recordRows(rest)]);
  writeSheets(ports, gathered, sheets);
  ports.workbook.flush();
  unpin(ports);
  note(
    ports,
    gathered,
    'Close the edition',
    counted(
      sayCount(filled.length, '{n} sheet emptied', '{n} sheets emptied'),
      sayCount(documents.length, '{n} document put into the bin', '{n} documents put into the bin'),
    ),
  );
}

/** Names of pairs that were ticked as not having followed up, mentee then mentor. */
function unfollowed({ ours }: Gathered): ReadonlySet<string> {
  const table = ours.get('notMetList')?.table;
  const ticked = (table?.rows ?? []).filter((row) =>
    saysYes(row.cells[columnOf(table!, 'Did not follow up')] ?? ''),
  );
  return new Set(
    ticked.map((row) =>
      [cellText(table!, row, 'Mentee of the pair'), cellText(table!, row, 'Mentor of the pair')].join('\n'),
    ),
  );
}

function introducedPairs(gathered: Gathered, reading: Reading) {
  const { pairs } = pairBookOf(gathered, reading);
  return pairs
    .filter(({ status }) => status !== null && statusRows[status].remembered)
    .flatMap(({ mentee, mentor, notes }) => {
      const [a, b] = [idIn(mentee), idIn(mentor)];
      const names = [nameIn(reading.mentees, a), nameIn(reading.mentors, b)].join('\n');
      return a === null || b === null
        ? []
        : [{ mentee: a, mentor: b, names, parted: endedNoteIn(notes)?.how === 'apart' }];
    });
}

function eventsPlace(n: number): Place[] {
  const what = sayCount(
    n,
    '{n} meeting still to come; Google tells the guests',
    '{n} meetings still to come; Google tells the guests',
  );
  return n === 0 ? [] : [{ where: say('Calendar'), what }];
}

function nameIn(
  people: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string {
  return people.find((one) => one.id === id)?.name ?? '';
}

function neverPairStays(): Place {
  return {
    where: ourSheet('neverPair').name,
    what: say('names stay, so that the two never meet; delete the rows that are no longer needed'),
  };
}

function leftOver(
  { allForms, olderMatches, olderUnmatched }: Gathered,
  namesIn: (listed: readonly string[]) => Place[],
): Place[] {
  const older = [...olderMatches, ...olderUnmatched];
  return [
    ...allForms.map(
      ({ table }): Place => ({
        where: table.sheet,
        what: sayCount(
          table.rows.length,
          '{n} answer; unlink the form, then delete the tab yourself',
          '{n} answers; unlink the form, then delete the tab yourself',
        ),
      }),
    ),
    ...older.map(
      ({ sheet }): Place => ({
        where: sheet,
        what: say('a sheet of an earlier edition; delete the tab yourself'),
      }),
    ),
    ...namesIn([...allForms.map(({ table }) => table), ...older].map(({ sheet }) => sheet)),
    { where: 'Google Forms', what: say('the forms keep their own copies of the answers') },
    {
      where: say('Your Sent mail and calendars'),
      what: say('mails that were sent, meetings that have passed, and cancelled ones'),
    },
    {
      where: say('Version history'),
      what: say('earlier versions of this spreadsheet'),
    },
  ];
}
