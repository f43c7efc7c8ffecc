// Marks pairs and circles in their sheets once every mail for them went out. Follows from the Outbox alone, so that a run
// cut short catches up.

import { fold } from '../domain/people/folding.ts';
import { type Cell, cellText, columnOf, type Table } from '../domain/people/table.ts';
import { ourSheet } from '../domain/sheets/our-sheets.ts';
import type { Ports } from '../ports.ts';
import type { PreparedIntroductions } from './prepare-introductions.ts';
import { type SheetRows, writeSheets } from './write-sheet.ts';

export function markIntroduced(ports: Ports, prepared: PreparedIntroductions): void {
  const done = new Set(
    prepared.found.groups
      .filter(({ mails }) =>
        mails.every((mail) => prepared.rows.some((row) => row.ref === mail.ref && row.state === 'sent')),
      )
      .map(({ pair }) => pair),
  );
  const { ours } = prepared.gathered;
  const sheets: SheetRows[] = [
    ...marked(
      'matches',
      ours.get('matches')?.table ?? null,
      (table, row) => done.has(pairOf(table, row)),
      ports.now,
    ),
    ...marked(
      'circles',
      ours.get('circles')?.table ?? null,
      (table, row) => done.has(cellText(table, row, 'Circle')),
      ports.now,
    ),
  ];
  const mailed =
    prepared.gathered.settings.calendar === 'mail'
      ? mailedRows(ours.get('catchUps')?.table ?? null, done)
      : [];
  if (sheets.length + mailed.length > 0) writeSheets(ports, prepared.gathered, [...sheets, ...mailed]);
}

/** Meetings that went with these mails. */
function mailedRows(table: Table | null, done: ReadonlySet<string>): SheetRows[] {
  if (table === null) return [];
  const { header } = ourSheet('catchUps');
  let changes = 0;
  const rows = table.rows.map((row): Cell[] => {
    const cells = header.map((text) => row.cells[columnOf(table, text)] ?? '');
    const isOpen = ['', 'proposed'].includes(fold(cellText(table, row, 'State')));
    if (!isOpen || !done.has(cellText(table, row, 'Pair'))) return cells;
    changes++;
    cells[header.indexOf('State')] = 'mailed';
    return cells;
  });
  return changes === 0 ? [] : [['catchUps', rows]];
}

function pairOf(table: Table, row: Table['rows'][number]): string {
  return `${cellText(table, row, 'Mentee address')} > ${cellText(table, row, 'Mentor address')}`;
}

function marked(
  id: 'matches' | 'circles',
  table: Table | null,
  isDone: (table: Table, row: Table['rows'][number]) => boolean,
  now: Date,
): SheetRows[] {
  if (table === null) return [];
  const { header } = ourSheet(id);
  let changes = 0;
  const rows = table.rows.map((row): Cell[] => {
    const cells = header.map((text) => row.cells[columnOf(table, text)] ?? '');
    if (!isDone(table, row) || ['introduced', 'ended'].includes(fold(cellText(table, row, 'Status'))))
      return cells;
    changes++;
    cells[header.indexOf('Status')] = 'introduced';
    const at = header.indexOf('Introduced');
    if (at >= 0) cells[at] = now;
    return cells;
  });
  return changes === 0 ? [] : [[id, rows]];
}
