// What an absence must not do: make anybody active who had left, speak for another role or another year, or say of a place what is not so.
import { expect, test } from 'vitest';
import type { LeavingRequest } from '../../src/api/api.ts';
import { late } from '../../src/ground/made-when-asked.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { confirmed, LOOK as SCHEDULE } from '../catch-up-world.ts';
import { circlesMatched } from '../circle-world.ts';
import { APPROVE, LOOK as MAILS, programme } from '../introduce-world.ts';
import { applies, LEAVE, meeting, menteeOf, pairRow, table, UNDO } from '../leaving-world.ts';
import { askIn, CONFIRM, copyOf, TRY, valueIn } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const NAME = 'Mara Amentor0';
/** Two pairs with two meetings each, made once. */
const made = late(() => meeting(2));
const two = () => copyOf(made());

const away = (part: Partial<LeavingRequest> = {}): LeavingRequest => ({
  ...LEAVE,
  how: 'away',
  from: '2026-03-12',
  until: '2026-06-01',
  ...part,
});
const hub = (world: World) => valueIn(world, 'hub', null);

/** Rows of our own list, as a coordinator types them. */
function types(
  world: World,
  id: 'mentors' | 'mentees',
  ...rows: readonly Readonly<Record<string, string>>[]
): void {
  const { header } = ourSheet(id);
  const name = id === 'mentors' ? 'Mentors' : 'Mentees';
  world.sheets = world.sheets.filter((sheet) => sheet.name !== name);
  addSheet(world, name, [[...header], ...rows.map((cells) => header.map((column) => cells[column] ?? ''))]);
}
const own = (Status: string) => ({ Name: NAME, Email: MENTOR, Status });
const titles = (world: World) => hub(world).cards.map(({ title }) => title);

test.each(['withdrawn', 'paused'] as const)('somebody %s is not made active again by an absence', (how) => {
  const world = two();
  valueIn(world, 'leaving', { ...LEAVE, how });
  const before = JSON.stringify(table(world, 'Mentors'));
  for (const step of ['look', 'write', 'undo'] as const)
    expect(askIn(world, 'leaving', away({ step })).answer).toMatchObject({
      ok: false,
      error: { what: `${NAME} does not take part at the moment. Nothing was written.` },
    });
  expect(JSON.stringify(table(world, 'Mentors'))).toBe(before);
});

test('taking back a leaving does not take back an absence', () => {
  const world = two();
  valueIn(world, 'leaving', away());
  expect(askIn(world, 'leaving', UNDO).answer).toMatchObject({ ok: false });
  expect(table(world, 'Mentors')[0]!['Status']).toBe('away 2026-03-12 – 2026-06-01');
});

test('taken back, Status says what stood there before: an absence that was prolonged, or during which somebody left', () => {
  const world = two();
  const hand = 'away until 2026-05-01';
  types(world, 'mentors', own(hand));
  const status = () => table(world, 'Mentors')[0]!['Status'];
  const undo = (part: Partial<LeavingRequest>) =>
    askIn(world, 'leaving', away({ ...part, step: 'undo' })).answer;
  const again = (said: string) => ({
    ok: true,
    value: { undone: [`Taken back: the Status of ${NAME} is “${said}” again.`] },
  });
  const [june, july] = ['away 2026-03-12 – 2026-06-01', 'away 2026-03-12 – 2026-07-01'] as const;
  valueIn(world, 'leaving', away());
  valueIn(world, 'leaving', away({ until: '2026-07-01' }));
  expect(status()).toBe(july);
  valueIn(world, 'leaving', LEAVE);
  expect(status()).toBe('withdrawn');
  expect(askIn(world, 'leaving', UNDO).answer).toMatchObject({
    ok: true,
    value: { undone: expect.arrayContaining([`Taken back: the Status of ${NAME} is “${july}” again.`]) },
  });
  expect(status()).toBe(july);
  expect(undo({ until: '2026-07-01' })).toMatchObject(again(june));
  // The same once more, as after a cut, takes back nothing else.
  expect(undo({ until: '2026-07-01' })).toMatchObject({ ok: false });
  expect(status()).toBe(june);
  expect(undo({})).toMatchObject(again(hand));
  // Days that are left out are those that stand; where none did before, it is said that none do now.
  types(world, 'mentors', own(''));
  valueIn(world, 'leaving', away());
  const none = `Taken back: ${NAME} is no longer noted as away.`;
  expect(undo({ from: null, until: null })).toMatchObject({ ok: true, value: { undone: [none] } });
  expect(status()).toBe('');
  types(world, 'mentors', own(hand));
  valueIn(world, 'leaving', away());
  expect(undo({ until: null })).toMatchObject(again(hand));
  expect(table(world, 'Mentors')[0]).toMatchObject({ Status: hand, Notes: '' });
});

