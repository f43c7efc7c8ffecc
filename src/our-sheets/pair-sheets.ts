// The columns of Matches and Circles, written here and nowhere else: whoever reads or writes a cell names the column by its key,
// and a key that does not exist does not compile. Their rows are read in `pairs`, and written in
// matching/domain/match-lines.ts and circles/domain/circle-lines.ts.
import { sheet } from './our-sheet.ts';

export const inMatches = {
  lock: 'Lock',
  mentee: 'Mentee',
  mentor: 'Mentor',
  strand: 'Strand',
  fit: 'Fit',
  choice: 'Choice',
  why: 'Why',
  check: 'Please check',
  status: 'Status',
  introduced: 'Introduced',
  notes: 'Notes',
  menteeAddress: 'Mentee address',
  mentorAddress: 'Mentor address',
  proposedAddress: 'Proposed mentor address',
  previousAddress: 'Previous mentor address',
} as const;

export const inCircles = {
  circle: 'Circle',
  person: 'Person',
  role: 'Role',
  strand: 'Strand',
  topics: 'Topics',
  why: 'Why',
  lock: 'Lock',
  status: 'Status',
  notes: 'Notes',
} as const;

export const pairSheets = {
  matches: sheet({
    name: 'Matches',
    header: Object.values(inMatches),
    identity: [inMatches.menteeAddress, inMatches.mentee],
    yours: [inMatches.lock, inMatches.notes],
    key: [inMatches.mentee, inMatches.mentor, inMatches.lock],
    says: 'The pairs. Tick Lock to keep a pair, write another mentor to decide by hand. Keep inside the coordination team.',
    checkboxes: [inMatches.lock],
    hidden: [
      inMatches.menteeAddress,
      inMatches.mentorAddress,
      inMatches.proposedAddress,
      inMatches.previousAddress,
    ],
    perPerson: true,
    widths: [50, 170, 170, 110, 80, 80, 380, 240, 110, 110, 200],
  }),
  circles: sheet({
    name: 'Circles',
    header: Object.values(inCircles),
    identity: [inCircles.person, inCircles.role],
    yours: [inCircles.lock, inCircles.notes],
    key: [inCircles.circle, inCircles.person, inCircles.lock],
    says: 'The circles, one row per person. Tick Lock to keep people together. Keep inside the coordination team.',
    checkboxes: [inCircles.lock],
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
  matches: [inMatches.mentee, inMatches.mentor, inMatches.menteeAddress, inMatches.mentorAddress],
  circles: [inCircles.person],
};
