// The sheets and the report: former results or new ones, never a mixture; notes and ticks stay; quotations only with leave, a
// tick and no name; a second report not too soon.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import type { Fault, Ledger } from '../../src/local/host.ts';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import { readableDocuments } from '../profiles-world.ts';
import { finalSurvey } from '../survey-world.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, copyOf, NOW, rowsOf, valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const REPORT: SurveyRequest = { ...WRITE, step: 'report' };

const survey = (world: World) => world.sheets.find(({ name }) => name === 'Final survey')!;
const charts = (world: World) => world.sheets.find(({ name }) => name === 'Charts')?.charts ?? [];

/** Of an unbroken row of column widths the first and the last. */
function withoutWidths(ledger: Ledger): Fault[] {
  const isWidth = (at: number) => ledger.operations[at - 1]?.name === 'Sheet.setColumnWidths';
  return faultsFor(ledger).filter(({ at }) => !(isWidth(at - 1) && isWidth(at) && isWidth(at + 1)));
}

test('Results, Charts, Editions and Survey texts; the answers themselves are not touched', () => {
  const world = worldOf(finalSurvey());
  const before = rowsOf(world, 'Final survey');
  valueIn(world, 'survey', WRITE);
  expect(rowsOf(world, 'Final survey')).toEqual(before);
  expect(
    rowsOf(world, 'Results')!
      .slice(1, 4)
      .map((row) => [row[0], row[3], row[6]]),
  ).toEqual([
    ['Headline', 'satisfied', 90],
    ['Headline', 'matching appreciated', 84],
    ['Headline', 'goals achieved', 67],
  ]);
  expect(charts(world).map(({ type, range }) => [type, range.rows, range.columns])).toEqual([
    ['BAR', 3, 4],
    ['BAR', 4, 4],
    ['BAR', 5, 2],
  ]);
  expect(rowsOf(world, 'Editions')).toHaveLength(7);
  expect(rowsOf(world, 'Survey texts')!.length).toBeGreaterThan(30);
});