test('days of which nobody was told are taken back, although the partner was told of those before', () => {
  const world = two();
  const undo = (until: string) => askIn(world, 'leaving', away({ until, step: 'undo' })).answer;
  valueIn(world, 'leaving', away());
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'away' });
  while (valueIn(world, 'introduce', { ...APPROVE, occasion: 'away', step: 'send' }).here.queued > 0);
  valueIn(world, 'leaving', away({ until: '2026-07-01' }));
  expect(undo('2026-07-01')).toMatchObject({ ok: true });
  expect(table(world, 'Mentors')[0]!['Status']).toBe('away 2026-03-12 – 2026-06-01');
  expect(undo('2026-06-01')).toMatchObject({ ok: false });
});

test('other days of an absence leave the other role as it is', () => {
  const world = two();
  applies(world, 'mentee', NAME, MENTOR);
  types(world, 'mentees', own('withdrawn'));
  types(world, 'mentors', own('away 2026-03-10 – 2026-05-01'));
  valueIn(world, 'leaving', away({ from: '' }));
  expect(table(world, 'Mentees').map(({ Status }) => Status)).toEqual(['withdrawn']);
  expect(table(world, 'Mentors').map(({ Status }) => Status)).toEqual(['away 2026-03-10 – 2026-06-01']);
});

test('who has two roles is away in both, whichever cell says so; of two cells the one that is so today counts', () => {
  const world = two();
  applies(world, 'mentee', NAME, MENTOR);
  types(world, 'mentors', own('away until 2026-06-01'));
  expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
  expect(valueIn(world, 'match', TRY).unmatched).toEqual([]);
  types(world, 'mentees', own('away 2026-01-01 – 2026-03-01'));
  expect(titles(world)).toContain('1 person is or will be away, and keeps their place');
  expect(titles(world)).not.toContain('1 person is back');
  expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
});

test('who is away is counted by person: one with two pairs is one, two of one name are two', () => {
  const world = two();
  const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
  const [first, second] = ['mentor0@example.org', 'mentor1@example.org'].map((address) =>
    rows.find((row) => row.includes(address)),
  ) as [CellData[], CellData[]];
  const at = (column: string) => rows[0]!.indexOf(column);
  const called = (row: CellData[]) => `${row[at('Mentee')]} · ${row[at('Mentor')]}`;
  const other = String(second[at('Mentor')]);
  const twice = copyOf(world);
  for (const row of twice.sheets.find(({ name }) => name === 'Matches')!.rows.slice(1))
    for (const column of ['Mentor', 'Mentor address', 'Proposed mentor address'] as const)
      if (rows[0]!.includes(column)) row[at(column)] = first[at(column)]!;
  types(twice, 'mentors', own('away until 2026-06-01'));
  const card = hub(twice).cards.find(({ title }) => title.includes('will be away'))!;
  expect([card.title, card.lines]).toEqual([
    '1 person is or will be away, and keeps their place',
    [expect.stringMatching(/: until 1 June 2026 \([^,]+ · [^,]+, [^,]+ · [^,]+\)\.$/)],
  ]);
  const alike = copyOf(world);
  for (const { rows: all } of alike.sheets)
    for (const row of all) if (row.includes(other)) row[row.indexOf(other)] = NAME;
  types(alike, 'mentors', own('away until 2026-06-01'), {
    ...own('away until 2026-06-01'),
    Email: 'mentor1@example.org',
  });
  expect(called(first)).toContain(NAME);
  expect(titles(alike)).toContain('2 people are or will be away, and keep their places');
});

test('an absence that is over lends its first day to none that follows', () => {
  const world = two();
  types(world, 'mentors', own('away 2026-01-01 – 2026-02-01'));
  valueIn(world, 'leaving', away({ from: '' }));
  expect(table(world, 'Mentors').map(({ Status }) => Status)).toEqual(['away 2026-03-10 – 2026-06-01']);
});

test('outside its days the cell says nothing: the answer of the form counts', () => {
  const world = two();
  const { rows } = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  rows[0]!.push('Taking part');
  rows.find((row) => row.includes(MENTOR))!.push('withdrawn');
  const decisions = [{ sheet: 'Mentor answers', header: 'Taking part', field: 'status' }];
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  types(world, 'mentors', own('away 2026-01-01 – 2026-02-01'));
  expect(hub(world).participants.mentors).toBe(1);
  types(world, 'mentors', own('away 2026-04-01 – 2026-06-01'));
  expect(hub(world).participants.mentors).toBe(1);
});

test('without a first day nobody reckons how long it was: mails are due on the day of coming back', () => {
  const world = two();
  types(world, 'mentors', own('away until 2026-03-25'));
  world.clock = Date.parse('2026-03-26T09:00:00Z');
  expect(valueIn(world, 'introduce', { ...MAILS, occasion: 'reminder' }).due).toBe(4);
  types(world, 'mentors', own('away 2026-03-11 – 2026-03-25'));
  expect(valueIn(world, 'introduce', { ...MAILS, occasion: 'reminder' }).due).toBe(2);
});

