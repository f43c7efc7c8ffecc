// Marks pairs and circles in their sheets once every mail for them went out. Follows from the Outbox alone, so that a run
// cut short catches up.

import { datesTold, toldBefore, toldText } from '../../catch-ups/domain/by-mail.ts';
import { stretchText } from '../../catch-ups/domain/stretch.ts';
import { introducedPlaces } from '../../circles/domain/circle-lines.ts';
import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, columnOf, type Table } from '../../ground/table.ts';
import { introducedLines } from '../../matching/domain/decided-lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { keyOfPair, knownAs } from '../../pairs/pair.ts';
import type { Reading } from '../../people/people.ts';
import type { Person } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { readAgain } from '../../workbook/read-again.ts';
import { type SheetRows, writeJustRead, writeSheets } from '../../workbook/write-sheet.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';

/** What there is to mark is seen in what was gathered; it is written into these sheets as they stand now. */
export function markIntroduced(ports: Ports, prepared: PreparedIntroductions): void {
  const done = doneIn(prepared);
  const open = openIn(prepared, done);
  if (open.length === 0) return;
  const now = readAgain(ports, prepared.gathered, open);
  const sheets = marks(ports, prepared, now, { done, told: toldBy(prepared, done) });
  const [only] = sheets;
  if (open.length === 1 && only !== undefined && now.isPinned) writeJustRead(ports, now, only);
  else if (sheets.length > 0) writeSheets(ports, now, sheets);
}

function openIn(prepared: PreparedIntroductions, done: ReadonlySet<string>): MarkedId[] {
  const { found, gathered, reading } = prepared;
  const table = (id: MarkedId) => gathered.ours.get(id)?.table ?? null;
  const isNew = found.groups.some(({ pair, isMarked }) => !isMarked && done.has(pair));
  return [
    ...(isNew ? (['matches'] as const) : []),
    ...(markedCircles(reading, table('circles'), done).length > 0 ? (['circles'] as const) : []),
    ...(mailedRows(table('catchUps'), toldBy(prepared, done)).length > 0 ? (['catchUps'] as const) : []),
  ];
}

type MarkedId = 'matches' | 'circles' | 'catchUps';

/** Pairs and circles all of whose mails went. */
function doneIn({ found, rows }: PreparedIntroductions): ReadonlySet<string> {
  const sent = new Set(rows.flatMap(({ ref, state }) => (state === 'sent' ? [ref] : [])));
  const done = found.groups.filter(({ mails }) => mails.every(({ ref }) => sent.has(ref)));
  return new Set(done.map(({ pair }) => pair));
}

function marks(
  ports: Ports,
  { reading, book }: PreparedIntroductions,
  { ours }: Gathered,
  { done, told }: { readonly done: ReadonlySet<string>; readonly told: Told },
): SheetRows[] {
  const table = (id: MarkedId) => ours.get(id)?.table ?? null;
  return [
    ...markedPairs(ports, { reading, book }, table('matches'), done),
    ...markedCircles(reading, table('circles'), done),
    ...mailedRows(table('catchUps'), told),
  ];
}

/** Meetings as the mails told them, by pair and number. */
type Told = ReadonlyMap<string, Readonly<Record<'In calendar' | 'Batch', string>> & { readonly Ends?: Cell }>;

/** Only what the mails that went say: a date that was written or moved since is told by none of them. */
function toldBy({ found, rows, meetings, occasion }: PreparedIntroductions, done: ReadonlySet<string>): Told {
  if (meetings === null) return new Map();
  const prints = new Map(rows.map(({ ref, text }) => [ref, text]));
  const groups = found.groups.filter(
    ({ pair, mails }) => done.has(pair) && mails.every(({ ref, print }) => prints.get(ref) === print),
  );
  return new Map(
    groups.flatMap(({ pair, mails }) => {
      const round = occasion === 'meetings' ? Math.max(...mails.map(({ key }) => key.attempt)) : 0;
      return datesTold(meetings, pair).map((row) => [
        `${row.written.k}\n${pair}`,
        {
          'In calendar': stretchText({ start: row.start, end: row.end }),
          Batch: round === 0 ? '' : toldText(round),
          // Whoever moved the start alone meant the end as well.
          ...(toldBefore(row) === null ? {} : { Ends: meetings.cellOf(row, row.end) }),
        },
      ]);
    }),
  );
}

/** Meetings that went with these mails. */
function mailedRows(table: Table | null, told: Told): SheetRows[] {
  if (table === null || told.size === 0) return [];
  const { header } = ourSheet('catchUps');
  let changes = 0;
  const rows = table.rows.map((row): Cell[] => {
    const cells = header.map((text) => row.cells[columnOf(table, text)] ?? '');
    const now = told.get(`${cellText(table, row, 'Meeting')}\n${cellText(table, row, 'Pair')}`);
    const state = fold(cellText(table, row, 'State'));
    if (now === undefined || !['', 'proposed', 'mailed'].includes(state)) return cells;
    const isKnown = state === 'mailed' && cellText(table, row, 'In calendar') === now['In calendar'];
    if (isKnown || (state === 'mailed' && now.Batch === '')) return cells;
    changes++;
    cells[header.indexOf('State')] = 'mailed';
    for (const [column, text] of Object.entries(now))
      cells[header.indexOf(column as keyof typeof now)] = text;
    return cells;
  });
  return changes === 0 ? [] : [['catchUps', rows]];
}

function markedPairs(
  ports: Ports,
  { reading: { mentees, mentors, known }, book }: Pick<PreparedIntroductions, 'reading' | 'book'>,
  table: Table | null,
  done: ReadonlySet<string>,
): SheetRows[] {
  if (table === null) return [];
  const byId = <P extends Person>(people: readonly P[]) =>
    new Map(people.map((one) => [one.id, one] as const));
  const [menteeOf, mentorOf] = [byId(mentees), byId(mentors)];
  const met = (menteeId: string, mentorId: string) => {
    const [mentee, mentor] = [menteeOf.get(menteeId), mentorOf.get(mentorId)];
    if (!mentee || !mentor || !done.has(keyOfPair(mentee, mentor))) return null;
    const choice = mentee.choices.find((one) => one.mentor === mentorId)?.number ?? null;
    return {
      mentee: knownAs(mentee),
      mentor: knownAs(mentor),
      choice,
      against: book.breaks(menteeId, mentorId),
    };
  };
  const { lines, changes } = introducedLines(table, known, met, ports.now);
  return changes === 0 ? [] : [['matches', lines]];
}

function markedCircles({ known }: Reading, table: Table | null, done: ReadonlySet<string>): SheetRows[] {
  if (table === null) return [];
  const { lines, changes } = introducedPlaces(table, known, (circle) => done.has(circle));
  return changes === 0 ? [] : [['circles', lines]];
}
