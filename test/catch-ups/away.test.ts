// Absences that a form asks for: months are read in three languages, weighed when times are proposed, and asked about where they are not
// beyond doubt. Days that are closed and cannot be read stop whoever would invite people.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { absenceIn, isNeverAway, monthsAway } from '../../src/people/months-away.ts';
import { CREATE, introduced, LOOK, PROPOSE } from '../catch-up-world.ts';
import { table } from '../leaving-world.ts';
import { askIn, CONFIRM, valueIn } from '../workbench.ts';

test.each([
  ['July and August', [6, 7]],
  ['mid-July to end of August', [6, 7]],
  ['juillet, août', [6, 7]],
  ['de juin à août', [5, 6, 7]],
  ['Dezember bis Februar', [11, 0, 1]],
  ['15 July – 10 August', [6, 7]],
  ['Nov-Jan', [10, 11, 0]],
  ['Mitte März', [2]],
  ['the whole of May', [4]],
])('%s', (text, months) => {
  expect([...monthsAway(text)!]).toEqual(months);
});

test.each(['none', 'Non', '-', '', 'n/a', 'keine'])('%j is no absence', (text) => {
  expect(isNeverAway(text)).toBe(true);
  expect(monthsAway(text)!.size).toBe(0);
});

test.each(['I may be away in autumn', 'some weeks in July, I will tell you', 'summer', '7', 'ask me'])(
  '%j is asked about',
  (text) => {
    expect(monthsAway(text)).toBeNull();
  },
);

const [NOVEMBER, FEBRUARY] = ['2026-11-01', '2027-02-01'] as const;

test.each([
  ['away until 2027-02-01', null],
  ['absent jusqu’au 1er février 2027', null],
  ['abwesend bis 1. Februar 2027', null],
  ['ausente hasta 2027-02-01', null],
  ['assente fino al 2027-02-01', null],
  ['afwezig tot 2027-02-01', null],
  ['fraværende til 2027-02-01', null],
  ['ausente até 2027-02-01', null],
  ['away (surgery) until 2027-02-01', null],
  ['on parental leave until 1 February 2027', null],
  ['on leave, back on 2027-02-01', null],
  ['Elternzeit bis 01.02.2027', null],
  ['away 2026-11-01 – 2027-02-01', NOVEMBER],
  ['Away 2026-11-01..2027-02-01', NOVEMBER],
  ['absente du 1er novembre 2026 au 1er février 2027', NOVEMBER],
  ['abwesend vom 1.11.2026 bis 1.2.2027', NOVEMBER],
  ['away from November 1, 2026 to February 1, 2027', NOVEMBER],
  ['research stay 2026-11-01 to 2027-02-01', NOVEMBER],
])('%s is an absence', (text, from) => {
  expect(absenceIn(text)).toEqual({ from, until: FEBRUARY });
});

test.each([
  'away',
  'away until spring',
  'away until May',
  'away until 01/02/2027',
  'away until 2027-02-30',
  'away 2027-02-01',
  'away from 2027-02-01',
  'away 1 November – 1 February 2027',
  'away 2027-02-01 – 2026-11-01',
  'away until 2027-02-01 or later',
  'away until 2027-02-01?',
  'maybe away until 2027-02-01',
  'not away until 2027-02-01',
  'on leave until 01/02/2027',
])('the days of %j are asked about', (text) => {
  expect(absenceIn(text)).toBe('unclear');
});

test.each(['', 'active', 'paused until 2027-02-01', 'on parental leave until May', 'sabbatical'])(
  '%j says no days of an absence',
  (text) => {
    expect(absenceIn(text)).toBeNull();
  },
);

/** Two pairs for three months from March; the first mentor answers when she is away. */
function world(answer: string, closed = ''): World {
  const made = introduced(2, closed === '' ? [] : [['Closed days', closed, '']]);
  addSheet(made, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 3, 3, 60],
  ]);
  const { rows } = made.sheets.find(({ name }) => name === 'Mentor answers')!;
  rows[0]!.push('In which months will you be away?');
  rows[1]!.push(answer);
  rows[2]!.push('None');
  valueIn(made, 'columns', {
    ...CONFIRM,
    decisions: [
      { sheet: 'Mentor answers', header: 'In which months will you be away?', field: 'months away' },
    ],
  });
  return made;
}

const monthsOf = (made: World, who: string) =>
  table(made, 'Catch-ups')
    .filter(({ Pair }) => String(Pair).includes(who))
    .map(({ Starts }) => (Starts as Date).getMonth());

test('nobody is asked to a meeting in a month of absence, and what finds no time is said', () => {
  const away = world('April to May');
  const view = valueIn(away, 'schedule', PROPOSE);
  expect(monthsOf(away, 'mentor0@example.org').filter((month) => month === 3 || month === 4)).toEqual([]);
  expect(monthsOf(away, 'mentor1@example.org')).toHaveLength(3);
  expect(view.unscheduled.length + monthsOf(away, 'mentor0@example.org').length).toBe(3);
  expect(view.unscheduled.length).toBeGreaterThan(0);
  for (const { why } of view.unscheduled)
    expect(why).toMatch(/^One of them is away that month, as the form says\./);
  valueIn(away, 'schedule', CREATE);
  const left = valueIn(away, 'schedule', LOOK).issues.filter(
    ({ wanted }) => wanted === 'a time for each meeting',
  );
  const n = monthsOf(away, 'mentor0@example.org').length;
  expect(left).toMatchObject([{ found: expect.stringContaining(`: ${n} of 3 meetings have a time`) }]);
  const unclear = world('perhaps in spring');
  const { issues } = valueIn(unclear, 'schedule', PROPOSE);
  expect(issues.filter(({ column }) => column === 'Months away')).toMatchObject([
    { found: 'perhaps in spring' },
  ]);
  expect(monthsOf(unclear, 'mentor0@example.org')).toHaveLength(3);
});

test('closed days that cannot be read stop the proposal and the invitation, and nothing else', () => {
  const made = world('None', 'Easter, 2026-05-01');
  for (const request of [PROPOSE, CREATE])
    expect(askIn(made, 'schedule', request).answer).toMatchObject({
      ok: false,
      error: {
        what: expect.stringContaining('Easter'),
        remedy: expect.stringMatching(/^Correct the cell first/),
      },
    });
  expect(askIn(made, 'schedule', LOOK).answer).toMatchObject({ ok: true });
  made.sheets.find(({ name }) => name === 'Settings')!.rows.find(([name]) => name === 'Closed days')![1] =
    '2026-04-06, 2026-05-01';
  expect(askIn(made, 'schedule', PROPOSE).answer).toMatchObject({ ok: true });
});