test('a meeting that repeats is neither cancelled nor moved here', () => {
  const world = two();
  const event = confirmed(world).find(({ attendees }) => attendees.some(({ email }) => email === MENTOR))!;
  event.recurrence = ['RRULE:FREQ=WEEKLY;COUNT=20'];
  valueIn(world, 'leaving', away());
  const found = valueIn(world, 'schedule', SCHEDULE).differences.filter(({ says }) =>
    says.some((said) => said.includes('It repeats')),
  );
  expect(found).toMatchObject([{ can: ['leave'] }]);
  const { next, says } = valueIn(world, 'leaving', away({ step: 'look' }));
  expect(next.find(({ as }) => as === 'cancel')?.label).toBe('Cancel 1 meeting of that time');
  expect(says).toContain('It repeats: take these dates out in Google Calendar.');
});

test('of a circle that is only proposed the place goes, and a confirmed one waits', () => {
  const world = circlesMatched(6);
  const { Person: person, Circle: circle } = table(world, 'Circles').find(({ Role }) => Role === 'mentee')!;
  const says = () => valueIn(world, 'leaving', away({ step: 'look', person: String(person) })).says;
  expect(says()).toContain(`${person} was only proposed for ${circle}: Match fills the place again.`);
  const { rows } = world.sheets.find(({ name }) => name === 'Circles')!;
  for (const row of rows.slice(1)) if (row.includes(circle!)) row[rows[0]!.indexOf('Status')] = 'confirmed';
  expect(says()).toContain(
    `${person} keeps the place in ${circle}; the circle is introduced once ${person} is back.`,
  );
  valueIn(world, 'leaving', away({ person: String(person), from: '' }));
  const { held } = valueIn(world, 'introduce', MAILS);
  expect(held.map(({ why }) => why)).toContain(
    `${person} is away until 1 June 2026; this mail waits until then`,
  );
});

test('a locked pair that was not introduced stays, keeps its place, and waits', () => {
  const world = programme(2);
  const mentee = menteeOf(world, MENTOR);
  const name = String(pairRow(world, mentee, MENTOR)!['Mentee']);
  const { rows } = world.sheets.find(({ name: sheet }) => sheet === 'Matches')!;
  rows.find((row) => row.includes(MENTOR))![rows[0]!.indexOf('Lock')] = true;
  const { says } = valueIn(world, 'leaving', away({ from: '' }));
  expect(says).toContain(
    `${name} and ${NAME} stay a pair. From 1 June 2026 they can be introduced: you send it.`,
  );
  const { pairs, issues } = valueIn(world, 'match', TRY);
  expect(pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe(MENTOR);
  expect(issues.filter(({ found }) => found.includes('kept pair'))).toEqual([]);
  expect(valueIn(world, 'introduce', MAILS).due).toBe(2);
});

test('another mentor, written beside the day of an introduction and proposed: page, Match and hub keep the two alike', () => {
  const world = two();
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const mentee = menteeOf(world, MENTOR);
  const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
  const row = rows.find((one) => one.includes(MENTOR))!;
  const name = String(row[rows[0]!.indexOf('Mentee')]);
  row[rows[0]!.indexOf('Mentor')] = 'Rosa Reserve';
  row[rows[0]!.indexOf('Status')] = 'proposed';
  const { says } = valueIn(world, 'leaving', away({ person: 'Rosa Reserve', from: '' }));
  expect(says).toContain(
    `${name} and Rosa Reserve stay a pair. From 1 June 2026 they can be introduced: you send it.`,
  );
  const { pairs, issues } = valueIn(world, 'match', TRY);
  expect(pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe('rosa@example.org');
  expect(issues.filter(({ found }) => found.includes('kept pair'))).toEqual([]);
});

test('where both are away until the same day, each is told of the other', () => {
  const world = two();
  valueIn(world, 'leaving', away());
  valueIn(world, 'leaving', away({ person: menteeOf(world, MENTOR) }));
  expect(valueIn(world, 'introduce', { ...MAILS, occasion: 'away' }).due).toBe(2);
});

test('written by hand, the hub leads to the mail for the partner until there is one', () => {
  const world = two();
  types(world, 'mentors', own('away until 2026-06-01'));
  const card = () => hub(world).cards.find(({ title }) => title.includes('will be away'))!;
  expect(card().buttons).toMatchObject([{ does: 'open introduce', about: 'away' }]);
  valueIn(world, 'introduce', { ...MAILS, occasion: 'away', step: 'approve' });
  expect(card().buttons).toEqual([]);
});
