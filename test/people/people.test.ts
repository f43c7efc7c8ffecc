// Reading people with every wart: each odd row is an issue with sheet, row, found, wanted and remedy; nobody is lost.
import { expect, test } from 'vitest';
import { createFinder } from '../../src/ground/naming.ts';
import { type Cell, type Grid, tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { readStrands } from '../../src/programme/strands.ts';

const MENTOR = [
  'Timestamp',
  'Email',
  'Full name',
  'Topics you can support',
  'How many mentees?',
  'Strand',
  'Status',
  'Consent',
  'Anybody you should not mentor',
];
const MENTEE = [
  'Timestamp',
  'Email',
  'Full name',
  'Topics',
  'First choice',
  'Second choice',
  'Strand',
  'Supervisor',
  'Anybody you should not be paired with',
];

/** What the columns mean is not the matter here, so a coordinator has said it. */
const decided = [
  ...said('Mentors in', MENTOR, [
    'timestamp',
    'email',
    'name',
    'topics',
    'places',
    'strand',
    'status',
    'consent',
    'conflicts',
  ]),
  ...said('Mentees in', MENTEE, [
    'timestamp',
    'email',
    'name',
    'topics',
    'choice 1',
    'choice 2',
    'strand',
    'supervisor',
    'conflicts',
  ]),
];

function said(sheet: string, headers: readonly string[], fields: readonly string[]) {
  return headers.map((header, k) => ({ sheet, header, field: fields[k]! }));
}

const mentor = (email: string, name: string, rest: Partial<Record<string, Cell>> = {}): Cell[] =>
  MENTOR.map(
    (h, k) => rest[h] ?? [new Date(2026, 0, 10), email, name, 'Leadership', 1, '', '', 'yes', ''][k]!,
  );
const mentee = (email: string, name: string, rest: Partial<Record<string, Cell>> = {}): Cell[] =>
  MENTEE.map((h, k) => rest[h] ?? [new Date(2026, 1, 10), email, name, 'Leadership', '', '', '', '', ''][k]!);

function read(mentors: Cell[][], mentees: Cell[][], ours: Partial<Record<'mentors' | 'strands', Grid>> = {}) {
  const tables = [tableOf('Mentors in', [MENTOR, ...mentors]), tableOf('Mentees in', [MENTEE, ...mentees])];
  const { forms } = formsOf(tables, [], decided);
  return readPeople({
    forms,
    mentorsSheet: ours.mentors ? tableOf('Mentors', ours.mentors) : null,
    menteesSheet: null,
    strands: readStrands(ours.strands ? tableOf('Strands', ours.strands) : null).strands,
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set<string>(),
  });
}

const ana = mentor('ana@example.org', 'Ana Petrović');
const jonas = mentor('jonas@example.org', 'Jonas Weber');
const lea = mentor('lea@example.org', 'Lea Weber');
const codes = [
  ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
  ['M-07', 'Ana Petrović', 'ana@example.org', '', '', '', '', ''],
  ['M-12', 'Jonas Weber', 'jonas@example.org', '', '', '', '', ''],
];

test.each([
  ['M-07', ['ana']],
  ['m-7', ['ana']],
  ['m07', ['ana']],
  // A year of study, and a block of two of them.
  ['M7', []],
  ['M 7', []],
  ['M1/M2', []],
  ['M 07 because of her path', ['ana']],
  ['M–007', ['ana']],
  ['Ana Petrovic', ['ana']],
  ['Weber, Jonas', ['jonas']],
  ['ana@example.org', ['ana']],
  ['M-07, M-12', ['ana', 'jonas']],
  ['none', []],
  ['M-99', []],
  ['Weber', []],
])('choice %j names %j', (text, wanted) => {
  const { mentees } = read(
    [ana, jonas, lea],
    [mentee('x@example.org', 'Xenia Roth', { 'First choice': text })],
    { mentors: codes },
  );
  expect(mentees[0]!.choices.map((choice) => choice.mentor.split('@')[0])).toEqual(wanted);
});

test('a void choice keeps its number, a blank one does not', () => {
  const void1 = mentee('x@example.org', 'Xenia Roth', { 'First choice': 'M-99', 'Second choice': 'M-07' });
  const blank1 = mentee('y@example.org', 'Yves Blanc', { 'Second choice': 'M-07' });
  const { mentees, issues } = read([ana, jonas], [void1, blank1], { mentors: codes });
  expect(mentees.map((m) => m.choices.map((c) => c.number))).toEqual([[2], [1]]);
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'warns',
      sheet: 'Mentees in',
      row: 2,
      column: 'First choice',
      found: 'M-99',
    }),
  ]);
});

