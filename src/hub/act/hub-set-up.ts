// Where Set up stands: whose answers are still to be said, which columns and rows are to be looked at.
import { say, sayCount } from '../../language/say.ts';
import { holdsRole } from '../../people/columns.ts';
import { questionsOf } from '../../workbook/ask-first.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Step } from '../contract.ts';

/** @param pressing  rows that wait for somebody to look at them. */
export function setUpLine(gathered: Gathered, pressing: number): Pick<Step, 'state' | 'line'> {
  const open = questionsOf(gathered);
  const sheets = open.filter(({ header }) => header === '').length;
  if (sheets > 0)
    return {
      state: 'needs attention',
      line: sayCount(
        sheets,
        '{n} sheet: say whose answers it holds',
        '{n} sheets: say whose answers they hold',
      ),
    };
  const roles = gathered.forms.map((form) => form.role);
  const has = (role: 'mentors' | 'mentees') => gathered.forms.some((form) => holdsRole(form, role));
  if (!has('mentors') && !has('mentees')) return { state: 'ready', line: say('No answers found yet') };
  for (const role of ['mentors', 'mentees'] as const)
    if (!has(role)) return { state: 'needs attention', line: say(`No answers from ${role} yet`) };
  if (open.length > 0)
    return {
      state: 'needs attention',
      line: sayCount(open.length, '{n} column to check', '{n} columns to check'),
    };
  if (pressing > 0)
    return {
      state: 'needs attention',
      line: sayCount(pressing, '{n} row to look at', '{n} rows to look at'),
    };
  return gathered.hasStoredColumns
    ? {
        state: 'done',
        line: sayCount(roles.length, '{n} form, all columns known', '{n} forms, all columns known'),
      }
    : {
        state: 'ready',
        line: sayCount(roles.length, '{n} form found. Please confirm', '{n} forms found. Please confirm'),
      };
}
