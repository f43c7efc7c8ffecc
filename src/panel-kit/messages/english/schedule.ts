// Every word of the Catch-ups page, in English.
import { count } from './count.ts';

export const scheduleMessages = {
  busyUnknown: 'We may not ask who is free: that permission is not given. Times lie in working hours.',
  unseen: (n: number) =>
    `${count(n, 'calendar')} cannot be seen, so ${n === 1 ? 'its owner' : 'their owners'} may be busy all the same.`,
  propose: 'Propose times',
  proposeAgain: 'Propose',
  proposing: 'Looking for times that suit…',
  create: (n: number) => `Create ${n}`,
  confirm: (n: number) =>
    `Google invites the people of ${count(n, 'meeting or date', 'meetings and dates')}. “Undo the last invitations” takes meetings out again and tells everybody. For a date, delete its row in {Dates}, then cancel it on this page.`,
  yes: (n: number) => `Invite to ${count(n, 'event')}`,
  no: 'Not yet',
  creating: 'Creating…',
  pause: 'Pause',
  paused: 'Paused. Press Create to go on; nothing is made twice.',
  created: (n: number, isCut: boolean, refused: number) =>
    `${count(n, 'event')} created.${n > 0 ? ' Google has invited the people.' : ''}${isCut ? ' Then Google did not answer; press Create to go on.' : ''}${refused > 0 ? ` ${refused} not created: Google refuses a guest. See Please check in the sheet {Catch-ups}.` : ''}`,
  progressLabel: 'Meetings in the calendar',
  progress: (made: number, all: number) => `${made} of ${all} in the calendar.`,
  left: (minutes: number) => (minutes < 2 ? 'A minute or two left.' : `About ${minutes} minutes left.`),
  closing: 'Closing the panel pauses.',
  read: 'Read answers',
  reading: 'Reading the calendar…',
  isRead: 'Moved meetings and answers are in the sheet {Catch-ups}.',
  slow: 'Google asks us to go slower. We wait a moment.',
  quota: 'Google takes no more invitations today. The rest waits; go on tomorrow.',
  preview: 'For example',
  mentor: 'mentor',
  mentee: 'mentee',
  unscheduled: (n: number) => `${count(n, 'meeting')} without a time`,
  meeting: (k: number) => `meeting ${k}`,
  asked: {
    title: (n: number) => `${count(n, 'meeting')} deleted in the calendar`,
    lead: 'Somebody took these out. We never put a meeting back by ourselves.',
    again: 'Create again',
    leave: 'Leave it',
    all: 'Create all again',
  },
  cancel: {
    title: (n: number) => `${count(n, 'meeting')} of people who do not meet now`,
    tells: (list: string) => `Google would tell ${list}.`,
    press: (n: number) => `Cancel ${n}`,
    done: 'Cancelled. Google has told the people.',
    busy: 'Cancelling…',
  },
  undo: {
    press: (n: number) => `Undo the last invitations (${n})`,
    confirm: (n: number) => `Take ${count(n, 'meeting')} out of the calendar again? Google tells everybody.`,
    yes: (n: number) => `Take ${n} out`,
    done: 'Taken out. The times are proposals again.',
    busy: 'Taking out…',
  },
  dates: {
    title: 'Dates of the programme',
    none: 'No dates yet. Add kick-off, trainings and wrap-up below, or in the sheet {Dates}.',
    line: (d: { what: string; when: string; guests: number; state: string }) =>
      `${d.what}, ${d.when}: ${count(d.guests, 'person', 'people')}, ${d.state}.`,
  },
  doubt: {
    label: 'Id of the calendar, from its settings in Google Calendar',
    is: 'This is it',
    none: 'It is not there',
  },
};
