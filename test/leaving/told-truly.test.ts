// What is said around an end is true when it is said: mails about it wait where they are looked for and promise nobody what has come
// already, taking back says what is back, and whoever answers again after having left is asked about.
import { expect, test } from 'vitest';
import { APPROVE, LOOK as MAILS, programme, sendAll } from '../introduce-world.ts';
import { applies, LEAVE, LOOK, meeting, menteeOf, table, UNDO } from '../leaving-world.ts';
import { copyOf, NOW, TRY, valueIn, WRITE } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const before = meeting(3);
const row = table(before, 'Matches').find((one) => one['Mentee address'] === menteeOf(before, MENTOR))!;
const [mentee, mentor] = [String(row['Mentee']), String(row['Mentor'])];
const left = copyOf(before);
valueIn(left, 'leaving', { ...LEAVE, person: MENTOR });

const due = (world: typeof before) => valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines);

test('mails about an end wait on the hub and in every look, until they are approved', () => {
  const world = copyOf(left);
  expect(valueIn(before, 'introduce', MAILS).partings).toBe(0);
  expect(valueIn(world, 'introduce', MAILS).partings).toBe(2);
  expect(due(world)).toContain('2 mails about the end are ready for you to approve.');
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  expect(valueIn(world, 'introduce', MAILS).partings).toBe(0);
});

test('whoever has been introduced to somebody else by then is promised no search', () => {
  const world = copyOf(left);
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  valueIn(world, 'match', WRITE);
  const parting = { ...MAILS, occasion: 'parting' as const };
  expect(valueIn(world, 'introduce', parting).due).toBe(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  const view = valueIn(world, 'introduce', parting);
  expect([view.due, view.partings]).toEqual([1, 1]);
  expect(view.held.map(({ why }) => why)).toEqual([
    `${mentee} has somebody new by now; this mail would not be true any more. Tell ${mentee} yourself that the match with ${mentor} has ended.`,
  ]);
});

test('and nobody is asked to tell them what a mail has told', () => {
  const world = copyOf(left);
  const parting = { ...MAILS, occasion: 'parting' as const };
  world.clock = NOW + 24 * 60 * 60_000;
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  while (valueIn(world, 'introduce', { ...parting, step: 'send' }).here.queued > 0);
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(valueIn(world, 'introduce', parting).held).toEqual([]);
});

test('taking back says who takes part again, and with whom', () => {
  const { undone } = valueIn(copyOf(left), 'leaving', { ...UNDO, person: MENTOR });
  expect(undone).toEqual([
    `Taken back: ${mentor} takes part again.`,
    `${mentee} and ${mentor} are a pair as before.`,
  ]);
  expect(valueIn(copyOf(before), 'leaving', { ...LEAVE, person: MENTOR }).undone).toEqual([]);
});

test.each([
  ['2026-03-09', []],
  ['2026-03-10', []],
  ['2026-03-12', [`${mentor}, withdrawn since 10 March 2026, answered again on 12 March 2026`]],
])(
  'whoever left on the 10th and answered on %s: asked about only where the answer is newer',
  (day, asked) => {
    const world = copyOf(left);
    applies(world, 'mentor', mentor, MENTOR, day);
    const held = valueIn(world, 'hub', null).issues.filter(({ severity }) => severity === 'holds');
    expect(held.map(({ found }) => found)).toEqual(asked);
  },
);

test('whoever has died is written to no more; whoever is left is', () => {
  const world = copyOf(left);
  const rows = world.sheets.find(({ name }) => name === 'Mentors')!.rows;
  const at = rows.find((one) => one.includes(MENTOR))!;
  at[rows[0]!.indexOf('Status')] = 'deceased';
  expect(due(world)).toContain('1 mail about the end is ready for you to approve.');
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'parting' });
  const kinds = table(world, 'Outbox').map(({ Kind }) => Kind);
  expect([kinds.includes('mentor left'), kinds.includes('goodbye')]).toEqual([true, false]);
  expect(valueIn(world, 'hub', null).issues.filter(({ sheet }) => sheet === 'Mentors')).toEqual([]);
});

