// What closing says before anything goes: what nobody has done yet, by what is true that day.
import { expect, test } from 'vitest';
import type { Occasion } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { introduced } from '../catch-up-world.ts';
import { APPROVE, DAY, LOOK } from '../introduce-world.ts';
import { copyOf, NOW, rowsOf, valueIn, worldOf } from '../workbench.ts';

const LINK = [['Survey link', 'https://example.org/survey', '']];
const WRITE_RESULTS = { step: 'write', acceptGuesses: true, decisions: [] } as const;
const saysIn = (world: World) => valueIn(world, 'close', { step: 'list' }).open.says;

function sendAllOf(world: World, occasion: Occasion): void {
  valueIn(world, 'introduce', { ...APPROVE, occasion });
  while (valueIn(world, 'introduce', { ...LOOK, step: 'send', occasion }).here.queued > 0);
}

test('survey: invited and unanswered, answered and uncounted, then counted', () => {
  const world = introduced(6, LINK);
  expect(saysIn(world)).toEqual([]);
  sendAllOf(world, 'survey invitation');
  expect(saysIn(world)).toEqual(['The survey went to 12 people, and no answer has come yet.']);
  const survey = addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you with the programme?', 'Would you recommend it?'],
    ...Array.from({ length: 6 }, (_, k) => [`2026-03-1${k} 10:00:00`, `mentor${k}@example.org`, 5, 9]),
  ]);
  expect(saysIn(world)).toEqual([
    '6 survey answers are in no figure yet: write the results under Survey first.',
  ]);
  valueIn(world, 'survey', WRITE_RESULTS);
  expect(saysIn(world)).toEqual([]);
  // One late answer waits for others, whatever is pressed: nothing to do about it.
  survey.rows.push(['2026-03-20 10:00:00', 'mentee0@example.org', 4, 8]);
  expect(saysIn(world)).toEqual([]);
});

test('the mail about the end is said of pairs whose day has come and that had none', () => {
  const world = introduced(3);
  world.clock = NOW + 200 * DAY;
  expect(saysIn(world)).toEqual(['The mail “Closing” has not gone to 3 pairs.']);
  // Whoever was away has as many days more.
  const away = copyOf(world);
  const { header } = ourSheet('mentors');
  const cells: Record<string, string> = {
    ...{ Email: 'mentor0@example.org', Status: 'away 2026-03-11 – 2026-09-01' },
  };
  addSheet(away, 'Mentors', [[...header], header.map((column) => cells[column] ?? '')]);
  expect(saysIn(away)).toEqual(['The mail “Closing” has not gone to 2 pairs.']);
  sendAllOf(world, 'closing');
  expect(saysIn(world)).toEqual([]);
});

test('figures of other answers are no figures of these', () => {
  const world = introduced(6, LINK);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you with the programme?', 'Would you recommend it?'],
    ...Array.from({ length: 6 }, (_, k) => [`2026-03-1${k} 10:00:00`, `mentor${k}@example.org`, 5, 9]),
  ]);
  valueIn(world, 'survey', WRITE_RESULTS);
  const sheet = world.sheets.find(({ name }) => name === 'Final survey')!;
  for (const row of sheet.rows.slice(1)) row[2] = 1;
  expect(saysIn(world)).toEqual([
    '6 survey answers are in no figure yet: write the results under Survey first.',
  ]);
});

/** What the list says, place by place. */
const listed = (world: World) => {
  const { kept, left } = valueIn(world, 'close', { step: 'list' });
  return [...kept, ...left].map(({ where, what }) => `${where}: ${what}`);
};

test('the list names Earlier pairs before it is there, and keeps the answers from which mentors are asked', () => {
  const said = listed(introduced(3));
  expect(said).toContain(
    'Earlier pairs: who was together, as codes without names, so that nobody gets the same partner again',
  );
  expect(said.find((text) => text.startsWith('Mentor answers'))).toMatch(
    /^Mentor answers: 3 answers; keep the tab/,
  );
  expect(said.find((text) => text.startsWith('Mentee answers'))).toMatch(/then delete the tab yourself$/);
});

test('a link or a mark that happens to hold a name is no name that stays', () => {
  const world = introduced(2);
  addSheet(world, 'Documents', [
    [...ourSheet('documents').header],
    [
      'Report',
      '2026',
      'current',
      '',
      4,
      'https://docs.google.com/d/Mara-Amentor0',
      '',
      'Amentor0',
      '',
      '',
      '',
    ],
  ]);
  expect(listed(world).filter((text) => text.startsWith('Documents'))).toEqual([]);
  world.sheets.find(({ name }) => name === 'Documents')!.rows[1]![2] = 'sent to Mara Amentor0';
  expect(listed(world).filter((text) => text.startsWith('Documents'))).toEqual([
    'Documents: 1 row that names somebody, row 2',
  ]);
});

test('the retention date goes on reminding of answers that the next edition has set aside', () => {
  const world = introduced(3, [['Retention date', '2027-01-31', '']]);
  valueIn(world, 'close', { step: 'close' });
  world.clock = NOW;
  const { next } = valueIn(world, 'nextEdition', { step: 'begin', edition: '2027' });
  expect(next.join(' ')).toContain('The Retention date stays at 31 January 2027');
  expect(rowsOf(world, 'Settings')!.find(([name]) => name === 'Retention date')![1]).toBe('2027-01-31');
  world.clock = Date.parse('2027-02-02T09:00:00Z');
  const card = () => valueIn(world, 'hub', null).cards.find(({ title }) => /^Names should/.test(title));
  expect(card()!.title).toBe('Names should have gone by 31 January 2027');
  expect(card()!.lines[0]).toBe(
    '6 answers of earlier editions are still here, in Mentor answers, Mentee answers: delete them there.',
  );
  for (const sheet of world.sheets.filter(({ name }) => / answers$/.test(name))) sheet.rows.splice(1);
  expect(card()!.lines).toEqual([
    'Is this the date of the edition before? Then write the one of 2027 into the setting Retention date once the earlier answers are deleted. Otherwise close 2027; you see the list first.',
  ]);
});

test('a person is not said to be meant by what somebody else is called', () => {
  const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'What are your goals?'];
  const row = (email: string, name: string) => ['2026-01-02 10:00:00', email, name, 'Leadership', 'To lead.'];
  const world = worldOf({
    'Mentor answers': [header, row('t.holm@example.org', 'Tamara Holm')],
    'Mentee answers': [
      header,
      row('t.bogdan@example.org', 'Tamara Bogdan'),
      row('r.amari@example.org', 'Rania Amari'),
      [...row('j.lund@example.org', 'Jesper Lund').slice(0, 4), 'As Tamara told me.'],
    ],
  });
  const erase = { person: 't.bogdan@example.org', write: false, answers: true };
  const { left } = valueIn(world, 'erase', erase);
  const rows = left.filter(({ where, what }) => where === 'Mentee answers' && /may mean/.test(what));
  expect(rows.map(({ what }) => what)).toEqual(['row 4: an answer of somebody else may mean this person']);
});
