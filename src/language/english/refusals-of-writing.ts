// Refusals so that nothing is done twice or lost: somebody else at work, a sheet that changed, a memory that is full, a
// calendar that nobody can find.
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';

type Row = (a: string, b: string) => RefusalText;

export const refusalsOnce = {
  busy: () => ({
    what: 'Another step is running in this file right now. Nothing more was done.',
    where: 'this file',
    remedy: 'Wait a moment and try again.',
  }),
  'changed meanwhile': () => ({
    what: 'The answers or the sheets have changed since you looked. Nothing was written.',
    where: 'this file',
    remedy: 'Look once more, and decide on what you see then.',
  }),
  'sheet changed': (sheet) => ({
    what: `The sheet ${sheet} was changed while we worked in it, and we no longer find our columns. What was done is remembered; nothing more was done.`,
    where: sheet,
    remedy: 'Put the header row back as it was (Edit ▸ Undo helps), leave the sheet alone, then try again.',
  }),
  'meetings unseen': () => ({
    what: 'Meetings are still to come, and we may not look into their calendar. Nothing was closed.',
    where: 'Google Calendar',
    remedy:
      'Choose Mentoring Desk ▸ Open panel from the menu and allow the calendar, or let the coordinator who created the meetings close the edition.',
  }),
  'not a day': (day) => ({
    what: `“${day}” is no day that we can be sure of. Nothing was approved.`,
    where: tabCalled('Outbox'),
    remedy:
      'Write the month in words, as in 1 April 2026, or 2026-04-01; or leave it empty where any day will do.',
  }),
  'no such mail': (ref) => ({
    what: 'This mail cannot be sent again or noted as returned: perhaps that was done already. Nothing was changed.',
    where: `${tabCalled('Outbox')}, ${ref}`,
    remedy: 'Look at the mails to this person again; the newest comes first.',
  }),
  'mail not due': (ref) => ({
    what: 'This mail does not fit this person now: perhaps they have answered, their match has ended, or they no longer take part. Nothing was changed.',
    where: `${tabCalled('Outbox')}, ${ref}`,
    remedy: 'Write to the person yourself, or choose another mail in Introduce.',
  }),
  'no way back': (why) => ({
    what:
      why === ''
        ? 'There is nothing to take back.'
        : `This cannot be taken back. ${why}`.replace(/[^.]$/, '$&.'),
    where: tabCalled(why === '' ? 'Undo' : 'Matches'),
    remedy: 'Nothing was changed.',
  }),
  'sheet touched': (sheet) => ({
    what: `Somebody changed the sheet ${sheet} while we worked, so we wrote nothing over it. What was done before is remembered.`,
    where: sheet,
    remedy: 'Try again: we start from the sheet as it is now.',
  }),
  'rows put back': (sheet, rows) => ({
    what: `Somebody sorted or changed the sheet ${sheet} while we took rows out of it. Other rows went by mistake and stand there again with their texts (row ${rows}); formulas, notes and colours beside them are gone.`,
    where: sheet,
    remedy: 'Look at these rows; the version history of the file shows them as they were. Then try again.',
  }),
  'calendar slow': () => ({
    what: 'Google Calendar did not do what we asked, so a meeting may still be there. Our sheets were not changed yet.',
    where: 'Google Calendar',
    remedy: 'Try again in a minute; what is out already stays out.',
  }),
  copy: () => ({
    what: 'This file looks like a copy: mails or meetings in it were made by another file. Nobody is written to or invited from here yet.',
    where: 'this file',
    remedy: `If the programme goes on in the other file, work there. If it goes on here, add a row to the sheet ${sheetCalled('Settings')}: “Goes on” and beside it “here”; then try again. What the other file has sent and invited to stays as it is.`,
  }),
  'tab protected': (sheet) => ({
    what: `The sheet ${sheet} is protected, and you may not edit it. Nothing more was done.`,
    where: sheet,
    remedy:
      'The owner of this spreadsheet, or whoever protected the sheet, can let you in under Data ▸ Protect sheets and ranges. Then try again.',
  }),
  'drive full': () => ({
    what: 'Google Drive takes no more files from this account: its storage is full, or the day’s allowance is used up. This document was not made; earlier ones stay.',
    where: 'Google Drive',
    remedy: 'Make room in Drive, or wait until tomorrow; then try again. Nothing is made twice.',
  }),
  'drive slow': () => ({
    what: 'Google Drive asks us to wait, and we do not know yet whether the document was made.',
    where: 'Google Drive',
    remedy: 'Try again in a minute: we look for it first, and nothing is made twice.',
  }),
  'google slow': (service) => ({
    what: `${service} asks us to wait. What was done before is kept.`,
    where: service,
    remedy: 'Try again in a minute: nothing is done twice.',
  }),
  'google full': (service) => ({
    what: `${service} takes no more from this account today, or has no more room. What was done before is kept.`,
    where: service,
    remedy: 'Make room, or go on tomorrow: nothing is done twice.',
  }),
  'google forbids': (service) => ({
    what: `${service} does not let this account do that. What was done before is kept.`,
    where: service,
    remedy:
      'Choose Check permissions in the panel. If all are given, ask whoever manages the Google accounts of your organisation; then try again.',
  }),
  'google refuses': (service, number) => ({
    what: `${service} does not take what we asked, and says only the number ${number}. What was done before is kept.`,
    where: service,
    remedy:
      'Try again: nothing is done twice. If it comes back, tell whoever looks after this tool the number.',
  }),
  'memory full': () => ({
    what: `This file has no room left to remember more mails, and without that none goes out. The mails that wait stay in the sheet ${sheetCalled('Outbox')}.`,
    where: 'this file',
    remedy: `Go on in a fresh copy of the spreadsheet, and add a row to its sheet ${sheetCalled('Settings')}: “Goes on” and beside it “here”. Documents and the calendar stay with this file, which is the record of what was sent.`,
  }),
  'edition still open': (says) => ({
    what: `This edition is not closed yet: ${says} Nothing was changed.`,
    where: 'this file',
    remedy: 'Settle this first under Data and permissions; then close.',
  }),
  'edition closed': (edition) => ({
    what: `The edition ${edition} is closed. Nobody was matched.`,
    where: 'this file',
    remedy: 'Begin the next edition under Data and permissions; then match.',
  }),
  'mail unknown': (ref) => ({
    what: `The sheet ${sheetCalled('Outbox')} has no mail of this reference. Nothing was changed.`,
    where: ref,
    remedy: `Take the reference from the first column of the sheet ${sheetCalled('Outbox')}.`,
  }),
  'edition not closed': () => ({
    what: 'The last edition is still in our sheets. Nothing was changed.',
    where: 'this file',
    remedy: 'Close it first: you see the list before anything goes.',
  }),
  'edition needs a name': (edition) => ({
    what: 'The next edition needs a name of its own. Nothing was changed.',
    where: edition,
    remedy: 'Write another name, for example the year.',
  }),
  'not one of these': (word, offered) => ({
    what: `“${word}” is none of the words we know here. Nothing was changed.`,
    where: word,
    remedy: `Write one of these: ${offered}.`,
  }),
  'date not clear': (where, wanted) => ({
    what: 'This date was not added.',
    where,
    remedy: `We need ${wanted}.`,
  }),
  'calendar in doubt': (name) => ({
    what: 'Making the calendar was cut short, and nobody can tell whether it is there. Nobody was invited.',
    where: `${tabCalled('Settings')}!Calendar id`,
    remedy: `Look into Google Calendar for “${name}”. If it is there, copy its id from its settings into Calendar id of the sheet ${sheetCalled('Settings')}; if not, write none. Then try again.`,
  }),
  'calendar not found': (id) => ({
    what: 'There is no calendar of ours with this id. Nobody was invited.',
    where: id,
    remedy: 'Copy the id from the settings of the calendar, or write none to make a new one.',
  }),
  'calendar gone': (id) => ({
    what: 'The calendar of this programme cannot be opened: somebody deleted it, or another coordinator made it. Nothing was changed.',
    where: id,
    remedy:
      'Ask the coordinator who created the meetings to run this step. If the calendar was deleted, say so in the panel: a new one is made and you are asked about each meeting.',
  }),
} satisfies Record<string, Row>;
