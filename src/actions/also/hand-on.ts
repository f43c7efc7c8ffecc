// Lists to hand on, as a clean sheet and as a file; and what the file holds about one person, for whoever asks to see it.
import type { ListRequest, ListView } from '../../api-lists.ts';
import { csvOf } from '../../domain/lists/csv.ts';
import { type ListName, lists } from '../../domain/lists/lists.ts';
import { type Cell, cellText, columnOf, textOf } from '../../domain/people/table.ts';
import { saysYes } from '../../domain/programme/strands.ts';
import { refuse } from '../../domain/refusal.ts';
import { type OurSheetId, ourSheet } from '../../domain/sheets/our-sheets.ts';
import { sayCount } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import type { Gathered } from '../gather.ts';
import { counted, note } from '../log.ts';
import { knownAbout } from '../not-met.ts';
import { prepareMeetings } from '../prepare-meetings.ts';
import { joined } from '../rows-by-reference.ts';
import { sheetNameOf, writeSheets } from '../write-sheet.ts';
import { ownData } from './own-data.ts';

const sheets: Readonly<Record<ListName, OurSheetId>> = {
  pairs: 'pairList',
  training: 'trainingList',
  badges: 'badgeList',
  'not met': 'notMetList',
};

export function handOn(ports: Ports, request: ListRequest): ListView {
  if (request.list === 'person') return ownData(ports, request.person ?? '');
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
    left: [],
  };
}
