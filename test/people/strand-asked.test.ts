// A column that may be the strand, and more likely is something else, is a question only where both sides say the same strands.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { askedOf } from '../../src/people/questions-to-settle.ts';

function formOf(
  role: string,
  answers: readonly string[],
  candidates: readonly string[],
  field: string | null = null,
): Form {
  const columns = [{ at: 0, header: 'Which?', field, sure: false, candidates, by: 'question' }];
  const rows = answers.map((answer) => [answer]);
  return {
    role,
    by: 'question',
    table: tableOf(`${role} answers`, [['Which?'], ...rows]),
    columns,
  } as unknown as Form;
}

const asked = (forms: readonly Form[], hasStrands = false) =>
  askedOf(forms, [], new Set(), hasStrands).length;
const MENTORS = formOf('mentors', ['Law', 'Arts, law'], ['sector', 'strand']);

test.each([
  ['nobody of the other side says the same', formOf('mentees', ['Physics'], ['sector', 'strand']), 0],
  ['the other side says the same', formOf('mentees', ['LAW'], ['sector', 'strand']), 2],
  ['the other side says the same of something else', formOf('mentees', ['Law'], ['sector']), 0],
  ['it is taken for the strand', formOf('mentees', ['Physics'], ['strand', 'sector'], 'strand'), 1],
  ['it is taken for nothing, though a strand is likeliest', formOf('mentees', ['M', 'XL'], ['strand']), 0],
  ['one form for both', formOf('both', ['Physics'], ['sector', 'strand']), 1],
])('%s: %#', (_, other, questions) => {
  expect(asked([MENTORS, other])).toBe(questions);
});

test('where the programme has strands, each column that may be one is asked about', () => {
  expect(asked([MENTORS], true)).toBe(1);
  expect(asked([MENTORS])).toBe(0);
});
