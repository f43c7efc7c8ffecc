// No count of one to four people: not in JSON, sheets, charts or report, for nobody's scope, and not as a difference of two
// figures that stand beside each other. Whoever gave no leave is in no sheet that is handed on.
import { expect, test } from 'vitest';
import type { SurveyRequest, SurveyView } from '../../src/api/api.ts';
import type { CellData } from '../../src/local/world.ts';
import { mulberry32 } from '../chance.ts';
import { readableDocuments } from '../profiles-world.ts';
import { allRows, rowsOf, valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const LEAST = 5;

const AGREE = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];
const HEADER = [
  'Email Address',
  'I took part as',
  'Which strand?',
  'How satisfied are you? (1 = not at all, 5 = very)',
  'Did you reach your goals?',
  'How likely are you to recommend the programme? (0–10)',
  'How far do you agree? [It suited me]',
  'Which areas helped you?',
  'How did you hear of us?',
  'What could be better?',
  'May we quote you without your name?',
  'Your quote',
];
const STRANDS = [
  ['Strand', 'Kind'],
  ['Faculty', 'one-to-one'],
  ['Fellows', 'one-to-one'],
  ['Circles', 'circle'],
];
const HEARD = ['Poster', 'A colleague', 'Newsletter', 'Web page'];
const AREAS = ['Leadership', 'Networking', 'Writing', 'Career change'];

/** So many people as the seed says, or as are wanted; the seed also says how much the answers crowd at one end. */
function survey(seed: number, wanted: number | null = null): CellData[][] {
  const random = mulberry32(seed);
  const lean = 1 + 3 * random();
  const at = (n: number) => Math.floor(n * random() ** lean);
  const people = wanted ?? 4 + Math.floor(70 * random());
  const rows = Array.from({ length: people }, (_, k): CellData[] => [
    `p${k}@example.org`,
    random() < 0.4 ? 'Mentor' : 'Mentee',
    ['Faculty', 'Fellows', 'Circles'][at(3)]!,
    random() < 0.04 ? '' : 5 - at(5),
    random() < 0.04 ? 'not applicable' : ['Yes', 'Partly', 'No'][at(3)]!,
    10 - at(11),
    AGREE[4 - at(5)]!,
    AREAS.filter(() => random() < 0.4).join(', '),
    HEARD[at(4)]!,
    random() < 0.5 ? `Longer meetings would have helped me a lot, case ${k}.` : '',
    random() < 0.5 ? 'Yes' : 'No',
    random() < 0.3 ? `A door opened for number ${k}.` : '',
  ]);
  return [HEADER, ...rows];
}

const isFew = (n: number | null | undefined) => n != null && n > 0 && n < LEAST;

/** Everything in a view that counts one to four people, or makes the difference of two counts of one question. */
function fewIn({ questions, base, headline, themes }: SurveyView): string[] {
  const found: string[] = [];
  const look = (what: string, ...counts: (number | null | undefined)[]) => {
    for (const [k, count] of counts.entries()) if (isFew(count)) found.push(`${what} #${k}: ${count}`);
  };
  for (const { role, answered } of base) look(`base ${role}`, answered);
  for (const { theme, count } of themes) look(`theme ${theme}`, count);
  for (const { measure, count, n } of headline)
    look(`headline ${measure}`, count, n, count !== null && n !== null ? n - count : null);
  for (const one of questions) {
    const what = `${one.question} ${one.scope}`;
    const counts = one.answers.map(({ count }) => count);
    const isBoxes = one.type === 'checkboxes';
    look(what, one.n, one.blank, one.notApplicable, one.topTwo?.count, ...counts, ...(one.parts ?? []));
    if (one.n === null) continue;
    look(`${what}, the others`, ...counts.map((count) => (count === null ? null : one.n! - count)));
    if (one.topTwo?.count != null) look(`${what}, below`, one.n - one.topTwo.count);
    const known = counts.filter((count) => count !== null);
    if (!isBoxes && one.type !== 'text') look(`${what}, left`, one.n - known.reduce((a, b) => a + b, 0));
    const hidden = counts.filter((count) => count === null).length;
    if (!isBoxes && hidden === 1) found.push(`${what}: one alone is hidden`);
    for (const { percent, count } of one.answers) if (count === null && percent !== null) found.push(what);
  }
  for (const all of questions.filter(({ scope }) => scope === 'all'))
    for (const prefix of ['role:', 'strand:']) {
      const groups = questions.filter(
        (one) => one.question === all.question && one.wave === all.wave && one.scope.startsWith(prefix),
      );
      all.answers.forEach(({ count }, k) => {
        const own = groups.map(({ answers }) => answers[k]!.count);
        if (count === null && groups.length > 0 && !own.includes(null))
          found.push(`${all.question} by ${prefix}`);
        if (count === null) return;
        look(`${all.question} less some ${prefix}`, count - own.reduce((a: number, b) => a + (b ?? 0), 0));
        look(`${all.question} less one ${prefix}`, ...own.map((one) => (one === null ? null : count - one)));
      });
    }
  return found;
}

/** Figures that stand in the sheet: counts, and those with n behind them. */
function fewInSheet(rows: readonly (readonly CellData[])[]): string[] {
  const at = (header: string) => rows[0]!.indexOf(header);
  return rows
    .slice(1)
    .filter((row) => row[at('Answer')] !== 'Median')
    .filter((row) => [at('Count'), at('n')].some((k) => typeof row[k] === 'number' && isFew(Number(row[k]))))
    .map((row) => row.join(' | '));
}

