// A small programme whose pairs have been introduced, and what tests of the catch-ups ask of it.
import type { ScheduleRequest, ScheduleView } from '../src/api/api.ts';
import { addSheet, type World } from '../src/local/world.ts';
import type { EventData } from '../src/local/world-calendars.ts';
import { APPROVE, programme, sendAll } from './introduce-world.ts';
import { madeOnce } from './made-once.ts';
import { askIn, NOW, valueIn } from './workbench.ts';

export const LOOK: ScheduleRequest = {
  step: 'look',
  acceptGuesses: true,
  run: '2026-03-10T09:00:00.000Z test',
  dryRun: false,
  resolve: [],
  calendar: null,
};
export const PROPOSE: ScheduleRequest = { ...LOOK, step: 'propose' };
export const CREATE: ScheduleRequest = { ...LOOK, step: 'create' };
export const READ: ScheduleRequest = { ...LOOK, step: 'read back' };

export const introduced = madeOnce(
  (pairs: number, settings: readonly (readonly (string | number)[])[] = []) => {
    const world = programme(pairs, settings);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    world.clock = NOW;
    return world;
  },
);

/** Slice after slice, as the open panel asks. */
export function createAll(world: World, request: ScheduleRequest = CREATE): ScheduleView {
  for (let k = 0; k < 200; k++) {
    const view = valueIn(world, 'schedule', request);
    if (view.stopped === 'slow') world.clock += 6000;
    if (view.stopped !== 'time' && view.stopped !== 'slow') return view;
  }
  throw new Error('never ends');
}

/** What stands in all calendars. */
export function confirmed(world: World): EventData[] {
  return world.calendars.flatMap(({ events }) => events).filter(({ status }) => status === 'confirmed');
}

/** After a cut while the calendar was made: a person looks into Google Calendar and says what is there. */
export function settleCalendar(world: World): void {
  const { answer } = askIn(world, 'schedule', CREATE);
  if (answer?.ok === false && answer.kind === 'decide')
    valueIn(world, 'schedule', { ...CREATE, calendar: world.calendars[0]?.id ?? 'none' });
}

/** So many introduced pairs with two meetings each in a month, or one a month for longer, and a kick-off for everybody, all in the calendar. */
export const kickedOff = madeOnce<[pairs: number, months?: number]>((pairs, months = 1) => {
  const world = introduced(pairs);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', months, Math.max(2, months), 60],
  ]);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.clock = NOW;
  return world;
});

/** Two pairs with two meetings each, proposed and not yet created. */
export const proposed = madeOnce(() => {
  const world = introduced(2);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  world.clock = NOW;
  return world;
});
