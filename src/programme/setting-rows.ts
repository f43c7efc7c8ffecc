// THE TABLE of settings: their names, their defaults and what they mean, in the order of the sheet.
import { type Plain, say } from '../language/say.ts';

interface SettingRow {
  readonly setting: Plain;
  readonly value: (about: About) => string;
  readonly means: Plain;
}

/** What the defaults depend on: the file's name, and today's year or the edition that is settled. */
export interface About {
  readonly file: string;
  readonly year: number | string;
}

/** All rows of the Settings sheet in their order, with their defaults. */
export const settingRows: readonly SettingRow[] = [
  { setting: 'Programme', value: (a) => a.file, means: 'The name that people read.' },
  { setting: 'Edition', value: (a) => String(a.year), means: 'The year or the round.' },
  {
    setting: 'Answers since',
    value: () => '',
    means: 'Answers given before are of an earlier edition and not counted; empty means all count.',
  },
  { setting: 'Contact', value: () => '', means: 'The address people may write to.' },
  { setting: 'Reply to', value: () => '', means: 'Where answers to our mails go.' },
  {
    setting: 'Time zone',
    value: () => '',
    means: 'For example Europe/Zurich; empty means the zone of this file.',
  },
  {
    setting: 'Panel language',
    value: () => '',
    means: 'English or French; empty means the language of your browser.',
  },
  {
    setting: "Participants' language",
    value: () => 'English',
    means: 'The language of mails and documents.',
  },
  {
    setting: 'Places per mentor',
    value: () => '1',
    means: 'How many mentees a mentor takes who left the question empty.',
  },
  {
    setting: 'Objective',
    value: () => 'choices',
    means:
      'choices, first choices, nobody left behind or fit: what counts most once as many as possible have a mentor.',
  },
  {
    setting: 'Draw seed',
    value: (a) => `${a.file} ${a.year}`,
    means:
      'Decides between equally good matchings, the same on every computer. Change it only before the first matching.',
  },
  {
    setting: 'Changes when matching again',
    value: () => 'few',
    means:
      'few: choices are kept, the fit gives way; fewest: choices give way too; any: as if for the first time.',
  },
  { setting: 'Smallest group shown', value: () => '5', means: 'Survey figures of fewer people are hidden.' },
  { setting: 'Invited mentors', value: () => '', means: 'Empty means those who were introduced.' },
  { setting: 'Invited mentees', value: () => '', means: 'Empty means those who were introduced.' },
  {
    setting: 'Working hours',
    value: () => '09:00–17:00',
    means: 'When catch-ups may be, unless a person says otherwise.',
  },
  { setting: 'Closed days', value: () => '', means: 'For example 2026-12-25, 2026-12-21..2027-01-03.' },
  {
    setting: 'Catch-ups from',
    value: () => '',
    means: 'The first day for meetings, like 2026-05-04; empty means a week after the introduction.',
  },
  {
    setting: 'Calendar',
    value: () => 'invitations',
    means:
      'invitations: from a calendar of the programme, by Google; mail: the same dates as a file in the introduction.',
  },
  {
    setting: 'Video link',
    value: () => 'no',
    means: 'yes: each meeting gets a Google Meet link.',
  },
  {
    setting: 'Calendar id',
    value: () => '',
    means: 'Written by Catch-ups when it makes the calendar of the programme. Leave it.',
  },
  {
    setting: 'Introduction',
    value: () => 'separate',
    means: 'separate: one mail each; together: one mail to both.',
  },
  {
    setting: 'Check-in link',
    value: () => '',
    means: 'A link to your check-in form, prefilled if you like; it goes into the mails of the fit check.',
  },
  {
    setting: 'Handbook link',
    value: () => '',
    means: 'A link to the handbook of the programme; it goes into the introductions.',
  },
  {
    setting: 'Handbook link for mentors',
    value: () => '',
    means: 'Another handbook for mentors; empty means the one for all.',
  },
  {
    setting: 'Handbook link for mentees',
    value: () => '',
    means: 'Another handbook for mentees; empty means the one for all.',
  },
  {
    setting: 'Survey link',
    value: () => '',
    means: 'A link to your survey, for its invitation; empty means the form that is linked to its sheet.',
  },
  {
    setting: "Mentors' say",
    value: () => 'no',
    means: 'yes: each mentor is asked about a proposed mentee before anybody is introduced.',
  },
  {
    setting: 'Answer link',
    value: () => '',
    means:
      'Where mentors say yes or no: a prefilled link of a form, with PAIR where the names of the two belong.',
  },
  {
    setting: 'Copy to',
    value: () => '',
    means: 'A shared mailbox that gets a copy of every mail. Each copy counts in the day’s allowance.',
  },
  {
    setting: 'Reminder after',
    value: () => '',
    means: 'Days after the introduction from which a reminder may go; empty means 7.',
  },
  {
    setting: 'Fit check after',
    value: () => '',
    means: 'Days after the introduction from which the fit check may go; empty means 14.',
  },
  {
    setting: 'Mid-term after',
    value: () => '',
    means:
      'Days after the introduction from which the half-way mail may go; empty means half of the strand’s months.',
  },
  {
    setting: 'Closing after',
    value: () => '',
    means:
      'Days after the introduction from which the closing mail may go; empty means the last month of the strand.',
  },
  {
    setting: 'Plan link',
    value: () => '',
    means: 'A link to a template of a mentoring plan; it goes into the introductions.',
  },
  {
    setting: 'Notes',
    value: () => 'template',
    means:
      'template: each pair copies one template, which you cannot read; one per pair: we make a document for each pair and share it with both, and you as its owner can open it.',
  },
  { setting: 'Retention date', value: () => '', means: 'When names have to be erased.' },
];

/** The Settings sheet as it is at first. */
export function usualSettings(about: About): string[][] {
  return settingRows.map(({ setting, value, means }) => [setting as string, value(about), say(means)]);
}
