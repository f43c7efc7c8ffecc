// What the command says to a person: what happened now, what was not done, and who is left out.
import { expect, test } from 'vitest';
import { runCommand } from '../../src/local/commands.ts';
import { type Options, readOptions } from '../../src/local/options.ts';
import { presentClosing, presentKeptActs } from '../../src/local/present.ts';
import { presentColumns } from '../../src/local/present-columns.ts';
import { rowsToLookAt } from '../../src/local/present-issues.ts';
import { inRowOf, matched } from '../ladder.ts';
import { bundle, copyOf } from '../workbench.ts';

const issue = (severity: string, row: number) => ({
  severity,
  sheet: 'Mentees',
  row,
  column: '',
  found: 'no consent',
  wanted: 'yes',
  remedy: 'Ask the person.',
});

test('who is left out stands in the lines; the rest is counted', () => {
  expect(rowsToLookAt([issue('warns', 2), issue('holds', 3)])).toEqual([
    'Left out until somebody looks at it:',
    '  Mentees, row 3: no consent. Ask the person.',
    '1 more to look at; --json lists it.',
  ]);
  expect(rowsToLookAt(undefined)).toEqual([]);
  const many = rowsToLookAt(Array.from({ length: 25 }, (_, k) => issue('blocks', k)));
  expect(many.at(-1)).toBe('  and 5 more');
});

const CLOSING = {
  edition: '2026',
  open: { says: [] },
  taken: 0,
  places: [{ where: 'Matches', what: '6 rows' }],
  left: [],
  stopped: null,
  done: false,
};

test('closing says whether it was done', () => {
  const lines = (view: object, dryRun: boolean) =>
    presentClosing({ ...CLOSING, ...view }, { dryRun } as Options).lines;
  expect(lines({}, true).at(-1)).toBe('Nothing was changed.');
  expect(lines({ taken: 18 }, false)).toEqual([
    '18 events taken out of the calendar; Google tells their guests.',
    'Would go from our sheets:',
    '  Matches: 6 rows',
    'Not closed yet: --yes closes.',
  ]);
  expect(lines({ done: true }, false)[0]).toBe('2026 is closed. Gone from our sheets:');
});

test('a look before mails go says whom, with which subject and how many; then those very mails go', () => {
  const world = copyOf(matched());
  inRowOf(world, 'Gro Gram', 'Status', 'ended');
  const run = (...more: string[]) => runCommand(world, bundle, readOptions(['introduce', '--yes', ...more]));
  const { lines } = run('--dry-run');
  expect(world.mails).toEqual([]);
  expect(lines).toContain('10 mails would be sent:');
  expect(lines).toContain('Nothing was sent: this was a look.');
  const said = lines.filter((line) => line.startsWith('  '));
  expect(said.filter((line) => line.startsWith('  Liv Lund: '))).toHaveLength(1);
  expect(run().lines[0]).toBe('10 sent now.');
  expect(said.map((line) => line.split(': ').slice(1).join(': '))).toEqual(
    world.mails.map(({ subject }) => subject),
  );
  expect(run('--dry-run').lines.slice(0, 3)).toEqual([
    'In all: 10 sent, 0 wait, 0 unsure, 0 failed.',
    'No mail would be sent.',
    'Nothing was sent: this was a look.',
  ]);
});

test('what may be taken back: each act by its number, then what cannot be', () => {
  const section = (title: string, line: string) => ({ title, lines: [line], lists: [] });
  const acts = [{ no: '3', title: 'Match, 2026-03-10 10:00', rows: 4, stays: ['Changed since, and stays.'] }];
  expect(
    presentKeptActs({ acts, sections: [section('Match', ''), section('Not here', 'Mails')], said: '' }).lines,
  ).toEqual(['3 Match, 2026-03-10 10:00: 4 rows', '  Changed since, and stays.', 'Not here', 'Mails']);
  const none = { acts: [], sections: [section('Nothing to take back', 'Later.')], said: '' };
  expect(presentKeptActs(none).lines).toEqual(['Nothing to take back', 'Later.']);
});

test('what no guess is good enough for is not said to be settled by accepting guesses', () => {
  const undecided = { what: 'This is still to be said.', where: 'Form!Office', remedy: '' };
  const said = (yes: boolean) =>
    presentColumns({ sheets: [], issues: [], undecided }, { yes }).lines.join('\n');
  expect(said(false)).toContain('or accept our guesses with --yes');
  expect(said(true)).not.toContain('--yes');
});
