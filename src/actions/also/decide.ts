// Decide about a pair from the panel: lock it, or never pair the two. Both are written into the sheets where a
// coordinator could have done it by hand, and can be taken back there.
import type { DecideRequest } from '../../api.ts';
import { personOf } from '../../domain/matching/holds.ts';
import { personIn } from '../../domain/people/lists.ts';
import type { Named } from '../../domain/people/naming.ts';
import { type Cell, columnOf, type Table } from '../../domain/people/table.ts';
import { refuse } from '../../domain/refusal.ts';
import { ourSheet } from '../../domain/sheets/our-sheets.ts';
import type { Ports } from '../../ports.ts';
import { gather, peopleOf, usableForms } from '../gather.ts';
import { note } from '../log.ts';
import { type SheetRows, writeSheets } from '../write-sheet.ts';

export function decidePair(ports: Ports, request: DecideRequest): null {
  if (!ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const { known } = peopleOf(gathered, usableForms(gathered, false).forms);
  const [mentee, mentor] = [personNamed(request.mentee, known), personNamed(request.mentor, known)];
  const own = (id: 'matches' | 'neverPair') => gathered.ours.get(id)?.table ?? null;
  const sheet: SheetRows =
    request.decision === 'never'
      ? ['neverPair', neverPairRows(own('neverPair'), shownAs(mentee, known), shownAs(mentor, known))]
      : ['matches', lockedRows(own('matches') ?? refuse('no row selected'), mentee.id, known)];
  writeSheets(ports, gathered, [sheet], true);
  note(ports, gathered, request.decision === 'never' ? 'Never pair' : 'Lock', 'one pair');
  return null;
}

function personNamed(text: string, known: readonly Named[]): Named {
  const found = personIn(text, known);
  if (typeof found !== 'object') refuse(found === 'several' ? 'several people' : 'nobody', text, 'person');
  return known.find((person) => person.id === found.id)!;
}

/** The name where one person bears it, else the address. */
function shownAs(person: Named, known: readonly Named[]): string {
  return known.filter((other) => other.name === person.name).length === 1 ? person.name : person.id;
}

function rowsAsTheyAre(id: 'matches' | 'neverPair', table: Table | null): Cell[][] {
  const header = ourSheet(id).header;
  return (table?.rows ?? []).map((row) => header.map((text) => row.cells[columnOf(table!, text)] ?? ''));
}

function neverPairRows(table: Table | null, person: string, other: string): Cell[][] {
  const rows = rowsAsTheyAre('neverPair', table);
  const isThere = rows.some((row) => row.includes(person) && row.includes(other));
  return isThere ? rows : [...rows, [person, other, '']];
}

function lockedRows(table: Table, mentee: string, known: readonly Named[]): Cell[][] {
  return rowsAsTheyAre('matches', table).map((cells, k) => {
    const found = personOf(table, table.rows[k]!, 'Mentee', known);
    return typeof found === 'object' && found.id === mentee ? [true, ...cells.slice(1)] : cells;
  });
}
