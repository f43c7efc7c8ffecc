// Close an edition: figures and report stay; names, mails, meetings, codes and texts go from our sheets, and the documents with
// profiles and notes into the bin. Whom never to pair stays, for it holds in any edition. The list comes first. Form answers
// are the coordinator's to delete.
import type { CloseRequest, CloseView, Place } from '../../api-data.ts';
import { PAIR_NOTES } from '../../domain/documents/pair-notes.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../domain/documents/records.ts';
import { PROFILES } from '../../domain/profiles/publication.ts';
import { refuse } from '../../domain/refusal.ts';
import { type OurSheetId, ourSheet } from '../../domain/sheets/our-sheets.ts';
import { say, sayCount } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import type { Gathered } from '../gather.ts';
import { counted, note } from '../log.ts';
import { unpin } from '../pinned.ts';
import { prepareMeetings } from '../prepare-meetings.ts';
import { type SheetRows, writeSheets } from '../write-sheet.ts';
import { meetingsPlace, meetingsToCome, namesLeft, takeOut } from './close-leftovers.ts';

/** Sheets that hold people of this edition. */
export const personal: readonly OurSheetId[] = [
  'mentors',
  'mentees',
  'matches',
  'circles',
  'unmatched',
  'proof',
  'outbox',
  'catchUps',
  'profileReview',
  'surveyTexts',
  'textsToRead',
];
const figures: readonly OurSheetId[] = ['results', 'charts', 'editions', 'surveyQuestions', 'log'];

export function closeEdition(ports: Ports, request: CloseRequest): CloseView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  const { gathered } = prepared;
  const meetings = meetingsToCome(ports, prepared);
  const filled = personal.filter((id) => (gathered.ours.get(id)?.table.rows.length ?? 0) > 0);
  const file = gathered.ours.has('documents') ? ports.workbook.fileId() : '';
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const isPersonal = (row: DocumentRecord) =>
    row.file === file && (row.what === PROFILES || row.what === PAIR_NOTES);
  const documents = records.filter((row) => isPersonal(row) && row.id !== '');
  const view: CloseView = {
    edition: gathered.settings.edition,
    places: [
      ...filled.map(
        (id): Place => ({
          where: ourSheet(id).name,
          what: sayCount(gathered.ours.get(id)!.table.rows.length, '{n} row', '{n} rows'),
        }),
      ),
      ...(documents.length > 0
        ? [
            {
              where: 'Drive',
              what: sayCount(
                documents.length,
                '{n} document with profiles or notes, into the bin',
                '{n} documents with profiles or notes, into the bin',
              ),
            },
          ]
        : []),
      ...meetingsPlace(meetings),
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
    left: leftOver(gathered, (listed) => namesLeft(prepared, [...personal, 'neverPair'], listed)),
    done: request.write,
  };
  if (!request.write) return view;
  takeOut(ports, meetings);
  for (const { id } of documents) ports.documents.discard(id);
  const sheets: SheetRows[] = filled.map((id): SheetRows => [id, [], 'these are all']);
  const rest = records.filter((row) => !isPersonal(row));
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
  return view;
}

function neverPairStays(): Place {
  return {
    where: ourSheet('neverPair').name,
    what: say('names stay, so that the two never meet; delete the rows that are no longer needed'),
  };
}

function leftOver(
  { forms, olderMatches, olderUnmatched }: Gathered,
  namesIn: (listed: readonly string[]) => Place[],
): Place[] {
  const older = [...olderMatches, ...olderUnmatched];
  return [
    ...forms.map(
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
    ...namesIn([...forms.map(({ table }) => table), ...older].map(({ sheet }) => sheet)),
    { where: 'Google Forms', what: say('the forms keep their own copies of the answers') },
    {
      where: say('Your Sent mail and calendars'),
      what: say('mails that were sent, meetings that have passed, and cancelled ones'),
    },
    {
      where: say('Version history'),
      what: say('earlier versions of this spreadsheet; make a fresh copy for the next edition'),
    },
  ];
}
