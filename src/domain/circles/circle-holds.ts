// What stands in the Circles sheet: who is locked into which circle, and who was in which one.
import { fold } from '../people/folding.ts';
import type { Issue } from '../people/issue.ts';
import { personIn } from '../people/lists.ts';
import type { Named } from '../people/naming.ts';
import { cellText, columnOf, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';
import { say } from '../words/say.ts';

export interface CircleHolds {
  /** Circle's name of each locked member. */
  readonly locked: ReadonlyMap<string, string>;
  /** Circle's name of each member as the sheet has it. */
  readonly former: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Words in the Status column that lock a member. */
const TOLD = new Set(['introduced', 'confirmed']);

export function readCircleHolds(table: Table | null, people: readonly Named[]): CircleHolds {
  const locked = new Map<string, string>();
  const former = new Map<string, string>();
  const issues: Issue[] = [];
  for (const row of table?.rows ?? []) {
    const circle = cellText(table!, row, 'Circle');
    const person = personIn(cellText(table!, row, 'Person'), people);
    const isLocked =
      saysYes(row.cells[columnOf(table!, 'Lock')]) || TOLD.has(fold(cellText(table!, row, 'Status')));
    if (typeof person === 'object') {
      former.set(person.id, circle);
      if (isLocked) locked.set(person.id, circle);
    } else if (isLocked)
      issues.push({
        severity: 'warns',
        sheet: table!.sheet,
        row: row.number,
        column: 'Person',
        found: cellText(table!, row, 'Person'),
        wanted: say('one person who answered the form'),
        remedy: say('Write the mail address; until then this row is not kept.'),
      });
  }
  return { locked, former, issues };
}
