// What the page and the report say of a survey: who answered, of how many, what stands still and why, what was never asked.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { APPROVE } from '../introduce-world.ts';
import { LEAVE } from '../leaving-world.ts';
import { askIn, NOW, rowsOf, valueIn } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const LOOK: SurveyRequest = { ...WRITE, step: 'look' };
const PAIRS = 7;

/** Everybody of seven pairs has answered; the survey asks neither whether they met nor whether they go on. */
function answered(
  settings: readonly (readonly (string | number)[])[] = [],
  { addressed = true, isInvited = false } = {},
): World {
  const world = introduced(PAIRS, [['Survey link', 'https://example.org/s', ''], ...settings]);
  if (isInvited) {
    const occasion = 'survey invitation' as const;
    valueIn(world, 'introduce', { ...APPROVE, occasion });
    while (valueIn(world, 'introduce', { ...APPROVE, step: 'send', occasion }).here.queued > 0);
  }
  const header = ['Timestamp', 'Email Address', 'I took part as', 'How satisfied are you? (1-5)'];
  const rows = (['Mentor', 'Mentee'] as const).flatMap((role) =>
    Array.from({ length: PAIRS }, (_, k) => [
      `2026-03-0${k + 1} 10:00:00`,
      addressed ? `${role.toLowerCase()}${k}@example.org` : '',
      role,
      4 + (k % 2),
      k === 0 ? `Mara Amentor${k} was kind.` : 'More time for all of us, please.',
      'Yes',
    ]),
  );
  const texts = ['What could be better?', 'May we quote you?'];
  addSheet(world, 'Final survey', [[...header, ...texts], ...rows]);
  world.clock = NOW;
  return world;
}

const surveyIn = (world: World) => world.sheets.find(({ name }) => name === 'Final survey')!;

function says(world: World, request: SurveyRequest = LOOK) {
  world.clock = NOW;
  return valueIn(world, 'survey', request);
}

const report = (world: World) => {
  valueIn(world, 'survey', { ...WRITE, step: 'report' });
  return world.documents
    .at(-1)!
    .html.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

test('how many answered, of those who were invited, also of somebody whose pair ended since', () => {
  const world = answered([], { isInvited: true });
  expect(says(world).says[0]).toBe('7 of 7 mentors answered (100 %). 7 of 7 mentees answered (100 %).');
  valueIn(world, 'leaving', { ...LEAVE, person: 'mentee0@example.org' });
  expect(says(world).base.map(({ invited }) => invited)).toEqual([7, 7]);
  surveyIn(world).rows.splice(2, 4);
  expect(says(world).says[0]).toBe('Fewer than 5 of one role answered, so how many of each is not shown.');
});

test('a counted answer is erased: what is said is true, nobody waits for answers that cannot come, and the texts stay private', () => {
  const world = answered();
  const first = says(world, WRITE);
  expect(first.wrote).toMatch(/^Written to Results, Editions, Survey texts, .*Your notes stay\.$/);
  for (const name of first.wrote.replace(/^Written to |\. Your.*$/g, '').split(', '))
    expect(rowsOf(world, name)!.length, name).toBeGreaterThan(1);
  const figures = rowsOf(world, 'Results');
  valueIn(world, 'erase', { person: 'mentee3@example.org', write: true, answers: true });
  const view = says(world);
  expect(view.says[0]).toContain('The figures in the sheet Results stand as they were counted.');
  expect(view.says[1]).toContain('nobody is left who could still answer');
  expect(JSON.stringify(view.says)).not.toMatch(/Too few|Fewer than|Wait/);
  expect(says(world, WRITE).written).toBe(false);
  expect(rowsOf(world, 'Results')).toEqual(figures);
  const { answer } = askIn(world, 'survey', { ...WRITE, step: 'report' });
  expect(JSON.stringify(answer)).toContain('Hand on Results');
  surveyIn(world).rows.pop();
  expect(says(world).says[1]).toContain('Once 5 more answers');
});

test('answers without addresses, texts nobody may quote, ticks that do not count', () => {
  const anonymous = answered([], { addressed: false });
  expect(says(anonymous).says).toContain(
    'The answers carry no address: nobody can tell who has not answered yet, so nobody is reminded.',
  );
  const world = answered();
  says(world, WRITE);
  const texts = world.sheets.find(({ name }) => name === 'Survey texts')!;
  for (const row of texts.rows.slice(1)) row[0] = true;
  const said = says(world).says.join('\n');
  expect(said).toContain('12 texts may be quoted; 12 ticked in the sheet Survey texts.');
  expect(said).toContain('2 ticked texts name somebody of the programme, and are not quoted.');
  expect(said).not.toContain('no address');
  for (const row of surveyIn(world).rows.slice(1)) row[5] = 'No';
  const none = says(world, WRITE);
  expect(none.says.at(-1)).toBe(
    'No text may be quoted: nobody gave leave. The sheet Texts to read is for you alone.',
  );
});

test('the report: who applied is counted whether or not they stayed, what nobody was asked is not nought', () => {
  const world = answered();
  valueIn(world, 'leaving', { ...LEAVE, person: 'mentee0@example.org' });
  world.clock = NOW;
  const told = report(world);
  expect(told).toContain('From applying to going on');
  expect(told).toMatch(/Programme – 7 .*not asked not asked/);
  expect(told).not.toMatch(/\b0\b/);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Have you met?'],
    ...Array.from({ length: 6 }, (_, k) => ['2026-03-09 10:00:00', `mentee${k}@example.org`, 'Yes']),
  ]);
  for (const row of world.sheets.find(({ name }) => name === 'Documents')!.rows.slice(1)) row[3] = 'before';
  expect(valueIn(world, 'hub', null).participants.mentees).toBe(6);
});

test('quotations bear the role alone where there is one strand, in the language of the report', () => {
  const world = answered([["Participants' language", 'French', '']]);
  says(world, WRITE);
  for (const row of world.sheets.find(({ name }) => name === 'Survey texts')!.rows.slice(3)) row[0] = true;
  const told = report(world);
  expect(told).toMatch(/« More time for all of us, please. » \((mentor|mentoré)\)/);
  expect(told).not.toMatch(/mentee|Programme\)|“/);
});
