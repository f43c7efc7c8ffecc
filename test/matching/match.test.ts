// Match, end to end in the real bundle: order of rows, number of calls, locks, what is written.
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import type { MatchView } from '../../src/api/api.ts';
import { addSheet } from '../../src/local/world.ts';
import { mulberry32, shuffled } from '../chance.ts';
import { addressOf, introduceAll, ladder, ladderTabs } from '../ladder.ts';
import { largeProgramme } from '../programme.ts';
import {
  allRows,
  askIn,
  CONFIRM,
  copyOf,
  rowsOf,
  sampleWorld,
  type Tabs,
  TRY,
  valueIn,
  WRITE,
  worldOf,
} from '../workbench.ts';

const pairsOf = (view: MatchView) => Object.fromEntries(view.pairs.map((pair) => [pair.mentee, pair.mentor]));

test('30 shuffled copies give the same pairs', () => {
  const tabs = largeProgramme(60, 45, 5);
  const wanted = pairsOf(valueIn(worldOf(tabs), 'match', TRY));
  const random = mulberry32(99);
  for (let copy = 0; copy < 30; copy++) {
    const mixed: Tabs = Object.fromEntries(
      shuffled(Object.entries(tabs), random).map(([name, [header, ...rows]]) => [
        name,
        [header!, ...shuffled(rows, random)],
      ]),
    );
    expect(pairsOf(valueIn(worldOf(mixed), 'match', TRY)), `copy ${copy}`).toEqual(wanted);
  }
});

test('service calls do not depend on the number of people, and stay within 44', () => {
  const counts = [
    [10, 10],
    [1000, 600],
  ].map(([mentees, mentors]) => {
    const world = worldOf(largeProgramme(mentees!, mentors!, 7));
    const before = performance.now();
    const { answer, ledger } = askIn(world, 'match', WRITE);
    expect(answer?.ok).toBe(true);
    const seconds = (performance.now() - before) / 1000;
    console.log(`match ${mentees} × ${mentors}: ${ledger.calls} service calls, ${seconds.toFixed(2)} s`);
    return ledger.calls;
  });
  expect(counts[0]).toBe(counts[1]);
  // Two of them ask the file's memory: was something about a person begun and cut short, and who was erased.
  expect(counts[0]).toBeLessThanOrEqual(44);
});

test('the sample programme: everybody is a pair, unmatched, or listed as an issue', async () => {
  const world = await sampleWorld('cern');
  const view = valueIn(world, 'match', WRITE);
  expect(view.certificate.optimal).toBe(true);
  expect(view.quality.all.mentees).toBe(view.pairs.length + view.unmatched.length);
  const served = new Set([...view.pairs, ...view.unmatched].map((p) => p.mentee));
  const answers = world.sheets.find((sheet) => sheet.name === 'Mentee form responses')!;
  const issues = new Set(
    view.issues.filter((issue) => issue.sheet === answers.name).map((issue) => issue.row),
  );
  answers.rows.slice(1).forEach((row, k) => {
    const address = String(row[1]).replace(/\s/g, '').toLowerCase();
    const isServed = [...served].some((email) => email.toLowerCase() === address);
    expect(isServed || issues.has(k + 2), `row ${k + 2}`).toBe(true);
  });
  expect(view.unmatched.length).toBeGreaterThan(0);
  for (const { reason } of view.unmatched) expect(reason).toMatch(/\.$/);
});

test('a locked pair is kept, also after sorting, and the rest is solved around it', async () => {
  const world = await sampleWorld('phd');
  const first = valueIn(world, 'match', WRITE);
  const sheet = world.sheets.find((s) => s.name === 'Matches')!;
  const [a, b] = [sheet.rows[1]!, sheet.rows[2]!];
  const wanted = String(b[2]);
  expect(a[2]).not.toBe(wanted);
  a[0] = true;
  a[2] = wanted;
  sheet.rows = [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()];
  const second = valueIn(world, 'match', WRITE);
  const pair = second.pairs.find((p) => p.mentee === a[11])!;
  expect(pair.locked).toBe(true);
  expect(second.pairs.find((p) => p.mentee === a[11])!.mentor).toBe(
    first.pairs.find((p) => p.mentee === b[11])!.mentor,
  );
  const written = rowsOf(world, 'Matches')!.find((row) => row[11] === a[11])!;
  expect(written.slice(0, 3)).toEqual([true, a[1], wanted]);
  const third = valueIn(world, 'match', WRITE);
  expect(pairsOf(third)).toEqual(pairsOf(second));
});

