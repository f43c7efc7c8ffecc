// An absence under fire: cut at every service call of writing it, of taking it back, and of what becomes of the meetings within, in every way
// that leaves something different behind. A plain rerun ends where an uninterrupted run would, and nobody is told twice.
import { expect, test } from 'vitest';
import type { LeavingRequest, ScheduleRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { confirmed, LOOK as SCHEDULE } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { LEAVE, meeting, table } from '../leaving-world.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, valueIn } from '../workbench.ts';

/** Over all meetings of the pair. */
const AWAY: LeavingRequest = { ...LEAVE, how: 'away', from: '2026-03-12', until: '2026-06-01' };

/** What is true of who stands where, without the moment. */
const stands = (world: World) => ({
  mentors: table(world, 'Mentors').map(({ Email, Status, Notes }) => [Email, Status, Notes]),
  pairs: table(world, 'Matches').map((row) => [row['Mentee'], row['Mentor'], row['Status'], row['Notes']]),
});

test.each(['write', 'undo'] as const)('%s is whole after a rerun, wherever it was cut', (step) => {
  const before = meeting(2);
  if (step === 'undo') valueIn(before, 'leaving', AWAY);
  const request: LeavingRequest = { ...AWAY, step };
  const whole = copyOf(before);
  valueIn(whole, 'leaving', request);
  const { ledger } = askIn(copyOf(before), 'leaving', request);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(before);
    askIn(world, 'leaving', request, { kind, at });
    const { answer } = askIn(world, 'leaving', request);
    if (answer?.ok !== true) expect(answer?.error.what, `${kind} ${at}`).toMatch(/nothing to take back/);
    expect(stands(world), `${kind} ${at}`).toEqual(stands(whole));
    expect([world.mails.length, confirmed(world).length]).toEqual([before.mails.length, 4]);
  }
});

test.each(['cancel', 'after'] as const)(
  '%s: each meeting within once, none of the others, wherever it was cut',
  (as) => {
    const before = meeting(2);
    const { next } = valueIn(before, 'leaving', AWAY);
    const refs = next.find((step) => step.as === as)!.refs!;
    expect(refs).toHaveLength(2);
    const request: ScheduleRequest = {
      ...SCHEDULE,
      step: 'settle',
      settle: refs.map((ref) => ({ ref, as })),
    };
    const whole = copyOf(before);
    valueIn(whole, 'schedule', request);
    const rows = (world: World) =>
      table(world, 'Catch-ups').map((row) => [row['Pair'], row['Meeting'], row['Starts'], row['State']]);
    const { ledger } = askIn(copyOf(before), 'schedule', request);
    for (const { kind, at } of faultsFor(ledger)) {
      const world = trialOf(before);
      askIn(world, 'schedule', request, { kind, at });
      valueIn(world, 'schedule', request);
      expect(rows(world), `${kind} ${at}`).toEqual(rows(whole));
      expect(confirmed(world), `${kind} ${at}`).toHaveLength(as === 'cancel' ? 2 : 4);
      const told = world.invitations
        .filter(({ kind: what }) => what === 'cancellation')
        .map(({ event }) => event);
      expect([told.length, new Set(told).size], `${kind} ${at}`).toEqual(as === 'cancel' ? [2, 2] : [0, 0]);
    }
  },
);
