// Leaving under fire: cut at every service call of writing, of taking back and of cancelling, in every way that leaves something
// different behind. A plain rerun ends where an uninterrupted run would, nobody
// is told twice, and nobody keeps a meeting that was to be cancelled.
import { expect, test } from 'vitest';
import type { ScheduleRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { confirmed } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { applies, LEAVE, LOOK, meeting, menteeOf, pairRow, table, UNDO } from '../leaving-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const CANCEL: ScheduleRequest = {
  step: 'cancel',
  acceptGuesses: true,
  run: '',
  dryRun: false,
  resolve: [],
  calendar: null,
};

function start(): World {
  const world = meeting(2);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  return world;
}

/** What is true of who stands where, without the moment. */
const stands = (world: World) => ({
  mentors: table(world, 'Mentors').map(({ Email, Status, Notes }) => [Email, Status, Notes]),
  pairs: table(world, 'Matches').map((row) => [row['Mentee'], row['Mentor'], row['Status'], row['Notes']]),
});

test.each([
  ['writing', LEAVE],
  ['taking back', UNDO],
] as const)('%s is whole after a rerun, wherever it was cut', (_, request) => {
  const before = start();
  if (request.step === 'undo') valueIn(before, 'leaving', LEAVE);
  const whole = copyOf(before);
  valueIn(whole, 'leaving', request);
  const { ledger } = askIn(copyOf(before), 'leaving', request);
  const faults = faultsFor(ledger);
  for (const { kind, at } of faults) {
    const world = trialOf(before);
    askIn(world, 'leaving', request, { kind, at });
    const { answer } = askIn(world, 'leaving', request);
    // Taken back already: then there is nothing more to take back.
    if (answer?.ok !== true) expect(answer?.error.what, `${kind} ${at}`).toMatch(/nothing to take back/);
    expect(stands(world), `${kind} ${at}`).toEqual(stands(whole));
    expect(world.mails.length).toBe(before.mails.length);
    expect(confirmed(world).length).toBe(confirmed(before).length);
  }
  console.log(`${faults.length} faults`);
});

test('cancelling: every meeting of the pair once, none of the others, wherever it was cut', () => {
  const before = start();
  const { meetings } = valueIn(before, 'leaving', LEAVE);
  const request = { ...CANCEL, only: meetings.map(({ pair }) => pair) };
  const { ledger } = askIn(copyOf(before), 'schedule', request);
  const logged: string[] = [];
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(before);
    askIn(world, 'schedule', request, { kind, at });
    valueIn(world, 'schedule', request);
    logged.push(...table(world, 'Log').map((row) => String(row['Counts'])));
    expect(confirmed(world), `${kind} ${at}`).toHaveLength(2);
    const told = world.invitations
      .filter(({ kind: what }) => what === 'cancellation')
      .map(({ event }) => event);
    expect([told.length, new Set(told).size], `${kind} ${at}`).toEqual([2, 2]);
    expect(valueIn(world, 'leaving', LOOK).meetings, `${kind} ${at}`).toEqual([]);
    const gone = table(world, 'Catch-ups').filter((row) => String(row['Pair']).includes('mentor0@'));
    const words = gone.map((row) => row['State']);
    expect(words, `${kind} ${at}: nobody deleted them`).toEqual(['cancelled', 'cancelled']);
  }
  // What a cut run took out is in the Log of the one that ended it.
  expect(logged.join()).toContain('gone already');
});

test('whoever is left is proposed once, also where the run of the proposal was cut', () => {
  const before = start();
  const mentee = menteeOf(before, 'mentor0@example.org');
  const { proposed } = valueIn(before, 'leaving', LEAVE);
  const request = { ...WRITE, seen: proposed };
  const { ledger } = askIn(copyOf(before), 'match', request);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(before);
    askIn(world, 'match', request, { kind, at });
    world.clock = NOW;
    valueIn(world, 'match', WRITE);
    expect(pairRow(world, mentee, 'rosa@example.org'), `${kind} ${at}`).toMatchObject({ Status: 'proposed' });
    expect(table(world, 'Matches').filter((row) => row['Mentee address'] === mentee)).toHaveLength(2);
  }
});
