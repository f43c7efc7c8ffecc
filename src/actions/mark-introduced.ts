// Marks pairs and circles in their sheets once every mail for them went out. Follows from the Outbox alone, so that a run
// cut short catches up.

import { introducedPlaces } from '../domain/pairs/circle-lines.ts';
import { introducedLines } from '../domain/pairs/match-lines.ts';
import { keyOfPair } from '../domain/pairs/pair.ts';
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
  const sheets = [...markedPairs(ports, prepared, done), ...markedCircles(prepared, done)];
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

function markedPairs(
  ports: Ports,
  { gathered, reading }: PreparedIntroductions,
  done: ReadonlySet<string>,
): SheetRows[] {
  const table = gathered.ours.get('matches')?.table;
  if (!table) return [];
  const met = (menteeId: string, mentorId: string) => {
    const mentee = reading.mentees.find(({ id }) => id === menteeId);
    const mentor = reading.mentors.find(({ id }) => id === mentorId);
    if (!mentee || !mentor || !done.has(keyOfPair(mentee, mentor))) return null;
    return { mentee: mentee.email, mentor: mentor.email };
  };
  const { lines, changes } = introducedLines(table, reading.known, met, ports.now);
  return changes === 0 ? [] : [['matches', lines]];
}

function markedCircles({ gathered, reading }: PreparedIntroductions, done: ReadonlySet<string>): SheetRows[] {
  const table = gathered.ours.get('circles')?.table;
  if (!table) return [];
  const { lines, changes } = introducedPlaces(table, reading.known, (circle) => done.has(circle));
  return changes === 0 ? [] : [['circles', lines]];
}
