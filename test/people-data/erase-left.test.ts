// Somebody is erased who had met a partner: whoever is left is treated as after a leaving, and nobody is pointed to who is gone.
import { expect, test } from 'vitest';
import { unnamed } from '../../src/introduce/domain/ends-without-names.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { LOOK, SEND } from '../introduce-world.ts';
import { applies, meeting, menteeOf, table } from '../leaving-world.ts';
import { allRows, copyOf, NOW, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
const MENTOR = 'mentor0@example.org';
const PARTING = { ...LOOK, occasion: 'parting' as const };

function erased(world: World, person: string, answers: boolean) {
  const view = valueIn(world, 'erase', { person, write: true, answers });
  world.clock = NOW;
  return view;
}

const nameOf = (world: World, email: string, sheet = 'Mentee answers') =>
  String(table(world, sheet).find((row) => row['Email Address'] === email)!['Your full name']);

const cards = (world: World) => JSON.stringify(valueIn(world, 'hub', null).cards);

test.each([
  ['with the answers', true],
  ['while the answers stay', false],
])(
  'a mentor is erased, %s: the mentee is first in line, hears of it once, and is nobody new',
  (_, answers) => {
    const world = meeting(3);
    const left = menteeOf(world, MENTOR);
    const name = nameOf(world, left);
    const listed = valueIn(world, 'erase', { person: MENTOR, write: false, answers });
    expect(listed.places).toContainEqual({
      where: 'Introduce',
      what: `a mail about the end will be ready for you to approve: ${name}`,
    });
    erased(world, MENTOR, answers);
    const [row] = table(world, 'Matches').filter((one) => one['Mentee address'] === left);
    expect(row).toMatchObject({ Mentor: '[erased]', Status: 'ended', 'Mentor address': '', Why: '' });
    expect(row!['Notes']).toMatch(/^Ended on 2026-03-10 \(was introduced\): the mentor left\.$/);
    expect(cards(world)).toContain(`${name}: their mentor has left or pauses`);
    expect(cards(world)).not.toMatch(/is new|are new|incomplete/);
    expect(cards(world)).toContain('1 mail about the end is ready');
    const due = valueIn(world, 'introduce', PARTING);
    expect(due.due).toBe(1);
    const before = world.mails.length;
    valueIn(world, 'introduce', { ...PARTING, step: 'approve' });
    for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...SEND, occasion: 'parting' });
    const [mail, ...more] = world.mails.slice(before);
    expect(more).toEqual([]);
    expect(mail!.to).toEqual([left]);
    expect(mail!.body).toContain('Your mentor no longer takes part in Test programme 2026');
    expect(valueIn(world, 'introduce', PARTING).due).toBe(0);
    world.clock = NOW;
    applies(world, 'mentor', 'Ines Late', 'late@example.org');
    applies(world, 'mentee', 'Omar Newer', 'newer@example.org');
    const { pairs } = valueIn(world, 'match', WRITE);
    expect(pairs.find(({ mentor }) => mentor === 'late@example.org')!.mentee).toBe(left);
    expect(pairs.map(({ mentor }) => mentor)).not.toContain(MENTOR);
  },
);

test('a mentee is erased: the mentor hears of it and is free again', () => {
  const world = meeting(3);
  const mentee = menteeOf(world, MENTOR);
  erased(world, mentee, true);
  valueIn(world, 'introduce', { ...PARTING, step: 'approve' });
  const before = world.mails.length;
  for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...SEND, occasion: 'parting' });
  expect(world.mails.slice(before).map(({ to }) => to)).toEqual([[MENTOR]]);
  expect(world.mails.at(-1)!.body).toContain('Your mentee no longer takes part');
  world.clock = NOW;
  expect(valueIn(world, 'match', TRY).freeMentors.map(({ mentor }) => mentor)).toContain(MENTOR);
});

test('two mentees of a mentor are erased: one mail tells of both ends, and a third end later has its own', () => {
  const world = meeting(3);
  const matches = world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const at = (header: string) => matches[0]!.indexOf(header);
  for (const row of matches.slice(1)) {
    row[at('Mentor')] = 'Mara Amentor0';
    row[at('Mentor address')] = row[at('Proposed mentor address')] = MENTOR;
  }
  const answer = world.sheets
    .find(({ name }) => name === 'Mentor answers')!
    .rows.find((row) => row[1] === MENTOR)!;
  answer[5] = 3;
  const told = () => {
    const before = world.mails.length;
    expect(cards(world)).toContain('1 mail about the end is ready');
    valueIn(world, 'introduce', { ...PARTING, step: 'approve' });
    for (let k = 0; k < 3; k++) valueIn(world, 'introduce', { ...SEND, occasion: 'parting' });
    world.clock = NOW;
    expect(cards(world)).not.toContain('about the end');
    return world.mails
      .slice(before)
      .map(({ to, body }) => [to[0], /^(Each|Your|One)[^.]* takes part/m.exec(body)?.[0]]);
  };
  const one = copyOf(world);
  erased(one, 'mentee0@example.org', true);
  valueIn(one, 'introduce', { ...PARTING, step: 'approve' });
  for (let k = 0; k < 3; k++) valueIn(one, 'introduce', { ...SEND, occasion: 'parting' });
  const first = one.mails.find(({ to, body }) => to[0] === MENTOR && body.includes('no longer takes part'))!;
  expect(first.body).toMatch(
    /^One of your three mentees no longer takes part in .* so your mentoring together ends here/m,
  );
  erased(world, 'mentee0@example.org', true);
  erased(world, 'mentee1@example.org', true);
  expect(told()).toEqual([[MENTOR, 'Each of two mentees of yours no longer takes part']]);
  erased(world, 'mentee2@example.org', true);
  expect(told()).toEqual([[MENTOR, 'Your mentee no longer takes part']]);
});

