// Applications for the next edition that came before the last one was closed: closing does not tell to delete them, and beginning the next
// edition sets nobody aside who applied for it.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { copyOf, rowsOf, TRY, valueIn } from '../workbench.ts';

const AUTUMN = Date.parse('2026-09-28T09:00:00Z');
const BEGIN = { step: 'begin', edition: '2027' } as const;

/** Three pairs of spring, and in September one mentee and one mentor who answer for the next edition. */
function inAutumn(): World {
  const world = introduced(3);
  world.clock = AUTUMN;
  const again = (tab: string, day: string, address?: string) => {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    const answer = [...rows[1]!];
    [answer[0], answer[1]] = [`${day} 10:00:00`, address ?? answer[1]!];
    if (address !== undefined) answer[2] = 'Rosa Anders';
    rows.push(answer);
  };
  again('Mentee answers', '2026-09-08', 'rosa@example.org');
  again('Mentor answers', '2026-09-12');
  return world;
}

const start = inAutumn();

function closedIn(world: World): World {
  valueIn(world, 'close', { step: 'settle' });
  valueIn(world, 'close', { step: 'close' });
  world.clock = AUTUMN;
  return world;
}

test('closing names the answers of the next edition, and does not tell to delete them', () => {
  const { left } = valueIn(copyOf(start), 'close', { step: 'list' });
  for (const where of ['Mentor answers', 'Mentee answers'])
    expect(left).toContainEqual({
      where,
      what: '4 answers, of which 1 for the next edition (since 8 September 2026): keep the tab, and delete nothing in the form',
    });
});

test('the next edition counts from the first of them, and says so before', () => {
  const world = closedIn(copyOf(start));
  const look = valueIn(world, 'nextEdition', { step: 'look', edition: '' });
  expect(look).toMatchObject({ answers: 6, since: '2026-09-08 10:00' });
  expect(look.says).toEqual([
    '2 answers count in the next edition: they came since 8 September 2026, after the last pairs of this edition (10 March 2026).',
    '6 answers would be set aside.',
  ]);
  expect(look.next[0]).toBe(
    'The forms of these sheets have answers of the next edition: leave them linked, and delete nothing in them. Mentor answers, Mentee answers',
  );
  const begun = valueIn(world, 'nextEdition', BEGIN);
  expect(begun.says).toEqual([look.says[0], '6 answers are set aside.']);
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 1, mentees: 1 });
  const since = rowsOf(world, 'Settings')!.find(([name]) => name === 'Answers since')![1];
  expect(since).toBe('2026-09-08 10:00');
});

test('an answer that tells no time counts too, and that is said; so is from when answers count', () => {
  const world = closedIn(copyOf(start));
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  rows[1]![0] = '';
  const { says } = valueIn(world, 'nextEdition', { step: 'look', edition: '' });
  expect(says[1]).toBe('1 answer that tells no time counts too. If it is older, delete its row.');
  expect(says[2]).toBe('5 answers would be set aside.');
  const page = JSON.stringify(valueIn(world, 'flows', { step: 'next', value: '' }));
  expect(page).toContain('Answers given before 8 September 2026, 10:00 belong to 2026;');
});

test('whoever applied between the match and the introduction belongs to this edition, whatever mails went later', () => {
  const world = copyOf(start);
  const log = world.sheets.find(({ name }) => name === 'Log')!;
  const introduced = log.rows.find((row) => row[2] === 'Introduce')!;
  introduced[0] = new Date('2026-09-10T10:00:00Z');
  log.rows.push([
    new Date('2026-09-20T10:00:00Z'),
    'Coordinator',
    'Introduce',
    '6 mails sent, “Closing”',
    '',
  ]);
  const { since } = valueIn(closedIn(world), 'nextEdition', { step: 'look', edition: '' });
  expect(since).toBe('2026-09-12 10:00');
});

test('answers to a survey of this edition never count in the next one', () => {
  const world = copyOf(start);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you? (1-5)', 'What could be better?'],
    ['2026-09-10 10:00:00', 'mentee1@example.org', 4, 'A bit more time for all of us.'],
  ]);
  valueIn(world, 'survey', { step: 'write', acceptGuesses: true, decisions: [] });
  const look = valueIn(closedIn(world), 'nextEdition', { step: 'look', edition: '' });
  expect(look.since).toBe('2026-09-12 10:00');
  expect(look.says[2]).toContain('1 of these applied after the last pairs of this edition');
});

test('nobody applied since: everything until now is set aside, as ever', () => {
  const world = closedIn(introduced(3));
  const look = valueIn(world, 'nextEdition', { step: 'look', edition: '' });
  expect(look.says).toEqual(['6 answers would be set aside.']);
  expect(look.since.slice(0, 10)).toBe('2026-09-28');
  expect(look.next[0]).toMatch(/^In each Google Form/);
});

test('a mentor who answers from a new address took part: nothing else is said of the one who waits', () => {
  const world = copyOf(start);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  const answer = [...rows[2]!];
  const former = answer[1];
  [answer[0], answer[1]] = ['2026-09-14 10:00:00', 'new.address@example.org'];
  rows.push(answer);
  const held = valueIn(world, 'match', TRY).issues.find(({ found }) => found.includes('already introduced'));
  expect(held).toMatchObject({ severity: 'holds', remedy: expect.stringContaining('Delete neither.') });
  valueIn(closedIn(world), 'nextEdition', BEGIN);
  const listed = rowsOf(world, 'Returning mentors')!.slice(1);
  const ofThem = listed.filter(([, email]) => email === former || email === answer[1]);
  expect(ofThem.length).toBeGreaterThan(0);
  expect(ofThem.map((row) => row[3] ?? '').join('')).toBe('');
});

test('the older row with the new address: one person, and the later answer counts', () => {
  const world = copyOf(start);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  const answer = [...rows[2]!];
  [answer[0], answer[1]] = ['2026-09-14 10:00:00', 'new.address@example.org'];
  rows.push(answer);
  rows[2]![1] = 'new.address@example.org';
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.filter(({ severity }) => severity === 'holds')).toEqual([]);
});
