// After the introduction: check-ins, reflection notes and surveys read back per person, reminders that leave out whoever
// has answered, a match that is ended.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { addSheet } from '../../src/local/world.ts';
import { APPROVE, LOOK, nobodyTwice, programme, sendAll } from '../introduce-world.ts';
import { rowsOf, valueIn, WRITE } from '../workbench.ts';

/** Mails of later weeks on the day of the introduction, for tests of who gets them. */
const AT_ONCE = [
  ['Reminder after', 0, ''],
  ['Fit check after', 0, ''],
];

function introduced(pairs: number, settings: readonly (readonly (string | number)[])[] = AT_ONCE): World {
  const world = programme(pairs, settings);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  return world;
}

function withForms(world: World): World {
  const checkIn = addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Have you met?', 'Are you the right match?'],
    ['2026-04-01 10:00:00', 'mentee0@example.org', 'Yes', 'A good fit'],
    ['2026-04-01 11:00:00', 'mentor0@example.org', 'Yes', 'Still deciding'],
    ['2026-04-02 10:00:00', 'mentee1@example.org', 'Not yet', ''],
    ['2026-04-03 10:00:00', 'mentee2@example.org', 'Yes, twice', 'Still deciding'],
    ['2026-04-09 10:00:00', 'MENTEE2@example.org', 'Yes, twice', 'Not a good fit'],
  ]);
  checkIn.formUrl = 'https://docs.google.com/forms/d/e/check-in/viewform';
  addSheet(world, 'Reflection notes', [
    ['Timestamp', 'Email Address', 'What was most useful?'],
    ['2026-04-11 10:00:00', 'mentee0@example.org', 'To listen.'],
    ['2026-05-11 10:00:00', 'mentee0@example.org', 'To ask.'],
  ]);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you with the programme?', 'Would you recommend it?'],
    ['2026-06-11 10:00:00', 'mentor0@example.org', 5, 9],
  ]);
  return world;
}

test('what each person said, wrote and still owes', () => {
  const world = withForms(introduced(3));
  const { followUp } = valueIn(world, 'introduce', LOOK);
  const about = (name: string) => followUp.find(({ person }) => person === `${name}@example.org`);
  expect(followUp).toHaveLength(6);
  expect(about('mentee0')).toMatchObject({
    met: true,
    fit: 'good',
    notes: 2,
    feedback: false,
    owes: ['feedback'],
  });
  expect(about('mentor0')).toMatchObject({ met: true, fit: 'undecided', notes: 0, feedback: true, owes: [] });
  expect(about('mentee1')).toMatchObject({ met: false, fit: null, owes: ['feedback'] });
  expect(about('mentee2')).toMatchObject({ met: true, fit: 'not good' });
  expect(about('mentor2')).toMatchObject({ met: null, fit: null, owes: ['check-in', 'feedback'] });
});

test('what is known is said in sentences, and of what nobody was asked nothing is counted', () => {
  const since = (world: World) => valueIn(world, 'introduce', LOOK).since;
  expect(since(withForms(introduced(3)))).toEqual([
    '4 of 6 answered the check-in: 3 said that they met, 1 that it is a good match.',
    '2 reflection notes came in.',
    '1 person answered the survey.',
  ]);
  expect(since(introduced(2))).toEqual([
    'Whether they met is not known: this file has no answers to a check-in.',
  ]);
  const silent = withForms(introduced(3));
  silent.sheets.find(({ name }) => name === 'Check-in')!.rows.splice(1, 4);
  silent.sheets.find(({ name }) => name === 'Check-in')!.rows[1]![1] = 'other@example.org';
  expect(since(silent)[0]).toBe('Nobody introduced has answered the check-in yet.');
});

test('nobody is asked for what nobody asks', () => {
  const { followUp } = valueIn(introduced(2), 'introduce', LOOK);
  expect(followUp.map(({ owes }) => owes)).toEqual([[], [], [], []]);
});

test('reminders and fit checks leave out whoever has answered, and carry the form of the check-in sheet', () => {
  const world = withForms(introduced(3));
  const fit = valueIn(world, 'introduce', { ...APPROVE, occasion: 'fit check' });
  expect(fit.queued).toBe(3);
  while (valueIn(world, 'introduce', { ...LOOK, step: 'send', occasion: 'fit check' }).here.queued > 0);
  const asked = world.mails.slice(6);
  expect(asked.flatMap(({ to }) => to).sort()).toEqual([
    'mentee1@example.org',
    'mentor1@example.org',
    'mentor2@example.org',
  ]);
  for (const { body } of asked) expect(body).toContain('https://docs.google.com/forms/d/e/check-in/viewform');
  const reminder = valueIn(world, 'introduce', { ...LOOK, occasion: 'reminder' });
  // The mentor of the third pair is silent, and the mentee said that they met.
  expect(reminder.due).toBe(2);
});

test('handbook and plan stand in the introduction where the Settings name them', () => {
  const links = [
    ['Handbook link', 'https://example.org/handbook', ''],
    ['Plan link', 'https://example.org/plan', ''],
  ];
  for (const { body } of introduced(1, links).mails) {
    expect(body).toContain('The handbook of the programme: https://example.org/handbook\n\n');
    expect(body).toContain('A template for your mentoring plan: https://example.org/plan\n\n');
  }
});

const PART = { step: 'write', how: 'apart', seen: null, acceptGuesses: true } as const;

test('a match is ended: a note, both free, never the same pair again, no second introduction for the others', () => {
  const world = introduced(3);
  const [, first] = rowsOf(world, 'Matches')!;
  const [mentee, mentor] = [String(first![11]), String(first![12])];
  expect(valueIn(world, 'explain', { mentee, mentor, acceptGuesses: true }).wereIntroduced).toBe(true);
  valueIn(world, 'leaving', { ...PART, person: mentee, other: mentor });
  expect(rowsOf(world, 'Matches')![1]!.slice(8, 11)).toEqual([
    'ended',
    expect.anything(),
    'Ended on 2026-03-10 (was introduced).',
  ]);
  const offered = valueIn(world, 'match', WRITE);
  expect(offered.pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor)).toBe(false);
  expect(offered.freeMentors.map((free) => free.mentor)).toContain(mentor);
  expect(offered.unmatched.map((one) => one.mentee)).toContain(mentee);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
  expect(valueIn(world, 'introduce', { ...LOOK, occasion: 'not matched' }).due).toBe(1);
});
