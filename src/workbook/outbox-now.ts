// The Outbox as it is in truth: the rows of this file and edition, each with what the ledger below the sheets knows of it.

import type { Issue } from '../ground/issue.ts';
import type { Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { Mark } from '../outbox/ledger.ts';
import { type OutboxRow, stateIssues } from '../outbox/outbox.ts';
import { asRemembered, sentAgain, withoutStray } from '../outbox/remembered.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { outboxOfFile, typedIssues } from './outbox-of-file.ts';
import { editionBefore, renamedIssues } from './renamed-edition.ts';

export interface OutboxNow {
  /** Rows of this file, in the order of the sheet, each mail once. */
  readonly rows: readonly OutboxRow[];
  /** Rows that came from another file or edition: history, and never sent to again. */
  readonly foreign: readonly OutboxRow[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly issues: readonly Issue[];
  /** The edition of rows of this very file, where its name was written over by hand since; null otherwise. */
  readonly former: string | null;
}

export function outboxNow({ workbook, memory }: Ports, gathered: Gathered): OutboxNow {
  const table = gathered.ours.get('outbox')?.table ?? null;
  const marks = memory.marks();
  const moment = memory.writing();
  const written = moment === null ? null : workbook.shown(new Date(moment));
  const { own, foreign } = outboxOfFile(gathered, (ref) => marks.has(ref));
  const told = withoutStray(own, marks, written).map((row) => asRemembered(row, marks.get(row.ref)));
  const seen = new Set<string>();
  const rows = sentAgain(told.filter(({ ref }) => !seen.has(ref) && seen.add(ref)));
  const former = editionBefore(memory, gathered, foreign);
  const issues = [
    ...renamedIssues(gathered, former),
    ...stateIssues(table),
    ...copyIssues(table),
    ...typedIssues(table?.sheet ?? '', told),
  ];
  return { rows, foreign, marks, issues, former };
}

/** Whether the Outbox holds mails of another file or edition; in the cells alone, without the ledger. */
export function hasForeignMails(gathered: Gathered): boolean {
  return outboxOfFile(gathered).foreign.length > 0;
}

/** A row that somebody duplicated is one mail. */
function copyIssues(table: Table | null): Issue[] {
  const at = table?.header.indexOf('Ref') ?? -1;
  const seen = new Set<string>();
  return (table?.rows ?? []).flatMap((row): Issue[] => {
    const ref = String(row.cells[at] ?? '').trim();
    if (ref === '' || !seen.has(ref)) {
      seen.add(ref);
      return [];
    }
    return [
      {
        severity: 'warns',
        sheet: table!.sheet,
        row: row.number,
        column: 'Ref',
        found: say('a copy of another row'),
        wanted: say('one row for each mail'),
        remedy: say('It counts once, and goes when you approve again. To write again, choose Send again.'),
      },
    ];
  });
}
