// Files whose zone is another than the script's.
import type { CellData, World } from '../src/local/world.ts';
import { fromWall, toWall } from '../src/local/zone.ts';

/** What Google does where the zone of a file is changed: every cell goes on showing the same. */
export function zoneOfFile(world: World, zone: string): World {
  const moved = (cell: CellData) =>
    cell instanceof Date ? fromWall(toWall(cell, world.timeZone), zone) : cell;
  for (const sheet of world.sheets) sheet.rows = sheet.rows.map((row) => row.map(moved));
  world.timeZone = zone;
  return world;
}
