// More exports as their makers document them: what they write beside the answers under names that no table of ours has, and options with a
// column each in brackets. Kinds as in makers.ts.
import type { Cell } from '../../src/ground/table.ts';
import { clock, column, days, type Exported, each, inWords, rows, ticks } from './makers.ts';

const AGREE = ['Disagree', 'Neutral', 'Agree', 'Strongly agree'];
const key = (k: number, length: number) =>
  `${(9_000_000_019 * (k + 3)).toString(36)}xQz4kWm2`.slice(0, length);
const seconds = (k: number) => 95 + ((k * 7919) % 1900);
const minutes = (k: number) => `00:${10 + ((k * 7) % 47)}:${10 + ((k * 13) % 49)}`;
const told = (header: string): Exported => each(header, 'text', inWords);

export const MORE_MAKERS: Readonly<Record<string, readonly Exported[]>> = {
  Tally: [
    each('Submission ID', 'none', (k) => key(k, 7)),
    each('Respondent ID', 'none', (k) => key(k + 40, 7)),
    each('Submitted at', 'none', clock),
    column('Which topics did you discuss?', 'checkboxes|none', 'Pay, leave, Stress', 'Stress', 'Leadership'),
    ...ticks(
      'checkboxes',
      ['Pay, leave', 'Stress', 'Leadership (at work)'].map((row) => `Which topics did you discuss? (${row})`),
      true,
      false,
    ),
    ...rows(
      'grid',
      [
        'How far do you agree with this? (My mentor listened)',
        'How far do you agree with this? (I was at ease)',
      ],
      ...AGREE,
    ),
    told('Anything else?'),
    told('Anything else? (2)'),
    each('utm_source', 'none', () => 'newsletter'),
  ],
  'Gravity Forms': [
    ...ticks(
      'checkboxes',
      ['Which offers did you use? (Talks)', 'Which offers did you use? (Visits)'],
      'x',
      '',
    ),
    column('Would you do it again?', 'yesno', 'Yes', 'No'),
    each('Created By (User Id)', 'none', () => ''),
    each('Entry Id', 'none', (k) => 311 + k),
    each('Entry Date', 'none', clock),
    each('Source Url', 'none', () => 'https://www.example.org/final-survey/'),
    each('User Agent', 'none', (k) => `Mozilla/5.0 (X11; Linux x86_64) rv:${120 + (k % 5)}.0`),
    each('User IP', 'none', (k) => `203.0.113.${k + 1}`),
  ],
  'Zoho Survey': [
    each('Response Number', 'none', (k) => k + 1),
    each('Response Started', 'none', clock),
    each('Response Ended', 'none', clock),
    each('Time Taken', 'none', minutes),
    each('Source', 'none', (k) => ['Web Link', 'Email', 'QR Code'][k % 3]!),
    each('Device', 'none', (k) => ['Desktop', 'Mobile'][k % 2]!),
    column(
      'How useful were the meetings?',
      'likert',
      'Not at all useful',
      'Useful',
      'Very useful',
      'Extremely useful',
    ),
    told('What could be better?'),
  ],
  Sogolytics: [
    each('Response No', 'none', (k) => 21 + k),
    each('Participation Status', 'none', (k) => (k % 6 ? 'Complete' : 'Partial')),
    each('Started', 'none', clock),
    each('Submitted', 'none', clock),
    each('Duration', 'none', (k) => `${2 + (k % 9)} min ${k + 7} sec`),
    each('Browser', 'none', (k) => ['Chrome 126', 'Safari 17', 'Firefox 127'][k % 3]!),
    column('I would join again', 'yesno', 'Yes', 'No', 'Maybe'),
  ],
  SurveySparrow: [
    column('How was it all in all?', 'likert|choice', 'Poor', 'Fair', 'Good', 'Excellent'),
    told('Tell us why'),
    each('Submission Id', 'none', (k) => 90_011 + 17 * k),
    each('Channel', 'none', (k) => ['email', 'link'][k % 2]!),
    each('Started Time', 'none', clock),
    each('Completed Time', 'none', clock),
    each('Completion Seconds', 'none', seconds),
    each('Contact Key', 'none', (k) => key(k, 9)),
    each('Language Tag', 'none', (k) => ['en-GB', 'fr-FR'][k % 2]!),
    each('Operating System', 'none', (k) => ['iOS 17', 'Windows 11', 'Android'][k % 3]!),
  ],
  Formstack: [
    each('Time', 'none', clock),
    column('Was your match a good one?', 'yesno', 'Yes', 'No', 'Partly'),
    each('Browser', 'none', (k) => `Mozilla/5.0 (Macintosh) Version/${k}`),
    each('IP Address', 'none', (k) => `198.51.100.${k + 9}`),
    each('Unique ID', 'none', (k) => 880_112_000 + 3 * k),
    each('Latitude', 'none', (k) => (48.2 + k / 997).toFixed(6)),
    each('Longitude', 'none', (k) => (16.3 + k / 991).toFixed(6)),
  ],
  Airtable: [
    each('Record', 'none', (k) => `rec${key(k, 11)}${k + 10}`),
    each('Created', 'none', clock),
    column(
      'Overall, how satisfied are you with the year?',
      'likert',
      'Unsatisfied',
      'Satisfied',
      'Very satisfied',
    ),
    each('Attachment', 'none', (k): Cell => (k % 2 ? '[]' : '{"url":"x","size":12}')),
  ],
  'Qualtrics, timing and embedded data': [
    column('How satisfied are you overall?', 'likert', 'Dissatisfied', 'Satisfied', 'Very satisfied'),
    each('Timing - First Click', 'none', (k) => (1.2 + k / 7.3).toFixed(3)),
    each('Timing - Page Submit', 'none', (k) => (31.7 + k / 3.1).toFixed(3)),
    column('Would you recommend it to a friend? (0-10)', 'nps', 6, 8, 9, 10),
    told('What has been most valuable to you?'),
    each('Q_RecaptchaScore', 'none|asked', (k) => [0.9, 1, 0.8][k % 3]!),
    column('cohort', 'asked', 'Spring', 'Autumn'),
  ],
  'REDCap, raw with options': [
    column('overall_satisfaction', 'asked', 1, 2, 3, 4, 5),
    ...ticks('checkboxes|asked', ['topics___1', 'topics___2', 'topics___3'], 1, 0),
    each('final_survey_complete', 'none', () => 2),
  ],
  'Google Forms, filled by hand beside': [
    each('Timestamp', 'none', clock),
    column('Which site were you at?', 'choice', 'Leeds', 'York', 'Hull'),
    column('Department', 'choice', 'HR', 'IT', 'PR'),
    column('Preferred contact', 'choice|asked', 'Email', 'Phone', 'SMS'),
    each('Kilometres travelled', 'number|text|asked', (k) => 12 + ((k * 37) % 900)),
    each('First day of work', 'text|asked', days),
    column('Was it worth your time?', 'yesno', 'Yes', 'No'),
    column('thanked', 'asked', 'x', ''),
  ],
};