test('a fault at every call: the former results or the new ones, the notes kept, the charts once', () => {
  const start = worldOf(finalSurvey());
  valueIn(start, 'survey', WRITE);
  const results = start.sheets.find(({ name }) => name === 'Results')!;
  results.rows[1]![9] = 'for the board';
  const former = allRows(start)['Results'];
  for (const row of survey(start).rows.slice(1, 20)) row[3] = 1;
  start.clock = NOW;
  const whole = copyOf(start);
  const { ledger } = askIn(whole, 'survey', WRITE);
  const wanted = allRows(whole);
  expect(wanted['Results']).not.toEqual(former);
  expect(wanted['Results']![1]![9]).toBe('for the board');
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const where = `${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
    const world = trialOf(start);
    askIn(world, 'survey', WRITE, { kind, at });
    const now = JSON.stringify(allRows(world)['Results']);
    expect([JSON.stringify(former), JSON.stringify(wanted['Results'])], where).toContain(now);
    world.clock = NOW;
    valueIn(world, 'survey', WRITE);
    expect({ ...allRows(world), Log: null }, where).toEqual({ ...wanted, Log: null });
    expect(charts(world), where).toHaveLength(3);
    worlds++;
  }
  console.log(`writing results again: ${worlds} worlds`);
});

test('a fault at every call of the first count ends as an uninterrupted one', () => {
  const start = worldOf(finalSurvey());
  const whole = copyOf(start);
  const { ledger } = askIn(whole, 'survey', WRITE);
  let worlds = 0;
  for (const { kind, at } of withoutWidths(ledger)) {
    const world = trialOf(start);
    askIn(world, 'survey', WRITE, { kind, at });
    world.clock = NOW;
    valueIn(world, 'survey', WRITE);
    expect(allRows(world), `${kind} at ${at}`).toEqual(allRows(whole));
    expect(charts(world), `${kind} at ${at}`).toHaveLength(3);
    worlds++;
  }
  console.log(`the first count: ${worlds} worlds`);
});

test('a quotation needs leave, a tick, and nobody’s name; themes are counted', () => {
  const tabs = finalSurvey();
  const people = [
    ['Email Address', 'Your full name', 'Topics', 'How many mentees could you take?'],
    ['ana@example.org', 'Ana Ruiz', 'Leadership', 1],
  ];
  const world = worldOf({ ...tabs, 'Mentor answers': people });
  survey(world).rows[1]![13] = 'Ana Ruiz was wonderful.';
  valueIn(world, 'survey', WRITE);
  const texts = world.sheets.find(({ name }) => name === 'Survey texts')!;
  const quotes = texts.rows.slice(1).filter((row) => row[1] === 'Quotation');
  for (const row of texts.rows.slice(1)) row[0] = true;
  for (const [k, row] of texts.rows.slice(1).entries())
    row[7] = k % 2 === 0 ? 'Networking, Making contact' : 'networking';
  expect(quotes.find((row) => String(row[2]).includes('[colleague] was'))![6]).toBe(
    'Names somebody of the programme.',
  );
  const view = valueIn(world, 'survey', REPORT);
  expect(view.themes[0]).toMatchObject({ theme: 'Networking' });
  const [report] = readableDocuments(world);
  expect(report!.html).not.toContain('Ana Ruiz');
  expect(report!.html).toContain('It opened a door for me, number');
});

const MARIA = [
  ['Email Address', 'Your full name', 'Topics', 'How many mentees could you take?'],
  ['maria@example.org', 'Maria Santos', 'Leadership', 1],
];

test.each([
  ['St Mary’s mentoring scheme', "Would you recommend St Mary's to a friend?", 'en'],
  ['Mentorat du CHU Sainte-Marie', 'Les mentors de Sainte-Marie ont-ils aidé ?', 'fr'],
])('the programme’s own name is no name of a mentor: %s', (programme, question, language) => {
  const tabs = finalSurvey();
  const settings = [
    ['Setting', 'Value', 'What it means'],
    ['Programme', programme, ''],
    ['Contact', 'Maria Santos, maria@example.org', ''],
    ["Participants' language", language === 'fr' ? 'French' : 'English', ''],
  ];
  const world = worldOf({ ...tabs, 'Mentor answers': MARIA, Settings: settings });
  survey(world).rows[0]![4] = question;
  valueIn(world, 'survey', REPORT);
  expect(readableDocuments(world)[0]!.html).toContain(programme);
  const { left } = valueIn(world, 'close', { step: 'list' });
  expect(left.filter(({ where }) => where === 'Settings')).toEqual([]);
});

test('a name in a theme is said with its word and the sheet it stands in, and nothing is written', () => {
  const world = worldOf({ ...finalSurvey(), 'Mentor answers': MARIA });
  valueIn(world, 'survey', WRITE);
  const texts = world.sheets.find(({ name }) => name === 'Survey texts')!;
  for (const row of texts.rows.slice(1)) row[7] = 'Maria Santos helped';
  const { answer } = askIn(world, 'survey', REPORT);
  expect(answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('Maria Santos'), where: 'Survey texts, Themes' },
  });
  expect(readableDocuments(world)).toEqual([]);
});

test('ticked against the will of those who wrote: nothing is quoted', () => {
  const world = worldOf(finalSurvey());
  for (const [k, row] of survey(world).rows.slice(1).entries()) row[12] = ['No', '', 'not sure'][k % 3]!;
  valueIn(world, 'survey', WRITE);
  expect(world.sheets.some(({ name }) => name === 'Survey texts')).toBe(false);
  const unwilling = rowsOf(world, 'Texts to read')!.slice(1);
  expect(unwilling.length).toBeGreaterThan(4);
  valueIn(world, 'survey', REPORT);
  const { html } = readableDocuments(world)[0]!;
  expect(html).not.toContain('with their leave');
  for (const row of unwilling) expect(html).not.toContain(String(row[1]));
});

test('the report: the headline in one sentence, beside the edition before, no names, two pages', () => {
  const world = worldOf({
    ...finalSurvey(),
    Editions: [
      ['Edition', 'Measure', 'Percent', 'Count', 'n', 'From', 'To'],
      ['2025', 'satisfied', 88, 44, 50, 76, 94],
    ],
  });
  valueIn(world, 'survey', REPORT);
  const [report, ...others] = readableDocuments(world);
  expect(others).toEqual([]);
  expect(report!.html).toContain(
    '90 % are satisfied · 84 % are glad that matching is done for them · 67 % reached their goals · 12 % partly · 55 % will go on',
  );
  expect(report!.html).toContain('88 % in 2025');
  expect(report!.html).not.toContain('@example.org');
  expect(charts(world)).toHaveLength(4);
});

test('a second report waits until five answers have changed, and then replaces the first', () => {
  const world = worldOf(finalSurvey());
  valueIn(world, 'survey', REPORT);
  valueIn(world, 'survey', REPORT);
  const row = survey(world).rows[1]!;
  survey(world).rows.push(row.map((cell, k) => (k === 1 ? 'late@example.org' : cell)));
  const { answer } = askIn(world, 'survey', REPORT);
  expect(answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('1 answer has changed since the last report') },
  });
  expect(valueIn(world, 'survey', WRITE).written).toBe(true);
  for (let k = 0; k < 4; k++)
    survey(world).rows.push(row.map((cell, c) => (c === 1 ? `late${k}@example.org` : cell)));
  valueIn(world, 'survey', REPORT);
  expect(readableDocuments(world)).toHaveLength(1);
});

test('a fault at every call of the report: one report after a rerun', () => {
  const start = worldOf(finalSurvey());
  valueIn(start, 'survey', WRITE);
  start.clock = NOW;
  const { ledger } = askIn(copyOf(start), 'survey', REPORT);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'survey', REPORT, { kind, at });
    world.clock = NOW;
    valueIn(world, 'survey', REPORT);
    expect(readableDocuments(world), `${kind} at ${at}`).toHaveLength(1);
  }
});
