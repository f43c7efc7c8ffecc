// Says that mails go out in English although the forms ask in French, as long as no mail is approved yet. Nothing is changed: which language
// people read is theirs to say who know them.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import { askInFrench } from '../people/language-of-forms.ts';
import type { Gathered } from './gather.ts';

/** English is what stands in the Settings when they are made; another language was chosen by somebody. */
export function mailsInAnotherLanguage({
  ours,
  forms,
  settings,
}: Pick<Gathered, 'ours' | 'forms' | 'settings'>): Issue[] {
  if ((ours.get('outbox')?.table.rows.length ?? 0) > 0) return [];
  if (settings.language !== 'en' || !askInFrench(forms)) return [];
  const table = ours.get('settings')?.table;
  const row = table?.rows.find((one) => fold(cellText(table, one, 'Setting')).startsWith('participants'));
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: row?.number ?? 1,
      column: 'Value',
      found: say('mails in English, and forms that ask in French'),
      wanted: say('the language that participants read'),
      remedy: table
        ? say(
            'Mails and documents go out in English. For French, write French as the Participants’ language into {Settings}.',
          )
        : say(
            'Mails and documents go out in English. For French, choose it on the page Settings, as the Participants’ language.',
          ),
    },
  ];
}
