// A column of a survey that bears no name of a maker and looks written by one all the same: it is left aside, and that is said.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';

export const leftAside = (sheet: string, row: number, column: string): Issue => ({
  severity: 'warns',
  sheet,
  row,
  column,
  found: say('what looks written by the survey’s maker'),
  wanted: say('answers of people'),
  remedy: say('It counts in no figure. If people were asked for it, say in Set up what it holds.'),
});