test('two who are no pair are not parted, and that is said', () => {
  const other = String(
    table(before, 'Matches').find((one) => one['Mentor address'] !== MENTOR)!['Mentee address'],
  );
  const name = String(table(before, 'Matches').find((one) => one['Mentee address'] === other)!['Mentee']);
  const { says } = valueIn(copyOf(before), 'leaving', { ...LEAVE, person: MENTOR, other, how: 'apart' });
  expect(says).toEqual([`${mentor} and ${name} are no pair: there is nothing to end.`]);
});

test('taken back while the other one has left, too: said, so that nobody takes them for meeting', () => {
  const world = copyOf(left);
  valueIn(world, 'leaving', { ...LEAVE, person: menteeOf(before, MENTOR) });
  const { undone } = valueIn(world, 'leaving', { ...UNDO, person: MENTOR });
  expect(undone.at(-1)).toBe(`${mentee} does not take part at the moment.`);
});

test('an introduction to somebody new waits for the mail about the end: said before it goes, and not afterwards', () => {
  const world = meeting(1);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const mentee = menteeOf(world, 'mentor0@example.org');
  valueIn(world, 'leaving', LEAVE);
  valueIn(world, 'match', WRITE);
  const said = () =>
    valueIn(world, 'introduce', MAILS)
      .issues.map(({ found }) => found)
      .filter((found) => found.includes('has not been told yet'));
  const name = String(table(world, 'Matches').find((row) => row['Mentee address'] === mentee)!['Mentee']);
  expect(said()).toEqual([`${name} has not been told yet that a match has ended`]);
  valueIn(world, 'introduce', { ...MAILS, step: 'approve', occasion: 'parting' });
  expect(said()).toEqual([]);
});

test('a pause says that the two part for good, and how a pair is kept over a short absence; who was only proposed is told neither', () => {
  const world = meeting(2);
  const says = (how: 'paused' | 'withdrawn') => valueIn(world, 'leaving', { ...LOOK, how }).says.join('\n');
  expect(says('paused')).toContain('are not matched with each other again in this edition');
  expect(says('paused')).toContain('choose “away for a while, pair kept” above.');
  expect(says('withdrawn')).toContain('are not matched with each other again in this edition');
  expect(says('withdrawn')).not.toContain('away for a while');
  const fresh = programme(2);
  expect(valueIn(fresh, 'leaving', { ...LOOK, how: 'paused' }).says.join()).not.toMatch(
    /again|away for a while/,
  );
  // It is so: paused, ended and back again, the two are not proposed to each other.
  const mentee = menteeOf(world, LOOK.person);
  valueIn(world, 'leaving', { ...LEAVE, how: 'paused' });
  world.clock = NOW;
  const mentors = world.sheets.find(({ name }) => name === 'Mentors')!;
  for (const row of mentors.rows) if (row.includes('paused')) row[row.indexOf('paused')] = 'active';
  const { pairs } = valueIn(world, 'match', TRY);
  expect(pairs.some((pair) => pair.mentee === mentee && pair.mentor === LOOK.person)).toBe(false);
});

test('a mentor left before any mail: Introduce names who has nobody, until a new proposal is written', () => {
  const world = programme(2);
  const alone = menteeOf(world, MENTOR);
  const name = String(table(world, 'Matches').find((one) => one['Mentee address'] === alone)!['Mentee']);
  valueIn(world, 'leaving', { ...LEAVE, person: MENTOR });
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({
    due: 2,
    held: [
      {
        who: alone,
        name,
        why: `${name} has no mentor now, as the match has ended; Match looks for somebody else`,
      },
    ],
  });
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  valueIn(world, 'match', WRITE);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 4, held: [] });
});
