// A sheet called "Matches 2025" that stands alone beside a later edition holds last year's pairs: they are said to, nobody in it is
// matched again with the same person, and nothing is written there. As this edition's they would be kept in silence.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { copyOf, valueIn, WRITE } from '../workbench.ts';

const start = introduced(3);
const sheet = (world: World, called: string) => world.sheets.find(({ name }) => name === called)!;
const edition = (world: World, now: string) => {
  sheet(world, 'Settings').rows.find(([setting]) => setting === 'Edition')![1] = now;
};

/** The file of last year, as somebody copies it: mails and meetings stay behind. */
function lastYears(tab: string, now: string, day = '2025-03-01'): World {
  const world = copyOf(start);
  world.properties = { document: {}, user: {}, script: {} };
  world.sheets = world.sheets.filter(({ name }) => !['Outbox', 'Documents', 'Catch-ups'].includes(name));
  const { rows } = sheet(world, 'Matches');
  const at = rows[0]!.indexOf('Introduced');
  for (const row of rows.slice(1)) row[at] = day;
  edition(world, now);
  sheet(world, 'Matches').name = tab;
  return world;
}

const pairs = (world: World) =>
  valueIn(world, 'match', WRITE).pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`);
const former = pairs(copyOf(start));
const said = (world: World) =>
  valueIn(world, 'hub', null).issues.filter(({ found }) => found === 'pairs of an earlier edition');

test('last year’s pairs, alone in the file: said, forbidden, and left as they are', () => {
  const world = lastYears('Matches 2025', '2026');
  const before = JSON.stringify(sheet(world, 'Matches 2025').rows);
  expect(said(world)).toMatchObject([{ severity: 'warns', sheet: 'Matches 2025' }]);
  const now = pairs(world);
  expect(now).toHaveLength(3);
  expect(now.filter((pair) => former.includes(pair))).toEqual([]);
  expect(JSON.stringify(sheet(world, 'Matches 2025').rows)).toBe(before);
  expect(sheet(world, 'Matches').rows).toHaveLength(4);
});

test.each([
  ['Matches 2026', '2026', '2026-03-01'],
  ['Matches 2026', '2025/26', '2026-01-10'],
  ['Matches 2025', '2026', '2026-01-10'],
  ['Matches', '2026', '2025-03-01'],
  ['Our pairs', '2026', '2025-03-01'],
  ['Matches 2025', '2026', ''],
  ['Matches 2025', '2026', '12.03.26'],
  ['Matches (from form 2025)', '2026', '2025-03-01'],
])('“%s” in the edition %s, introduced on %s: these pairs are the ones of now', (tab, now, day) => {
  const world = lastYears(tab, now, day);
  expect(said(world)).toEqual([]);
  expect(pairs(world).sort()).toEqual([...former].sort());
});
