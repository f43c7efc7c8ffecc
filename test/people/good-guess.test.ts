// What is taken unseen for a column that may mean a rule, a right or a wish: what its answers look like, and nothing where none does.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Column, Form } from '../../src/people/columns.ts';
import { guessFor, withStatusOffered } from '../../src/people/good-guess.ts';

const NAMES = ['Ann Ahlo', 'Bob Burns', 'Cid Crane', 'Dee Dunn', 'Eve Eads', 'Fay Frost'];

/** Six who answered, and beside them a column that nobody is sure of. */
function formWith(
  header: string,
  answers: readonly string[],
  candidates: readonly string[],
  field = '',
): Form {
  const headers = ['Timestamp', 'Email', 'Name', 'Topics', header];
  const table = tableOf('Mentee form', [
    headers,
    ...NAMES.map((name, k) => [
      `2026-03-0${k + 1}`,
      `${name[0]}@example.org`,
      name,
      'Writing',
      answers[k] ?? '',
    ]),
  ]);
  const fields = ['timestamp', 'email', 'name', 'topics', field || null];
  const columns = headers.map(
    (text, at): Column => ({
      header: text,
      at,
      field: fields[at]!,
      sure: at < 4,
      candidates: at < 4 ? [] : candidates,
      by: 'question',
    }),
  );
  return { role: 'mentees', by: 'question', table, columns };
}

test.each([
  [
    'OD office only',
    ['', 'same Dan, use this one', '', 'waiting list pls'],
    ['marks', 'only my choices'],
    'status',
  ],
  [
    'OD office',
    ['lovely, did it last yr too', '', '2nd go'],
    ['conflicts', 'background', 'expertise'],
    undefined,
  ],
  ['opm. kantoor', ['alleen regio Dokkum'], ['conflicts', 'background'], undefined],
  ['Coordination', ['', '', 'liste d’attente'], ['conflicts'], 'status'],
  ['Status', ['OK', 'OK', 'waiting list', 'OK', 'OK', 'OK'], ['position', 'status'], 'status'],
  ['Site', ['North', 'South', 'North', 'South', 'North', 'South'], ['format', 'strand'], null],
  ['How we meet', ['online', 'online', '', 'online'], ['format', 'strand'], 'format'],
  ['Line manager', ['Bob Burns', 'Max Moor', 'Dee Dunn'], ['organisation'], undefined],
  ['Firm', ['North Ltd', 'South Ltd', 'North Ltd'], ['organisation'], 'organisation'],
  ['Score of the office', ['7', '', '8'], ['marks', 'conflicts'], 'conflicts'],
] as const)('“%s” with %j, likely %j, is taken for %j', (header, answers, candidates, wanted) => {
  const form = formWith(header, answers, candidates);
  expect(guessFor([form], form, form.columns[4]!)).toBe(wanted);
});

const LAUNCH = 'Could you also come to the launch on 18 Sept? (added later)';
const LEAVES = ['', '', 'no, on leave'];
const NO_MORE = ['in', 'in', 'in', 'in', 'in', 'withdrawn'];

test.each([
  [LAUNCH, LEAVES, 'OFFICE', NO_MORE, [null, 'status']],
  [LAUNCH, LEAVES, 'Anything else', [''], [null, null]],
  ['Office', ['withdrawn'], 'Admin', NO_MORE, ['status', 'status']],
  ['Done', ['on leave'], 'Seen', ['withdrawn'], [undefined, undefined]],
] as const)(
  'of “%s” with %j and “%s” with %j each that the office fills says by guess who takes part: %j',
  (...row) => {
    const [header, answers, second, others, wanted] = row;
    const form = formWith(header, answers, []);
    const rows = form.table.rows.map(({ number, cells }, k) => ({
      number,
      cells: [...cells, others[k] ?? ''],
    }));
    const added: Column = { ...form.columns[4]!, header: second, at: 5 };
    const both = { ...form, table: { ...form.table, rows }, columns: [...form.columns, added] };
    expect([4, 5].map((k) => guessFor([both], both, both.columns[k]!))).toEqual(wanted);
  },
);

test('who takes part is offered first for an office’s own column that is asked about anyway, and makes no other a question', () => {
  const offered = (candidates: readonly string[]) =>
    withStatusOffered(formWith('OD office', ['', 'see mail'], candidates)).columns[4]!.candidates;
  expect(offered(['conflicts', 'background', 'view'])).toEqual(['status', 'conflicts', 'background']);
  expect(offered(['background'])).toEqual(['background']);
});
