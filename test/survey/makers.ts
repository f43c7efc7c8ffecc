// Exports as the makers of surveys document them, a few columns each, with the kind that each column is. `asked` is a kind that nobody can tell
// from the column: right is to ask. `none` is what the maker wrote beside the answers.
import type { Cell } from '../../src/ground/table.ts';
import { mulberry32 } from '../chance.ts';

export const PEOPLE = 30;

export interface Exported {
  readonly header: string;
  readonly answer: (k: number) => Cell;
  /** Kinds that are right, parted by a bar. */
  readonly is: string;
}

let seed = 0;
/** Answers drawn from these words; an empty word is somebody who left it out. */
export function column(header: string, is: string, ...words: readonly Cell[]): Exported {
  const random = mulberry32(++seed);
  const drawn = Array.from({ length: PEOPLE }, () => words[Math.floor(random() * words.length)]!);
  return { header, is, answer: (k) => drawn[k]! };
}
export const each = (header: string, is: string, answer: (k: number) => Cell): Exported => ({
  header,
  is,
  answer,
});
export const rows = (is: string, headers: readonly string[], ...words: readonly Cell[]) =>
  headers.map((header) => column(header, is, ...words));
export const ticks = (is: string, headers: readonly string[], yes: Cell, no: Cell) =>
  headers.map((header) => column(header, is, yes, no, no));
export const clock = (k: number) =>
  `2026-05-${String(1 + (k % 28)).padStart(2, '0')} 09:${String(10 + k)}:07`;
export const days = (k: number) => `2026-0${1 + (k % 9)}-${10 + (k % 18)}`;
export const inWords = (k: number) =>
  `We talked about what comes next and how to get there, ${['in May', 'at length', 'twice', 'by the lake'][k % 4]} (${k}).`;
const shuffledPlaces = (k: number) =>
  [
    [1, 2, 3],
    [2, 3, 1],
    [3, 1, 2],
    [2, 1, 3],
    [1, 3, 2],
  ][k % 5]!;
const ranked = (stem: (row: string) => string) =>
  ['Trust', 'Advice', 'Contacts'].map((row, at) => each(stem(row), 'asked', (k) => shuffledPlaces(k)[at]!));

const AGREE5 = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];
const PLACES = ['Leeds', 'York', 'Hull'];

