// What is odd about the columns of a form: needed ones that are missing, questions that are gone.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { fieldNamed, fieldWords } from '../reading/fields/fields.ts';
import { columnsFor, type Form } from './columns.ts';
import { askedBy, isRight } from './leave.ts';
import { isAboutSheet, type StoredColumn, vanished } from './stored-columns.ts';

export function columnIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  return [
    ...missingIssues(form),
    ...vanishedIssues(form, stored),
    ...newIssues(form, stored),
    ...twoWaysIssues(form),
  ];
}

/** Nobody's leave can be read from a question that says no and may be read twice. */
function twoWaysIssues(form: Form): Issue[] {
  return form.columns
    .filter(({ field, header }) => isRight(field) && askedBy(header, field!) === 'either')
    .map(({ header }) => ({
      severity: 'warns',
      sheet: form.table.sheet,
      row: form.table.headerRow,
      column: header,
      found: say('a question that says no itself: yes and no to it can be read two ways'),
      wanted: say('a question to which yes gives leave'),
      remedy: say(
        'Neither counts as leave. Ask it anew without a not, or say in Set up that it is not used.',
      ),
    }));
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
      found: say('no column for this: {field}', { field: say(fieldNamed(form.role, field)!.says) }),
      wanted: say('a column for this: {field}', { field: say(fieldNamed(form.role, field)!.says) }),
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
      wanted: say('a column that means {meaning}', { meaning: fieldWords(column.meaning ?? '') }),
      remedy: heir
        ? say('We now read “{header}” instead. Check it in Set up.', { header: heir.header })
        : say('Pick another column in Set up.'),
    };
  });
}

/** Questions that came after Set up and that we are sure of: what is used is said. Those we are not sure of are asked about. */
function newIssues(form: Form, stored: readonly StoredColumn[]): Issue[] {
  const known = new Set(stored.filter((one) => !isAboutSheet(one)).map(({ question }) => fold(question)));
  if (known.size === 0 || form.role === 'survey' || form.role === 'check-in') return [];
  return form.columns
    .filter(
      ({ header, field, sure, by }) =>
        by === 'question' && sure && field !== null && !known.has(fold(header)),
    )
    .map(({ header, field }) => ({
      severity: 'warns' as const,
      sheet: form.table.sheet,
      row: form.table.headerRow,
      column: header,
      found: say('a question that nobody has looked at yet'),
      wanted: say('a look at what it means'),
      remedy: say('We read it as: {meaning}. Check it in Set up.', {
        meaning: fieldWords(field!),
      }),
    }));
}
