// What is said of rows of the Rules sheet that cannot be taken as they stand.
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { Rule } from './rules.ts';

/** A rule that a row above names too. */
export function twice(table: Table, row: number, { name }: Rule): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'Rule',
    found: say('{name} is there twice', { name }),
    wanted: say('each rule once'),
    remedy: say('Delete one of the rows; until then the rule forbids where either says so.'),
  };
}

/** A tick that is neither yes nor no. */
export function unclearTick(table: Table, row: number, found: string): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'On',
    found: tidy(found),
    wanted: say('yes or no'),
    remedy: say('The rule forbids until you write no, or untick it.'),
  };
}

/** A rule for a strand that there is not. */
export function unknownStrand(table: Table, row: number, found: string, strands: readonly string[]): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'Applies to',
    found,
    wanted: strands.join(', '),
    remedy: say(
      'Write the name of a strand, or leave the cell empty for all; until then the rule applies to everybody.',
    ),
  };
}
