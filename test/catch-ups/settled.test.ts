// What a coordinator settles between sheet and calendar, under fire: cut at every call that leaves something behind, in every way. The same
// press again ends where an uninterrupted one would: the same events and guests, the same rows, and nobody is told twice.
import { expect, test } from 'vitest';
import type { ScheduleRequest, Settlement } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { confirmed, kickedOff, LOOK } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { applies, LEAVE, table } from '../leaving-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, valueIn } from '../workbench.ts';

const kickOff = (world: World) => confirmed(world).find(({ summary }) => summary.startsWith('Kick-off'))!;
const dates = (world: World) => world.sheets.find(({ name }) => name === 'Dates')!.rows;

/** What somebody did, and what the coordinator presses about it. */
const bends: readonly (readonly [as: Settlement, change: (world: World) => unknown])[] = [
  ['move quietly', (world) => dates(world)[1]!.splice(1, 1, new Date(2026, 3, 29, 17))],
  ['keep', (world) => dates(world)[1]!.splice(1, 1, new Date(2026, 3, 29, 17))],
  ['invite', (world) => applies(world, 'mentor', 'Lea Late', 'late@example.org')],
  ['take off', (world) => valueIn(world, 'leaving', LEAVE)],
  ['cancel', (world) => dates(world).pop()],
  [
    'other address',
    (world) => {
      const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
      answers.find((row) => row[1] === 'mentee0@example.org')![1] = 'corrected@example.org';
    },
  ],
  [
    'leave',
    (world) => {
      kickOff(world).status = 'cancelled';
    },
  ],
  [
    'again',
    (world) => {
      kickOff(world).status = 'cancelled';
    },
  ],
];

/** Events by what people see of them, and the rows of Dates, without the moment. */
const stands = (world: World) => ({
  events: confirmed(world)
    .map(({ summary, start, attendees }) => [summary, start, attendees.map(({ email }) => email).sort()])
    .sort(),
  dates: table(world, 'Dates').map(({ What, Starts, State }) => [What, Starts, State]),
});

/** Each guest of each event is told once of each thing. */
function nobodyTwice(world: World, where: string): void {
  const told = world.invitations.flatMap(({ event, kind, to }) => to.map((one) => `${kind} ${event} ${one}`));
  expect(told.length, where).toBe(new Set(told).size);
}

/** The press as the page offers it now: after a cut half of a difference may be left. */
function pressedOn(world: World, as: Settlement): ScheduleRequest {
  const { differences } = valueIn(world, 'schedule', LOOK);
  const settle = differences.filter(({ can }) => can.includes(as)).map(({ ref }) => ({ ref, as }));
  return { ...LOOK, step: 'settle', settle };
}

/** Calls that leave something behind; before them a cut is as if nothing had been pressed. */
const LEAVES =
  /^Events\.(insert|patch|update|remove)|Calendar\w*\.(insert|patch|update|remove)|setValue|flush|append/;

test.each(bends)('%s: the same press again, wherever it was cut', (as, change) => {
  const start = kickedOff(2);
  change(start);
  start.clock = NOW;
  const request = pressedOn(start, as);
  expect(request.settle, as).toHaveLength(1);
  const whole = copyOf(start);
  const told = whole.invitations.length;
  valueIn(whole, 'schedule', request);
  const { ledger } = askIn(copyOf(start), 'schedule', request);
  const first = ledger.operations.findIndex(({ name }) => LEAVES.test(name)) + 1;
  expect(first, as).toBeGreaterThan(0);
  const faults = faultsFor(ledger).filter(({ at }) => at >= first);
  for (const { kind, at } of faults) {
    const where = `${as}, ${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
    const world = trialOf(start);
    askIn(world, 'schedule', request, { kind, at });
    world.clock = NOW;
    const { answer } = askIn(world, 'schedule', pressedOn(world, as));
    expect(answer?.ok, where).toBe(true);
    expect(stands(world), where).toEqual(stands(whole));
    nobodyTwice({ ...world, invitations: world.invitations.slice(told) }, where);
    expect(world.invitations.length, where).toBe(whole.invitations.length);
  }
  console.log(`${as}: ${faults.length} faults`);
});