test.each([
  ['Jonas Weber', ['jonas']],
  ['Weber', []],
  ['petrovic', ['ana']],
  ['Dr. J. Weber', ['jonas']],
  ['Anna Weber', []],
  ['Ms Ana, long story', ['ana']],
  ['Ana', []],
  ['Frau Ana Schmidt', []],
  ['Petrović', ['ana']],
  ['Please not Petrovic, we share an office', ['ana']],
  ['Anna Weber, Jonas Petit', []],
  ['lea@example.org', ['lea']],
  ['nobody', []],
])('a conflict text %j names %j', (text, wanted) => {
  const people = [ana, jonas, lea].map((row) => ({ id: String(row[1]), name: String(row[2]), code: null }));
  expect(createFinder(people)(text).sure.map((id) => id.split('@')[0])).toEqual(wanted);
});

test.each([
  ['Supervisor', 'Paul Weber', [], 0],
  ['Supervisor', 'Jonny Weber', ['jonas'], 1],
  ['Anybody you should not be paired with', 'not with Anna Petrović', ['ana'], 1],
  ['Supervisor', 'Max Weber', [], 0],
] as const)('%s %j keeps %j apart, and says that it is a guess', (column, text, wanted, said) => {
  const { mentees, issues } = read(
    [ana, jonas, lea],
    [mentee('x@example.org', 'Xenia Roth', { [column]: text })],
  );
  expect(mentees[0]!.not.map(({ id }) => id.split('@')[0])).toEqual(wanted);
  expect(issues.filter(({ remedy }) => remedy.includes('keep the two apart'))).toHaveLength(said);
});

test('the latest answer counts, the earlier one is shown', () => {
  const early = mentor('ANA@example.org', 'Ana Petrovic', {
    'How many mentees?': 3,
    Timestamp: new Date(2026, 0, 1),
  });
  const { mentors, issues } = read([ana, early], []);
  expect(mentors.map((m) => m.places)).toEqual([1]);
  expect(issues).toEqual([
    expect.objectContaining({ severity: 'warns', row: 3, found: 'answered again in row 2' }),
  ]);
});

test('two names under one address: both held; two addresses under one name: both take part, warned', () => {
  const { mentors, issues } = read(
    [ana, mentor('ana@example.org', 'Somebody Else'), jonas, mentor('j2@example.org', 'Weber Jonas')],
    [],
  );
  expect(mentors.map((m) => m.id)).toEqual(['j2@example.org', 'jonas@example.org']);
  expect(issues.map((issue) => [issue.severity, issue.row])).toEqual([
    ['holds', 2],
    ['holds', 3],
    ['warns', 4],
    ['warns', 5],
  ]);
});

const heldRows: readonly [string, Cell[], string][] = [
  ['a wrong address', mentor('ana@', 'Ana Petrović'), 'Email'],
  ['no name', mentor('ana@example.org', ''), 'Full name'],
  [
    'places that are no number',
    mentor('ana@example.org', 'Ana Petrović', { 'How many mentees?': 'as many as needed' }),
    'How many mentees?',
  ],
  ['no consent', mentor('ana@example.org', 'Ana Petrović', { Consent: '' }), 'Consent'],
  [
    'a consent that is no plain yes',
    mentor('ana@example.org', 'Ana Petrović', { Consent: 'Ask me first' }),
    'Consent',
  ],
];