test('another mentor typed into a row is a decision by hand, kept without a lock', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'match', WRITE);
  const sheet = world.sheets.find((s) => s.name === 'Matches')!;
  const a = sheet.rows[1]!;
  const b = sheet.rows.slice(2).find((row) => row[12] !== a[12])!;
  a[2] = b[2]!;
  const wanted = b[12];
  const view = valueIn(world, 'match', WRITE);
  const pair = view.pairs.find((p) => p.mentee === a[11])!;
  expect(pair.mentor).toBe(wanted);
  expect(pair.reasons[0]).toBe('Decided by hand.');
  expect(valueIn(world, 'match', TRY).pairs.find((p) => p.mentee === a[11])!.mentor).toBe(wanted);
});

test('notes, the order of rows and columns of the coordinator survive a re-match', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'match', WRITE);
  const sheet = world.sheets.find((s) => s.name === 'Matches')!;
  sheet.rows = [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()];
  sheet.rows[1]![10] = 'rang her on Monday';
  const order = sheet.rows.slice(1).map((row) => row[11]);
  valueIn(world, 'match', { ...WRITE, acceptGuesses: true });
  expect(sheet.rows.slice(1, order.length + 1).map((row) => row[11])).toEqual(order);
  expect(sheet.rows[1]![10]).toBe('rang her on Monday');
});

test('the first act of a file begins the Log, and the next ones add a row each', () => {
  const world = worldOf(largeProgramme(4, 4, 7));
  valueIn(world, 'match', WRITE);
  introduceAll(world);
  const [header, ...rows] = rowsOf(world, 'Log')!;
  expect(header).toEqual(['When', 'Who', 'Did', 'Counts', 'Version']);
  expect(rows.map((row) => row[2])).toEqual(['Match', 'Introduce']);
  expect(JSON.stringify(rows)).not.toContain('@');
});

test('after Set up, Match lists everybody who answered: a word in Status takes them out, and no row comes twice', () => {
  const world = ladder();
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  const rows = () => rowsOf(world, 'Mentees')!;
  const names = () =>
    rows()
      .slice(1)
      .map((row) => row[0]);
  const listed = names();
  expect([...listed].sort()).toEqual(
    ladderTabs()
      ['Mentee answers']!.slice(1)
      .map((row) => row[2])
      .sort(),
  );
  expect(rowsOf(world, 'Mentors')).toHaveLength(7);
  const sheet = world.sheets.find(({ name }) => name === 'Mentees')!;
  sheet.rows[1]![rows()[0]!.indexOf('Status')] = 'withdrawn';
  const { pairs, unmatched } = valueIn(world, 'match', WRITE);
  const gone = addressOf(String(listed[0]));
  expect([...pairs, ...unmatched].map(({ mentee }) => mentee)).not.toContain(gone);
  expect(names()).toEqual(listed);
});

test('matching twice writes nothing the second time', async () => {
  const world = await sampleWorld('cern');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  const before = allRows(copyOf(world));
  const { ledger } = askIn(world, 'match', WRITE);
  expect(ledger.operations.filter((op) => op.effect).map((op) => op.name)).toEqual(['Lock.tryLock']);
  expect(allRows(world)).toEqual(before);
});

test('writing is refused when something changed since it was looked at', async () => {
  const world = await sampleWorld('phd');
  const seen = valueIn(world, 'match', TRY).fingerprint;
  world.sheets.find((s) => s.name.startsWith('Mentees'))!.rows.splice(3, 1);
  const { answer } = askIn(world, 'match', { ...WRITE, seen });
  expect(answer).toMatchObject({ ok: false, kind: 'refused' });
  expect(rowsOf(world, 'Matches')).toBeNull();
});

