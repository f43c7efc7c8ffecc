// Decide about a pair from the panel: lock it, or never pair the two. Both are written into the sheets where a
// coordinator could have done it by hand, and can be taken back there.

import type { Named } from '../../ground/naming.ts';
import type { Cell, Table } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { type Plain, say } from '../../language/say.ts';
import { cellsAsTheyAre } from '../../our-sheets/lines.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { DecideRequest } from '../contract.ts';
import { decidedLines } from '../domain/decided-lines.ts';

export function decidePair(ports: Ports, request: DecideRequest): null {
  if (!ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const { known } = peopleOf(gathered, usableForms(gathered, false).forms);
  const [mentee, mentor] = [personNamed(request.mentee, known), personNamed(request.mentor, known)];
  const own = (id: 'matches' | 'neverPair') => gathered.ours.get(id)?.table ?? null;
  const matches = () => own('matches') ?? refuse('no row selected');
  const sheets: Record<DecideRequest['decision'], () => SheetRows> = {
    never: () => [
      'neverPair',
      neverPairRows(own('neverPair'), shownAs(mentee, known), shownAs(mentor, known)),
    ],
    lock: () => ['matches', decidedLines(matches(), known, mentee.id, { [inMatches.lock]: () => true })],
  };
  writeAct(ports, gathered, NAMES[request.decision], [sheets[request.decision]()], true);
  note(ports, gathered, NAMES[request.decision], say('one pair'));
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

function neverPairRows(table: Table | null, person: string, other: string): Cell[][] {
  const rows = (table?.rows ?? []).map((row) => cellsAsTheyAre('neverPair', table!, row));
  const isThere = rows.some((row) => row.includes(person) && row.includes(other));
  return isThere ? rows : [...rows, [person, other, '']];
}

const NAMES: Readonly<Record<DecideRequest['decision'], Plain>> = {
  never: 'Never pair',
  lock: 'Lock',
};
