// The sample programme as far as matched and introduced pairs, for tests of what comes after it.
import type { World } from '../../src/local/world.ts';
import { APPROVE, sendAll } from '../introduce-world.ts';
import { CONFIRM, NOW, sampleWorld, valueIn, WRITE } from '../workbench.ts';
import type { atTheDesk } from './at-the-desk.ts';

type Hands = Pick<Awaited<ReturnType<typeof atTheDesk>>, 'desk' | 'panel' | 'button'>;

/** Columns are confirmed, and the matches of any sample are written. */
export async function matchAll({ desk, panel, button }: Hands): Promise<void> {
  await desk.clickMenu('Set up this programme');
  await button('Looks right').click();
  await panel.getByText('Remembered in the sheet Columns.').first().waitFor();
  await desk.clickMenu('Match mentors and mentees');
  await button('Try it').click();
  await button('Write matches').click();
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
}

/** The sample `phd`, set up and matched, in a world made in memory, for tests that begin where that ends. */
export async function matchedWorld(): Promise<World> {
  const world = await sampleWorld('phd');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  return world;
}

/** Its fourteen pairs are introduced as well. */
export async function introducedWorld(): Promise<World> {
  const world = await matchedWorld();
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  return world;
}
