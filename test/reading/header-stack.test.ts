// Questions that take two rows or three are read as one header; a table whose questions take one row is left as it stands.
import { expect, test } from 'vitest';
import type { Cell } from '../../src/ground/table.ts';
import { headerRowOf } from '../../src/reading/header-row.ts';
import { headersAt } from '../../src/reading/header-stack.ts';

const read = (grid: Cell[][]) => headersAt(grid, headerRowOf(grid));
const times = (row: (k: number) => Cell[]) => Array.from({ length: 8 }, (_, k) => row(k));

test('options below their question: blank cells above continue it, and "Response" is no option', () => {
  const grid: Cell[][] = [
    ['Respondent ID', 'Date Created', 'Your role', 'Which topics?', '', '', 'How was it?'],
    ['', '', 'Response', 'Leadership', 'Stress', 'Other (please specify)', 'Response'],
    ...times((k) => [
      118_600 + k,
      `05/1${k}/2026 01:36 PM`,
      'Mentor',
      k % 2 ? 'Leadership' : '',
      'Stress',
      '',
      4,
    ]),
  ];
  expect(read(grid)).toEqual({
    row: 2,
    asked: [
      'Respondent ID',
      'Date Created',
      'Your role',
      'Which topics? [Leadership]',
      'Which topics? [Stress]',
      'Which topics? [Other (please specify)]',
      'How was it?',
    ],
  });
});

test('a question without rows may be written again below itself, and an option stands below the first of several ticks', () => {
  const answers = times((k) => [4001 + k, `0${k + 1}.06.2026 11:15`, 'Mentor', k % 2, 1 - (k % 2), 'gut']);
  const asked = ['ID', 'Beginn', 'Sie sind', 'Was war dabei? [Ausflug]', 'Was war dabei? [Sport]', 'Urteil'];
  const above = ['ID', 'Beginn', 'Sie sind', 'Was war dabei?', '', 'Urteil'];
  expect(read([above, ['ID', 'Beginn', 'Sie sind', 'Ausflug', 'Sport', 'Urteil'], ...answers])).toEqual({
    row: 2,
    asked,
  });
  expect(read([above, ['', '', '', 'Ausflug', 'Sport', 'Response'], ...answers])).toEqual({ row: 2, asked });
  expect(read([above, ['', 'gestern', 'Mentor', 'Ausflug', 'Sport', 'gut'], ...answers])).not.toMatchObject({
    row: 2,
  });
});

test('codes, questions and identifiers: the questions count, and rows of one question are its rows', () => {
  const grid: Cell[][] = [
    ['StartDate', 'Q1', 'Q2_1', 'Q2_2', 'Q3', 'Q3_6_TEXT'],
    [
      'Start Date',
      'How satisfied are you? (1 = very, 5 = not at all)',
      'How much do you agree? - I was heard',
      'How much do you agree? - I was seen',
      'Which of these did you talk about? - Selected Choice',
      'Which of these did you talk about? - Other - Text',
    ],
    ['startDate', 'QID1', 'QID2_1', 'QID2_2', 'QID3', 'QID3_6_TEXT'].map((id) => `{"ImportId":"${id}"}`),
    ...times((k) => [`2026-05-0${k + 1} 10:12:00`, 2, 4, 5, 'Money,Studies', '']),
  ];
  expect(read(grid)).toEqual({
    row: 3,
    asked: [
      'Start Date',
      'How satisfied are you? (1 = very, 5 = not at all)',
      'How much do you agree? [I was heard]',
      'How much do you agree? [I was seen]',
      'Which of these did you talk about? - Selected Choice',
      'Which of these did you talk about? - Other - Text',
    ],
  });
});

test('a question above its options ends where the answers are others', () => {
  const grid: Cell[][] = [
    ['Bilan du mentorat', '', '', '', '', '', '', ''],
    ['Détails', '', 'Quels sujets ?', '', 'Diriez-vous que…', '', '', ''],
    [
      'Numéro',
      'Soumis le',
      'Emploi',
      'Logement',
      'on vous écoute',
      'c’est utile',
      'Votre satisfaction',
      'Un mot ?',
    ],
    ...times((k) => [
      k + 1,
      `2${k}/06/2026`,
      k % 2 ? 'X' : '',
      'X',
      k % 2 ? 'Oui' : 'Non',
      k % 3 ? 'Oui' : 'Non',
      k % 2 ? 'Satisfait' : 'Très satisfait',
      `Merci ${k}`,
    ]),
  ];
  expect(read(grid)).toEqual({
    row: 3,
    asked: [
      'Numéro',
      'Soumis le',
      'Quels sujets ? [Emploi]',
      'Quels sujets ? [Logement]',
      'Diriez-vous que… [on vous écoute]',
      'Diriez-vous que… [c’est utile]',
      'Votre satisfaction',
      'Un mot ?',
    ],
  });
});

test.each<[string, Cell[][], number]>([
  [
    'a form as it comes from Google',
    [
      ['Timestamp', 'Email address', 'Your name', 'How was it?'],
      ...times((k) => [`2026-05-0${k + 1} 10:00`, `p${k}@example.org`, `Person ${k}`, 4]),
    ],
    1,
  ],
  [
    'groups above names and addresses',
    [
      ['About you', '', '', 'About the programme', ''],
      ['Name', 'Email address', 'Department', 'Topics', 'Remarks'],
      ...times((k) => [`Person ${k}`, `p${k}@example.org`, `Unit ${k}`, `Topic ${k}, Pay`, `Remark ${k}`]),
    ],
    2,
  ],
  [
    'a column without a header beside an answer that is short',
    [
      ['Timestamp', 'Email address', 'How was it?', ''],
      ['2026-05-01 10:00', 'a@example.org', 'Good', 'checked'],
      ...times((k) => [`2026-05-0${k + 1} 10:00`, `p${k}@example.org`, 'Good', '']),
    ],
    1,
  ],
])('%s is left as it stands', (_, grid, row) => {
  expect(read(grid)).toEqual({ row });
});
