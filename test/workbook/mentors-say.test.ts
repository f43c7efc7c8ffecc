// Mentors' say: off, nobody sees anything of it; on, each mentor is asked about a proposed mentee, only accepted pairs are introduced,
// and a no goes to the next best and never back to the mentor who said it.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { APPROVE, LOOK, programme, sendAll } from '../introduce-world.ts';
import { applies, LOOK as LEAVES, table } from '../leaving-world.ts';
import { NOW, TRY, valueIn, WRITE } from '../workbench.ts';

const ASK = { ...APPROVE, occasion: 'mentor asked' } as const;
const SAY = [["Mentors' say", 'yes', '']];

function asked(world: World): void {
  valueIn(world, 'introduce', ASK);
  while (valueIn(world, 'introduce', { ...ASK, step: 'send' }).here.queued > 0);
}

/** The coordinator notes what a mentor answered. */
function notes(world: World, mentor: string, word: string): string {
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  const row = sheet.rows.find((cells) => cells[12] === mentor)!;
  row[8] = word;
  return String(row[11]);
}

test('off: no mail to a mentor, no hint in the view, introductions go as ever', () => {
  const world = programme(2);
  expect(valueIn(world, 'introduce', ASK)).toMatchObject({
    mentorsSay: false,
    groups: 0,
    queued: 0,
    held: [],
  });
  expect(valueIn(world, 'introduce', LOOK).due).toBe(4);
});

test('on: the mentor alone is asked, with a link that names the two; nobody is introduced before a yes', () => {
  const world = programme(2, [...SAY, ['Answer link', 'https://example.org/form?entry.1=PAIR', '']]);
  asked(world);
  expect(world.mails.flatMap(({ to }) => to).sort()).toEqual(['mentor0@example.org', 'mentor1@example.org']);
  expect(world.mails[0]!.body).toMatch(
    /https:\/\/example\.org\/form\?entry\.1=Nils%20\S+%20%C2%B7%20Mara%20/,
  );
  const view = valueIn(world, 'introduce', LOOK);
  expect(view.due).toBe(0);
  expect(view.held.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringMatching(/not accepted yet/)));
});

test('a mentee leaves whose mentor was asked: the mentor is to be told, and nobody else', () => {
  const world = programme(2, SAY);
  const mentee = String(table(world, 'Matches')[0]!['Mentee address']);
  const says = () => valueIn(world, 'leaving', { ...LEAVES, person: mentee }).says.join(' ');
  expect(says()).toContain('nobody has to be told');
  asked(world);
  expect(says()).toMatch(/Mara \S+ was asked about Nils \S+, who has not been told: let Mara \S+ know\./);
  expect(says()).not.toContain('nobody has to be told');
});

test('a yes: introduced; a second matching keeps it, and keeps whoever has been asked', () => {
  const world = programme(2, SAY);
  asked(world);
  const mentee = notes(world, 'mentor0@example.org', 'Accepted');
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const pairs = valueIn(world, 'match', WRITE).pairs;
  expect(pairs.map(({ locked }) => locked)).toEqual([true, true]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(
    world.mails
      .slice(2)
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual([mentee, 'mentor0@example.org'].sort());
  expect(
    table(world, 'Matches')
      .map(({ Status }) => String(Status).toLowerCase())
      .sort(),
  ).toEqual(['introduced', 'proposed']);
});

test('a no: both are free, the mentee goes to the next best, and never back to the one who said no', () => {
  const world = programme(2, SAY);
  asked(world);
  const mentee = notes(world, 'mentor0@example.org', 'declined');
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  const { pairs } = valueIn(world, 'match', WRITE);
  const of = (email: string) => pairs.find((pair) => pair.mentee === email)?.mentor;
  expect(of(mentee)).toBe('rosa@example.org');
  expect(of('lena@example.org')).toBe('mentor0@example.org');
  const rows = table(world, 'Matches').filter((row) => row['Mentee address'] === mentee);
  expect(rows.map((row) => [row['Mentor'], row['Status']])).toEqual([
    ['Mara Amentor0', 'declined'],
    ['Rosa Reserve', 'proposed'],
  ]);
  const before = world.mails.length;
  world.clock = NOW;
  asked(world);
  expect(
    world.mails
      .slice(before)
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual(['mentor0@example.org', 'rosa@example.org']);
});

test('nobody is left after a no: said so, not proposed again', () => {
  const world = programme(1, SAY);
  asked(world);
  notes(world, 'mentor0@example.org', 'decliné');
  const view = valueIn(world, 'match', TRY);
  expect(view.pairs).toEqual([]);
  expect(view.unmatched).toHaveLength(1);
});

test('another mentor written over a word that was about the first one is asked about', () => {
  const world = programme(2, SAY);
  asked(world);
  notes(world, 'mentor0@example.org', 'accepted');
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  const row = sheet.rows.find((cells) => cells[12] === 'mentor0@example.org')!;
  row[2] = 'Mara Bmentor1';
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.some(({ column, found }) => column === 'Status' && /accepted/.test(found))).toBe(true);
});
