// Sentences that once said something else than what was so: names for addresses, whom a due mail is for, what is not known.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, DAY, LOOK as MAILS, programme, sendAll } from '../introduce-world.ts';
import { LEAVE, LOOK, meeting, table } from '../leaving-world.ts';
import { askIn, valueIn } from '../workbench.ts';

const dueLines = (world: Parameters<typeof valueIn>[0]) =>
  valueIn(world, 'hub', null)
    .cards.filter(({ title }) => title === 'Mails that are due')
    .flatMap(({ lines }) => lines);

test('a fit check is due only for pairs of whom somebody has not answered', () => {
  const world = introduced(3);
  world.clock += 15 * DAY;
  const [first] = dueLines(world);
  expect(first).toBe('“Is it a good fit?” for 3 pairs.');
  const row = table(world, 'Matches')[0]!;
  const said = (email: unknown) => ['2026-03-20 10:00:00', String(email), 'Yes, it is a good fit'];
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Is it a good fit for you?'],
    said(row['Mentee address']),
  ]);
  valueIn(world, 'columns', {
    decisions: [
      { sheet: 'Check-in', header: '', field: 'check-in' },
      { sheet: 'Check-in', header: 'Is it a good fit for you?', field: 'fit' },
    ],
    accept: 'coordinator',
    write: true,
  });
  expect(dueLines(world)[0]).toBe('“Is it a good fit?” for 3 pairs.');
  world.sheets.find(({ name }) => name === 'Check-in')!.rows.push(said(row['Mentor address']));
  expect(dueLines(world)[0]).toBe('“Is it a good fit?” for 2 pairs.');
});

test('meetings that nobody is to keep are those that stand in the calendar, whatever a row says', () => {
  const world = meeting(2);
  valueIn(world, 'leaving', LEAVE);
  const ofNobody = () =>
    valueIn(world, 'hub', null)
      .cards.map(({ title }) => title)
      .filter((title) => /still to come of/.test(title));
  expect(ofNobody()).toEqual(['2 meetings still to come of pairs that have ended']);
  const isTheirs = ({ attendees }: { attendees: readonly { email: string }[] }) =>
    attendees.some(({ email }) => email === LEAVE.person);
  const theirs = world.calendars[0]!.events.filter(isTheirs);
  theirs[0]!.status = 'cancelled';
  expect(ofNobody()).toEqual(['1 meeting still to come of a pair that has ended']);
  const { rows } = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  rows.splice(1, rows.length - 1);
  expect(ofNobody()).toEqual(['1 meeting still to come of a pair that has ended']);
  theirs[1]!.status = 'cancelled';
  expect(ofNobody()).toEqual([]);
});

test('who is held back, and whose mail is looked at, is called by name', () => {
  const world = introduced(2);
  const look = valueIn(world, 'introduce', { ...MAILS, occasion: 'fit check' });
  const { Mentee, Mentor } = table(world, 'Matches')[0]!;
  expect(look.held.map(({ name }) => name)).toContain(`${Mentee} · ${Mentor}`);
  const fresh = programme(2);
  for (const { names, to } of valueIn(fresh, 'introduce', MAILS).samples) {
    expect(names).toHaveLength(to.length);
    expect(names.join()).toMatch(/^(Mara|Nils) /);
  }
});

test('notes in the Outbox are in the coordinator’s language, and mean the same in the other', () => {
  const world = programme(2, [['Panel language', 'French', '']]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const [row] = table(world, 'Outbox');
  const about = { person: String(row!['Person']), ref: String(row!['Ref']), reason: '', acceptGuesses: true };
  valueIn(world, 'mailAgain', { ...about, step: 'bounced' });
  expect(table(world, 'Outbox')[0]).toMatchObject({ State: 'bounced', Note: 'Il est revenu.' });
  valueIn(world, 'mailAgain', { ...about, step: 'again', reason: 'faute de frappe' });
  expect(String(table(world, 'Outbox')[0]!['Note'])).toMatch(/^À renvoyer/);
  const settings = world.sheets.find(({ name }) => name === 'Settings')!.rows;
  settings.find(([name]) => name === 'Panel language')![1] = 'English';
  const { mails } = valueIn(world, 'mailAgain', { ...about, step: 'look' });
  expect(mails.map(({ state, mayGoAgain }) => [state, mayGoAgain])).toEqual([
    ['queued', false],
    ['failed', false],
  ]);
  sendAll(world);
  expect(world.mails).toHaveLength(5);
});

test('own data and erasing of an address nobody has: the file holds nothing, and that is said', () => {
  const world = introduced(2);
  for (const [question, request] of [
    ['handOn', { list: 'person', person: 'nobody@example.org', write: false }],
    ['erase', { person: 'nobody@example.org', write: false, answers: false }],
  ] as const) {
    const { answer } = askIn(world, question, request as never);
    expect(answer).toMatchObject({
      ok: false,
      error: { what: 'This file holds nothing about this address.', where: 'nobody@example.org' },
    });
  }
});

test('an address that is an everyday word is looked for as a whole; the word in answers means nobody', () => {
  const world = introduced(2);
  const ask = { person: 'career@example.org', answers: true } as const;
  expect(askIn(world, 'erase', { ...ask, write: false }).answer).toMatchObject({
    ok: false,
    error: { what: 'This file holds nothing about this address.' },
  });
  world.sheets.find(({ name }) => name === 'Mentee answers')!.rows[1]![1] = ask.person;
  const before = JSON.stringify(table(world, 'Mentor answers'));
  const { places, left } = valueIn(world, 'erase', { ...ask, write: true });
  expect(places).toContainEqual({ where: 'Mentee answers', what: 'row 2' });
  expect(left.map(({ where }) => where)).not.toContain('Mentor answers');
  expect(JSON.stringify(table(world, 'Mentor answers'))).toBe(before);
});

test('meetings that went as a file are said when somebody leaves, and when the edition is closed', () => {
  const world = programme(2, [
    ['Calendar', 'mail', ''],
    ['Contact', 'desk@example.org', ''],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const { says } = valueIn(world, 'leaving', LOOK);
  expect(says.join('\n')).toContain('6 meetings to come went as files with mails');
  valueIn(world, 'leaving', LEAVE);
  expect(valueIn(world, 'close', { step: 'list' }).open.says.join('\n')).toContain(
    '12 meetings to come went as files with mails',
  );
});

test.each([
  [1, /^Nils .*, meeting 1: left out in the sheet, .* in the calendar on .*\)\. 8 meetings proposed$/],
  [2, /^2 differences between sheet and calendar\. 8 meetings proposed$/],
])('%i of sheet and calendar that do not agree, and what is proposed, are two sentences', (n, says) => {
  const world = introduced(2);
  valueIn(world, 'schedule', PROPOSE);
  world.guestsLeft = 8;
  expect(createAll(world)).toMatchObject({ created: 4, stopped: 'quota' });
  world.clock += 60_000;
  const [header = [], ...rows] = world.sheets.find(({ name }) => name === 'Catch-ups')!.rows;
  const state = header.indexOf('State');
  for (const row of rows.filter((one) => one[state] === 'created').slice(0, n)) row[state] = 'left out';
  expect(valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.line).toMatch(says);
});
