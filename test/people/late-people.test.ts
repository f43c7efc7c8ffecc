// Rows are read when somebody asks: whoever asks for what first, the same is found, and nothing that is odd is lost.
import { expect, test } from 'vitest';
import type { Cell } from '../../src/ground/table.ts';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import type { Reading } from '../../src/people/people.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { readStrands } from '../../src/programme/strands.ts';
import { mulberry32 } from '../chance.ts';

const ASKED = {
  mentors: ['email', 'name', 'topics', 'places', 'conflicts', 'co-leader'],
  mentees: ['email', 'name', 'topics', 'conflicts', 'apart', 'choice 1', 'only my choices'],
} as const;
const SIDES = ['mentors', 'mentees'] as const;
/** A grid among them, in which each cell is a mark. */
const headerOf = (field: string) => (field === 'topics' ? 'Topics [Leadership]' : `About ${field}`);
const ODD: readonly Cell[] = ['', 'Weber', 'Kim Weber', 'M-99', 'perhaps', '#REF!', 'a lot', 3];

/** Nearly everything about everybody is odd. */
function readingOf(seed: number): Reading {
  const chance = mulberry32(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!;
  const cellOf = (field: string, k: number): Cell => {
    if (field === 'email') return `p${k % 12}@example.org`;
    return field === 'name' ? `${pick(['Kim', 'Lea'])} ${pick(['Weber', 'Roth'])}` : pick(ODD);
  };
  const tables = SIDES.map((side) =>
    tableOf(side, [
      ASKED[side].map(headerOf),
      ...Array.from({ length: 14 }, (_, k) => ASKED[side].map((field) => cellOf(field, k))),
    ]),
  );
  const decided = SIDES.flatMap((sheet) => [
    { sheet, header: '', field: sheet },
    ...ASKED[sheet].map((field) => ({ sheet, header: headerOf(field), field })),
  ]);
  const { forms } = formsOf(tables, [], decided);
  return readPeople({
    forms,
    mentorsSheet: null,
    menteesSheet: null,
    strands: readStrands(null).strands,
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set(),
  });
}

test('whoever is read first, people, wishes and oddities are the same', () => {
  let oddities = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const usual = readingOf(seed);
    const all = JSON.stringify([usual.issues, usual.mentors, usual.mentees, usual.wishedOutside]);
    const other = readingOf(seed);
    const chance = mulberry32(seed);
    const people = [...other.mentees, ...other.mentors].sort(() => chance() - 0.5);
    const copies = people.map((person) => ({ ...person }));
    expect(copies, `seed ${seed}`).toEqual(people);
    expect(JSON.stringify([other.issues, other.mentors, other.mentees, other.wishedOutside])).toBe(all);
    oddities += usual.issues.length;
  }
  expect(oddities).toBeGreaterThan(1000);
});
