// Column meanings: real wordings in three languages, and what is remembered after sheets and questions were changed.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Column } from '../../src/people/columns.ts';
import { accept, formsOf } from '../../src/people/forms.ts';
import { rowsToStore, storedColumns } from '../../src/people/stored-columns.ts';
import { type Wording, wordings } from './wordings.ts';

function tableFrom(sheet: string, columns: readonly Wording[]) {
  const answers = columns.map(([, , sample = '']) => sample);
  return tableOf(sheet, [columns.map(([header]) => header), answers, answers, answers]);
}

test.each(wordings)('%s is recognised as %s, every column with its meaning', (sheet, role, columns) => {
  const { forms } = formsOf([tableFrom(sheet, columns)], []);
  expect(forms.map((form) => form.role)).toEqual([role]);
  const found = forms[0]!.columns.map(({ header, field, sure }) => [header, field, sure || field === null]);
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
  const grid = [
    ['Sheet', 'Question', 'Meaning', 'Decided by'],
    ...accept(forms, 'coordinator').flatMap((form) => rowsToStore(form)),
  ];
  return storedColumns(tableOf('Columns', grid));
}

test('a question reworded beyond recognition is proposed as what stood at its place, and asked about', () => {
  const odd: Wording[] = [
    ...mentors.slice(0, -1),
    ['Zorblax quux', null, 'Blorp'],
    mentors[mentors.length - 1]!,
  ];
  const stored = remember('Mentors', odd).concat([]);
  const decided = stored.map((one) => ({ ...one, by: 'coordinator' as const }));
  const at = odd.findIndex(([header]) => header === 'Zorblax quux');
  const before = [
    ...decided.slice(0, at + 1),
    {
      sheet: 'Mentors',
      question: 'People not to pair me with',
      meaning: 'conflicts',
      by: 'coordinator' as const,
    },
    ...decided.slice(at + 1).filter(({ question }) => question !== 'Zorblax quux'),
  ];
  const { forms } = formsOf([tableFrom('Mentors', odd)], before);
  const column = forms[0]!.columns.find(({ header }) => header === 'Zorblax quux')!;
  expect(column).toMatchObject({ field: 'conflicts', sure: false, by: 'question' });
  expect(column.candidates[0]).toBe('conflicts');
});

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
  expect(forms[0]!.columns[2]).toMatchObject({ field: 'topics' });
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'warns',
      column: 'Topics you can support',
      remedy: expect.stringContaining('Areas of support'),
    }),
    expect.objectContaining({
      severity: 'warns',
      column: 'Areas of support',
      remedy: 'We read it as: topics. Check it in Set up.',
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

test('a sheet with answers and no address is no form, whatever it is called; a question for one that is empty blocks', () => {
  const without = formsOf([tableFrom('Mentors', mentors.slice(1))], []);
  expect([without.forms.length, without.others.length]).toEqual([0, 1]);
  const [email, ...rest] = mentors;
  const empty = formsOf([tableFrom('Mentors', [[email![0], null, 'later'], ...rest])], []);
  expect(unsure(empty.forms[0]!.columns)).toEqual(['Email Address = email']);
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
    columns: [{ field: 'name', sure: true }, { sure: false }],
  });
  const refused =
    (field: string | null, header: string, sheet = 'Tabelle1') =>
    () =>
      formsOf([table], [], [said[0]!, { sheet, header, field }]);
  expect(refused('name', 'Nobody')).toThrowError(/no column with this name/);
  expect(refused('shoe size', 'Wer?')).toThrowError(/not a meaning/);
  expect(refused('name', 'Wer?', 'Other')).toThrowError(/no column with this name/);
});

test('a Christian name is a given name', () => {
  const [, ...others] = mentors.slice(1);
  const parish: Wording[] = [
    mentors[0]!,
    ['Christian name', 'given name', 'Bridget'],
    ['Surname', 'family name', 'Halloran'],
    ...others,
  ];
  const { forms } = formsOf(
    [tableFrom('Companions', parish)],
    [],
    [{ sheet: 'Companions', header: '', field: 'mentors' }],
  );
  expect(forms[0]!.columns[1]!.field).toBe('given name');
});
