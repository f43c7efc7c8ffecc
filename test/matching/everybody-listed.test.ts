// Whoever takes part is found in one list, or by explaining: in a pair, in a circle, without a mentor and with the reason.
import { expect, test } from 'vitest';
import { addressOf, inRowOf, introducedLadder, ladderTabs, matched, put } from '../ladder.ts';
import { rowsOf, sampleWorld, valueIn, WRITE, worldOf } from '../workbench.ts';

const GRO = addressOf('Gro Gram');

function listed(world: ReturnType<typeof matched>): { readonly where: string; readonly reason: string }[] {
  const { pairs, unmatched } = valueIn(world, 'match', WRITE);
  return [
    ...pairs.filter(({ mentee }) => mentee === GRO).map(() => ({ where: 'pairs', reason: '' })),
    ...unmatched.filter(({ mentee }) => mentee === GRO).map(({ reason }) => ({ where: 'unmatched', reason })),
  ];
}

test('the mentor left after the introduction: the mentee is listed, nothing is proposed, and explaining says why', () => {
  const world = introducedLadder();
  put(world, 'Mentors', [
    ['Code', 'Email', 'Name', 'Status'],
    ['', addressOf('Finn Falk'), 'Finn Falk', 'withdrawn'],
  ]);
  const [one, ...more] = listed(world);
  expect([one?.where, more]).toEqual(['unmatched', []]);
  expect(one?.reason).toContain('about this person has to be settled first');
  const { reasons } = valueIn(world, 'explain', { mentee: GRO, mentor: null, acceptGuesses: true });
  expect(reasons).toEqual([one!.reason]);
});

test('nobody on purpose: explained, and not in the sheet from which mails to people without mentors are written', () => {
  const world = matched();
  inRowOf(world, 'Gro Gram', 'Mentor', 'No mentor on purpose');
  expect(listed(world)).toEqual([]);
  const { reasons } = valueIn(world, 'explain', { mentee: GRO, mentor: null, acceptGuesses: true });
  expect(reasons).toEqual(['Has no mentor on purpose.']);
  expect(JSON.stringify(rowsOf(world, 'Unmatched'))).not.toContain('Gro Gram');
});

test('somebody in a circle is told to be in it, and with whom', async () => {
  const world = await sampleWorld('advance');
  const [circle] = valueIn(world, 'match', WRITE).circles;
  const [mentee, mentor] = [circle!.mentees[0]!, circle!.mentors[0]!];
  const { reasons } = valueIn(world, 'explain', { mentee, mentor: null, acceptGuesses: true });
  expect(reasons[0]).toContain(`Is in ${circle!.name}, together with `);
  const { wouldChange } = valueIn(world, 'explain', { mentee, mentor, acceptGuesses: true });
  expect(wouldChange!.rule).toBe('this mentee is in a circle');
});

test('a pair by hand, or one that is only asked about, is not called the best that was left', () => {
  const world = matched();
  const best = 'The best that was left under your rules.';
  for (const mentor of ['Ada Alder', 'Cleo Cotter', 'Emil Egger', 'Finn Falk']) {
    const asked = valueIn(world, 'explain', { mentee: GRO, mentor: addressOf(mentor), acceptGuesses: true });
    if (!asked.areTogether) expect(asked.reasons).not.toContain(best);
    inRowOf(world, 'Gro Gram', 'Mentor', mentor);
    inRowOf(world, 'Gro Gram', 'Status', 'confirmed');
    const pair = valueIn(world, 'match', WRITE).pairs.find(({ mentee }) => mentee === GRO)!;
    expect([pair.mentor, pair.reasons.includes(best)]).toEqual([addressOf(mentor), false]);
  }
});

test('who competes is counted whole: others left over who can go nowhere else are among them', () => {
  const tabs = ladderTabs();
  const speaks = (sheet: string, words: readonly string[]) => {
    const [head, ...rows] = tabs[sheet]!;
    tabs[sheet] = [head!, ...rows.map((row, k) => [...row.slice(0, -1), words[k]!])];
  };
  speaks('Mentor answers', ['English', 'English', 'Danish', 'Danish', 'Danish', 'Danish']);
  speaks('Mentee answers', ['English', 'English', 'English', 'English', 'English', 'Danish']);
  const { unmatched } = valueIn(worldOf(tabs), 'match', WRITE);
  expect(unmatched.map(({ mentee }) => mentee)).toHaveLength(3);
  for (const { reason } of unmatched)
    expect(reason).toMatch(/^5 people, this person among them, can only go to .*: 2 places in all\./);
});

test('a sentence about languages is read, and what was made of it is said before anybody is paired by it', () => {
  const tabs = ladderTabs();
  tabs['Mentee answers'] = tabs['Mentee answers']!.map((row) =>
    row.includes('Gro Gram') ? [...row.slice(0, -1), 'German only for now, English is coming'] : row,
  );
  tabs['Mentor answers'] = tabs['Mentor answers']!.map((row) =>
    row.includes('Finn Falk') ? [...row.slice(0, -1), 'Danish, some German'] : row,
  );
  const { pairs, issues } = valueIn(worldOf(tabs), 'match', WRITE);
  expect(pairs.find(({ mentee }) => mentee === GRO)?.mentor).toBe(addressOf('Finn Falk'));
  expect(issues.filter(({ column }) => column === 'Languages you speak')).toEqual([
    expect.objectContaining({
      severity: 'warns',
      found: 'German only for now, English is coming',
      remedy: 'We count German for this person. Correct the answer if that is wrong.',
    }),
  ]);
});

test('who would move is called by name', () => {
  const world = matched();
  const names = new Map(
    [...ladderTabs()['Mentor answers']!, ...ladderTabs()['Mentee answers']!].flatMap((row) => {
      const address = row.find((cell) => String(cell).includes('@'));
      const name = row.find((cell) => addressOf(String(cell)) === address);
      return address === undefined ? [] : [[String(address), String(name)] as const];
    }),
  );
  const moves = ['Ada Alder', 'Bea Birk', 'Cleo Cotter', 'Dora Dahl', 'Emil Egger'].flatMap((mentor) => {
    const asked = { mentee: GRO, mentor: addressOf(mentor), acceptGuesses: true };
    return valueIn(world, 'explain', asked).wouldChange?.moves ?? [];
  });
  expect(moves.length).toBeGreaterThan(1);
  const called = (address: string | null) => (address === null ? null : names.get(address));
  for (const { mentee, was, now, names: said } of moves)
    expect(said).toEqual({ mentee: called(mentee), was: called(was), now: called(now) });
});
