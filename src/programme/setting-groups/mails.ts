// THE TABLE of settings of mails and documents.

import { addressOf } from '../../ground/addresses.ts';
import { link, nothing, oneOf, readBy, type SettingTable } from '../setting-row.ts';

const wholeNumber = (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : null);
/** Null means our own. */
const days = readBy(wholeNumber, 'a whole number of days, or nothing', 'the usual number', null);

export const mailSettings = {
  /** One mail to each of a pair, or one to both. */
  introduction: {
    setting: 'Introduction',
    row: 23,
    means: 'How the two of a pair are told of each other.',
    ...oneOf(
      { value: 'separate', says: 'one mail to each of the two' },
      { value: 'together', says: 'one mail to both' },
    ),
  },
  /** A shared mailbox that gets a copy of every mail; empty for none. */
  copyTo: {
    setting: 'Copy to',
    row: 31,
    usual: nothing,
    means: 'A shared mailbox that gets a copy of every mail. Each copy counts in the day’s allowance.',
    read: readBy(addressOf, 'one mail address, or nothing', 'no copy', ''),
  },
  checkInLink: {
    setting: 'Check-in link',
    row: 24,
    usual: nothing,
    means: 'A link to your check-in form, prefilled if you like; it goes into the mails of the fit check.',
    read: link,
  },
  handbookLink: {
    setting: 'Handbook link',
    row: 25,
    usual: nothing,
    means: 'A link to the handbook of the programme; it goes into the introductions.',
    read: link,
  },
  /** Other handbooks for one role; empty means the one for all. */
  handbooks: {
    mentor: {
      setting: 'Handbook link for mentors',
      row: 26,
      usual: nothing,
      means: 'Another handbook for mentors; empty means the one for all.',
      read: link,
    },
    mentee: {
      setting: 'Handbook link for mentees',
      row: 27,
      usual: nothing,
      means: 'Another handbook for mentees; empty means the one for all.',
      read: link,
    },
  },
  /** Of the template of a mentoring plan. */
  planLink: {
    setting: 'Plan link',
    row: 36,
    usual: nothing,
    means: 'A link to a template of a mentoring plan; it goes into the introductions.',
    read: link,
  },
  /** Days after the introduction from which these mails go; null means our own. */
  daysUntil: {
    reminder: {
      setting: 'Reminder after',
      row: 32,
      usual: nothing,
      means: 'Days after the introduction from which a reminder may go; empty means 7.',
      read: days,
    },
    'fit check': {
      setting: 'Fit check after',
      row: 33,
      usual: nothing,
      means: 'Days after the introduction from which the fit check may go; empty means 14.',
      read: days,
    },
    'mid-term': {
      setting: 'Mid-term after',
      row: 34,
      usual: nothing,
      means:
        'Days after the introduction from which the half-way mail may go; empty means half of the strand’s months.',
      read: days,
    },
    closing: {
      setting: 'Closing after',
      row: 35,
      usual: nothing,
      means:
        'Days after the introduction from which the closing mail may go; empty means the last month of the strand.',
      read: days,
    },
  },
  /** One template that pairs copy, or a document for each pair made by us. */
  notes: {
    setting: 'Notes',
    row: 37,
    means: 'Where pairs keep their notes.',
    ...oneOf(
      { value: 'template', says: 'one template, copied by each pair', more: 'you cannot read the copies' },
      {
        value: 'one per pair',
        says: 'a document for each pair',
        more: 'shared with both, and you as its owner can open it',
      },
    ),
  },
} satisfies SettingTable;
