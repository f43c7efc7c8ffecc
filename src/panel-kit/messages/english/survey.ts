// Every word of the Survey page, in English.
import type { Measure, QuestionType, Wave } from '../../../api/api.ts';
import { count } from './count.ts';

export const surveyMessages = {
  invite: 'Invite to the survey',
  remind: 'Remind those who have not answered',
  nobody:
    'Nobody has answered a survey yet. Link the survey form to this file, or say in Set up which sheet holds the answers.',
  measures: {
    satisfied: 'satisfied',
    'matching appreciated': 'glad that matching is done for them',
    'goals achieved': 'reached their goals',
    'goals partly': 'reached them partly',
    continue: 'will go on',
    recommend: 'would recommend it',
  } satisfies Record<Measure, string>,
  of: (k: number | null, n: number | null) => (k === null || n === null ? '–' : `${k} of ${n}`),
  between: (low: number, high: number) => `between ${Math.round(low)} and ${Math.round(high)} %`,
  questions: {
    title: (n: number) => `Is this what ${n === 1 ? 'the question asks' : `the ${n} questions ask`}?`,
    open: 'All questions',
    lead: 'Correct what is wrong, then press Looks right. It is remembered in the sheet {Survey questions}.',
    type: (question: string) => `Kind of question: ${question}`,
    scale: (question: string) => `Scale: ${question}`,
    headline: (question: string) => `Headline: ${question}`,
    none: 'not in the headline',
    confirm: 'Looks right',
    confirmed: 'Remembered. Now the figures can be written.',
  },
  types: {
    scale: 'Scale of numbers',
    likert: 'Agreement, from low to high',
    choice: 'One of several',
    number: 'A number',
    checkboxes: 'Several can be ticked',
    grid: 'Rows of a grid',
    yesno: 'Yes, partly, no',
    nps: 'Recommendation, 0 to 10',
    text: 'Answer in words',
  } satisfies Record<QuestionType, string>,
  when: { start: 'at the start', middle: 'half way', end: 'at the end' } satisfies Record<Wave, string>,
  bars: 'The upper two answers',
  open: 'not confirmed',
  hidden: (n: number) => `${count(n, 'figure')} not shown, or merged`,
  write: 'Write results',
  report: 'Write report',
  reported: 'The report is ready. We found no name in it. Read it before you share it.',
  openReport: 'Open the report',
  busy: 'Counting…',
  again: 'Count again',
};
