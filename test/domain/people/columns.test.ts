// Column meanings: real wordings in three languages, and what is remembered after sheets and questions were changed.
import { expect, test } from 'vitest';
import type { Column } from '../../../src/domain/people/columns.ts';
import type { Role } from '../../../src/domain/people/fields/field.ts';
import { formsOf } from '../../../src/domain/people/forms.ts';
import { rowsToStore, storedColumns } from '../../../src/domain/people/stored-columns.ts';
import { type Cell, tableOf } from '../../../src/domain/people/table.ts';

type Wording = readonly [header: string, field: string | null, sample?: Cell];

const wordings: readonly [string, Role, readonly Wording[]][] = [
  [
    'Form Responses 1 (mentors)',
    'mentors',
    [
      ['Timestamp', 'timestamp', new Date(2026, 1, 1)],
      ['Email Address', 'email', 'a@example.org'],
      ['Your full name', 'name', 'Ana Petrović'],
      ['I am …', 'position', 'Staff'],
      ['Department or company', 'unit', 'Physics'],
      ['Years of professional experience', 'years', '11–20'],
      ['Your career in a few lines (no names, please)', 'background', 'Physicist, then engineer.'],
      ['Areas of expertise', 'expertise', 'Cryogenics'],
      ['Topics you can support', 'topics', 'Leadership, Networking'],
      ['What mentoring means to you', 'view', 'Listening.'],
      ['Languages for meetings', 'languages', 'English, French'],
      ['How you would meet', 'format', 'Online'],
      ['How many mentees could you take this year?', 'places', 2],
      ['Anybody you should not mentor (supervisee, relative, close collaborator)', 'conflicts', 'Weber'],
      ['Have you mentored before?', 'experience', 'Yes, informally'],
      ['Gender', 'gender', 'Woman'],
      ['May applicants read a profile of you without your name?', 'publish', 'Yes'],
      ['Use of my data as described', 'consent', 'I agree'],
      ['Would you lead a circle with another mentor?', 'co-leader', 'Yes'],
      ['Times that suit me [Monday]', 'times', '12–13'],
      ['Favourite colour', null, 'blue'],
    ],
  ],
  [
    'Mentee applications',
    'mentees',
    [
      ['E-mail', 'email', 'b@example.org'],
      ['First and last name', 'name', 'Jonas Weber'],
      ['Institution', 'organisation', 'University of the Lake'],
      ['Faculty or department', 'unit', 'Biology'],
      ['What would you like to reach?', 'goals', 'Lead a team.'],
      ['Topics, up to three', 'topics', 'Leadership'],
      ['Preferred mentor: first choice', 'choice 1', 'M-07'],
      ['2nd choice of mentor', 'choice 2', 'm12'],
      ['Third choice', 'choice 3', ''],
      ['Why these mentors? (100 words at most)', 'motivation', 'Because …'],
      ['Your supervisor and your group leader', 'supervisor', 'Prof. Holt'],
      ['Anybody you should not be paired with', 'conflicts', ''],
      ["Wish: mentor's gender", 'wants gender', 'No preference'],
      ['Same or other department?', 'wants unit', 'Different'],
      ['Mentor from my institution or another?', 'wants organisation', 'No preference'],
      ['Strand', 'strand', 'Fellows'],
      ['End of contract', 'contract end', new Date(2027, 5, 30)],
      ['Time zone', 'zone', 'Europe/Zurich'],
      ['Nationality (optional)', null, 'Danish'],
    ],
  ],
  [
    'Réponses mentors',
    'mentors',
    [
      ['Horodateur', 'timestamp', new Date(2026, 1, 1)],
      ['Adresse e-mail', 'email', 'c@example.org'],
      ['Nom et prénom', 'name', 'Élodie Moreau'],
      ['Département', 'unit', 'Chimie'],
      ['Thèmes sur lesquels vous pouvez accompagner', 'topics', 'Carrière, Réseau'],
      ['Langues', 'languages', 'Français, Anglais'],
      ['Combien de mentorés pouvez-vous accueillir ?', 'places', '2'],
      ['Comment souhaitez-vous vous rencontrer ?', 'format', 'En ligne'],
      ['Ce que le mentorat représente pour vous', 'view', 'Écouter.'],
      ['Utilisation de mes données', 'consent', "J'accepte"],
    ],
  ],
  [
    'Formularantworten Mentees',
    'mentees',
    [
      ['Zeitstempel', 'timestamp', new Date(2026, 1, 1)],
      ['E-Mail-Adresse', 'email', 'd@example.org'],
      ['Vor- und Nachname', 'name', 'Jürgen Groß'],
      ['Abteilung', 'unit', 'Technik'],
      ['Themen', 'topics', 'Führung, Netzwerk'],
      ['Ziele', 'goals', 'Ein Team leiten.'],
      ['Sprachen', 'languages', 'Deutsch'],
      ['Erster Wunsch (Mentor oder Mentorin)', 'choice 1', 'M-03'],
      ['Zweiter Wunsch (Mentor oder Mentorin)', 'choice 2', 'M-04'],
      ['Vorgesetzte oder Gruppenleitung', 'supervisor', 'Prof. Holt'],
      ['Wie möchten Sie sich treffen?', 'format', 'Vor Ort'],
      ['Zeitzone', 'zone', 'Europe/Berlin'],
      ['Einwilligung zur Datenverarbeitung', 'consent', 'Ja'],
    ],
  ],
  [
    'Survey 2026',
    'survey',
    [
      ['Timestamp', 'timestamp', new Date(2026, 1, 1)],
      ['I took part as', 'role', 'mentee'],
      ['How satisfied are you with the programme as a whole?', 'question', 5],
      ['Did you reach your goals?', 'question', 'Partly'],
      ['May we quote you without your name?', 'may quote', 'Yes'],
    ],
  ],
  [
    'Check-in',
    'check-in',
    [
      ['Email', 'email', 'a@example.org'],
      ['Have you met?', 'met', 'Yes'],
      ['Is this the right match?', 'fit', 'a good fit'],
    ],
  ],
];

