// Notes of an office in words that no list holds: an exception that leans to a no leaves the person out, and that is said; what several share,
// what is back on a day and what leans nowhere does not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standingSaid } from '../../src/people/status-notes.ts';
import { addressOf, office, read } from './one-form.ts';

interface Column {
  readonly h: string;
  readonly cells: readonly { readonly a: string; readonly r: 'in' | 'out' | 'ask' }[];
}

/** Columns as an office fills them, by somebody who saw neither the code nor the notes that the table learnt from. */
const heldNotes = (): readonly Column[] =>
  readFileSync(new URL('notes/columns-held.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Column);

test('a note in words that no list holds leans to a no, and that is said; what several share does not', () => {
  const { isIn, warned, undecided } = read(
    office('ok', 'refs never came, closed', 'gone to Leeds for good', 'prefers mornings', 'closed?', 'ok'),
  );
  expect(isIn).toEqual(['in', 'out', 'out', 'in', 'in', 'in']);
  const left = { wanted: 'active, for whoever takes part' };
  expect(warned!.filter(({ wanted }) => wanted === left.wanted)).toMatchObject([{ row: 3 }, { row: 4 }]);
  expect([...undecided]).toEqual([addressOf(3), addressOf(4)]);
  const shared = read(office('closed 3/9', 'closed 4/9', 'closed 9/9', 'ok'));
  expect(shared.isIn).toEqual(['in', 'in', 'in', 'in']);
  const others = read(
    office('mentee never came', 'her mentee moved to Leeds, file closed', 'will not be at kick-off', 'ok'),
  );
  expect(others.isIn).toEqual(['in', 'in', 'in', 'in']);
  const most = read(
    office('refs never came, closed', 'gone to Leeds for good', 'moved to Leeds, closed', 'ok'),
  );
  expect(most.isIn).toEqual(['in', 'in', 'in', 'in']);
  expect(read(office('not closed', 'closed', ''), [], [], 'Withdrawn?').isIn).toEqual(['in', 'in', 'in']);
});

test('a pause told at length is said; whoever is back on a day is nobody’s to guess', () => {
  const { isIn, warned, undecided } = read(
    office('paused for health reasons', 'on maternity leave till 1 Feb, keep her place', 'on hold'),
  );
  expect(isIn).toEqual(['out', 'in', 'out']);
  expect(warned).toMatchObject([{ row: 2, wanted: 'active, for whoever takes part' }, { row: 3 }]);
  expect([...undecided]).toEqual([addressOf(1)]);
});

test('of the exceptions in columns of another hand nine in ten of those taken for a no are one', () => {
  const said = heldNotes().filter(({ cells }) => cells.length > 0);
  const seen = said.flatMap(({ h, cells }) => {
    const { isIn } = read(office(...cells.map(({ a }) => a)), [], [], h);
    return cells.map(({ a, r }, k) => ({ r, isOut: isIn[k] === 'out', words: standingSaid(h, a) }));
  });
  const guessed = seen.filter(({ words, isOut }) => words === 'unclear' && isOut);
  expect(guessed.length).toBeGreaterThan(60);
  expect(guessed.filter(({ r }) => r === 'out').length / guessed.length).toBeGreaterThan(0.9);
});