test.each(heldRows)('a row with %s is held and says so', (_name, row, column) => {
  const { mentors, issues } = read([row, jonas], []);
  expect(mentors.map((m) => m.id)).toEqual(['jonas@example.org']);
  expect(issues).toEqual([
    expect.objectContaining({ severity: 'holds', sheet: 'Mentors in', row: 2, column }),
  ]);
  expect(issues[0]!.remedy.length).toBeGreaterThan(20);
});

test('whoever said no to consent is left out, which is said and asks nothing of anybody', () => {
  const { mentors, issues } = read([mentor('ana@example.org', 'Ana Petrović', { Consent: 'No' }), jonas], []);
  expect(mentors.map((m) => m.id)).toEqual(['jonas@example.org']);
  expect(issues).toEqual([expect.objectContaining({ severity: 'warns', row: 2, column: 'Consent' })]);
});

test('the coordinator’s word in Mentors wins: places, status', () => {
  const list = [
    codes[0]!,
    ['M-07', '', 'ana@example.org', '', 3, '', '', ''],
    ['M-12', 'Jonas Weber', '', '', '', 'withdrawn', '', ''],
  ];
  const { mentors } = read(
    [mentor('ana@example.org', 'Ana Petrović', { 'How many mentees?': 'as many as needed' }), jonas],
    [],
    { mentors: list },
  );
  expect(mentors).toEqual([expect.objectContaining({ id: 'ana@example.org', places: 3, code: 'M-07' })]);
});

test('priority: the coordinator’s number, else marks, else a rank from the back', () => {
  const header = [...MENTEE, 'Committee marks', 'Committee rank'];
  const grid = [
    header,
    [...mentee('a@example.org', 'Ana Petrović'), 42.5, ''],
    [...mentee('b@example.org', 'Bo Holt'), '', 3],
    [...mentee('c@example.org', 'Cleo Roth'), 9, ''],
    [...mentee('d@example.org', 'Dia Blanc'), '', ''],
  ];
  const { forms } = formsOf(
    [tableOf('Mentors in', [MENTOR, jonas]), tableOf('Mentees in', grid)],
    [],
    [...decided, ...said('Mentees in', header.slice(-2), ['marks', 'rank'])],
  );
  const list = [
    ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes', 'Priority'],
    ['', 'c@example.org', '', '', '', '', 700],
  ];
  const { mentees } = readPeople({
    forms,
    mentorsSheet: null,
    menteesSheet: tableOf('Mentees', list),
    strands: readStrands(null).strands,
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(['bo holt']),
    written: new Set<string>(),
  });
  expect(mentees.map((m) => m.priority)).toEqual([425, 997, 700, 0]);
  expect(mentees.map((m) => m.waited)).toEqual([false, true, false, false]);
});

test('both roles: one human, two roles, warned', () => {
  const { mentors, mentees, issues } = read([ana], [mentee('ana@example.org', 'Ana Petrović')]);
  expect([mentors.length, mentees.length]).toEqual([1, 1]);
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'warns',
      sheet: 'Mentees in',
      row: 2,
      found: 'the same address as mentor and as mentee',
    }),
  ]);
});

test.each([
  ['Robert King', 'Bob King'],
  ['Tomasz Wieczorek', 'Tom Wieczorek'],
  ['Anna Müller', 'Anna Mueller'],
  ['J. Smith', 'John Smith'],
  ['Rosa Silva', 'Rosa Desilva'],
  ['Ida Berg', 'Ida Berg-Holm'],
  ['Maria Rossi', 'Anna Maria Rossi'],
  ['Sasha Petrov', 'Aleksandr Petrov'],
  ['Robert King', 'Bob'],
  ['Anna M.', 'Ann Moor'],
])('%s in one role and %s in the other: one human, both take part', (one, other) => {
  const said = read([mentor('ana@example.org', one)], [mentee('ana@example.org', other)]);
  const { mentors, mentees, issues } = said;
  expect([mentors.length, mentees.length]).toEqual([1, 1]);
  expect(issues).toMatchObject([{ severity: 'warns', found: 'the same address as mentor and as mentee' }]);
});

