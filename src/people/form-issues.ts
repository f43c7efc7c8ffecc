// What is odd about the columns of a form: needed ones that are missing, questions that are gone.

import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import { columnsFor, type Form } from './columns.ts';
import { type StoredColumn, vanished } from './stored-columns.ts';

export function columnIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  return [...missingIssues(form), ...vanishedIssues(form, stored)];
}

/** Each of these is there in one of several ways. Without topics people are matched by everything else. */
const needs = [
  { field: 'email', ways: [['email']], severity: 'blocks' },
  {
    field: 'name',
    ways: [['name'], ['given name'], ['family name'], ['preferred name']],
    severity: 'blocks',
  },
  { field: 'topics', ways: [['topics']], severity: 'warns' },
  { field: 'role', ways: [['role']], severity: 'blocks' },
] as const;

function missingIssues(form: Form): Issue[] {
  if (form.role === 'survey' || form.role === 'check-in') return [];
  const may = (field: string) =>
    columnsFor(form, field).length > 0 ||
    form.columns.some((column) => !column.sure && column.candidates.includes(field));
  return needs
    .filter(({ field, ways }) => fieldNamed(form.role, field) !== null && !ways.some((way) => way.every(may)))
    .map(({ field, severity }) => ({
      severity,
      sheet: form.table.sheet,
      row: form.table.headerRow,
      column: '',
      found: say('no column with the {field}', { field: say(fieldNamed(form.role, field)!.says) }),
      wanted: say('a column with the {field}', { field: say(fieldNamed(form.role, field)!.says) }),
      remedy: say('Choose the column in Set up, or add the question to the form.'),
    }));
}

function vanishedIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  return vanished(form.table, stored).map((column) => {
    const heir = form.columns.find((c) => c.field === column.meaning || c.candidates[0] === column.meaning);
    return {
      severity: 'warns' as const,
      sheet: form.table.sheet,
      row: form.table.headerRow,
      column: column.question,
      found: say('the question “{question}” is gone', { question: column.question }),
      wanted: say('a column that means {meaning}', { meaning: column.meaning ?? '' }),
      remedy: heir
        ? say('We now read “{header}” instead. Check it in Set up.', { header: heir.header })
        : say('Pick another column in Set up.'),
    };
  });
}
