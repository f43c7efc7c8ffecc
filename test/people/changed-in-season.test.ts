// A question that was replaced in mid-season: who answered the new one has nothing in the old column, so the new one is asked about.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Column, Form } from '../../src/people/columns.ts';
import { askedOf } from '../../src/people/questions-to-settle.ts';

const column = (at: number, header: string, field: string | null, sure: boolean): Column => ({
  at,
  header,
  field,
  sure,
  candidates: sure ? [] : ['name'],
  by: 'question',
});

function formOf(rows: readonly (readonly string[])[]): Form {
  const header = ['Email', 'Your name', 'First and last name'];
  return {
    role: 'mentors',
    by: 'question',
    table: tableOf('Mentors', [header, ...rows]),
    columns: [
      column(0, header[0]!, 'email', true),
      column(1, header[1]!, 'name', true),
      column(2, header[2]!, 'name', false),
    ],
  } as Form;
}

const asked = (form: Form) => askedOf([form], [], new Set()).map(({ header }) => header);

test('asked where somebody would be left without a name, and only there', () => {
  expect(asked(formOf([['a@example.org', 'Ann Abe', '']]))).toEqual([]);
  expect(asked(formOf([['a@example.org', 'Ann Abe', 'Ann Abe']]))).toEqual([]);
  const later = [
    ['a@example.org', 'Ann Abe', ''],
    ['b@example.org', '', 'Bea Bo'],
  ];
  expect(asked(formOf(later))).toEqual(['First and last name']);
});
