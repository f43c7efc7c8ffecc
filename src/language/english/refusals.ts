// THE TABLE of refusals: what happened, where, what to do. Texts name sheets, columns and settings, never a person.
import { mailTextFault } from '../mail-text-faults.ts';
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';
import { readingRefusals } from './refusals-of-reading.ts';
import { refusalsOnce } from './refusals-of-writing.ts';

type Row = (a: string, b: string) => RefusalText;

export const englishRefusals = {
  ...refusalsOnce,
  'numbers too large': (level) => ({
    what: `The gains on the level “${level}” are too large to be added up exactly.`,
    where: level,
    remedy: 'Use smaller whole numbers on this level; only their order and their differences matter.',
  }),
  'not a problem': (where, wanted) => ({
    what: `This is not an assignment problem: ${wanted}.`,
    where,
    remedy: 'Correct this place and try again; nothing was solved.',
  }),
  'not a text to redact': (where, wanted) => ({
    what: `This is not a text to redact: ${wanted}.`,
    where,
    remedy: 'Give an array of objects with mentor, others and text; nothing was changed.',
  }),
  'answers are here': () => ({
    what: 'This file already holds answers or results. Nothing was added.',
    where: 'this file',
    remedy: 'Try the invented people in a new, empty spreadsheet.',
  }),
  'sample people': () => ({
    what: 'Invented people are in this file, so nothing goes out to anybody. Nothing was changed.',
    where: 'this file',
    remedy: 'To see the mails, send tests to yourself. Press All steps, then Remove the invented people.',
  }),
  'no answers': () => ({
    what: 'No sheet with form answers was found. Nothing was changed.',
    where: 'this file',
    remedy: 'Link the mentor form and the mentee form to this file, or import the answers, then try again.',
  }),
  ...readingRefusals,
  'unknown word': (where, wanted) => ({
    what: 'This cell holds something we do not understand. Nothing was changed.',
    where,
    remedy: `Write ${wanted}.`,
  }),
  nobody: (text, what) => ({
    what: `No ${what} of this name takes part.`,
    where: text,
    remedy: 'Write the mail address, or the name as it stands in the answers.',
  }),
  'given name alone': (text, meant) => ({
    what: 'A given name alone is too little.',
    where: text,
    remedy: `Do you mean ${meant}? Then write the whole name.`,
  }),
  'nothing held': (address) => ({
    what: 'This file holds nothing about this address.',
    where: address,
    remedy:
      'Look for a typing error, or for another address of theirs. If it is right, that is the answer to give.',
  }),
  'several people': (text) => ({
    what: 'Several people are called this.',
    where: text,
    remedy: 'Write the mail address.',
  }),
  'no row selected': () => ({
    what: 'No pair is selected.',
    where: tabCalled('Matches'),
    remedy: `Open the sheet ${sheetCalled('Matches')} and click into the row of a pair. For somebody without a mentor, click into their row in ${sheetCalled('Unmatched')}.`,
  }),
  'sheet not known': (sheet, words) => ({
    what: `The sheet “${sheet}” has lost words of its header row, so we cannot read it. Nothing was written into it.`,
    where: sheet,
    remedy: `Write these words side by side into the row above the first entry: ${words}. If the sheet is something else, give it another name.`,
  }),
  'sheet not written': (sheet) => ({
    what: `Google did not let us write into the sheet “${sheet}”. It is as it was.`,
    where: sheet,
    remedy:
      'Look whether a range in it is protected, or a data validation rejects what we write; then try again.',
  }),
  'no room in file': (sheet) => ({
    what: `Google gave us no room for the sheet “${sheet}”. Nothing was written into it.`,
    where: sheet,
    remedy:
      'Try again. If it comes back, this file is full: ten million cells are the most. Delete sheets or empty rows that nobody needs.',
  }),
  'twin code': (code) => ({
    what: `Two mentors have the code ${code}. Nothing was changed.`,
    where: tabCalled('Mentors'),
    remedy: `Give one of the two another code in the sheet ${sheetCalled('Mentors')}, or empty the cell: a new one is drawn.`,
  }),
  'no profiles': () => ({
    what: 'There is no profile to publish. Nothing was published.',
    where: 'the mentors’ answers',
    remedy: 'Look at Please check: mentors have to agree to a profile, and say something in it.',
  }),
  'places to decide': (where, places) => ({
    what: `${places === '1' ? 'One place needs your decision: it' : `${places} places need your decision: they`} may show who somebody is. Nothing was published.`,
    where,
    remedy: 'Decide them one by one in Profiles, or press “Do what you propose” there.',
  }),
  gate: (where, rule) => ({
    what: `The last check found something that shows who somebody is (${rule}). Nothing was published.`,
    where,
    remedy: 'Look at this profile in Profiles and reword the place, or hide the field.',
  }),
  'no permission for documents': () => ({
    what: 'You have not given the permission to make documents, so none was made. What is in your sheets is kept.',
    where: 'Google permissions',
    remedy:
      'Choose Mentoring Desk ▸ Open panel from the menu, allow access to “files you use with this app”, then try again.',
  }),
  'no permission for mail': () => ({
    what: 'You have not given the permission to send mail. Nothing was sent.',
    where: 'Google permissions',
    remedy: 'Choose Mentoring Desk ▸ Open panel from the menu, allow “send email as you”, then try again.',
  }),
  'no permission for calendar': () => ({
    what: 'You have not given the permission to make a calendar. Nothing in the calendar was changed; the times in your sheet stay.',
    where: 'Google permissions',
    remedy: `Choose Mentoring Desk ▸ Open panel from the menu, allow “make secondary Google calendars”, then try again. Or write mail into Calendar of the sheet ${sheetCalled('Settings')}: the dates then go with the introduction.`,
  }),
  'nobody introduced': () => ({
    what: 'No pair has been introduced yet, so there is nobody to meet. Nothing was changed.',
    where: tabCalled('Matches'),
    remedy: 'Introduce the pairs first, or write introduced into Status of those who know each other.',
  }),
  'unknown zone': (where, found) => {
    const [written, offered] = found.split('|');
    return {
      what: `“${written}” is not a time zone that follows summer time. Nothing was changed.`,
      where,
      remedy: `Write ${offered} into Time zone of the sheet ${sheetCalled('Settings')}.`,
    };
  },
  'no survey': () => ({
    what: 'No sheet holds survey answers yet. Nothing was counted.',
    where: 'this file',
    remedy:
      'Link the survey form to this file, or say in Set up which sheet holds the survey, then try again.',
  }),
  'report too soon': (changed, least) => ({
    what: `${changed} ${changed === '1' ? 'answer has' : 'answers have'} changed since the last report. The two side by side would show what so few people said. The report was left as it is.`,
    where: 'Report',
    remedy: `Wait until at least ${least} answers have changed. The ${sheetCalled('Results')} sheet holds the figures of today.`,
  }),
  'report names somebody': (word, place) => ({
    what: `The report would say “${word}”, which names somebody of the programme. It was not made.`,
    where: place,
    remedy: `Take “${word}” out there and try again. If it names nobody, write it in another way.`,
  }),
  'no address to erase': (text) => ({
    what: 'This is not one mail address. Nothing was changed.',
    where: text,
    remedy: 'Give the address of the person, as it stands in the answers.',
  }),
  'one address of several': (address, names) => ({
    what: `Several people use this address: ${names}. Nothing was changed.`,
    where: address,
    remedy: `Say which one you mean, in this way: ${names.split('; ')[0]} <${address}>. If they are one person, do it for each name.`,
  }),
  'mail text': (kind, fault) => ({
    what: `The text of the mail “${kind}” cannot be read: ${mailTextFault(fault, 'en')}. No such mail goes out until it is corrected.`,
    where: tabCalled('Mail texts'),
    remedy: `Correct the place in the sheet ${sheetCalled('Mail texts')}, or empty the cell to use our words.`,
  }),
  'no test address': (text) => ({
    what: 'This is not one mail address. Nothing was sent.',
    where: text,
    remedy: 'Give the address that the test mails are to go to.',
  }),
  'test not sent': (to) => ({
    what: 'Google did not take a test mail, or did not confirm it. Nobody else got anything.',
    where: to,
    remedy:
      'Look into your inbox and check the address. If nothing came, the day’s allowance may be used up: try again tomorrow.',
  }),
  'no such code': (code) => ({
    what: 'No mentor has this code. Nothing was changed.',
    where: code,
    remedy: 'Read the profiles again.',
  }),
  'proof failed': () => ({
    what: 'We could not make sure that this is the best matching, so it was not written.',
    where: 'Match',
    remedy: 'This is a fault on our side. Tell whoever looks after this tool; your sheets are as before.',
  }),
} satisfies Record<string, Row>;

export type RefusalName = keyof typeof englishRefusals;
