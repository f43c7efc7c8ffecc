// Which answer is the latest and of which edition it is, however its time is written and however the sheet is sorted.
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import { isKnown, momentOf, momentsIn } from '../../src/ground/written-times.ts';
import { mentorsAnswers } from '../../src/introduce/domain/mentors-answers.ts';
import { followUp, unclearCheckIns } from '../../src/pairs/follow-up.ts';
import { isSetAside, ofThisEdition, returningIn } from '../../src/people/answers-since.ts';
import type { Form } from '../../src/people/columns.ts';
import { entriesOf, latestEntries } from '../../src/people/entries.ts';
import { undatedIssues } from '../../src/people/undated-answers.ts';
import { respondentsOf, type SurveySources } from '../../src/survey/domain/respondents.ts';
import { mulberry32 } from '../chance.ts';
import { programme } from '../introduce-world.ts';
import { valueIn } from '../workbench.ts';

function form(sheet: string, role: Form['role'], rows: Cell[][], fields: readonly (string | null)[]): Form {
  const table = tableOf(sheet, [fields.map((field) => field ?? 'Other'), ...rows]);
  const columns = table.header.map((header, at) => ({
    ...{ at, header, field: fields[at] ?? null, sure: true, candidates: [], by: 'question' as const },
  }));
  return { role, table, columns, by: 'question' };
}
const mentors = (rows: Cell[][]) =>
  form('Mentors', 'mentors', rows, ['timestamp', 'email', 'name', 'places']);
const local = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute);

test.each([
  ['2026/09/01 2:05:00 PM GMT+2', Date.UTC(2026, 8, 1, 12, 5)],
  ['2026/09/01 12:05:00 AM GMT+2', Date.UTC(2026, 7, 31, 22, 5)],
  ['2026-09-01T11:00:00Z', Date.UTC(2026, 8, 1, 11)],
  ['2026-09-01T11:00:00.000+02:00', Date.UTC(2026, 8, 1, 9)],
  ['2026-09-01 14:05', local(2026, 9, 1, 14, 5).getTime()],
  ['1.9.2026 14.05', local(2026, 9, 1, 14, 5).getTime()],
  ['01.09.2026, 14:05 Uhr', local(2026, 9, 1, 14, 5).getTime()],
  ['13/9/2026 2:05 p. m.', local(2026, 9, 13, 14, 5).getTime()],
  ['9/13/2026 2:05:00\u202fPM', local(2026, 9, 13, 14, 5).getTime()],
  ['9/13/26 2:05 PM', local(2026, 9, 13, 14, 5).getTime()],
  ['13/09/2026 à 14:05', local(2026, 9, 13, 14, 5).getTime()],
  ['4 May 2026 at 9:30', local(2026, 5, 4, 9, 30).getTime()],
  ['2026-09-01', local(2026, 9, 1, 0, 0).getTime()],
])('%s', (text, at) => {
  expect(momentOf(text)).toEqual({ dayFirst: at, monthFirst: at });
});

test.each(['soon', '2026-02-30 10:00', '32.1.2026', '2026-09-01 25:00', '13:00 PM', '46000.5'])(
  '%s is no moment',
  (text) => {
    expect(isKnown(momentOf(text))).toBe(false);
  },
);

test('the order of day and month is told by the whole column, and by nobody where no day is above twelve', () => {
  const read = (...cells: string[]) =>
    momentsIn(cells).map((one) => isKnown(one) && new Date(one!.dayFirst).getMonth() + 1);
  expect(read('4/2/2026 9:00', '3/14/2026 9:00')).toEqual([4, 3]);
  expect(read('4/2/2026 9:00', '14/3/2026 9:00')).toEqual([2, 3]);
  expect(read('4/2/2026 9:00', '5/3/2026 9:00')).toEqual([false, false]);
  expect(read('4/4/2026 9:00')).toEqual([4]);
});

