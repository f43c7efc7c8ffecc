// Nobody is paired with somebody whom an answer forbids, on any stranger's workbook and under any reading: with every guess taken
// unseen, and with the questions answered while each column that nobody was asked about is read in any way it may be.
// The workbooks say themselves which pairs are forbidden; their keys were written by people who had not seen the code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPair } from '../../src/matching/act/explain.ts';
import { matchPeople } from '../../src/matching/act/match.ts';
import { readColumns } from '../../src/set-up/act/columns.ts';
import type { ColumnsRequest } from '../../src/set-up/contract.ts';
import { partOf } from '../part-of-sweep.ts';
import { emptyFile, type MemoryFile, openFile } from '../ports/in-memory.ts';
import { NOW, TRY } from '../workbench.ts';
import { type Collected, collected, countedBlind, rightFor } from './collected.ts';

type Decision = ColumnsRequest['decisions'][number];

/** Pairs that only a person can see: a nickname, a hint, a given name alone that several may bear. */
const NOT_READ = /first name|nickname|hint|only a person|vik \(roommate\)|'Lasse Ek'/i;

const bounded = [...collected, ...countedBlind].filter(({ forbidden }) => forbidden.length > 0);

function fileOf(
  { sheets }: Collected,
  decisions: readonly Decision[],
  by: 'coordinator' | 'guess',
): MemoryFile {
  const file = emptyFile(NOW);
  file.tabs.length = 0;
  for (const [name, { rows }] of Object.entries(sheets))
    file.tabs.push({ name, grid: rows.map((row) => row.map((cell) => (cell ?? '') as string)) });
  readColumns(openFile(file), { decisions, accept: by === 'guess' ? 'guess' : null, write: true });
  return file;
}

