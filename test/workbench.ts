// A bench for tests: a world made of plain tables, the real bundle, and the questions the panel asks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Api, MatchRequest, Question } from '../src/api/api.ts';
import { loadBundle } from '../src/local/bundle-files.ts';
import type { Execution } from '../src/local/execution.ts';
import { fromCsvFolder } from '../src/local/files/csv.ts';
import type { Fault } from '../src/local/host.ts';
import { addSheet, type CellData, emptyWorld, isFormula, type World } from '../src/local/world.ts';
import { copied, executeOnce } from './trials.ts';

export const root = join(import.meta.dirname, '..');
export const bundle = loadBundle(join(root, 'build', 'apps-script'));

/** A fixed moment: every run of a test starts at the same time. */
export const NOW = Date.parse('2026-03-10T09:00:00Z');

export type Tabs = Readonly<Record<string, readonly (readonly CellData[])[]>>;

export function worldOf(tabs: Tabs, name = 'Test programme'): World {
  const world = emptyWorld(name, NOW);
  for (const [tab, rows] of Object.entries(tabs))
    addSheet(
      world,
      tab,
      rows.map((row) => [...row]),
    );
  return world;
}

export type Sample = 'cern' | 'phd' | 'danish' | 'advance';

export async function sampleWorld(sample: Sample): Promise<World> {
  const world = emptyWorld(sample, NOW);
  for (const { name, rows } of await fromCsvFolder(join(root, 'samples', sample), 2026))
    addSheet(world, name, rows);
  return world;
}

export function copyOf(world: World): World {
  return copied(world);
}

/** Asks the bundle as the panel does; every refusal of the host (unknown name, missing scope) fails the test. */
export function askIn<Q extends Question>(
  world: World,
  question: Q,
  request: Parameters<Api[Q]>[0],
  fault: Fault | null = null,
): Execution & { answer: Answer<ReturnType<Api[Q]>> | null } {
  const execution = executeOnce(world, bundle, { entry: 'ask', args: [{ question, request }], fault });
  if (execution.ledger.refusals.length > 0) throw new Error(execution.ledger.refusals.join('; '));
  // Where Google refused something, everything may be looked at once more.
  const gatherings = fault === null ? gatheringsIn(execution) : 1;
  if (gatherings > 1) throw new Error(`${question} read the workbook ${gatherings} times`);
  if (execution.formulas.length > 0) throw new Error(`formulas arose in ${execution.formulas.join(', ')}`);
  return { ...execution, answer: execution.result as Answer<ReturnType<Api[Q]>> | null };
}

/** How often all sheets were read. Whoever deletes sheets only counts them. */
export function gatheringsIn({ ledger: { operations } }: Execution): number {
  const isCount = (next = '') => next === 'Spreadsheet.deleteSheet' || next === 'Spreadsheet.insertSheet';
  const asked = operations.filter(({ name }) => name !== 'Sheet.getName');
  return asked.filter(({ name }, k) => name === 'Spreadsheet.getSheets' && !isCount(asked[k + 1]?.name))
    .length;
}

export function valueIn<Q extends Question>(world: World, question: Q, request: Parameters<Api[Q]>[0]) {
  const { answer, error } = askIn(world, question, request);
  if (!answer?.ok) throw new Error(JSON.stringify(answer?.error ?? error));
  return answer.value;
}

export const WRITE: MatchRequest = {
  write: true,
  acceptGuesses: true,
  seen: null,
  putBack: false,
  problem: false,
};
export const TRY: MatchRequest = { ...WRITE, write: false };
export const CONFIRM = { decisions: [], accept: 'coordinator', write: true } as const;

/** A sheet's cells as plain rows, or null. */
export function rowsOf(world: World, name: string): CellData[][] | null {
  const sheet = world.sheets.find((s) => s.name === name);
  if (!sheet) return null;
  const rows = sheet.rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell)));
  for (const row of rows) while (row.length > 0 && (row.at(-1) === '' || row.at(-1) === false)) row.pop();
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return rows;
}

/** All sheets, for comparing two worlds. */
export function allRows(world: World): Record<string, CellData[][]> {
  return Object.fromEntries(world.sheets.map((sheet) => [sheet.name, rowsOf(world, sheet.name)!]));
}

export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
