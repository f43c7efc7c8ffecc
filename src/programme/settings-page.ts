// THE TABLE of the settings page: which settings stand together, and the words to choose from where there are some.
import type { Plain } from '../language/say.ts';

export interface Choice {
  /** As it stands in the sheet. */
  readonly value: string;
  readonly says: Plain;
}

interface Group {
  readonly title: Plain;
  readonly settings: readonly Plain[];
}

/** Every setting but those that the add-on writes itself. */
export const settingGroups: readonly Group[] = [
  {
    title: 'Your programme',
    settings: ['Programme', 'Edition', 'Answers since', 'Contact', 'Reply to', 'Time zone'],
  },
  { title: 'Languages', settings: ['Panel language', "Participants' language"] },
  {
    title: 'Matching',
    settings: [
      'Places per mentor',
      'Objective',
      'Changes when matching again',
      'Draw seed',
      "Mentors' say",
      'Answer link',
    ],
  },
  {
    title: 'Mails and documents',
    settings: [
      'Introduction',
      'Copy to',
      'Check-in link',
      'Handbook link',
      'Handbook link for mentors',
      'Handbook link for mentees',
      'Plan link',
      'Reminder after',
      'Fit check after',
      'Mid-term after',
      'Closing after',
      'Notes',
    ],
  },
  {
    title: 'Catch-ups in the calendar',
    settings: ['Working hours', 'Closed days', 'Catch-ups from', 'Calendar', 'Video link'],
  },
  {
    title: 'Survey and personal data',
    settings: ['Survey link', 'Smallest group shown', 'Invited mentors', 'Invited mentees', 'Retention date'],
  },
];

export const settingChoices: Readonly<Record<string, readonly Choice[]>> = {
  'Panel language': [
    { value: '', says: 'that of my browser' },
    { value: 'English', says: 'English' },
    { value: 'French', says: 'French' },
  ],
  "Participants' language": [
    { value: 'English', says: 'English' },
    { value: 'French', says: 'French' },
  ],
  Objective: [
    { value: 'choices', says: 'the choices of the mentees' },
    { value: 'first choices', says: 'first choices before all others' },
    { value: 'nobody left behind', says: 'nobody worse off than necessary' },
    { value: 'fit', says: 'how well the two fit' },
  ],
  'Changes when matching again': [
    { value: 'few', says: 'few' },
    { value: 'fewest', says: 'as few as possible' },
    { value: 'any', says: 'any' },
  ],
  "Mentors' say": [
    { value: 'no', says: 'no' },
    { value: 'yes', says: 'yes' },
  ],
  Introduction: [
    { value: 'separate', says: 'one mail to each of the two' },
    { value: 'together', says: 'one mail to both' },
  ],
  Notes: [
    { value: 'template', says: 'one template, copied by each pair' },
    { value: 'one per pair', says: 'a document for each pair' },
  ],
  Calendar: [
    { value: 'invitations', says: 'invitations by Google' },
    { value: 'mail', says: 'a file in the introduction' },
  ],
  'Video link': [
    { value: 'no', says: 'no' },
    { value: 'yes', says: 'yes' },
  ],
};

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
