// What travels to the panel: a page gets what it reads, however large the programme is; the command line gets everything.
import { expect, test } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { largeProgramme } from '../programme.ts';
import { bundle, NOW, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

/** Google sends more, but a panel on a slow line waits for every byte. */
const MOST_BYTES = 150_000;
const LOOK = { acceptGuesses: true, resolve: [] };
const requests: readonly (readonly [Question, unknown])[] = [
  ['hub', null],
  ['columns', { decisions: [], accept: null, write: false }],
  ['match', TRY],
  ['profiles', { write: 'nothing', acceptGuesses: true, acceptProposals: false, seen: null }],
  ['introduce', { ...LOOK, step: 'look', occasion: 'introduction', testTo: null, firstOnly: false }],
  ['schedule', { ...LOOK, step: 'propose', run: '2026-03-10 page', dryRun: true, calendar: null }],
];

function bytesForPage(world: World, question: Question, request: unknown): number {
  const call = { entry: 'ask', args: [{ question, request, page: true }], isWarm: true };
  const { result } = execute(world, bundle, call);
  expect(result, question).toMatchObject({ ok: true });
  return Buffer.byteLength(JSON.stringify(result));
}

test('no answer to a page of the panel is over 150 kB at 1,000 people', () => {
  const world = worldOf(largeProgramme(500, 500, 5));
  valueIn(world, 'match', WRITE);
  const matches = world.sheets.find(({ name }) => name === 'Matches')!;
  const status = matches.rows[0]!.indexOf('Status');
  for (const row of matches.rows.slice(1)) row[status] = 'introduced';
  world.clock = NOW;
  const sizes = requests.map(([question, request]) => ({
    question,
    page: bytesForPage(world, question, request),
  }));
  console.log(
    `kB for a page: ${sizes.map(({ question, page }) => `${question} ${Math.round(page / 1000)}`).join(' · ')}`,
  );
  expect(sizes.filter(({ page }) => page > MOST_BYTES)).toEqual([]);
});

test('of each kind of issue a page gets one, with all rows of that kind; choices that a rule makes void it only counts', () => {
  const world = worldOf(largeProgramme(60, 40, 5));
  const ask = (page: boolean) => {
    const { result } = execute(world, bundle, {
      entry: 'ask',
      args: [{ question: 'match', request: TRY, page }],
    });
    return (result as { value: { issues: { row: number; rows?: number[]; isCounted?: true }[] } }).value
      .issues;
  };
  const [all, page] = [ask(false), ask(true)];
  expect(page.length).toBeLessThan(all.length);
  const rows = page.flatMap((issue) => issue.rows ?? [issue.row]);
  const listed = all.filter(({ isCounted }) => isCounted !== true);
  expect(listed.length).toBeLessThan(all.length);
  expect(rows.sort((a, b) => a - b)).toEqual(listed.map(({ row }) => row).sort((a, b) => a - b));
});
