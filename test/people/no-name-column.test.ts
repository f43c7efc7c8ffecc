// Rows whose names stand in a column that nobody has confirmed yet lack nothing: nobody is told to write a name into them or to delete
// them.
import { expect, test } from 'vitest';
import type { Issue } from '../../src/ground/issue.ts';
import type { Form } from '../../src/people/columns.ts';
import { entriesOf } from '../../src/people/entries.ts';

function said(fields: readonly (string | null)[], name: string): Issue[] {
  const header = ['Email', 'Apellidos, Nombre'];
  const form: Form = {
    role: 'mentees',
    table: { sheet: 'Answers', header, rows: [{ number: 2, cells: ['ana@example.org', name] }] },
    columns: fields.map((field, at) => ({ header: header[at]!, at, field, by: 'reader' }) as never),
  } as never;
  const issues: Issue[] = [];
  expect(entriesOf(form, issues)).toEqual([]);
  return issues;
}

test('a name in a column that is not settled is no missing name', () => {
  expect(said(['email', null], 'Gil, Ana')).toMatchObject([
    {
      row: 2,
      severity: 'holds',
      found: 'no column with the names so far',
      wanted: 'the column with the names',
      remedy: 'Say in Set up which column holds the names. Nothing has to be changed in the rows.',
    },
  ]);
});

test('a name that is missing is asked for', () => {
  expect(said(['email', 'name'], '')).toMatchObject([
    { found: 'no name', remedy: 'Write the name into this row, or delete the row.' },
  ]);
});