/** Moments as one form writes them. */
const STYLES: readonly ((date: Date) => Cell)[] = [
  (date) => date,
  (date) => date.toISOString(),
  (date) => `${ymd(date, '-')} ${clock(date)}`,
  (date) => `${ymd(date, '/')} ${twelve(date)} GMT+0`,
  (date) =>
    `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${clock(date).replace(/:/g, '.')}`,
  (date) => `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()} ${twelve(date)}`,
  (date) => `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()} ${clock(date)}`,
];
/** From this style on day and month may be turned. */
const AMBIGUOUS = 5;
const two = (n: number) => String(n).padStart(2, '0');
const ymd = (date: Date, mark: string) =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join(mark);
const clock = (date: Date) => [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
const twelve = (date: Date) =>
  `${date.getHours() % 12 || 12}:${two(date.getMinutes())}:${two(date.getSeconds())} ${date.getHours() < 12 ? 'AM' : 'PM'}`;

test('in any style and any order of rows, the latest answer counts; where nobody can tell, the lowest does and it is said', () => {
  const random = mulberry32(20261129);
  let told = 0;
  for (let k = 0; k < 600; k++) {
    const style = Math.floor(random() * STYLES.length);
    const times = Array.from(
      { length: 2 + Math.floor(random() * 4) },
      () => new Date(2026, 0, 1, 0, 0, Math.floor(random() * 31e6)),
    );
    const rows = times.map((time, at): Cell[] => [
      STYLES[style]!(time),
      'ada@example.org',
      'Ada Lund',
      String(at),
    ]);
    const issues: never[] = [];
    const [kept] = latestEntries(entriesOf(mentors(rows), issues), issues);
    const newest = Math.max(...times.map(Number));
    const latest = times.findIndex((time) => time.getTime() === newest);
    const isTold = style < AMBIGUOUS || times.some((one) => one.getDate() > 12);
    const said = (issues as { remedy: string }[]).some(({ remedy }) =>
      /cannot read from the times/.test(remedy),
    );
    const where = `seed 20261129, ${JSON.stringify(rows.map(([time]) => time))}`;
    if (isTold || !said) expect(kept!.row.cells[3], where).toBe(String(latest));
    if (isTold) expect(said, where).toBe(false);
    if (isTold) told++;
  }
  expect(told).toBeGreaterThan(400);
});

const nobody = { mentors: [], mentees: [], everybody: [] } as unknown as SurveySources['reading'];
const sources: SurveySources = { forms: [], reading: nobody, strands: [], edition: '2026' };
const EARLY = '2026/10/10 9:00:00 AM GMT+2';
const LATE = '2026/10/17 2:00:00 PM GMT+2';
const sorted = [
  ['oldest first', [EARLY, LATE]],
  ['newest first', [LATE, EARLY]],
] as const;

test.each(sorted)('sorted %s: check-in, survey and what a mentor says go by the latest', (_, order) => {
  const at = <T>(early: T, late: T) => order.map((time) => (time === EARLY ? early : late));
  const rows = (...answers: (readonly [string, string])[]) =>
    order.map((time, k): Cell[] => [time, 'fay@example.org', ...answers[k]!]);
  const checkIn = form(
    'Check-in',
    'check-in',
    rows(...at(['Not yet', 'Still deciding'] as const, ['Yes', 'A good fit'] as const)),
    ['timestamp', 'email', 'met', 'fit'],
  );
  const introduced = [
    { person: 'fay@example.org', pair: 'fay@example.org > ada@example.org', since: new Date(2026, 9, 1) },
  ];
  expect(followUp([checkIn], introduced)[0]).toMatchObject({ met: true, fit: 'good' });
  expect(unclearCheckIns([checkIn])).toEqual([]);

  const survey = form('Final survey', 'survey', rows(...at(['1', ''] as const, ['5', ''] as const)), [
    'timestamp',
    'email',
    'question',
    'question',
  ]);
  const issues: { row: number; found: string }[] = [];
  expect(respondentsOf(sources, [survey], issues as never).map(({ row }) => row.cells[2])).toEqual(['5']);
  const lower = order[0] === EARLY ? 2 : 3;
  expect(issues.map(({ row, found }) => [row, found])).toContainEqual([
    lower,
    `answered again in Final survey, row ${5 - lower}`,
  ]);

  const say = tableOf('Say', [
    ['Timestamp', 'Who', 'Does it fit?'],
    ...order.map((time) => [time, 'Fay · Ada', time === EARLY ? 'No' : 'Yes']),
  ]);
  const pair = { row: 2, mentee: 'Fay', mentor: 'Ada', status: 'proposed' as const };
  expect([...mentorsAnswers([say], [pair]).changes]).toEqual([[2, 'accepted']]);
});

test('where day and month may be turned and the answers differ: a mentor’s word is unclear, a check-in is said', () => {
  const say = tableOf('Say', [
    ['Horodateur', 'Who', 'Does it fit?'],
    ['3/2/2026 9:00', 'Fay · Ada', 'No'],
    ['2/5/2026 9:00', 'Fay · Ada', 'Yes'],
  ]);
  const pair = { row: 2, mentee: 'Fay', mentor: 'Ada', status: 'proposed' as const };
  const { changes, says } = mentorsAnswers([say], [pair]);
  expect([changes.size, says.length]).toEqual([0, 1]);
  const checkIn = form(
    'Check-in',
    'check-in',
    [
      ['3/2/2026 9:00', 'fay@example.org', 'No'],
      ['2/5/2026 9:00', 'fay@example.org', 'Yes'],
    ],
    ['timestamp', 'email', 'met'],
  );
  expect(unclearCheckIns([checkIn])).toMatchObject([{ row: 2, found: 'answered again in row 3' }]);
});

const OLD = [
  '2025/09/01 9:00:00 AM GMT+2',
  '2025-09-01T09:00:00Z',
  '1.9.2025 09.00',
  '9/1/2025 9:00:00 AM',
  '1/9/2025 09:00',
  local(2025, 9, 1, 9, 0),
];

test.each(OLD)('an answer of %s is set aside in the edition since August 2026', (stamp) => {
  const since = { moment: '2026-08-01', returning: new Set<string>() };
  const old = mentors([[stamp, 'old@example.org', 'Old', '1']]);
  expect(ofThisEdition(old, since).table.rows).toEqual([]);
  expect(undatedIssues(old, since.moment)).toEqual([]);
  const table = tableOf('Antworten', [
    ['Tidsstempel', 'Email'],
    [stamp, 'old@example.org'],
  ]);
  expect(isSetAside(table, since.moment)).toBe(true);
});

test('answers that do not tell when they were given count, and that is said once a form', () => {
  const unread = mentors([
    ['last year', 'old@example.org', 'Old', '1'],
    ['', 'typed@example.org', 'Typed', '1'],
    ['2026-09-02 10:00', 'new@example.org', 'New', '1'],
  ]);
  const since = { moment: '2026-08-01', returning: new Set<string>() };
  expect(ofThisEdition(unread, since).table.rows).toHaveLength(3);
  expect(undatedIssues(unread, since.moment)).toMatchObject([
    { row: 2, found: '2 answers that do not tell whether they were given since 1 August 2026' },
  ]);
  expect(undatedIssues(unread, '')).toEqual([]);
});

test('in a workbook: old answers as texts are no participants, and unreadable times are among what is said', () => {
  const world = programme(2);
  const settings = world.sheets.find(({ name }) => name === 'Settings')!.rows;
  const said = settings.find(([name]) => name === 'Answers since');
  if (said) said[1] = '2026-08-01';
  else settings.push(['Answers since', '2026-08-01', '']);
  const stampAt = (tab: string, stamps: readonly string[]) => {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    for (const [k, stamp] of stamps.entries()) rows[k + 1]![0] = stamp;
  };
  stampAt('Mentor answers', ['2025/09/01 9:00:00 AM GMT+2', '2026/09/01 9:00:00 AM GMT+2']);
  stampAt('Mentee answers', ['2025/09/01 9:00:00 AM GMT+2', 'in September']);
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 1, mentees: 1 });
  const { issues } = valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  expect(issues.filter(({ found }) => /1 answer that does not tell/.test(found))).toMatchObject([
    { sheet: 'Mentee answers', row: 3, severity: 'warns' },
  ]);
});

test.each(['ada@example.org ', 'Ada Lund <ada@example.org>', ' Ada@Example.org', 'mailto:ada@example.org'])(
  'a mentor who comes back and once wrote “%s” is back',
  (written) => {
    const old = mentors([[local(2025, 9, 1, 9, 0), written, 'Ada Lund', '1']]);
    const ticked = tableOf('Returning mentors', [
      ['Name', 'Email', 'Comes back'],
      ['Ada Lund', 'ada@example.org', true],
    ]);
    const since = { moment: '2026-08-01', returning: returningIn(ticked) };
    expect(ofThisEdition(old, since).table.rows).toHaveLength(1);
  },
);