function tableFrom(sheet: string, columns: readonly Wording[]) {
  const answers = columns.map(([, , sample = '']) => sample);
  return tableOf(sheet, [columns.map(([header]) => header), answers, answers, answers]);
}

test.each(wordings)('%s is recognised as %s, every column with its meaning', (sheet, role, columns) => {
  const { forms } = formsOf([tableFrom(sheet, columns)], []);
  expect(forms.map((form) => form.role)).toEqual([role]);
  const found = forms[0]!.columns.map((column) => [column.header, column.field, column.sure]);
  expect(found).toEqual(columns.map(([header, field]) => [header.replace(/\s+/g, ' ').trim(), field, true]));
});

const mentors: readonly Wording[] = [
  ['Email Address', 'email', 'a@example.org'],
  ['Your full name', 'name', 'Ana Petrović'],
  ['Topics you can support', 'topics', 'Leadership'],
  ['How many mentees could you take?', 'places', 1],
];

function unsure(columns: readonly Column[]): string[] {
  return columns.filter((column) => !column.sure).map((column) => `${column.header} = ${column.field}`);
}

test('a guess from the answers alone is never sure', () => {
  const odd: Wording[] = [
    ['Where do we write to', null, 'a@example.org'],
    ['Your support', null, 'Leadership'],
    ...mentors.slice(1, 2),
    mentors[3]!,
  ];
  const { forms } = formsOf([tableFrom('Mentors (answers)', odd)], []);
  expect(unsure(forms[0]!.columns)).toEqual(['Where do we write to = email', 'Your support = topics']);
});

test('a question that says one thing and holds another is not sure', () => {
  const odd: Wording[] = [['Email', null, 'Ana Petrović'], ...mentors.slice(1)];
  const { forms } = formsOf([tableFrom('Mentors', odd)], []);
  expect(unsure(forms[0]!.columns)).toEqual(['Email = email']);
});

function remember(sheet: string, columns: readonly Wording[]) {
  const { forms } = formsOf([tableFrom(sheet, columns)], []);
  const grid = [['Sheet', 'Question', 'Meaning', 'Decided by'], ...forms.flatMap(rowsToStore)];
  return storedColumns(tableOf('Columns', grid));
}

test('a decision is found again after the sheet was renamed, the column moved, a blank crept in', () => {
  const decided: Wording[] = [...mentors, ['Which of these would you talk about?', null, 'x']];
  const stored = remember('Mentors', decided).map((column) =>
    column.question.startsWith('Which')
      ? { ...column, meaning: 'skills', by: 'coordinator' as const }
      : column,
  );
  const moved: Wording[] = [
    ['  which of\u00a0these would you  talk about? ', null, 'x'],
    ...mentors.slice().reverse(),
  ];
  const { forms } = formsOf([tableFrom('Antworten 7', moved)], stored);
  expect(forms[0]!.role).toBe('mentors');
  expect(forms[0]!.columns[0]).toMatchObject({ field: 'skills', sure: true, by: 'coordinator' });
});

test('a question that disappears is noticed, and its heir is named', () => {
  const stored = remember('Mentors', mentors);
  const reworded = mentors.map(
    ([h, f, s]): Wording => (f === 'topics' ? ['Areas of support', f, s ?? ''] : [h, f, s ?? '']),
  );
  const { forms, issues } = formsOf([tableFrom('Mentors', reworded)], stored);
  expect(forms[0]!.columns[2]).toMatchObject({ field: 'topics', sure: true });
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'warns',
      column: 'Topics you can support',
      remedy: expect.stringContaining('Areas of support'),
    }),
  ]);
});

test('of two questions with one title both are read, and the second is called #2', () => {
  const twice: Wording[] = [...mentors, ['Topics you can support', 'topics', 'Networking']];
  const { forms } = formsOf([tableFrom('Mentors', twice)], []);
  expect(forms[0]!.columns[4]).toMatchObject({
    header: 'Topics you can support#2',
    field: 'topics',
    sure: true,
  });
});

test('without an address nothing can be done: what, where and the remedy', () => {
  const { issues } = formsOf([tableFrom('Mentors', mentors.slice(1))], []);
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'blocks',
      sheet: 'Mentors',
      found: 'no column with the mail address',
    }),
  ]);
});

test('decisions: a column, a whole sheet, and what is refused by name', () => {
  const table = tableFrom('Tabelle1', [
    ['Wer?', null, 'x'],
    ['Was?', null, 'y'],
  ]);
  const said = [
    { sheet: 'Tabelle1', header: '', field: 'mentors' },
    { sheet: 'Tabelle1', header: 'Wer?', field: 'name' },
  ];
  expect(formsOf([table], [], said).forms[0]).toMatchObject({
    role: 'mentors',
    columns: [{ field: 'name', sure: true }, { field: null }],
  });
  const refused =
    (field: string | null, header: string, sheet = 'Tabelle1') =>
    () =>
      formsOf([table], [], [said[0]!, { sheet, header, field }]);
  expect(refused('name', 'Nobody')).toThrowError(/no column with this name/);
  expect(refused('shoe size', 'Wer?')).toThrowError(/not a meaning/);
  expect(refused('name', 'Wer?', 'Other')).toThrowError(/no column with this name/);
});