test('60 random surveys: nothing of one to four people in figures, sheets, or differences', () => {
  let [shown, hidden, withSplits] = [0, 0, 0];
  for (let seed = 1; seed <= 60; seed++) {
    const world = worldOf({ 'Final survey': survey(seed), Strands: STRANDS });
    const view = valueIn(world, 'survey', WRITE);
    expect(fewIn(view), `seed ${seed}`).toEqual([]);
    expect(fewInSheet(rowsOf(world, 'Results')!), `seed ${seed}`).toEqual([]);
    const counts = view.questions.flatMap(({ answers }) => answers.map(({ count }) => count));
    shown += counts.filter((count) => count !== null).length;
    hidden += counts.filter((count) => count === null).length;
    withSplits += view.questions.filter(({ scope }) => scope !== 'all').length > 0 ? 1 : 0;
  }
  console.log(`seeds 1 to 60: ${shown} counts shown, ${hidden} withheld, ${withSplits} surveys with a split`);
  expect(hidden).toBeGreaterThan(1000);
  expect(shown).toBeGreaterThan(1000);
  expect(withSplits).toBeGreaterThan(20);
});

test('charts and report: no share of few people either, and a theme of few is not named', () => {
  for (let seed = 1; seed <= 15; seed++) {
    const world = worldOf({ 'Final survey': survey(seed), Strands: STRANDS });
    const { questions } = valueIn(world, 'survey', WRITE);
    const [, ...rows] = rowsOf(world, 'Charts')!;
    const nOf = (header: CellData | undefined) =>
      questions.find(
        ({ question, scope }) => scope === 'all' && question.startsWith(String(header).slice(0, 40)),
      )?.n;
    for (const [name, ...parts] of rows) {
      const n = name === '' ? null : nOf(name);
      if (n != null)
        for (const part of parts.slice(0, 3)) expect(isFew(Math.round((Number(part) * n) / 100))).toBe(false);
    }
  }
  const world = worldOf({ 'Final survey': survey(7, 80), Strands: STRANDS });
  valueIn(world, 'survey', WRITE);
  const texts = world.sheets.find(({ name }) => name === 'Survey texts')!;
  texts.rows.slice(1).forEach((row, k) => {
    row[7] = k < 3 ? 'Room for few' : 'Room for many';
  });
  const view = valueIn(world, 'survey', { ...WRITE, step: 'report' });
  expect(view.themes).toContainEqual({ theme: 'Room for few', count: null });
  const { html } = readableDocuments(world)[0]!;
  expect(html).toContain('Room for many');
  expect(html).not.toContain('Room for few');
});

test('half gave leave: no word of the others is in a sheet for handing on, a chart or the report', () => {
  const rows = survey(11);
  for (const row of rows.slice(1)) {
    row[9] = `Zanzibar of ${String(row[0]).split('@')[0]!} ${row[10] === 'Yes' ? 'allowed' : 'forbidden'}.`;
    row[11] = `Quetzal of ${String(row[0]).split('@')[0]!} ${row[10] === 'Yes' ? 'allowed' : 'forbidden'}.`;
  }
  const world = worldOf({ 'Final survey': rows, Strands: STRANDS });
  valueIn(world, 'survey', WRITE);
  const texts = world.sheets.find(({ name }) => name === 'Survey texts')!;
  for (const row of texts.rows.slice(1)) row[0] = true;
  valueIn(world, 'survey', { ...WRITE, step: 'report' });
  const { 'Final survey': _, 'Texts to read': forCoordinators, ...others } = allRows(world);
  expect(JSON.stringify(forCoordinators)).toContain('forbidden');
  expect(JSON.stringify(others)).toContain('allowed');
  expect(JSON.stringify(others)).not.toContain('forbidden');
  expect(readableDocuments(world)[0]!.html).toContain('allowed');
  expect(readableDocuments(world)[0]!.html).not.toContain('forbidden');
});

test('nearly everybody: at least so many per cent, and no number', () => {
  const rows = Array.from({ length: 20 }, (_, k) => [`p${k}@example.org`, k < 2 ? 2 : 5]);
  const world = worldOf({ 'Final survey': [['Email Address', 'How satisfied are you? (1-5)'], ...rows] });
  const { headline } = valueIn(world, 'survey', { ...WRITE, step: 'report' });
  expect(headline).toEqual([
    expect.objectContaining({ measure: 'satisfied', count: null, percent: null, n: 20, atLeast: 80 }),
  ]);
  expect(readableDocuments(world)[0]!.html).toContain('at least 80 % are satisfied');
  expect(rowsOf(world, 'Results')![1]!.slice(4, 7)).toEqual(['–', 20, '≥ 80']);
});

test('where a text comes from is said as far as five people are of the same role and strand', () => {
  const header = [
    'Email Address',
    'I took part as',
    'Which strand?',
    'Your quote',
    'May we quote you without your name?',
  ];
  const rows = Array.from({ length: 20 }, (_, k) => [
    `p${k}@example.org`,
    k < 3 ? 'Mentor' : 'Mentee',
    k < 14 ? 'Faculty' : 'Fellows',
    `A sentence of my own, number ${k}.`,
    'Yes',
  ]);
  const world = worldOf({ 'Final survey': [header, ...rows], Strands: STRANDS });
  valueIn(world, 'survey', WRITE);
  const texts = rowsOf(world, 'Survey texts')!.slice(1);
  const whoWrote = (k: number) => texts.find((row) => String(row[2]).endsWith(`number ${k}.`))!.slice(3, 5);
  expect(whoWrote(0)).toEqual(['', 'Faculty']);
  expect(whoWrote(5)).toEqual(['mentee', 'Faculty']);
  expect(whoWrote(18)).toEqual(['mentee', 'Fellows']);
});
