// Circles changed by hand: whoever is moved after the introduction is asked about, with a way on; a circle under another name stays
// the one that people know; and nobody is mailed into a circle that a rule forbids before a person says so.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import { LOOK as CALENDAR, confirmed } from '../catch-up-world.ts';
import { circlesMatched, inCircles } from '../circle-world.ts';
import { APPROVE, LOOK as MAILS, received, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const start = inCircles(7);
const addressOf = (person: string) => `mentee${'ABCDEFG'.indexOf(person.split(' ')[1]![0]!)}@example.org`;
const menteesOf = (world: World, circle: string) =>
  table(world, 'Circles').filter(({ Circle, Role }) => Circle === circle && Role === 'mentee');
const [small, large] = ['Circle 1', 'Circle 2'].sort(
  (a, b) => menteesOf(start, a).length - menteesOf(start, b).length,
) as [string, string];
const who = String(menteesOf(start, large)[0]!['Person']);

function write(world: World, column: string, cell: CellData, isMeant: (row: readonly CellData[]) => boolean) {
  const { rows } = world.sheets.find(({ name }) => name === 'Circles')!;
  for (const row of rows.slice(1)) if (isMeant(row)) row[rows[0]!.indexOf(column)] = cell;
}
const inCirclesOf = (issues: readonly { sheet: string; severity: string; found: string }[]) =>
  issues
    .filter(({ sheet, severity }) => sheet === 'Circles' && severity === 'holds')
    .map(({ found }) => found);
/** Circles whose meetings this person is invited to, each as often as there are meetings. */
const invitedTo = (world: World) =>
  confirmed(world)
    .filter(({ attendees }) => attendees.some(({ email }) => email === addressOf(who)))
    .map(({ summary }) => /Circle \d/.exec(summary)![0])
    .sort();
function settle(world: World, as: 'invite' | 'take off') {
  const { differences } = valueIn(world, 'schedule', CALENDAR);
  const found = differences.filter(({ can }) => can.includes(as));
  expect(found.map(({ says }) => says.join(' ')).join(' ')).toContain(who);
  const settled = found.map(({ ref }) => ({ ref, as }));
  valueIn(world, 'schedule', { ...CALENDAR, step: 'settle', settle: settled });
}

test('moved after the introduction: said in every step, nobody is written to, and proposed leads on', () => {
  const world = copyOf(start);
  const mails = received(world).length;
  write(world, 'Circle', small, (row) => row.includes(who));
  const said = [`${who} in ${small}; the mails told of ${large}`];
  expect(inCirclesOf(valueIn(world, 'hub', null).issues)).toEqual(said);
  expect(inCirclesOf(valueIn(world, 'match', WRITE).issues)).toEqual(said);
  expect(menteesOf(world, small).map(({ Person }) => Person)).toContain(who);
  const { held, issues } = valueIn(world, 'introduce', APPROVE);
  expect(inCirclesOf(issues)).toEqual(said);
  expect(held.map((one) => one.who)).toEqual([addressOf(who)]);
  sendAll(world);
  const { differences, toCancel, asked, ...calendar } = valueIn(world, 'schedule', CALENDAR);
  expect(inCirclesOf(calendar.issues)).toEqual(said);
  expect([toCancel, asked]).toEqual([[], []]);
  expect(differences.flatMap(({ says }) => says)).toEqual([
    `${who}: in ${small} now, and still a guest of 2 meetings of ${large} to come.`,
  ]);
  expect(received(world)).toHaveLength(mails);

  write(world, 'Status', 'proposed', (row) => row.includes(who));
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ held: [], due: 1 });
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(received(world).slice(mails)).toEqual([addressOf(who)]);
  world.clock = NOW;
  expect(inCirclesOf(valueIn(world, 'hub', null).issues)).toEqual([]);
  expect(invitedTo(world)).toEqual([large, large]);
  settle(world, 'invite');
  settle(world, 'take off');
  expect(invitedTo(world)).toEqual([small, small]);
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
});

test('moved and put back: nothing is said and nothing is done', () => {
  const world = copyOf(start);
  write(world, 'Circle', small, (row) => row.includes(who));
  valueIn(world, 'match', WRITE);
  write(world, 'Circle', large, (row) => row.includes(who));
  expect(inCirclesOf(valueIn(world, 'match', WRITE).issues)).toEqual([]);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ held: [], due: 0 });
  expect(valueIn(world, 'schedule', CALENDAR).differences).toEqual([]);
});

test('a circle under another name: no mail, no meeting and no cancellation, until the name is back', () => {
  const world = copyOf(start);
  const before = [received(world), confirmed(world)];
  write(world, 'Circle', 'Physicists', (row) => row.includes(large));
  const said = menteesOf(world, 'Physicists').map(
    () => `Physicists; its mails and meetings are about ${large}`,
  );
  expect(inCirclesOf(valueIn(world, 'match', WRITE).issues)).toEqual([said[0], ...said]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  for (const step of ['propose', 'create'] as const) {
    const view = valueIn(world, 'schedule', { ...CALENDAR, step });
    expect([view.toCancel, view.created]).toEqual([[], 0]);
  }
  expect([received(world), confirmed(world)]).toEqual(before);
  write(world, 'Circle', large, (row) => row.includes('Physicists'));
  expect(inCirclesOf(valueIn(world, 'match', WRITE).issues)).toEqual([]);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ held: [], due: 0 });
});

test('moved by hand to the supervisor’s circle: nobody in it is mailed before a ticked Lock', () => {
  const world = circlesMatched(7);
  const lead = table(world, 'Circles').find(({ Circle, Role }) => Circle === small && Role === 'mentor')!;
  const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
  for (const row of answers)
    row.push(row === answers[0] ? 'Who is your supervisor?' : row.includes(who) ? lead['Person']! : '');
  write(world, 'Circle', small, (row) => row.includes(who));
  const { held } = valueIn(world, 'introduce', APPROVE);
  expect(held).toMatchObject([{ who: small }]);
  expect(held[0]!.why).toContain('Not the supervisor');
  sendAll(world);
  expect(received(world)).not.toContain(addressOf(who));
  write(world, 'Lock', true, (row) => row.includes(who));
  expect(valueIn(world, 'introduce', APPROVE).held).toEqual([]);
  sendAll(world);
  expect(received(world)).toContain(addressOf(who));
});