test.each([
  ['Jean Morel', 'Claire Morel'],
  ['Hans Ammann', 'Ursula Ammann'],
  ['Luca Ferri', 'Giulia Ferri'],
  ['Pedro Ruiz', 'Maria Ruiz'],
  ['Lars Lindqvist', 'Kirsten Lindqvist'],
  ['Peter King', 'Mary King'],
])('%s and %s, a couple with one address: both are held, whichever role is whose', (one, other) => {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const { mentors, mentees, issues } = read([mentor('ana@example.org', a)], [mentee('ana@example.org', b)]);
    expect([mentors, mentees]).toEqual([[], []]);
    expect(issues.map(({ severity, found }) => [severity, found])).toEqual([
      ['holds', 'another name under the same address'],
      ['holds', 'another name under the same address'],
    ]);
  }
});

test.each([
  ['Ngozi Eze', 'Tobenna Eze'],
  ['Lisbeth Vang', 'Elisabeth Vang'],
])('%s and %s, of which nobody can tell: taken for one, and both names are said', (one, other) => {
  const said = read([mentor('ana@example.org', one)], [mentee('ana@example.org', other)]);
  expect([said.mentors.length, said.mentees.length]).toEqual([1, 1]);
  expect(said.issues).toMatchObject([
    { severity: 'warns', found: `${one} as mentor and ${other} as mentee, under one address` },
  ]);
});

test('two names on one address, one in each role: both are held, and both are still found by their names', () => {
  const { mentors, mentees, issues, known } = read([ana], [mentee('ana@example.org', 'Ben Osei')]);
  expect([mentors, mentees]).toEqual([[], []]);
  const held = { severity: 'holds', row: 2, found: 'another name under the same address' };
  expect(issues).toEqual([
    expect.objectContaining({ ...held, sheet: 'Mentors in' }),
    expect.objectContaining({ ...held, sheet: 'Mentees in' }),
  ]);
  expect(known.map(({ id, name }) => `${name} ${id}`)).toEqual([
    'Ana Petrović ana@example.org',
    'Ben Osei ana@example.org',
  ]);
});

