// Circles as lines of their sheet: one for each member and mentor, in the row that the person has already. What ended, and
// what only a person can say, stays as it stands there.

import { byCodeUnits } from '../../ground/folding.ts';
import type { Named } from '../../ground/naming.ts';
import { type Cell, columnOf, isBlank, type Row, type Table } from '../../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../../our-sheets/lines.ts';
import { inCircles, pairSheets } from '../../our-sheets/pair-sheets.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn, type MemberRow, noCircle } from '../../pairs/pair.ts';
import { readCircles } from '../../pairs/read-circles.ts';
import { namesToShow } from '../../pairs/shown-names.ts';
import { awaitsIntroduction, haveMet, isOver } from '../../pairs/status.ts';
import { statusIn } from '../../pairs/status-in.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Circle } from './circle.ts';
import type { CircleHolds } from './circle-holds.ts';

const { header } = pairSheets.circles;
type Column = (typeof header)[number];

interface Place {
  readonly circle: Circle;
  readonly person: Mentor | Mentee;
}

/** @param told  circles that were introduced by mail, by person, also where the sheet does not show it. */
export function circleLines(
  circles: readonly Circle[],
  holds: CircleHolds,
  table: Table | null,
  people: readonly Named[],
  told: ReadonlyMap<string, string>,
): Line[] {
  const rows = readCircles(table, people);
  const shown = namesToShow(people);
  const places = placesIn(circles);
  const isOpen = (row: MemberRow) =>
    !isOver(row.status) &&
    row.status !== 'on purpose alone' &&
    !isOpenQuestion(row) &&
    !holds.aside.has(idIn(row.person) ?? '');
  const placeOf = placesByRow(rows.filter(isOpen), places);
  const there = rows.flatMap((row): Line[] => {
    const as = table!.rows.find(({ number }) => number === row.row)!;
    const cells = cellsAsTheyAre('circles', table!, as);
    if (!isOpen(row)) return [{ from: row.row, cells }];
    const place = placeOf.get(row.row);
    if (place !== undefined) return [{ from: row.row, cells: placeCells(place, shown, cells, told) }];
    // Whoever was introduced stays where they were told to be, until a person says otherwise.
    // And a Lock that no circle answers to is asked about in its row.
    if (haveMet(row.status) || row.isLocked) return [{ from: row.row, cells }];
    return isKept(table!, as, cells) ? [{ from: row.row, cells: withoutCircle(cells) }] : [];
  });
  const shownAlready = new Set(placeOf.values());
  const ended = new Set(rows.filter(({ status }) => isOver(status)).map(({ person }) => idIn(person)));
  const toldStill = new Map([...told].filter(([id]) => !ended.has(id)));
  const added = places
    .filter((place) => !shownAlready.has(place))
    .map((place): Line => ({ from: null, cells: placeCells(place, shown, null, toldStill) }));
  return [...there, ...added];
}

function placesIn(circles: readonly Circle[]): Place[] {
  return [...circles]
    .sort((a, b) => byCodeUnits(a.strand, b.strand) || compareNames(a.name, b.name))
    .flatMap((circle) => [...circle.mentors, ...circle.mentees].map((person) => ({ circle, person })));
}

function isAbout({ person, role }: MemberRow, one: Mentor | Mentee): boolean {
  return idIn(person) === one.id && role === one.role;
}

/** A mentor may lead several circles: each row goes on with its own, then with one that has no row; a copy with that of its original. */
function placesByRow(open: readonly MemberRow[], places: readonly Place[]): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  const taken = new Set<Place>();
  const isOwn = (row: MemberRow, { circle }: Place) => circle.name === row.circle;
  for (const isMeant of [isOwn, () => true])
    for (const row of open.filter(({ row: at, copyOf }) => copyOf === null && !found.has(at))) {
      const place = places.find((one) => !taken.has(one) && isAbout(row, one.person) && isMeant(row, one));
      if (place === undefined) continue;
      found.set(row.row, place);
      taken.add(place);
    }
  for (const { row, copyOf } of open) {
    const place = copyOf === null ? undefined : found.get(copyOf);
    if (place !== undefined) found.set(row, place);
  }
  return found;
}

function placeCells(
  { circle, person }: Place,
  shown: ReturnType<typeof namesToShow>,
  was: readonly Cell[] | null,
  told: ReadonlyMap<string, string>,
): Cell[] {
  const old = (column: Column): Cell => was?.[header.indexOf(column)] ?? '';
  const cells: Record<Column, Cell> = {
    [inCircles.circle]: circle.name,
    [inCircles.person]: shown(person),
    [inCircles.role]: person.role,
    [inCircles.strand]: circle.strand,
    [inCircles.topics]: circle.topics.join(' · '),
    [inCircles.why]: [...circle.reasons, ...circle.checks].join(' '),
    [inCircles.lock]: was === null ? false : old(inCircles.lock),
    [inCircles.status]: statusCell(circle, String(old(inCircles.status)), {
      was: String(old(inCircles.circle)),
      wasTold: told.get(person.id) === circle.name,
    }),
    [inCircles.notes]: old(inCircles.notes),
  };
  return header.map((column) => cells[column]);
}

/** Whoever changes over to another circle is proposed there: its people have not been told of each other. */
function statusCell(
  { name }: Circle,
  written: string,
  { was, wasTold }: { readonly was: string; readonly wasTold: boolean },
): string {
  const isAnother = was !== '' && was !== name && haveMet(statusIn(written));
  if (written !== '' && !isAnother) return written;
  return wasTold ? 'introduced' : 'proposed';
}

/** Somebody who has no circle any more keeps the row while anything of a person's stands in it. */
function isKept(table: Table, row: Row, cells: readonly Cell[]): boolean {
  const ours = new Set(header.map((column) => columnOf(table, column)));
  return !isBlank([
    ...row.cells.filter((_, at) => !ours.has(at)),
    cells[header.indexOf(inCircles.notes)] ?? '',
  ]);
}

const OF_A_CIRCLE: ReadonlySet<Column> = new Set([inCircles.circle, inCircles.topics, inCircles.status]);

function withoutCircle(cells: readonly Cell[]): Cell[] {
  return header.map((column, at): Cell => {
    if (column === inCircles.lock) return false;
    if (column === inCircles.why) return noCircle();
    return OF_A_CIRCLE.has(column) ? '' : cells[at]!;
  });
}

/** Rows of Circles with the circles that a run has just introduced. */
export function introducedPlaces(
  table: Table,
  people: readonly Named[],
  isDone: (circle: string) => boolean,
): { readonly lines: Line[]; readonly changes: number } {
  let changes = 0;
  const lines = readCircles(table, people).map((row): Line => {
    const as = table.rows.find(({ number }) => number === row.row)!;
    const cells = cellsAsTheyAre('circles', table, as);
    if (!awaitsIntroduction(row.status) || !isDone(row.circle)) return { from: row.row, cells };
    changes++;
    return {
      from: row.row,
      cells: header.map((column, at) => (column === inCircles.status ? 'introduced' : cells[at]!)),
    };
  });
  return { lines, changes };
}

/** "Circle 10" after "Circle 9". */
function compareNames(a: string, b: string): number {
  const number = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return number(a) - number(b) || byCodeUnits(a, b);
}
