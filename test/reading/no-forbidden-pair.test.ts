// Nobody is paired with somebody whom an answer forbids, on any stranger's workbook and under any reading: with every guess taken
// unseen, and with the questions answered while each column that nobody was asked about is read in any way it may be.
// The workbooks say themselves which pairs are forbidden; their keys were written by people who had not seen the code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
  for (;;) {
    const { sheets } = readColumns(openFile(fileOf(one, [], 'coordinator')), {
      decisions,
      accept: null,
      write: false,
    });
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
  expect(countedBlind.length).toBe(60);
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
