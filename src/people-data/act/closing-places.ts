// Where closing takes names out, what it keeps, and what stays out of its reach.

import type { Going } from '../../catch-ups/domain/end-of-series.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { endedSaid } from '../../catch-ups/read/series-ended.ts';
import { PAIR_NOTES } from '../../documents/pair-notes.ts';
import { type DocumentRecord, readRecords } from '../../documents/records.ts';
import { cellText } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { remembersNever } from '../../people/never-before.ts';
import type { Ports } from '../../ports/ports.ts';
import { PROFILES } from '../../profiles/domain/publication.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { CloseView, Place, StillOpen } from '../contract.ts';
import { answersStay } from '../domain/answers-said.ts';
import { personal } from '../domain/personal-sheets.ts';
import { type AnswersForNext, answersForNext } from '../read/answers-for-next.ts';
import { namesLeft } from './close-leftovers.ts';

const figures: readonly OurSheetId[] = ['results', 'charts', 'editions', 'surveyQuestions', 'log'];

/** Our sheets that hold people of this edition. */
export function filledIn({ ours }: Gathered): OurSheetId[] {
  return personal.filter((id) => (ours.get(id)?.table.rows.length ?? 0) > 0);
}

/** Documents with profiles or notes of this file, and the records of all others. */
export function documentsIn(ports: Ports, { ours }: Gathered) {
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

export function listed(
  ports: Ports,
  prepared: PreparedMeetings,
  {
    open,
    taken,
    done,
    remembered,
  }: {
    open: StillOpen;
    taken: (Pick<CloseView, 'taken' | 'stopped'> & { readonly going: readonly Going[] }) | null;
    done: boolean;
    /** What closing remembers: pairs, mentors who take no part any more, and whom never to pair. */
    remembered: { readonly pairs: number; readonly absent: number; readonly never: number };
  },
): CloseView {
  const { gathered } = prepared;
  const going = taken?.going ?? [];
  const { records, documents } = documentsIn(ports, gathered);
  const inDrive = sayCount(
    documents.length,
    '{n} document with profiles or notes, into the bin',
    '{n} documents with profiles or notes, into the bin',
  );
  const named = taken?.stopped === 'time' ? [] : namedIn(prepared);
  return {
    edition: gathered.settings.edition,
    open,
    taken: taken?.taken ?? 0,
    ended: going.filter((one) => one === 'later').length,
    endedSays: endedSaid(going),
    stopped: taken?.stopped ?? null,
    places: [
      ...filledIn(gathered).map(
        (id): Place => ({
          where: tabCalled(ourSheet(id).name),
          what: sayCount(gathered.ours.get(id)!.table.rows.length, '{n} row', '{n} rows'),
        }),
      ),
      ...(documents.length > 0 ? [{ where: 'Drive', what: inDrive }] : []),
      ...eventsPlace(open.events ?? 0),
    ],
    kept: [
      ...figuresKept(gathered, named),
      ...earlierPairsStay({ ...remembered, pairs: earlierRows(gathered) + remembered.pairs }),
      ...((gathered.ours.get('neverPair')?.table.rows.length ?? 0) > 0 ? [neverPairStays()] : []),
      ...records
        .filter(({ what, state }) => what === 'Report' && state === 'current')
        .map((): Place => ({ where: say('Report'), what: say('the document') })),
    ],
    left: taken?.stopped === 'time' ? [] : leftOver(gathered, named, answersForNext(ports, gathered)),
    done,
  };
}

/** While slices follow each other nobody reads the list; looking for every name in every cell would take most of each. */
function namedIn(prepared: PreparedMeetings): Place[] {
  const { allForms, olderMatches, olderUnmatched } = prepared.gathered;
  const listed = [...allForms.map(({ table }) => table), ...olderMatches, ...olderUnmatched];
  return namesLeft(
    prepared,
    [...personal, 'neverPair'],
    listed.map(({ sheet }) => sheet),
  );
}

/** Sheets of figures stay: without names, or with the rows in which some still stand. */
function figuresKept({ ours }: Gathered, named: readonly Place[]): Place[] {
  const standing = figures.flatMap((id) => ours.get(id)?.table.sheet ?? []);
  return standing.map(
    (sheet) => named.find(({ where }) => where === sheet) ?? { where: sheet, what: say('no names') },
  );
}

function eventsPlace(n: number): Place[] {
  const what = sayCount(
    n,
    '{n} event still to come; Google tells the guests',
    '{n} events still to come; Google tells the guests',
  );
  return n === 0 ? [] : [{ where: say('Calendar'), what }];
}

function earlierRows({ ours }: Gathered): number {
  const table = ours.get('earlierPairs')?.table ?? null;
  return (table?.rows ?? []).filter((row) => !remembersNever(cellText(table!, row, 'Remark'))).length;
}

function earlierPairsStay({ pairs, absent, never }: Parameters<typeof listed>[2]['remembered']): Place[] {
  const said = [
    ...(pairs > 0
      ? [say('who was together, as codes without names, so that nobody gets the same partner again')]
      : []),
    ...(absent > 0
      ? [
          say(
            'which mentors take no part any more, as codes without names, to be said before they are asked again',
          ),
        ]
      : []),
    ...(never > 0 ? [say('whom never to pair, as codes without names, also under another name')] : []),
  ];
  return said.map((what) => ({ where: tabCalled(ourSheet('earlierPairs').name), what }));
}

function neverPairStays(): Place {
  return {
    where: tabCalled(ourSheet('neverPair').name),
    what: say('names stay, so that the two are never paired; delete the rows that are no longer needed'),
  };
}

function leftOver(
  { ours, allForms, olderMatches, olderUnmatched }: Gathered,
  named: readonly Place[],
  early: AnswersForNext,
): Place[] {
  const older = [...olderMatches, ...olderUnmatched];
  return [
    ...allForms.map((form): Place => ({ where: form.table.sheet, what: answersStay(form, early) })),
    ...older.map(
      ({ sheet }): Place => ({
        where: sheet,
        what: say('a sheet of an earlier edition; delete the tab yourself'),
      }),
    ),
    ...named.filter(({ where }) => !figures.some((id) => ours.get(id)?.table.sheet === where)),
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