test('strands: several for a mentor, all when blank, exactly one for a mentee, otherwise held', () => {
  const strands: Grid = [
    [
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
    ['Faculty', 'one-to-one', 10],
    ['Fellows', 'one-to-one', 20],
  ];
  const { mentors, mentees, issues } = read(
    [ana, mentor('jonas@example.org', 'Jonas Weber', { Strand: 'Fellows' })],
    [
      mentee('x@example.org', 'Xenia Roth', { Strand: 'Faculty' }),
      mentee('y@example.org', 'Yves Blanc'),
      mentee('z@example.org', 'Zoë Bauer', { Strand: 'Faculty, Fellows' }),
    ],
    { strands },
  );
  expect(mentors.map((m) => m.strands)).toEqual([['Faculty', 'Fellows'], ['Fellows']]);
  expect(mentees.map((m) => [m.id, m.strand])).toEqual([['x@example.org', 'Faculty']]);
  expect(issues.map((issue) => [issue.severity, issue.row, issue.found])).toEqual([
    ['holds', 3, 'no strand'],
    ['holds', 4, 'Faculty, Fellows'],
  ]);
});

test('one strand: blank is that one, another word is no blank and holds the row, and the coordinator’s list has the last word', () => {
  const only: Grid = [
    ['Strand', 'Kind'],
    ['Faculty', 'one-to-one'],
  ];
  const fellow = mentee('y@example.org', 'Yves Blanc', { Strand: 'Fellows' });
  const { mentees, issues } = read(
    [ana],
    [
      mentee('x@example.org', 'Xenia Roth', { Strand: 'faculty' }),
      fellow,
      mentee('z@example.org', 'Zoë Bauer'),
    ],
    { strands: only },
  );
  expect(mentees.map(({ id, strand }) => [id, strand])).toEqual([
    ['x@example.org', 'Faculty'],
    ['z@example.org', 'Faculty'],
  ]);
  expect(issues).toEqual([expect.objectContaining({ severity: 'holds', found: 'Fellows' })]);
  // Without the sheet nobody said what strands there are.
  expect(read([ana], [fellow]).mentees.map(({ strand }) => strand)).toEqual(['Programme']);
});

test('a family name that several bear excludes nobody and warns', () => {
  const { mentees, issues } = read(
    [jonas, lea],
    [mentee('x@example.org', 'Xenia Roth', { 'Anybody you should not be paired with': 'Weber' })],
  );
  expect(mentees[0]!.not).toEqual([]);
  expect(issues).toEqual([expect.objectContaining({ severity: 'warns', found: 'Weber' })]);
});

test('a family name that one mentor and a mentee bear: the one who could be the partner is kept apart, and that is said', () => {
  for (const [column, rule] of [
    ['Supervisor', 'supervisor'],
    ['Anybody you should not be paired with', 'conflict'],
  ] as const) {
    const { mentees, issues } = read(
      [jonas],
      [
        mentee('x@example.org', 'Xenia Roth', { [column]: 'Prof. Weber' }),
        mentee('w@example.org', 'Wanda Weber'),
      ],
    );
    expect(mentees.find(({ id }) => id === 'x@example.org')!.not).toEqual([
      { id: 'jonas@example.org', rule },
    ]);
    expect(issues).toEqual([
      expect.objectContaining({
        severity: 'warns',
        remedy:
          'We take this for Jonas Weber, and keep the two apart. If somebody else is meant, correct the answer.',
      }),
    ]);
  }
});

test('ninety-nine places are asked about, and the remedy works where the sheet Mentors has no row yet', () => {
  const keen = mentor('test@example.org', 'Test Test', { 'How many mentees?': 99 });
  const asked = read([keen, ana], []);
  expect(asked.mentors.map(({ id }) => id)).toEqual(['ana@example.org']);
  expect(asked.issues.filter(({ severity }) => severity === 'holds')).toEqual([
    expect.objectContaining({
      found: '99',
      wanted: 'as many mentees as one person can take on',
      remedy:
        'Correct the answer, or add a row with this person’s address to the sheet Mentors and write the number into Places.',
    }),
  ]);
  const added = [codes[0]!, ['', '', 'test@example.org', '', 40, '', '', '']];
  const { mentors } = read([keen, ana], [], { mentors: added });
  expect(mentors.find(({ id }) => id === 'test@example.org')?.places).toBe(40);
});

test.each([...'‐‑‒–—―−'])('a code with the hyphen %j is that code', (hyphen) => {
  const wish = `M${hyphen}07, M ${hyphen} 12`;
  const asked = mentee('mia@example.org', 'Mia Roth', { 'First choice': wish });
  const { mentees } = read([ana, jonas], [asked], { mentors: codes });
  expect(mentees[0]!.choices.map((choice) => choice.mentor)).toEqual([
    'ana@example.org',
    'jonas@example.org',
  ]);
});

test.each([
  ['Bev Aston', ['bev']],
  ['please not Bev Aston', ['bev']],
  ['Beverley Aston', ['bev']],
  ['Aston', ['bev']],
  ['Bea Aston', []],
  ['Mo Saleem', ['mo']],
  ['Mohammed', ['mo']],
])('“%s” names whoever goes by another name, and nobody else', (text, wanted) => {
  const find = createFinder([
    { id: 'bev', name: 'ASTON, Beverley (EXAMPLE NHS TRUST)', code: null, called: 'Bev' },
    { id: 'mo', name: 'Mohammed Saleem', code: null, called: 'Mo' },
    { id: 'ana', name: 'Ana Petrović', code: null, called: 'Ana Petrović' },
  ]);
  const { sure, given } = find(text);
  expect([...sure, ...given.flatMap(({ ids }) => ids)]).toEqual(wanted);
});
