// Lists to hand on, as a clean sheet and as a file; and what the file holds about one person, for whoever asks to see it.

import { knownAbout } from '../../catch-ups/read/not-met.ts';
import { prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { type Cell, cellText, columnOf, textOf } from '../../ground/table.ts';
import { inLanguage, languageSpoken } from '../../language/language.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { csvOf } from '../../lists/domain/csv.ts';
import { type ListName, type ListSources, listNames, lists } from '../../lists/domain/lists.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { saysYes } from '../../programme/strands.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { joined } from '../../workbook/sheet-seen.ts';
import { sheetNameOf, writeSheets } from '../../workbook/write-sheet.ts';
import type { ListRequest, ListView } from '../lists-contract.ts';
import { ownData } from './own-data.ts';

const sheets: Readonly<Record<ListName, OurSheetId>> = {
  pairs: 'pairList',
  departments: 'departmentList',
  training: 'trainingList',
  badges: 'badgeList',
  'not met': 'notMetList',
};

export function handOn(ports: Ports, request: ListRequest): ListView {
  if (request.list === 'person') return ownData(ports, request.person ?? '');
  if (!listNames.includes(request.list)) refuse('not one of these', request.list, listNames.join(', '));
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  const { gathered, reading, groups } = prepared;
  const dayOf = (moment: number) => textOf(ports.workbook.shown(new Date(moment)));
  const { mentors, mentees } = reading;
  const notMet = request.list === 'not met' ? knownAbout(ports, prepared) : () => null;
  const id = sheets[request.list];
  const made = lists[request.list]({
    ...{ mentors, mentees, groups, dayOf, notMet },
    ...wordsIn(gathered),
  });
  const rows = request.list === 'not met' ? made.map(withTick(gathered)) : made;
  if (request.write) {
    const isAll = ourSheet(id).identity.length === 0;
    writeSheets(ports, gathered, [isAll ? [id, rows, 'these are all'] : [id, rows]], true);
    note(ports, gathered, 'Lists', counted(sayCount(rows.length, '{n} row', '{n} rows')));
  }
  const sheet = request.write ? sheetNameOf(gathered, id) : null;
  return viewOf(request.list, headingsOf(request.list, gathered), rows, sheet);
}

/** THE TABLE of the headings of each file; the columns of the sheets bear the same in English, by which they are known again. */
const HEADINGS: Readonly<Record<ListName, () => string[]>> = {
  pairs: () => [say('Mentee name'), say('Mentor name'), say('In strand'), say('Together since')],
  departments: () => [
    say('Department or unit'),
    say('How many mentors'),
    say('How many mentees'),
    say('How many introduced'),
  ],
  training: () => [say('Mentor name'), say('Works at'), say('In strand'), say('Mentees now')],
  badges: () => [say('Badge name'), say('Badge line'), say('Badge role')],
  'not met': () => [
    say('Mentee of the pair'),
    say('Mentor of the pair'),
    say('What we know'),
    say('Introduced on'),
    say('Did not follow up'),
  ],
};

const spokenIn = ({ settings }: Gathered) => (settings.language === 'fr' ? 'fr' : 'en');

/** In the language of the participants: files and badges are for them, and for those who look after them. */
function headingsOf(list: ListName, gathered: Gathered): string[] {
  return inLanguage(spokenIn(gathered), HEADINGS[list]);
}

function wordsIn(gathered: Gathered): Pick<ListSources, 'roles' | 'smallest' | 'departments'> {
  const smallest = gathered.settings.smallestGroup;
  return inLanguage(spokenIn(gathered), () => ({
    roles: { mentor: say('mentor'), mentee: say('mentee') },
    smallest,
    departments: {
      others: say('Other departments, together'),
      none: say('No department named'),
      few: say('fewer than {least}', { least: smallest }),
    },
  }));
}

/** What the coordinator ticked beside a pair stays. */
function withTick({ ours }: Gathered): (row: readonly Cell[]) => Cell[] {
  const table = ours.get('notMetList')?.table;
  const ticked = new Set(
    (table?.rows ?? [])
      .filter((row) => saysYes(row.cells[columnOf(table!, 'Did not follow up')] ?? ''))
      .map((row) =>
        joined(cellText(table!, row, 'Mentee of the pair'), cellText(table!, row, 'Mentor of the pair')),
      ),
  );
  return (row) => [...row.slice(0, 4), ticked.has(joined(String(row[0]), String(row[1])))];
}

function viewOf(
  list: ListName,
  header: readonly string[],
  cells: readonly (readonly Cell[])[],
  sheet: string | null,
): ListView {
  const rows = cells.map((row) => row.map(textOf));
  return {
    list,
    file: `${list.replace(' ', '-')}.csv`,
    header,
    rows,
    csv: csvOf([header, ...rows], languageSpoken()),
    sheet,
    about: null,
    left: [],
  };
}
