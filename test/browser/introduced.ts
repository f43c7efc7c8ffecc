// The way of the sample programme from the forms to introduced pairs, for tests of what comes after it.
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

/** Fourteen pairs of the sample `phd` are matched and introduced, and Catch-ups is open. */
export async function introduceAll(hands: Hands): Promise<void> {
  const { desk, panel, button } = hands;
  await matchAll(hands);
  await desk.clickMenu('Introduce pairs');
  await button('Approve 28 mails').click();
  await button('Send the first').click();
  await button('Send 26 mails').click();
  await panel.getByText('28 of 28 sent.').waitFor();
  await desk.clickMenu('Schedule catch-ups');
}

/** The same fourteen pairs in a world made in memory, for tests that begin where these end. */
export async function introducedWorld(): Promise<World> {
  const world = await sampleWorld('phd');
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  world.clock = NOW;
  return world;
}
