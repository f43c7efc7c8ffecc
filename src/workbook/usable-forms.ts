// The forms as they may be used: what nobody confirmed is left aside and said.

import type { Issue } from '../ground/issue.ts';
import { isBlank } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { oneRoleEach } from '../people/both-roles.ts';
import type { Column, Form } from '../people/columns.ts';
import { accept } from '../people/forms.ts';
import { isBeyondGuessing } from '../people/good-guess.ts';
import type { OpenTab } from '../people/open-tabs.ts';
import { fieldNamed, fieldWords } from '../reading/fields/fields.ts';
import type { Gathered } from './gather.ts';
import { withGuessedRoles } from './guessed-roles.ts';

/** The forms as they may be used, one role each: guesses accepted, or what nobody confirmed left aside and listed. */
export function usableForms(
  gathered: Gathered,
  acceptGuesses: boolean,
): { forms: readonly Form[]; issues: Issue[] } {
  const { open } = acceptGuesses ? withGuessedRoles(gathered) : gathered;
  const issues = [...gathered.open.map((tab) => (open.includes(tab) ? openTabIssue(tab) : guessedTab(tab)))];
  if (acceptGuesses) {
    const beyond = (form: Form) =>
      form.columns.filter((column) => isBeyondGuessing(gathered.forms, form, column));
    issues.push(...gathered.forms.flatMap((form) => beyond(form).map((column) => openIssue(form, column))));
    return { forms: oneRoleEach(accept(gathered.forms, 'guess'), issues), issues };
  }
  const waiting = new Set(gathered.open.map(({ sheet }) => sheet));
  const decided = gathered.forms.filter(({ table }) => !waiting.has(table.sheet));
  issues.push(
    ...decided.flatMap((form) => form.columns.filter(isOpen).map((column) => openIssue(form, column))),
  );
  const forms = decided.map((form) => ({
    ...form,
    columns: form.columns.map((column) => (isOpen(column) ? { ...column, field: unread(form) } : column)),
  }));
  return { forms: oneRoleEach(forms, issues), issues };
}

function isOpen(column: Column): boolean {
  return !column.sure;
}

/** What an open column is until somebody decides: in a survey a question of it, elsewhere nothing. */
function unread({ role }: Form): string | null {
  return role === 'survey' || role === 'check-in' ? 'question' : null;
}

function openTabIssue({ sheet, why, beside }: OpenTab): Issue {
  return {
    severity: 'warns',
    sheet,
    row: 1,
    column: '',
    found:
      why === 'unsure'
        ? say('a sheet with people')
        : say('the same role as the sheet {sheet}', { sheet: beside ?? '' }),
    wanted: say('whose answers these are'),
    remedy: say('Say it in Set up; until then nobody in this sheet takes part.'),
  };
}

function guessedTab(tab: OpenTab): Issue {
  const remedy = say('We took what is likeliest. Check it in Set up.');
  return { ...openTabIssue(tab), remedy };
}

function openIssue(form: Form, column: Column): Issue {
  return {
    severity: 'warns',
    sheet: form.table.sheet,
    row: form.table.headerRow,
    column: column.header,
    found: mayMean(meantBy(column)),
    ...(isUnanswered(form, column)
      ? {
          wanted: say('an answer to it'),
          remedy: say(
            'Nobody has answered it yet. Set up asks you once somebody has; until then it is not used.',
          ),
        }
      : {
          wanted: say('a yes or a no from you'),
          remedy: say('Confirm it in Set up; until then the column is not used.'),
        }),
  };
}

/** What a right may hang on is asked at once. */
function isUnanswered({ role, table }: Form, { at, candidates }: Column): boolean {
  const isRight = candidates.some((name) => fieldNamed(role, name)?.asks === 'right');
  return !isRight && table.rows.every(({ cells }) => isBlank([cells[at] ?? '']));
}

function mayMean(field: string): string {
  return field === ''
    ? say('a column that may decide something, and we cannot tell what')
    : say('a column that may mean {field}', { field });
}

/** Likely meanings in the words of Set up; empty where none is likely. */
function meantBy({ candidates, field }: Column): string {
  const likely = candidates.length > 0 ? candidates : field === null ? [] : [field];
  return likely.map(fieldWords).join(say(' or '));
}
