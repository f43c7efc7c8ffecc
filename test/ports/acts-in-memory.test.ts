// A coordinator's acts over the stand-in in memory leave the very sheets behind that they leave in the local host: what an act
// does follows from the promises of the ports alone.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { introducePairs } from '../../src/introduce/act/introduce.ts';
import { fromCsvFolder } from '../../src/local/files/csv.ts';
import { type CellData, isFormula } from '../../src/local/world.ts';
import { matchPeople } from '../../src/matching/act/match.ts';
import { readColumns } from '../../src/set-up/act/columns.ts';
import { APPROVE, SEND } from '../introduce-world.ts';
import { allRows, CONFIRM, NOW, root, type Sample, sampleWorld, valueIn, WRITE } from '../workbench.ts';
import { emptyFile, type MemoryFile, openFile } from './in-memory.ts';

async function sampleFile(sample: Sample): Promise<MemoryFile> {
  const file = emptyFile(NOW, sample);
  file.tabs.length = 0;
  for (const { name, rows } of await fromCsvFolder(join(root, 'samples', sample), 2026))
    file.tabs.push({
      name,
      grid: rows.map((row) => row.map((cell: CellData) => (isFormula(cell) ? '' : cell))),
    });
  return file;
}

/** Cells without empty ends and boxes that are not ticked, by tab. */
function rowsIn({ tabs }: MemoryFile): Record<string, CellData[][]> {
  const isBare = (cell: CellData | undefined) => cell === '' || cell === false;
  const cut = (row: readonly CellData[]) =>
    row.slice(
      0,
      row.reduce((end: number, cell, k) => (isBare(cell) ? end : k + 1), 0),
    );
  return Object.fromEntries(
    tabs.map(({ name, grid }) => {
      const rows = grid.map(cut);
      while (rows.at(-1)?.length === 0) rows.pop();
      return [name, rows];
    }),
  );
}

/** The Log and Undo tell the moment, which differs. */
const sheetsIn = ({ Log: _, Undo: __, ...rest }: Record<string, CellData[][]>) => rest;

test.each(['cern', 'phd', 'danish', 'advance'] as const)(
  '%s: set up, matched, introduced',
  async (sample) => {
    const world = await sampleWorld(sample);
    const file = await sampleFile(sample);
    valueIn(world, 'columns', CONFIRM);
    readColumns(openFile(file), CONFIRM);
    valueIn(world, 'match', WRITE);
    matchPeople(openFile(file), WRITE);
    expect(sheetsIn(rowsIn(file))).toEqual(sheetsIn(allRows(world)));
    do valueIn(world, 'introduce', APPROVE);
    while (valueIn(world, 'introduce', SEND).here.queued > 0);
    introducePairs(openFile(file), APPROVE);
    introducePairs(openFile(file), SEND);
    expect(file.mails.length).toBeGreaterThan(5);
    const letter = ({ to, subject, body }: { to: readonly string[]; subject: string; body: string }) => [
      to,
      subject,
      body,
    ];
    expect(file.mails.map(letter)).toEqual(world.mails.map(letter));
  },
);
