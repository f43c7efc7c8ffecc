// A yes and a no that say which role somebody had, and those that say which one they would like: figures are split by the first alone.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { withQuestionsAlone } from '../../src/survey/domain/questions-after-all.ts';

/** What the column is after all that the reading took for the role. */
function fieldOf(header: string, answers: readonly string[]): string | null {
  const rows = Array.from({ length: 12 }, (_, k) => [answers[k % answers.length]!]);
  const form: Form = {
    role: 'survey',
    table: tableOf('Final survey', [[header], ...rows]),
    columns: [{ header, at: 0, field: 'role', sure: true, candidates: [], by: 'header' }],
    by: 'header',
  } as unknown as Form;
  return withQuestionsAlone(form, [], []).columns[0]!.field;
}

test.each([
  ['Did you take part as a mentor?', ['Yes, mentor', 'No, mentee']],
  ['Role', ['Yes, as a mentor', 'No, as a mentee']],
  ['Waren Sie Mentorin?', ['Ja, Mentorin', 'Nein, Mentee']],
  ['I took part as', ['Mentor', 'Mentee']],
])('“%s” answered %s tells the role', (header, answers) => expect(fieldOf(header, answers)).toBe('role'));

test.each([
  ['Would you be a mentor or mentee again?', ['Yes, as a mentor', 'Yes, as a mentee', 'No']],
  ['Mentor or mentee again?', ['Yes, as a mentor', 'No, not as a mentor']],
  ['Role next year', ['Yes, mentor', 'No, mentee', 'No']],
])('“%s” answered %s is a question', (header, answers) => expect(fieldOf(header, answers)).toBe('question'));
