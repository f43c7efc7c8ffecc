// What answers tell where a question's words do not: whom they name, in whatever order names are written; that somebody left.
import { expect, test } from 'vitest';
import { type Cell, type Table, tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { answersOf } from '../../src/reading/answer-evidence.ts';

const MENTORS = ['Ada Alder', 'Bo Birk', 'Cleo Cole', 'Dan Dahl', 'Eva Elm', 'Finn Fox'];
const MENTEES = ['Gro Gran', 'Hal Holm', 'Ida Ivy', 'Jon Jute', 'Kim Kelp', 'Liv Lund'];
const turned = (name: string) => name.split(' ').reverse().join(', ');
const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.org`;

interface Asked {
  readonly header: string;
  readonly answers: readonly Cell[];
}

function tabOf(sheet: string, names: readonly string[], nameHeader: string, asked: readonly Asked[]): Table {
  const headers = ['Timestamp', 'Email address', ...asked.map(({ header }) => header)];
  headers.splice(2, 0, nameHeader, 'Topics');
  return tableOf(sheet, [
    headers,
    ...names.map((name, k) => [
      `2026-01-0${k + 1}`,
      addressOf(name.includes(',') ? turned(name.replace(',', '')).replace(',', '') : name),
      name,
      k % 2 ? 'Writing' : 'Leadership',
      ...asked.map(({ answers }) => answers[k] ?? ''),
    ]),
  ]);
}

const ROLES = [
  { sheet: 'Mentors', header: '', field: 'mentors' },
  { sheet: 'Applicants', header: '', field: 'mentees' },
];

/** What the last question of a tab is taken for, and what is offered. */
function meant(tables: readonly Table[], sheet: string): readonly (string | null)[] {
  const { forms } = formsOf(tables, [], ROLES);
  const { field, candidates } = forms.find(({ table }) => table.sheet === sheet)!.columns.at(-1)!;
  return [field, ...candidates];
}

const asked = (header: string, answers: readonly Cell[]): Asked[] => [{ header, answers }];

test.each([
  ['as they speak', MENTORS, 'Full name'],
  ['the family name first', MENTORS.map(turned), 'Full name'],
])('mentors who write their names %s may be a rule in an unknown question', (_, names, header) => {
  const mentors = tabOf('Mentors', names, header, asked('How many mentees?', [1, 1, 2, 1, 1, 1]));
  const answers = ['Ada Alder', '', 'Birk, Bo', '', 'Cleo Cole', ''];
  const mentees = tabOf('Applicants', MENTEES, 'Full name', asked('Blix quam', answers));
  expect(meant([mentors, mentees], 'Applicants')).toEqual(expect.arrayContaining(['choices']));
  expect(meant([mentors, mentees], 'Applicants').join()).toMatch(/supervisor|conflicts/);
});

test.each([
  ['Blix quam?', ['Live', 'Live', 'Live', 'Live', 'pulled out in May', 'Live'], true],
  ['Blix', ['', '', '', 'left school 19/9', '', ''], true],
  ['Blix: quam', ['Blix', 'Blix', 'Warteliste', 'Blix', 'Blix', 'Blix'], true],
  ['Blix quam?', ['', 'not accepted', '', '', '', ''], true],
  ['Blix quam?', ['Live', 'Live', 'Live', 'Live', 'Live', 'Live'], false],
] as const)('the last column, “%s”: %j', (header, answers, isAsked) => {
  const mentors = tabOf('Mentors', MENTORS, 'Full name', asked('How many mentees?', [1, 1, 2, 1, 1, 1]));
  const mentees = tabOf('Applicants', MENTEES, 'Full name', asked(header, answers));
  expect(meant([mentors, mentees], 'Applicants').includes('status')).toBe(isAsked);
});

test.each([
  ['Tu es…', ['une fille', 'un garçon', 'autre', 'une fille', 'un garçon', 'une fille']],
  ['You are…', ['a girl', 'a boy', 'a girl', 'a girl', 'a boy', 'a boy']],
  ['Du bist…', ['ein Mädchen', 'ein Junge', 'divers', 'ein Mädchen', 'ein Junge', 'ein Junge']],
])('“%s” with answers that are genders is offered as one', (header, answers) => {
  const mentors = tabOf('Mentors', MENTORS, 'Name', asked(header, answers));
  const mentees = tabOf('Applicants', MENTEES, 'Name', []);
  expect(meant([mentors, mentees], 'Mentors')).toContain('gender');
});

test('an answer of a hundred and thirty thousand words is read', () => {
  const [answer] = answersOf(['word '.repeat(130_000)]).given;
  expect(answer!.letters).toHaveLength(130_000);
});
