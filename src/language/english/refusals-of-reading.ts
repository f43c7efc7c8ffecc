// Refusals about what a sheet or a column holds: nobody said it, or it was said wrongly.
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';

type Row = (a: string, b: string) => RefusalText;

export const readingRefusals = {
  'figures stand': (least) => ({
    what: 'A few answers were changed or deleted since the figures were counted. New figures beside them would show whose. The report was left as it is.',
    where: tabCalled('Results'),
    remedy: `Hand on ${sheetCalled('Results')}, and the report if there is one, as they stand: they are right for the day they were counted. Once ${least} more answers of the same role and strand have come, both are made anew. Only if nobody has seen ${sheetCalled('Results')} yet, delete that sheet and count again.`,
  }),
  'no role': (role) => ({
    what: `No sheet holds the answers of the ${role}. Nothing was changed.`,
    where: 'this file',
    remedy: `Add the sheet with the answers of the ${role}, or choose it in Set up.`,
  }),
  'unsure column': (where, what) => ({
    what: `We think that this column holds this: ${what}. We are not sure, so nothing was changed.`,
    where,
    remedy: 'Say in Set up what it means. It is asked once and remembered.',
  }),
  'unsure sheet': (sheet) => ({
    what: 'This sheet holds people, and we are not sure whose answers these are. Nothing was changed.',
    where: sheet,
    remedy: 'Say in Set up whose answers they are: mentors, mentees, both, or nobody’s. It is asked once.',
  }),
  'likely survey': (sheet) => ({
    what: 'No sheet is known to be the survey, but this one may be it. Nothing was counted.',
    where: sheet,
    remedy: 'Say in Set up whether it is the survey or nobody’s answers, then try again. It is asked once.',
  }),
  'two sheets': (sheet, role) => ({
    what: `More than one sheet holds ${role}, and this is one of them. Nothing was changed.`,
    where: sheet,
    remedy: 'Say in Set up whether the people in this sheet take part. It is asked once.',
  }),
  'unknown column': (where) => ({
    what: 'There is no column with this name. Nothing was changed.',
    where,
    remedy: 'Write it as Sheet!Header, exactly as it stands in the sheet.',
  }),
  'empty row': (where) => ({
    what: 'There is nothing in this row, so the questions cannot stand there. Nothing was changed.',
    where,
    remedy: 'Say the number of the row with the questions, as the sheet counts: the first row is 1.',
  }),
  'no role yet': (sheet) => ({
    what: 'We do not know whose answers this sheet holds. Nothing was changed.',
    where: sheet,
    remedy: 'Say first whether it holds mentors, mentees, both, survey or check-in.',
  }),
  'unknown role': (sheet) => ({
    what: 'This is not something a sheet can hold. Nothing was changed.',
    where: sheet,
    remedy: 'Say mentors, mentees, both, survey, check-in or not used.',
  }),
  'takes no part': (name) => ({
    what: `${name} does not take part at the moment. Nothing was written.`,
    where: name,
    remedy: 'If that is over, write active into Status first.',
  }),
  'away until when': (days) => ({
    what: 'The days of the absence are not clear. Nothing was written.',
    where: days,
    remedy:
      'Write the day of return, like 2027-02-01. It has to be in the future, and later than the first day.',
  }),
  'unknown field': (where, field) => ({
    what: `“${field}” is not a meaning that this column can have. Nothing was changed.`,
    where,
    remedy: 'Choose one of the meanings listed in Set up.',
  }),
} satisfies Record<string, Row>;
