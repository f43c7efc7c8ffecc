// THE TABLE of settings of catch-ups in the calendar.

import { fold } from '../../ground/folding.ts';
import { dayWritten } from '../../ground/written-days.ts';
import { readClosedDays, readHours } from '../hours.ts';
import { asWritten, nothing, oneOf, readBy, type SettingTable } from '../setting-row.ts';
import { saysNo, saysYes } from '../strands.ts';

const USUAL_HOURS = '09:00–17:00';

const byCalendar = oneOf(
  { value: 'invitations', says: 'invitations by Google', more: 'from a calendar of the programme' },
  { value: 'mail', says: 'a file in the introduction', more: 'nobody is invited' },
);
const withVideo = oneOf({ value: 'no', says: 'no' }, { value: 'yes', says: 'yes' });

export const catchUpSettings = {
  workingHours: {
    setting: 'Working hours',
    row: 17,
    usual: () => USUAL_HOURS,
    means: 'When catch-ups may be, unless a person says otherwise.',
    read: readBy(readHours, 'hours within one day, like 09:00–17:00', USUAL_HOURS, readHours(USUAL_HOURS)!),
  },
  /** Days as `2026-12-25`. */
  closedDays: {
    setting: 'Closed days',
    row: 18,
    usual: nothing,
    means: 'For example 2026-12-25, 2026-12-21..2027-01-03.',
    read: (cells, setting) => {
      const closed = readClosedDays(cells.written(setting));
      if (closed.unclear.length > 0)
        cells.odd(setting, 'days like 2026-12-25, 2026-12-21..2027-01-03', 'only those we could read');
      return closed.days;
    },
  },
  /** Day as `2026-05-04` from which meetings begin; empty means a week after the introduction. */
  firstDay: {
    setting: 'Catch-ups from',
    row: 19,
    usual: nothing,
    means: 'The first day for meetings, like 2026-05-04; empty means a week after the introduction.',
    read: readBy(dayWritten, 'a day like 2026-05-04 or 4 May 2026', 'a week after the introduction', ''),
  },
  /** Invitations from a calendar of the programme, or the same dates as a file in our own mails. */
  calendar: {
    setting: 'Calendar',
    row: 20,
    means: 'How people get the dates of their meetings.',
    ...byCalendar,
    read: (cells, setting) =>
      /^(e-?mail|ics|file)$/.test(fold(cells.written(setting))) ? 'mail' : byCalendar.read(cells, setting),
  },
  /** Whether each meeting gets a video link of Google's. */
  videoLink: {
    setting: 'Video link',
    row: 21,
    means: 'Whether each meeting gets a Google Meet link.',
    ...withVideo,
    read: (cells, setting) => {
      const text = cells.written(setting);
      return saysYes(text) || (!saysNo(text) && withVideo.read(cells, setting) === 'yes');
    },
  },
} satisfies SettingTable;

/** Written by Catch-ups itself, so not on the page. */
export const calendarSettings = {
  /** Id of the calendar, as it stands in the sheet. */
  calendarId: {
    setting: 'Calendar id',
    row: 22,
    usual: nothing,
    means: 'Written by Catch-ups when it makes the calendar of the programme. Leave it.',
    read: asWritten,
  },
} satisfies SettingTable;
