// The survey by mail: everybody who was introduced is invited once, whoever answered is not asked again, and of an anonymous survey
// nobody is reminded, because nobody can tell.
import { expect, test } from 'vitest';
import type { Occasion } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { APPROVE, LOOK } from '../introduce-world.ts';
import { valueIn } from '../workbench.ts';

const LINK = [['Survey link', 'https://example.org/survey', '']];
const about = (world: World, occasion: Occasion) => valueIn(world, 'introduce', { ...LOOK, occasion });

function sendAllOf(world: World, occasion: Occasion): string[] {
  const before = world.mails.length;
  valueIn(world, 'introduce', { ...APPROVE, occasion });
  while (valueIn(world, 'introduce', { ...LOOK, step: 'send', occasion }).here.queued > 0);
  return world.mails.slice(before).flatMap(({ to }) => to);
}

function answers(world: World, header: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  return addSheet(world, 'Final survey', [[...header], ...rows.map((row) => [...row])]);
}

const QUESTIONS = ['How satisfied are you with the programme?', 'Would you recommend it?'];

test('invited once each, then only those are reminded who have not answered', () => {
  const world = introduced(2, LINK);
  const invited = sendAllOf(world, 'survey invitation');
  expect(invited.sort()).toEqual(
    ['mentee0', 'mentee1', 'mentor0', 'mentor1'].map((who) => `${who}@example.org`),
  );
  expect(world.mails.at(-1)!.body).toContain('https://example.org/survey');
  answers(
    world,
    ['Timestamp', 'Email Address', ...QUESTIONS],
    [
      ['2026-06-11 10:00:00', 'mentor0@example.org', 5, 9],
      ['2026-06-12 10:00:00', 'MENTEE1@example.org', 4, 8],
    ],
  );
  expect(sendAllOf(world, 'survey reminder').sort()).toEqual(['mentee0@example.org', 'mentor1@example.org']);
  expect(about(world, 'survey invitation').due).toBe(0);
});

test('a mentor of two is invited once', () => {
  const world = introduced(2, LINK);
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  for (const row of sheet.rows.slice(1)) {
    row[2] = 'Mara Amentor0';
    row[12] = 'mentor0@example.org';
    row[13] = 'mentor0@example.org';
  }
  expect(sendAllOf(world, 'survey invitation').sort()).toEqual(
    ['mentee0', 'mentee1', 'mentor0'].map((who) => `${who}@example.org`),
  );
});

test('without a link nobody is written to, and the page says what is missing; a linked form is found', () => {
  const world = introduced(1);
  expect(about(world, 'survey invitation')).toMatchObject({ due: 0 });
  expect(about(world, 'survey invitation').held[0]!.why).toMatch(/Survey link/);
  const sheet = answers(
    world,
    ['Timestamp', 'Email Address', ...QUESTIONS],
    [['2026-06-11 10:00:00', 'mentor0@example.org', 5, 9]],
  );
  sheet.formUrl = 'https://docs.google.com/forms/d/e/survey/viewform';
  const view = about(world, 'survey invitation');
  expect(view.due).toBe(1);
  expect(view.samples[0]!.body).toContain('https://docs.google.com/forms/d/e/survey/viewform');
});

test('an anonymous survey: nobody is chased, nobody is said to owe an answer', () => {
  const world = introduced(2, LINK);
  answers(
    world,
    ['Timestamp', ...QUESTIONS],
    [
      ['2026-06-11 10:00:00', 5, 9],
      ['2026-06-12 10:00:00', 4, 8],
    ],
  );
  const view = about(world, 'survey reminder');
  expect(view.due).toBe(0);
  expect(view.held.map(({ why }) => why)).toEqual([expect.stringMatching(/carry no address/)]);
  expect(view.followUp.flatMap(({ owes }) => owes)).toEqual([]);
  expect(about(world, 'survey invitation').due).toBe(4);
});

test('an answer from somebody who is not in the programme counts, and is said', () => {
  const world = introduced(2, LINK);
  const rows = ['mentor0', 'stranger', 'mentee1'].map((who) => ['2026-06-11', `${who}@example.org`, 5, 9]);
  answers(world, ['Timestamp', 'Email Address', ...QUESTIONS], rows);
  const { issues } = valueIn(world, 'survey', { step: 'look', acceptGuesses: true, decisions: [] });
  expect(issues.filter(({ sheet }) => sheet === 'Final survey')).toMatchObject([
    { row: 3, severity: 'warns', found: 'an answer from an address of nobody in this programme' },
  ]);
});

test('an answer from the address that somebody had before is theirs: nobody is a stranger, nobody is reminded', () => {
  const world = introduced(2, LINK);
  sendAllOf(world, 'survey invitation');
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  for (const row of rows) if (row[1] === 'mentee1@example.org') row[1] = 'corrected@example.org';
  answers(world, ['Timestamp', 'Email Address', ...QUESTIONS], [['2026-06-12', 'mentee1@example.org', 4, 8]]);
  const { issues } = valueIn(world, 'survey', { step: 'look', acceptGuesses: true, decisions: [] });
  expect(issues.filter(({ sheet }) => sheet === 'Final survey')).toEqual([]);
  const reminded = sendAllOf(world, 'survey reminder').sort();
  expect(reminded).toEqual(['mentee0', 'mentor0', 'mentor1'].map((who) => `${who}@example.org`));
});
