// Says that mails will call the programme by the name of the file, as long as no person has written one and no mail is approved yet.

import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { wasFilesName } from './remembered-edition.ts';
import { hasProgramme } from './settings-in.ts';

/** Asks for the file's name, once, only where mails are still to be approved. */
export function calledAsFile(
  ports: Pick<Ports, 'workbook' | 'memory'>,
  { ours, settings: { programme, edition } }: Pick<Gathered, 'ours' | 'settings'>,
): Issue[] {
  if ((ours.get('outbox')?.table.rows.length ?? 0) > 0) return [];
  const table = ours.get('settings')?.table ?? null;
  if (hasProgramme(table) && !isByUs(ports, programme)) return [];
  const row = table?.rows.find((one) => /^programme$/i.test(cellText(table, one, 'Setting')));
  const about = { name: `${programme} ${edition}`.trim() };
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: row?.number ?? 1,
      column: 'Value',
      found: say('the programme is called “{programme}”, like this file', { programme }),
      wanted: say('the name that people know the programme by'),
      remedy: ours.has('settings')
        ? say(
            'Mails will say “{name}”. If people know it by another name, write that into {Settings}.',
            about,
          )
        : say(
            'Mails will say “{name}”. If people know it by another name, change it on the page Settings.',
            about,
          ),
    },
  ];
}

/** A name in the cell is a person's, unless it is the file's and we wrote it there ourselves. */
function isByUs({ workbook, memory }: Pick<Ports, 'workbook' | 'memory'>, programme: string): boolean {
  return programme.trim() === workbook.fileName().trim() && wasFilesName(memory, programme);
}
