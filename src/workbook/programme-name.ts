// Says that mails will call the programme by the name of the file, as long as nobody has written another and no mail is approved yet.

import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { hasProgramme } from './settings-in.ts';

/** Asks for the file's name, once, only where the sheet has a name and mails are still to be approved. */
export function calledAsFile(
  { workbook }: Pick<Ports, 'workbook'>,
  { ours, settings: { programme, edition } }: Pick<Gathered, 'ours' | 'settings'>,
): Issue[] {
  if ((ours.get('outbox')?.table.rows.length ?? 0) > 0) return [];
  const table = ours.get('settings')?.table ?? null;
  const isFile = !hasProgramme(table) || programme.trim() === workbook.fileName().trim();
  if (!isFile) return [];
  const row = table?.rows.find((one) => /^programme$/i.test(cellText(table, one, 'Setting')));
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: row?.number ?? 1,
      column: 'Value',
      found: say('the programme is called “{programme}”, like this file', { programme }),
      wanted: say('the name that people know the programme by'),
      remedy: say('Mails will say “{name}”. If people know it by another name, write that into {Settings}.', {
        name: `${programme} ${edition}`.trim(),
      }),
    },
  ];
}