test('somebody else at work: refused in plain words, nothing written', async () => {
  const world = await sampleWorld('phd');
  world.lockedByOther = true;
  const before = allRows(copyOf(world));
  const { answer } = askIn(world, 'match', WRITE);
  expect(answer).toMatchObject({
    ok: false,
    kind: 'refused',
    error: { what: expect.stringContaining('Another step is running') },
  });
  expect(allRows(world)).toEqual(before);
});

test('a hand-made Matches sheet with three columns: its locks count', async () => {
  const world = await sampleWorld('phd');
  const [mentee, mentor] = ['Mentees (answers)', 'Mentors (answers)'].map((tab) => rowsOf(world, tab)![1]!);
  addSheet(world, 'Matches', [
    ['Mentee', 'Mentor', 'Lock'],
    [mentee![2]!, mentor![1]!, true],
    ['Nobody Known', mentor![2]!, true],
  ]);
  const view = valueIn(world, 'match', WRITE);
  expect(view.pairs.find((pair) => pair.locked)).toMatchObject({ mentee: mentee![1], mentor: mentor![1] });
  expect(view.issues).toContainEqual(expect.objectContaining({ sheet: 'Matches', row: 3, column: 'Mentee' }));
  expect(rowsOf(world, 'Matches')![0]!.slice(0, 3)).toEqual(['Mentee', 'Mentor', 'Lock']);
});

test('one mentee locked twice: nothing is written, and both rows are named', async () => {
  const world = await sampleWorld('phd');
  const mentee = rowsOf(world, 'Mentees (answers)')![1]!;
  const mentors = rowsOf(world, 'Mentors (answers)')!;
  addSheet(world, 'Matches', [
    ['Mentee', 'Mentor', 'Lock'],
    [mentee[2]!, mentors[1]![2]!, true],
    [mentee[1]!, mentors[2]![2]!, true],
  ]);
  const { answer } = askIn(world, 'match', WRITE);
  expect(answer).toMatchObject({ ok: false, kind: 'refused', error: { where: 'Matches!Lock, row 3' } });
});

test('what a coordinator does by hand is understood: alone on purpose, cleared, deleted, withdrawn', async () => {
  const world = await sampleWorld('phd');
  const first = valueIn(world, 'match', WRITE);
  const sheet = world.sheets.find((s) => s.name === 'Matches')!;
  const [alone, cleared, deleted] = sheet.rows.slice(1, 4).map((row) => String(row[11]));
  sheet.rows[1]![2] = 'No mentor on purpose';
  sheet.rows[2]![2] = '';
  sheet.rows.splice(3, 1);
  const leaving = first.pairs.find((pair) => ![alone, cleared, deleted].includes(pair.mentee))!.mentor;
  addSheet(world, 'Mentors', [
    ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
    ['', '', leaving, '', '', 'withdrawn', '', ''],
  ]);
  const view = valueIn(world, 'match', WRITE);
  const has = (mentee: string | undefined) => view.pairs.some((pair) => pair.mentee === mentee);
  expect([has(alone), has(cleared), has(deleted)]).toEqual([false, true, true]);
  expect(view.unmatched.map((u) => u.mentee)).not.toContain(alone);
  expect(view.pairs.some((pair) => pair.mentor === leaving)).toBe(false);
  expect(rowsOf(world, 'Matches')!.find((row) => row[11] === alone)![2]).toBe('No mentor on purpose');
});

test('putting back brings the plan before the last one, and the next matching starts from there', async () => {
  const world = await sampleWorld('phd');
  const first = pairsOf(valueIn(world, 'match', WRITE));
  const sheet = world.sheets.find((s) => s.name === 'Matches')!;
  sheet.rows[1]![2] = sheet.rows.find((row, k) => k > 1 && row[12] !== sheet.rows[1]![12])![2]!;
  const second = pairsOf(valueIn(world, 'match', WRITE));
  expect(second).not.toEqual(first);
  sheet.rows[1]![13] = sheet.rows[1]![12]!;
  const back = valueIn(world, 'match', { ...WRITE, putBack: true });
  expect(pairsOf(back)).toEqual(first);
});
