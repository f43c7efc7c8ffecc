// What an absence must not do: make anybody active who had left, speak for another role or another year, or say of a place what is not so.
import { expect, test } from 'vitest';
import type { LeavingRequest } from '../../src/api/api.ts';
import { late } from '../../src/ground/made-when-asked.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { confirmed, LOOK as SCHEDULE } from '../catch-up-world.ts';
import { circlesMatched } from '../circle-world.ts';
import { LOOK as MAILS, programme } from '../introduce-world.ts';
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
function types(world: World, id: 'mentors' | 'mentees', cells: Readonly<Record<string, string>>): void {
  const { header } = ourSheet(id);
  const name = id === 'mentors' ? 'Mentors' : 'Mentees';
  world.sheets = world.sheets.filter((sheet) => sheet.name !== name);
  addSheet(world, name, [[...header], header.map((column) => cells[column] ?? '')]);
}

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

test('other days of an absence leave the other role as it is', () => {
  const world = two();
  applies(world, 'mentee', NAME, MENTOR);
  types(world, 'mentees', { Name: NAME, Email: MENTOR, Status: 'withdrawn' });
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away 2026-03-10 – 2026-05-01' });
  valueIn(world, 'leaving', away({ from: '' }));
  expect(table(world, 'Mentees').map(({ Status }) => Status)).toEqual(['withdrawn']);
  expect(table(world, 'Mentors').map(({ Status }) => Status)).toEqual(['away 2026-03-10 – 2026-06-01']);
});

test('an absence that is over lends its first day to none that follows', () => {
  const world = two();
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away 2026-01-01 – 2026-02-01' });
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
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away 2026-01-01 – 2026-02-01' });
  expect(hub(world).participants.mentors).toBe(1);
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away 2026-04-01 – 2026-06-01' });
  expect(hub(world).participants.mentors).toBe(1);
});

test('without a first day nobody reckons how long it was: mails are due on the day of coming back', () => {
  const world = two();
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away until 2026-03-25' });
  world.clock = Date.parse('2026-03-26T09:00:00Z');
  expect(valueIn(world, 'introduce', { ...MAILS, occasion: 'reminder' }).due).toBe(4);
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away 2026-03-11 – 2026-03-25' });
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
    `${person} is away until 2026-06-01; this mail waits until then`,
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
    `${name} and ${NAME} stay a pair. From 2026-06-01 they can be introduced: you send it.`,
  );
  expect(valueIn(world, 'match', TRY).pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe(MENTOR);
  expect(valueIn(world, 'introduce', MAILS).due).toBe(2);
});

test('written by hand, the hub leads to the mail for the partner until there is one', () => {
  const world = two();
  types(world, 'mentors', { Name: NAME, Email: MENTOR, Status: 'away until 2026-06-01' });
  const card = () => hub(world).cards.find(({ title }) => title.includes('will be away'))!;
  expect(card().buttons).toMatchObject([{ does: 'open introduce', about: 'away' }]);
  valueIn(world, 'introduce', { ...MAILS, occasion: 'away', step: 'approve' });
  expect(card().buttons).toEqual([]);
});
