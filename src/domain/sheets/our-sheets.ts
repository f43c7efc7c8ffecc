// THE TABLE of the sheets that the add-on owns: their names, their headers, and what a coordinator finds there.
// How they are found again: recognise.ts.

export interface OurSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Header texts that tell it apart from every other sheet. */
  readonly says: string;
  /** Columns that hold checkboxes. */
  readonly checkboxes?: readonly string[];
  /** Columns hidden from the coordinator, always the last ones. */
  readonly hidden?: readonly string[];
  /** Width of each visible column in pixels. */
  readonly widths: readonly number[];
  /** Headers that a hand-made sheet of this name must at least have. */
  readonly key: readonly string[];
  /** Has a row for each person, so it may need more rows than a new sheet has. */
  readonly perPerson?: true;
}

export const ourSheets = {
  settings: {
    name: 'Settings',
    header: ['Setting', 'Value', 'What it means'],
    key: ['Setting', 'Value'],
    says: 'The settings of this programme. Change the Value column; the panel reads it each time.',
    widths: [200, 220, 480],
  },
  strands: {
    name: 'Strands',
    header: [
      'Strand',
      'Kind',
      'Places',
      'Months',
      'Meetings',
      'Minutes',
      'Smallest circle',
      'Largest circle',
      'Mentors per circle',
      'May cross organisations',
    ],
    key: ['Strand', 'Kind'],
    says: 'The strands of this programme, one per row.',
    checkboxes: ['May cross organisations'],
    widths: [160, 110, 80, 80, 80, 80, 110, 110, 140, 180],
  },
  columns: {
    name: 'Columns',
    header: ['Sheet', 'Question', 'Meaning', 'Decided by'],
    key: ['Sheet', 'Question', 'Meaning'],
    says: 'What each question means to us. Change a Meaning here or in Set up.',
    widths: [180, 420, 160, 120],
  },
  rules: {
    name: 'Rules',
    header: ['Rule', 'On', 'Applies to', 'What it means'],
    key: ['Rule', 'On'],
    says: 'Whom we never pair. Tick or untick a rule; “Applies to” names strands, empty means all.',
    checkboxes: ['On'],
    widths: [340, 60, 160, 480],
  },
  criteria: {
    name: 'Criteria',
    header: ['Criterion', 'Weight', 'What it means'],
    key: ['Criterion', 'Weight'],
    says: 'What makes a good fit. Weight: a lot, some, a little or not at all.',
    widths: [240, 110, 480],
  },
  neverPair: {
    name: 'Never pair',
    header: ['Person', 'Other person', 'Reason'],
    key: ['Person', 'Other person'],
    says: 'Two people who are never paired, in any edition. Keep this sheet inside the coordination team.',
    widths: [220, 220, 360],
  },
  profileFields: {
    name: 'Profile fields',
    header: ['Field', 'Shown', 'As', 'Hidden for', 'What it means'],
    key: ['Field', 'Shown'],
    says: 'What a profile may show. What is not ticked never reaches the document; “Hidden for” names codes.',
    checkboxes: ['Shown'],
    widths: [180, 60, 150, 160, 480],
  },
  profileReview: {
    name: 'Profile review',
    header: ['Code', 'Field', 'Decision', 'Instead', 'Key'],
    key: ['Field', 'Decision'],
    says: 'What you decided about places in the profiles. A decision holds as long as the answer stays the same.',
    hidden: ['Key'],
    widths: [80, 160, 140, 320],
  },
  mailTexts: {
    name: 'Mail texts',
    header: ['Kind', 'Language', 'Subject', 'Body'],
    key: ['Kind', 'Subject', 'Body'],
    says: 'The texts of our mails. {{fields}} are filled in; an empty cell means our own words.',
    widths: [150, 90, 320, 640],
  },
  outbox: {
    name: 'Outbox',
    header: [
      'Ref',
      'Batch',
      'Kind',
      'Pair',
      'Person',
      'To',
      'Subject',
      'State',
      'Since',
      'Note',
      'Text',
      'Attempt',
    ],
    key: ['Ref', 'To', 'State'],
    says: 'One row per mail. Do not change State by hand; the panel settles what is unsure. Keep inside the coordination team.',
    hidden: ['Text', 'Attempt'],
    perPerson: true,
    widths: [120, 120, 110, 220, 200, 200, 260, 80, 150, 240],
  },
  documents: {
    name: 'Documents',
    header: [
      'Document',
      'Edition',
      'State',
      'Made',
      'Count',
      'Link',
      'Ref',
      'Document id',
      'File',
      'Fingerprint',
      'Contents',
    ],
    key: ['Document', 'Link'],
    says: 'Documents we made. Keep the rows: they let us bring a document up to date instead of making another.',
    hidden: ['Document id', 'File', 'Fingerprint', 'Contents'],
    widths: [180, 90, 90, 150, 70, 320, 120],
  },
  mentors: {
    name: 'Mentors',
    header: ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
    key: ['Code', 'Email'],
    says: 'Mentors and their codes. What you write in Places, Strand and Status wins over the form.',
    widths: [80, 200, 240, 140, 80, 120, 120, 320],
  },
  mentees: {
    name: 'Mentees',
    header: ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'],
    key: ['Name', 'Email', 'Status', 'Notes'],
    says: 'Mentees. What you write in Strand and Status wins over the form.',
    widths: [200, 240, 140, 180, 120, 320],
  },
  matches: {
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
    key: ['Mentee', 'Mentor', 'Lock'],
    says: 'The pairs. Tick Lock to keep a pair, write another mentor to decide by hand. Keep inside the coordination team.',
    checkboxes: ['Lock'],
    hidden: ['Mentee address', 'Mentor address', 'Proposed mentor address', 'Previous mentor address'],
    perPerson: true,
    widths: [50, 170, 170, 110, 70, 70, 380, 240, 100, 100, 200],
  },
  circles: {
    name: 'Circles',
    header: ['Circle', 'Person', 'Role', 'Strand', 'Topics', 'Why', 'Lock', 'Status', 'Notes'],
    key: ['Circle', 'Person', 'Lock'],
    says: 'The circles, one row per person. Tick Lock to keep people together. Keep inside the coordination team.',
    checkboxes: ['Lock'],
    perPerson: true,
    widths: [110, 180, 80, 110, 260, 380, 50, 100, 200],
  },
  unmatched: {
    name: 'Unmatched',
    header: ['Person', 'Role', 'Strand', 'Why', 'Closest', 'What now'],
    key: ['Person', 'Why'],
    says: 'Who has no partner, and why. Keep inside the coordination team.',
    perPerson: true,
    widths: [180, 90, 120, 460, 320, 160],
  },
  proof: {
    name: 'Match proof',
    header: ['Level', 'Reached', 'Bound', 'Proof'],
    key: ['Level', 'Reached', 'Bound'],
    says: 'Where Reached and Bound are equal, no other matching under your rules can be better.',
    perPerson: true,
    widths: [200, 240, 240, 480],
  },
  log: {
    name: 'Log',
    header: ['When', 'Who', 'Did', 'Counts', 'Version'],
    key: ['When', 'Did'],
    says: 'What was done and when. No names.',
    widths: [160, 120, 160, 420, 80],
  },
} satisfies Record<string, OurSheet>;

export type OurSheetId = keyof typeof ourSheets;

export const ourSheetIds = Object.keys(ourSheets) as OurSheetId[];

export function ourSheet(id: OurSheetId): OurSheet {
  return ourSheets[id];
}
