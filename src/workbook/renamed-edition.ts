// The name of the edition written over by hand after mails went out: every mail and every meeting bears the former one, so whoever had
// a mail would get it anew. Nothing goes out until the former name is back.
import { readRecords } from '../documents/records.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import { batchDay, isRowOf, type OutboxRow } from '../outbox/outbox.ts';
import type { Memory } from '../ports/memory.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { outboxOfFile } from './outbox-of-file.ts';
import { CLOSED, pinnedIn } from './remembered-edition.ts';

/** @param strange  rows of the Outbox that are not of this file and edition. @returns null where no edition was renamed. */
export function editionBefore(
  memory: Memory,
  { settings, ours, fileId }: Gathered,
  strange: readonly OutboxRow[],
): string | null {
  if (strange.length === 0) return null;
  const records = readRecords(ours.get('documents')?.table ?? null);
  const years = strange.map((row) => batchDay(row).slice(0, 4)).filter((year) => year !== '');
  const names = [pinnedIn(memory)?.edition ?? '', ...records.map(({ edition }) => edition), ...years];
  // What was closed is history: its mails may stand there again from an older version of the sheet.
  const closed = memory.noted(CLOSED);
  const others = [...new Set(names)].filter(
    (name) => name !== '' && name !== settings.edition && name !== closed,
  );
  return others.find((name) => strange.some((row) => isRowOf(row, fileId(), name))) ?? null;
}

/** What is said of it in every step. @param former  as `editionBefore` says. */
export function renamedIssues({ ours, settings }: Gathered, former: string | null): Issue[] {
  if (former === null) return [];
  const table = ours.get('settings')?.table;
  const row = table?.rows.find((one) => /^edition$/i.test(cellText(table, one, 'Setting')));
  return [
    {
      severity: 'blocks',
      sheet: tabCalled('Settings'),
      row: row?.number ?? 1,
      column: 'Value',
      found: say('{now}; the mails and meetings of this file belong to the edition {former}', {
        now: settings.edition,
        former,
      }),
      wanted: former,
      remedy: say(
        'Write {former} back into Edition; until then nobody is matched, written to or invited. To begin another edition, close this one first, under Data and permissions.',
        { former },
      ),
    },
  ];
}

/** The same from the cells of the Outbox alone, without the ledger. */
export function renamedSince({ memory }: Ports, gathered: Gathered): Issue[] {
  const strange = outboxOfFile(gathered).foreign;
  return renamedIssues(gathered, editionBefore(memory, gathered, strange));
}