export const MAKERS: Readonly<Record<string, readonly Exported[]>> = {
  'Qualtrics, choice text': [
    each('Response ID', 'none', (k) => `R_${(9_000_000_019 * (k + 3)).toString(36)}xQ`),
    each('Duration (in seconds)', 'none', (k) => 200 + ((k * 137) % 900)),
    column('Finished', 'none', 'True', 'False'),
    column('Which site are you at?', 'choice', ...PLACES),
    column(
      'How satisfied are you overall?',
      'likert',
      'Extremely dissatisfied',
      'Somewhat dissatisfied',
      'Somewhat satisfied',
      'Extremely satisfied',
    ),
    column(
      'What did you use? - Selected Choice',
      'checkboxes',
      'Workshops,Peer group',
      'Workshops',
      'Peer group',
      'Workshops,Handbook',
      'Handbook',
    ),
    each('What did you use? - Other - Text', 'text', (k) => (k % 9 ? '' : `a thing of my own, number ${k}`)),
    column(
      'How likely are you to recommend the programme to a friend? - Group',
      'none',
      'Promoter',
      'Passive',
      'Detractor',
    ),
    column('How likely are you to recommend the programme to a friend?', 'nps', 5, 7, 8, 9, 10),
  ],
  'Qualtrics, numeric values': [
    column('What did you talk about?', 'checkboxes', '1,4,6', '1', '2,3', '2', '3,4,5,6'),
    column('Which faculty?', 'asked', 1, 2, 3),
    ...ranked((row) => `Put these in your order - ${row}`),
  ],
  'LimeSurvey, codes': [
    column('G01Q01. How was the pace?', 'asked', 'A1', 'A2', 'A3'),
    column('G01Q02. Would you do it again?', 'yesno', 'Y', 'N', 'Y'),
    each('G01Q03. How old are you?', 'number|asked', (k) => 21 + ((k * 7) % 43)),
    each('G01Q04. When did you first meet?', 'text|asked', (k) => `${days(k)} 00:00:00`),
    ...ticks(
      'checkboxes',
      ['G02Q01[SQ001]. What helped? [Calls]', 'G02Q01[SQ002]. What helped? [Visits]'],
      'Y',
      '',
    ),
    each('startlanguage. Start language', 'none', () => 'en'),
  ],
  'SurveyMonkey, condensed': [
    each('Respondent ID', 'none', (k) => 118_870_000_450 + k * 411),
    each('IP Address', 'none', (k) => `192.0.2.${10 + k}`),
    column('How often did you meet?', 'likert', 'Never', 'Rarely', 'Sometimes', 'Often'),
    column(
      'Did it meet your expectations?',
      'choice|likert|asked',
      'Far below',
      'A little below',
      'About as expected',
      'Far above',
    ),
    column('Which offers did you use?', 'checkboxes', 'Talks, Visits', 'Talks', 'Visits', 'Visits, Library'),
    each('Anything else we should know?', 'text', inWords),
  ],
  'Microsoft Forms': [
    each('ID', 'none', (k) => k + 1),
    each('Start time', 'none', (k) => `3/${1 + (k % 28)}/26 9:${10 + k}:05`),
    each('Email', 'none', () => 'anonymous'),
    ...rows('grid', ['My mentor listened to me', 'I felt at ease', 'It cost me too much time'], ...AGREE5),
    column('What did you use?', 'checkboxes', 'Talks;Visits;', 'Talks;', 'Visits;', 'Talks;Library;'),
    column(
      'Put these in order',
      'asked',
      'Trust;Advice;Contacts;',
      'Advice;Trust;Contacts;',
      'Contacts;Advice;Trust;',
    ),
    column('How likely are you to tell a colleague to take part?', 'nps|asked', 6, 7, 8, 9, 10),
    column('How would you rate the sessions?', 'scale', 2, 3, 4, 5),
    each('On which day did you first meet?', 'text|asked', (k) => `${1 + (k % 9)}/${1 + (k % 27)}/2026`),
  ],
  Typeform: [
    each('#', 'none', (k) => `k7${(k + 11).toString(36)}qz9b0d1e2f3a4${k}`),
    ...ticks('checkboxes', ['Pricing', 'First hires', 'Legal matters'], 'own', ''),
    column('Did you reach your goal?', 'yesno', 1, 0, 1),
    column('From 0 to 10, would you advise a friend to join?', 'nps', 4, 7, 9, 10),
    column('How many stars does your mentor deserve?', 'scale', 2, 3, 4, 5),
    each('Response Type', 'none', () => 'completed'),
    each('Network ID', 'none', (k) => `a${(k * 99_991 + 17).toString(16)}c0ffee42`),
  ],
  Jotform: [
    each('Submission Date', 'none', clock),
    ...rows(
      'grid',
      ['Please rate the parts >> Kick-off', 'Please rate the parts >> Training'],
      'Poor',
      'Fair',
      'Good',
      'Excellent',
    ),
    column(
      'What would you like more of?',
      'checkboxes',
      'Mock interviews\nShadowing',
      'Shadowing',
      'Mock interviews',
      'Shadowing\nTalks',
    ),
    column('Stars', 'scale|asked', 3, 4, 5),
    each('Submission IP', 'none', (k) => `198.51.100.${k + 4}`),
    each('Submission ID', 'none', (k) => 5_911_220_000 + k * 37),
  ],
  'LamaPoll, Rohdaten': [
    each('Teilnehmer-Nr.', 'none', (k) => 4001 + k),
    each('Status', 'none', () => 'beendet'),
    column('Wie oft habt ihr euch getroffen?', 'likert', 'nie', 'selten', 'manchmal', 'oft'),
    ...rows(
      'grid',
      ['Wie gut waren diese Teile: Auftakt', 'Wie gut waren diese Teile: Schulung'],
      'schlecht',
      'mittel',
      'gut',
      'sehr gut',
    ),
    column(
      'Was war zu viel?',
      'text|asked',
      'nichts',
      'nein',
      'nein',
      'die Mails',
      'nichts',
      'der Papierkram',
      'nein',
    ),
  ],
  'SoSci Survey': [
    each('CASE', 'none', (k) => 12 + k),
    each('QUESTNNR', 'none', () => 'base'),
    each('MODE', 'none', () => 'interview'),
    ...rows('asked', ['ZF01_01', 'ZF01_02', 'ZF01_03'], 1, 2, 3, 4, 5, -9),
    ...ticks('asked', ['TH02_01', 'TH02_02'], 2, 1),
    each('TE03', 'text', inWords),
    each('MAXPAGE', 'none', () => 7),
    each('TIME_SUM', 'none', (k) => 130 + ((k * 71) % 500)),
  ],
  EUSurvey: [
    each(
      'Contribution ID',
      'none',
      (k) => `${(k + 4096).toString(16)}0a-77b1-4c2d-9e3f-${(k + 99_990_000_000).toString(16)}ab`,
    ),
    column('Which topics did you discuss?', 'checkboxes', 'Pay; Leave', 'Pay', 'Leave', 'Leave; Promotion'),
    ...rows(
      'grid',
      ['How far do you agree?: My mentor listened', 'How far do you agree?: I was heard'],
      ...AGREE5,
    ),
    column('May we use your words in a report?', 'yesno|choice', 'Yes', 'No'),
    each('Last update', 'none', clock),
  ],
  'REDCap, raw': [
    each('record_id', 'none', (k) => k + 1),
    column('overall_satisfaction', 'asked', 1, 2, 3, 4, 5),
    ...ticks('checkboxes|asked', ['Topics discussed (choice=Pay)', 'Topics discussed (choice=Leave)'], 1, 0),
    each('hours_met', 'number|asked', (k) => 4 + ((k * 5) % 37)),
    each('exit_survey_timestamp', 'none', clock),
    column('exit_survey_complete', 'none', 2, 2, 2, 0),
  ],
  'REDCap, labels': [
    column(
      'The match suited my needs',
      'likert',
      '1 - Strongly disagree',
      '2 - Disagree',
      '4 - Agree',
      '5 - Strongly agree',
    ),
    column('Overall quality', 'scale', '1 - Poor', '2 - Fair', '3 - Good', '4 - Excellent'),
    each('Complete?', 'none', () => 'Complete'),
  ],
  KoboToolbox: [
    each('start', 'none', (k) => `2026-02-${10 + (k % 18)}T15:${10 + k}:35.000-05:00`),
    ...rows(
      'grid',
      ['Tu mentoría/Di qué opinas/Cumplió con las citas', 'Tu mentoría/Di qué opinas/Hicimos buena pareja'],
      'En desacuerdo',
      'De acuerdo',
      'Muy de acuerdo',
    ),
    column('Tu mentoría/¿Quieres seguir?', 'yesno', 'Sí', 'No', 'Tal vez'),
    each('_uuid', 'none', (k) => `52ecdec1-d0e9-58d1-bc36-d22c7b3${10_000 + k}`),
    each('_status', 'none', () => 'submitted_via_web'),
  ],
  Framaforms: [
    each('Numéro de série', 'none', (k) => k + 1),
    column('Combien d’heures par mois ?', 'number', 2, 3, 4, 6),
    column(
      'Votre binôme',
      'likert',
      'Tout à fait en accord',
      'Plutôt en accord',
      'Plutôt en désaccord',
      'Tout à fait en désaccord',
    ),
    column('Peut-on vous citer ?', 'choice|yesno', 'Oui', 'Oui, sans mon nom', 'Non'),
    each('Un mot de la fin ?', 'text', inWords),
  ],
  Alchemer: [
    each('Response ID', 'none', (k) => k + 7),
    each('SessionID', 'none', (k) => `1716${k + 10}_66459f0d9a7c31.88${k + 100}`),
    ...rows(
      'grid',
      ['My mentor listened:How far do you agree?', 'I was at ease:How far do you agree?'],
      'Disagree completely',
      'Disagree',
      'Undecided',
      'Agree',
      'Agree completely',
    ),
    ...['Talks', 'Visits'].map((row) => column(`${row}:Which offers did you use?`, 'checkboxes', row, '')),
    each('Hours you gave in all', 'number|asked', (k) => ['12', '15,5', '20', '8', '33', '40'][k % 6]!),
    each('Country', 'none', () => 'Belgium'),
  ],
};