test('one of several is spoken of in French as somebody whom they still accompany', () => {
  expect(unnamed('mentee left', 'fr', 1, 1)).toBe('Une des deux personnes que vous accompagnez');
});

test('both of a pair are erased: no row is left; whoever was only proposed is told nothing', () => {
  const world = meeting(2);
  const mentee = menteeOf(world, MENTOR);
  erased(world, MENTOR, true);
  erased(world, mentee, true);
  expect(table(world, 'Matches')).toHaveLength(1);
  applies(world, 'mentor', 'Ines Late', 'late@example.org');
  applies(world, 'mentee', 'Omar Newer', 'newer@example.org');
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  erased(world, 'late@example.org', true);
  expect(cards(world)).not.toMatch(/is new|are new/);
  expect(cards(world)).toContain('Omar Newer');
  expect(valueIn(world, 'introduce', PARTING).due).toBe(0);
});

test('answers that stay keep nobody in; another answer later is asked about; erased again, nothing is left', () => {
  const world = meeting(2);
  erased(world, MENTOR, false);
  const said = JSON.stringify(Object.entries(allRows(world)).filter(([name]) => !/answers/.test(name)));
  expect(said).not.toMatch(/mentor0|Amentor0/);
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 1, mentees: 2 });
  const again = copyOf(world);
  world.clock = NOW + 5 * DAY;
  applies(world, 'mentor', 'Mara Amentor0', MENTOR, '2026-03-14');
  expect(valueIn(world, 'hub', null).participants.mentors).toBe(1);
  expect(JSON.stringify(valueIn(world, 'hub', null).issues)).toContain('whether Mara Amentor0 is back');
  erased(again, MENTOR, false);
  expect(table(again, 'Mentors').filter((row) => row['Name'] === '[erased]')).toHaveLength(1);
  erased(again, MENTOR, true);
  expect(JSON.stringify(allRows(again))).not.toMatch(/mentor0|Amentor0|Erased on/);
});

test('whoever is erased is not named as somebody to ask, in whichever way a wish has it', () => {
  const header = ['Timestamp', 'Email Address', 'Your full name', 'Topics'];
  const at = '2026-01-05 10:00:00';
  const wishes = ['Jean-Baptiste Caron', 'J.-B. Caron', 'Caron', 'Marie Caron', 'Otto Stranger', 'Vera Blum'];
  const world = worldOf({
    'Mentor answers': [
      [...header, 'How many mentees could you take?'],
      [at, 'jb@example.org', 'Jean-Baptiste Caron', 'Writing', 1],
      [at, 'vera@example.org', 'Vera Blum', 'Writing', 1],
    ],
    'Mentee answers': [
      [...header, 'First choice of mentor'],
      ...wishes.map((wish, k) => [at, `m${k}@example.org`, `Nils B${k}`, 'Writing', wish]),
    ],
  });
  addSheet(world, 'Settings', [
    ['Setting', 'Value', 'What it means'],
    ['Edition', '2026', ''],
  ]);
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  expect(valueIn(world, 'match', TRY).wishedOutside).not.toContain('Jean-Baptiste Caron');
  erased(world, 'jb@example.org', true);
  expect(valueIn(world, 'match', TRY).wishedOutside).toEqual(['Marie Caron', 'Otto Stranger']);
  expect(JSON.stringify(world.properties)).not.toMatch(/caron/i);
});

test('whoever is the contact of the programme is told to stand in what was made for others; nobody else is', () => {
  const world = meeting(2, [['Contact', MENTOR]]);
  const said = (person: string) =>
    valueIn(world, 'erase', { person, write: false, answers: false }).left.map(({ where }) => where);
  expect(said(MENTOR)).toContain('Meetings, mails and profiles of others');
  expect(said(menteeOf(world, MENTOR))).not.toContain('Meetings, mails and profiles of others');
});
