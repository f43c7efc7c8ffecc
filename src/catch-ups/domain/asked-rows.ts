// What is asked about a row of Catch-ups that says something else than the calendar, or nothing that can be done.
import type { Issue } from '../../ground/issue.ts';
import { type Cell, type Table, textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';

export type About =
  | { readonly is: 'nobody' | 'several' | 'no pair'; readonly written: string }
  | { readonly is: 'number'; readonly next: number }
  | { readonly is: 'alike'; readonly row: number }
  | {
      readonly is: 'exists';
      readonly called: string;
      readonly k: number;
      readonly row: number;
      readonly next: number;
    }
  | {
      readonly is: 'another';
      readonly called: string;
      readonly k: number;
      readonly unread: { readonly pair?: Cell; readonly k?: Cell };
    };

type Asked = Pick<Issue, 'severity' | 'column' | 'found' | 'wanted' | 'remedy'>;

export function asked(table: Table, row: number, about: About): Issue {
  return { sheet: table.sheet, row, ...words(about) };
}

function words(about: About): Asked {
  switch (about.is) {
    case 'alike':
      return {
        severity: 'warns',
        column: '',
        found: say('the same as row {row}', { row: about.row }),
        wanted: say('one row for each'),
        remedy: say('Nothing is done twice; the two rows stay alike. Delete the one that is not wanted.'),
      };
    case 'exists':
      return {
        severity: 'holds',
        column: 'Meeting',
        found: say('meeting {k} of {called}, which row {row} is about', about),
        wanted: say('a number of its own: {next} is free', about),
        remedy: say(
          'Write {next} into Meeting, or delete this row. Until then it stays, and nobody is invited.',
          about,
        ),
      };
    case 'number':
      return {
        severity: 'holds',
        column: 'Meeting',
        found: say('no number of a meeting'),
        wanted: say('a whole number: {next} is free', about),
        remedy: say('Write {next} into Meeting. Until then the row stays, and nobody is invited.', about),
      };
    case 'another':
      return another(about);
    default:
      return pairAsked(about);
  }
}

/** The event knows better than a cell that was typed over. */
function another({ called, k, unread }: Extract<About, { is: 'another' }>): Asked {
  const isPair = unread.pair !== undefined;
  return {
    severity: 'holds',
    column: isPair ? 'Pair' : 'Meeting',
    found: textOf(unread.pair ?? unread.k) || say('nothing'),
    wanted: say('meeting {k} of {called}: this is what stands in the calendar', { called, k }),
    remedy: say(
      'Write back what stood in the cell. For another meeting add a row of its own; for none write left out into State.',
    ),
  };
}

function pairAsked({ is, written }: Extract<About, { written: string }>): Asked {
  return {
    severity: 'holds',
    column: 'Pair',
    found: written === '' ? say('nothing') : written,
    wanted: {
      nobody: () => say('an introduced pair as mentee > mentor, or a circle'),
      several: () => say('names that fit one pair, or the addresses of the two'),
      'no pair': () => say('two who are introduced to each other, and take part'),
    }[is](),
    remedy: say('Correct the cell. Until then the row stays, and nobody is invited.'),
  };
}
