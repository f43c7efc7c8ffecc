// Lists to hand on, as a clean sheet and as a file; and what the file holds about one person, for whoever asks to see it.

import { knownAbout } from '../../catch-ups/read/not-met.ts';
import { prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { type Cell, cellText, columnOf, textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { csvOf } from '../../lists/domain/csv.ts';
import { type ListName, listNames, lists } from '../../lists/domain/lists.ts';
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
  const made = lists[request.list]({ mentors, mentees, groups, dayOf, notMet });
  const rows = request.list === 'not met' ? made.map(withTick(gathered)) : made;
  if (request.write) {
    const isAll = ourSheet(id).identity.length === 0;
    writeSheets(ports, gathered, [isAll ? [id, rows, 'these are all'] : [id, rows]], true);
    note(ports, gathered, 'Lists', counted(sayCount(rows.length, '{n} row', '{n} rows')));
  }
  const sheet = request.write ? sheetNameOf(gathered, id) : null;
  return viewOf(request.list, ourSheet(id).header, rows, sheet);
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
    csv: csvOf([header, ...rows]),
    sheet,
    about: null,
    left: [],
  };
}
