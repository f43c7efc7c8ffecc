// THE TABLE of questions for four forms to begin with: each is understood without asking, in both languages. The page
// docs/forms.md shows the same ones.

import type { Plain } from '../../language/say.ts';
import type { StarterForm, StarterQuestion } from './starter-form.ts';

const topics: readonly Plain[] = ['Leadership', 'Career change', 'Feedback on CV and interviews'];

const departments: readonly Plain[] = ['Physics', 'Chemistry', 'Administration'];

const agreement: Plain = 'I agree to the use of my data as described above';

const meeting: readonly StarterQuestion[] = [
  {
    question: 'Languages for meetings',
    kind: 'Checkboxes',
    field: 'languages',
    answers: ['English', 'French', 'German'],
  },
  {
    question: 'How you would like to meet',
    kind: 'Multiple choice',
    field: 'format',
    answers: ['In person', 'Online', 'Both'],
  },
];

const time: readonly StarterQuestion[] = [
  { question: 'Your time zone, if it is not that of the programme', kind: 'Short answer', field: 'zone' },
  { question: 'Your working hours', kind: 'Short answer', field: 'hours' },
];

const yesPartlyNo: readonly Plain[] = ['Yes', 'Partly', 'No'];

export const starterForms: readonly StarterForm[] = [
  {
    form: 'Mentor answers',
    role: 'mentors',
    questions: [
      { question: 'Your full name', kind: 'Short answer', field: 'name', needed: true },
      { question: 'Department', kind: 'Dropdown', field: 'unit', answers: departments },
      { question: 'Your position', kind: 'Short answer', field: 'position' },
      {
        question: 'Years of professional experience',
        kind: 'Multiple choice',
        field: 'years',
        answers: ['under 5', '5 to 10', '10 to 20', 'over 20'],
      },
      { question: 'Your career in a few lines (no names, please)', kind: 'Paragraph', field: 'background' },
      { question: 'Areas of expertise', kind: 'Short answer', field: 'expertise' },
      {
        question: 'Topics you can support',
        kind: 'Checkboxes',
        field: 'topics',
        needed: true,
        answers: topics,
      },
      { question: 'What mentoring means to you', kind: 'Paragraph', field: 'view' },
      ...meeting,
      {
        question: 'How many mentees could you take this year?',
        kind: 'Multiple choice',
        field: 'places',
        answers: ['1', '2', '3'],
      },
      { question: 'Anybody you should not be paired with', kind: 'Short answer', field: 'conflicts' },
      ...time,
      {
        question: 'Still taking part?',
        kind: 'Multiple choice',
        field: 'status',
        answers: ['Yes', 'Paused', 'Withdrawn'],
      },
      {
        question: 'May applicants read a profile of you without your name?',
        kind: 'Multiple choice',
        field: 'publish',
        answers: ['Yes', 'No'],
      },
      { question: 'Which programme?', kind: 'Dropdown', field: 'strand', only: 'strands' },
      { question: agreement, kind: 'Checkboxes', field: 'consent', needed: true, answers: ['I agree'] },
    ],
  },
  {
    form: 'Mentee answers',
    role: 'mentees',
    questions: [
      { question: 'Your full name', kind: 'Short answer', field: 'name', needed: true },
      { question: 'Department', kind: 'Dropdown', field: 'unit', answers: departments },
      { question: 'Your position', kind: 'Short answer', field: 'position' },
      { question: 'What would you like to reach?', kind: 'Paragraph', field: 'goals' },
      { question: 'Topics, up to three', kind: 'Checkboxes', field: 'topics', needed: true, answers: topics },
      { question: 'Preferred mentor: first choice', kind: 'Short answer', field: 'choice 1' },
      { question: 'Preferred mentor: second choice', kind: 'Short answer', field: 'choice 2' },
      { question: 'Preferred mentor: third choice', kind: 'Short answer', field: 'choice 3' },
      { question: 'Why these mentors?', kind: 'Paragraph', field: 'motivation' },
      ...meeting,
      { question: 'Your supervisor and your group leader', kind: 'Short answer', field: 'supervisor' },
      { question: 'Anybody you should not be paired with', kind: 'Short answer', field: 'conflicts' },
      { question: 'End of contract', kind: 'Date', field: 'contract end' },
      ...time,
      { question: 'Which programme?', kind: 'Dropdown', field: 'strand', only: 'strands' },
      {
        question: 'People to be kept in another circle',
        kind: 'Short answer',
        field: 'apart',
        only: 'circles',
      },
      { question: agreement, kind: 'Checkboxes', field: 'consent', needed: true, answers: ['I agree'] },
    ],
  },
  {
    form: 'Check-in',
    role: 'check-in',
    questions: [
      {
        question: 'Have you already met?',
        kind: 'Multiple choice',
        field: 'met',
        answers: ['Yes', 'A date is set', 'Not yet'],
      },
      {
        question: 'Is this the right match for you?',
        kind: 'Multiple choice',
        field: 'fit',
        answers: ['A good fit', 'Still deciding', 'Not a good fit'],
      },
    ],
  },
  {
    form: 'Final survey',
    role: 'survey',
    questions: [
      {
        question: 'I took part as',
        kind: 'Multiple choice',
        field: 'role',
        answers: ['Mentor', 'Mentee'],
      },
      {
        question: 'How satisfied are you with the programme as a whole? (1 = not at all, 5 = very)',
        kind: 'Linear scale',
        field: 'question',
      },
      {
        question: 'Are you glad that the organisers do the matching?',
        kind: 'Multiple choice',
        field: 'question',
        answers: yesPartlyNo,
      },
      {
        question: 'Did you reach your goals?',
        kind: 'Multiple choice',
        field: 'question',
        answers: yesPartlyNo,
      },
      {
        question: 'Will you go on meeting?',
        kind: 'Multiple choice',
        field: 'question',
        answers: ['Yes', 'Perhaps', 'No'],
      },
      { question: 'Which areas helped you?', kind: 'Checkboxes', field: 'question', answers: topics },
      {
        question: 'How likely are you to recommend the programme? (0–10)',
        kind: 'Linear scale',
        field: 'question',
      },
      { question: 'What could be better?', kind: 'Paragraph', field: 'question' },
      {
        question: 'May we quote you without your name?',
        kind: 'Multiple choice',
        field: 'may quote',
        answers: ['Yes', 'No'],
      },
      { question: 'Your quote', kind: 'Paragraph', field: 'quote' },
    ],
  },
];
