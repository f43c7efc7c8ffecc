// Two who parted in this edition, or of whom the mentor said no, are never proposed to each other again, whatever the rules say.
import { expect, test } from 'vitest';
import { addressOf, inRowOf, introducedLadder, matched, mentorsOf, put } from '../ladder.ts';
import { LEAVE } from '../leaving-world.ts';
import { rowsOf, valueIn, WRITE } from '../workbench.ts';

const OFF = {
  Rules: [
    ['Rule', 'On', 'Applies to', 'What it means'],
    ['Not a pair of an earlier edition', false, '', ''],
  ],
};
const [GRO, FINN] = [addressOf('Gro Gram'), addressOf('Finn Falk')];

test.each([
  ['on', {}],
  ['off', OFF],
])(
  'with the rule about earlier editions %s: not proposed, and the reason is that they parted',
  (_how, rules) => {
    const world = introducedLadder(rules);
    const apart = { person: GRO, other: FINN, how: 'apart' as const };
    const after = valueIn(world, 'leaving', { ...LEAVE, ...apart });
    expect(JSON.stringify(after.says)).not.toContain('Gro Gram with Finn Falk');
    expect(mentorsOf(world)[GRO]).not.toBe(FINN);
    const { problem } = valueIn(world, 'match', { ...WRITE, problem: true });
    const at = [problem!.menteeIds.indexOf(GRO), problem!.mentorIds.indexOf(FINN)];
    expect(problem!.excluded).toContainEqual([...at, 'Never pair']);
    const rows = rowsOf(world, 'Matches')!.filter(
      (row) => row.includes('Gro Gram') && row.includes('Finn Falk'),
    );
    expect(rows).toHaveLength(1);
  },
);

test.each(['ended', 'declined'])('“%s” written by hand counts too', (word) => {
  const world = matched(OFF);
  inRowOf(world, 'Gro Gram', 'Status', word);
  expect(mentorsOf(world)[GRO]).not.toBe(FINN);
  const { problem } = valueIn(world, 'match', { ...WRITE, problem: true });
  const at = [problem!.menteeIds.indexOf(GRO), problem!.mentorIds.indexOf(FINN)];
  expect(problem!.excluded).toContainEqual([...at, 'Never pair']);
});

test('the coordinator may still put the two together by hand', () => {
  const world = introducedLadder(OFF);
  inRowOf(world, 'Gro Gram', 'Status', 'ended');
  const rows = rowsOf(world, 'Matches')!.map((row) => [...row]);
  const [mentee, mentor, lock] = ['Mentee', 'Mentor', 'Lock'].map((name) => rows[0]!.indexOf(name));
  const row = rows[0]!.map(() => '' as string | boolean);
  row[mentee!] = 'Gro Gram';
  row[mentor!] = 'Finn Falk';
  row[lock!] = true;
  put(world, 'Matches', [...rows.filter((one) => one.some((cell) => cell !== '')), row]);
  expect(mentorsOf(world)[GRO]).toBe(FINN);
});
