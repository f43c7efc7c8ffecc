// THE TABLE of settings of Survey, and of what becomes of personal data.

import { dayWritten } from '../../ground/written-days.ts';
import { link, nothing, readBy, type SettingTable } from '../setting-row.ts';

const wholeNumber = (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : null);
const groupSize = (text: string) => (/^\d{1,5}$/.test(text) && Number(text) >= 2 ? Number(text) : null);
/** Null means those who were introduced. */
const invited = readBy(
  wholeNumber,
  'a whole number, or nothing',
  'the number of those who were introduced',
  null,
);

export const surveySettings = {
  /** Empty means the form that is linked to its sheet. */
  surveyLink: {
    setting: 'Survey link',
    row: 28,
    usual: nothing,
    means: 'A link to your survey, for its invitation; empty means the form that is linked to its sheet.',
    read: link,
  },
  /** Survey figures of fewer people are hidden. */
  smallestGroup: {
    setting: 'Smallest group shown',
    row: 14,
    usual: () => '5',
    means: 'Survey figures of fewer people are hidden.',
    read: readBy(groupSize, 'a whole number from 2', '5', 5),
  },
  /** Null means those who were introduced. */
  invited: {
    mentor: {
      setting: 'Invited mentors',
      row: 15,
      usual: nothing,
      means: 'Empty means those who were introduced.',
      read: invited,
    },
    mentee: {
      setting: 'Invited mentees',
      row: 16,
      usual: nothing,
      means: 'Empty means those who were introduced.',
      read: invited,
    },
  },
  /** Day as `2027-12-31` on which names have to be erased; empty for none. */
  retention: {
    setting: 'Retention date',
    row: 38,
    usual: nothing,
    means: 'When names have to be erased.',
    read: readBy(dayWritten, 'a day like 2027-12-31 or 31 December 2027, or nothing', 'no reminder', ''),
  },
} satisfies SettingTable;