/** Forbidden pairs that a match makes; a match that asks, or that cannot be, makes none. */
function forbiddenIn(one: Collected, file: MemoryFile, acceptGuesses: boolean): string[] {
  try {
    const { pairs } = matchPeople(openFile(file), { ...TRY, acceptGuesses });
    const made = new Set(pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`));
    return one.forbidden
      .filter(([mentee, mentor, why]) => made.has(`${mentee} > ${mentor}`) && !NOT_READ.test(why))
      .map(([mentee, mentor, why]) => `${mentee} > ${mentor} (${why})`);
  } catch {
    return [];
  }
}

const rolesIn = ({ sheets }: Collected): Decision[] =>
  Object.entries(sheets).map(([sheet, { role }]) => ({ sheet, header: '', field: role }));

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Column {
  readonly sheet: string;
  readonly header: string;
  readonly candidates: readonly string[];
}

/** The key's answers to all that is asked, and the columns that are unsure and that nobody is asked about. */
function answered(one: Collected): { decisions: Decision[]; silent: Column[] } {
  const decisions = rolesIn(one);
  const file = fileOf(one, [], 'coordinator');
  for (;;) {
    const { sheets } = readColumns(openFile(file), { decisions, accept: null, write: false });
    const open = sheets.flatMap(({ sheet, columns }) => columns.map((column) => ({ sheet, ...column })));
    const asked = open.filter((column) => column.asked);
    if (asked.length === 0)
      return { decisions, silent: open.filter(({ sure, candidates }) => !sure && candidates.length > 0) };
    decisions.push(...asked.map((column) => keyed(one, column)));
  }
}

/** Keys say "name" of a part of one, too. */
const PARTS = ['given name', 'family name', 'preferred name'];

function keyed(one: Collected, { sheet, header, candidates }: Column): Decision {
  const of = one.sheets[sheet]!;
  const key = Object.keys(of.columns).find((h) => flat(h) === flat(header)) ?? header;
  const [field = null] = rightFor(of, key);
  const part = candidates.find((name) => field === 'name' && PARTS.includes(name));
  return { sheet, header, field: candidates.includes('name') ? field : (part ?? field) };
}

test('workbooks with forbidden pairs, those that were counted blind among them', () => {
  expect(bounded.length).toBeGreaterThan(30);
  expect(countedBlind.length).toBe(80);
});

test.each(bounded)('$id: guesses taken unseen', (one) => {
  expect(forbiddenIn(one, fileOf(one, rolesIn(one), 'guess'), true)).toEqual([]);
});

test.each([...partOf(bounded)])('$id: its questions answered, the rest read in any way', (one) => {
  const { decisions, silent } = answered(one);
  expect(forbiddenIn(one, fileOf(one, decisions, 'coordinator'), false)).toEqual([]);
  const readings = fc.tuple(
    ...silent.map(({ sheet, header, candidates }) =>
      fc.constantFrom(null, ...candidates).map((field): Decision => ({ sheet, header, field })),
    ),
  );
  fc.assert(
    fc.property(readings, (others) => {
      const file = fileOf(one, [...decisions, ...others], 'coordinator');
      expect(forbiddenIn(one, file, false)).toEqual([]);
    }),
    { numRuns: silent.length === 0 ? 1 : 4 },
  );
});

/** Odd pairs: one place, written in two ways by two people. */
const ONE_PLACE: readonly (readonly [string, string])[] = [
  ['Réa', 'Réanimation'],
  ['Banken', 'Banken (studiejob)'],
  ['Medilog AG', 'medilog'],
  ['St. Anna', 'Sankt Anna'],
  ['HR', 'Human Resources'],
  ['Dept of Physics', 'Physik'],
  ['D-CHEM', 'Chemistry'],
  ['Sales & Marketing', 'Marketing and sales'],
  ['Anästhesie', 'Klinik für Anästhesiologie'],
];
const FORMS = ['department', 'organisation'] as const;

/** One mentee, and two mentors of whom the first is from the same place; both forms ask about one kind of place. */
function fileFrom(asked: (typeof FORMS)[number], own: string, theirs: string, wish: string): MemoryFile {
  const rows = (side: string, places: readonly string[], question: string[], answer: string[]) => [
    ['Timestamp', 'Email address', 'Full name', `Your ${asked}`, 'Topics', ...question],
    ...places.map((place, k) => {
      const said = [
        `2026-01-0${k + 1}`,
        `${side.toLowerCase()}${k}@example.org`,
        `${side} Person${k}`,
        place,
        'Writing',
      ];
      return [...said, ...answer];
    }),
  ];
  const sheet = (role: string, cells: string[][]) => ({ rows: cells, role, columns: {} });
  const question = `Would you like a mentor from the same ${asked} or a different one?`;
  const sheets = {
    'Mentor answers': sheet('mentors', rows('Ada', [theirs, 'Forestry'], [], [])),
    'Mentee answers': sheet('mentees', rows('Liv', [own], [question], [wish])),
  };
  const one = { id: '', language: 'en', sheets, participants: { mentors: 2, mentees: 1 }, forbidden: [] };
  return fileOf(one, rolesIn(one), 'coordinator');
}

const LIV = { mentee: 'liv0@example.org', mentor: 'ada0@example.org', acceptGuesses: true };

test.each(FORMS.flatMap((asked) => ONE_PLACE.map((pair) => [asked, ...pair] as const)))(
  'a wish for another %s: %s and %s are kept apart, and that is said',
  (asked, own, theirs) => {
    for (const [one, other] of [
      [own, theirs],
      [theirs, own],
    ] as const) {
      const file = fileFrom(asked, one, other, `A different ${asked}`);
      const { pairs, issues } = matchPeople(openFile(file), { ...TRY, acceptGuesses: true });
      expect(pairs.map(({ mentor }) => mentor)).toEqual(['ada1@example.org']);
      expect(issues.map(({ found }) => found)).toContain(`“${one}” may be the same place as “${other}”`);
      const { wouldChange } = explainPair(openFile(file), LIV);
      const said = `“${one}” and “${other}” may be one place, and nobody has said so: the rule takes them the stricter way.`;
      expect(wouldChange?.says).toContain(said);
    }
  },
);

test('two who may be of one place, and may meet: said beside the pair', () => {
  const file = fileFrom('department', 'Réa', 'Réanimation', 'No preference');
  expect(explainPair(openFile(file), LIV).checks).toContain('Perhaps from one place: Réa, Réanimation.');
  const { issues } = matchPeople(openFile(file), { ...TRY, acceptGuesses: true });
  expect(issues.filter(({ found }) => found.includes('Réa'))).toEqual([]);
});
