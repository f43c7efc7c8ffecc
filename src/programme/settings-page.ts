// The page of settings: which stand together, in the order of the page; and the columns of strands in words.
import type { Plain } from '../language/say.ts';
import { catchUpSettings } from './setting-groups/catch-ups.ts';
import { mailSettings } from './setting-groups/mails.ts';
import { matchingSettings } from './setting-groups/matching.ts';
import { languageSettings, programmeSettings } from './setting-groups/programme.ts';
import { surveySettings } from './setting-groups/survey.ts';
import type { Choice, SettingGroup } from './setting-row.ts';

/** Every setting but those that the add-on writes itself. */
export const settingGroups: readonly SettingGroup[] = [
  { title: 'Your programme', settings: programmeSettings },
  { title: 'Languages', settings: languageSettings },
  { title: 'Matching', settings: matchingSettings },
  { title: 'Mails and documents', settings: mailSettings },
  { title: 'Catch-ups in the calendar', settings: catchUpSettings },
  { title: 'Survey and personal data', settings: surveySettings },
];

/** Columns of the Strands sheet in words. */
export const strandFields: readonly { readonly header: Plain; readonly choices?: readonly Choice[] }[] = [
  { header: 'Strand' },
  {
    header: 'Kind',
    choices: [
      { value: 'one-to-one', says: 'one to one' },
      { value: 'circle', says: 'circles' },
    ],
  },
  { header: 'Places' },
  { header: 'Months' },
  { header: 'Meetings' },
  { header: 'Minutes' },
  { header: 'Smallest circle' },
  { header: 'Largest circle' },
  { header: 'Mentors per circle' },
  {
    header: 'May cross organisations',
    choices: [
      { value: 'yes', says: 'yes' },
      { value: 'no', says: 'no' },
    ],
  },
];
