// The columns of Matches and Circles: a name that is none of them does not compile. Their rows are read in `pairs`, and written
// in matching/domain/match-lines.ts and circles/domain/circle-lines.ts.
import { sheet } from './our-sheet.ts';

export const pairSheets = {
  matches: sheet({
    name: 'Matches',
    header: [
      'Lock',
      'Mentee',
      'Mentor',
      'Strand',
      'Fit',
      'Choice',
      'Why',
      'Please check',
      'Status',
      'Introduced',
      'Notes',
      'Mentee address',
      'Mentor address',
      'Proposed mentor address',
      'Previous mentor address',
    ],
    identity: ['Mentee address', 'Mentee'],
    yours: ['Lock', 'Notes'],
    key: ['Mentee', 'Mentor', 'Lock'],
    says: 'The pairs. Tick Lock to keep a pair, write another mentor to decide by hand. Keep inside the coordination team.',
    checkboxes: ['Lock'],
    hidden: ['Mentee address', 'Mentor address', 'Proposed mentor address', 'Previous mentor address'],
    perPerson: true,
    widths: [50, 170, 170, 110, 80, 80, 380, 240, 110, 110, 200],
  }),
  circles: sheet({
    name: 'Circles',
    header: ['Circle', 'Person', 'Role', 'Strand', 'Topics', 'Why', 'Lock', 'Status', 'Notes'],
    identity: ['Person', 'Role'],
    yours: ['Lock', 'Notes'],
    key: ['Circle', 'Person', 'Lock'],
    says: 'The circles, one row per person. Tick Lock to keep people together. Keep inside the coordination team.',
    checkboxes: ['Lock'],
    perPerson: true,
    widths: [120, 180, 100, 100, 260, 380, 50, 100, 200],
  }),
};

type Named<Id extends keyof typeof pairSheets> = (typeof pairSheets)[Id]['header'][number];

/** Columns whose mention makes a row be about a person. */
export const aboutPeople: {
  readonly matches: readonly Named<'matches'>[];
  readonly circles: readonly Named<'circles'>[];
} = {
  matches: ['Mentee', 'Mentor', 'Mentee address', 'Mentor address'],
  circles: ['Person'],
};
