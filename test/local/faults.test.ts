// The shorter list of faults stands for all of them: on whole actions, what each left-out fault leaves behind is what the one
// in its place leaves behind.
import { expect, test } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import type { Fault, FaultKind } from '../../src/local/host.ts';
import type { World } from '../../src/local/world.ts';
import { CREATE, introduced, PROPOSE } from '../catch-up-world.ts';
import { allFaultsFor } from '../faults.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { askIn, copyOf, valueIn } from '../workbench.ts';

const KINDS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];

/** Everything but the time. */
function left<Q extends Question>(
  start: World,
  question: Q,
  request: Parameters<Api[Q]>[0],
  fault: Fault,
): string {
  const world = copyOf(start);
  askIn(world, question, request, fault);
  return JSON.stringify({
    ...world,
    clock: 0,
    mails: world.mails.map((mail) => ({ ...mail, at: 0 })),
    calendarChanges: [],
    mailDay: world.mailDay.used,
  });
}

function compare<Q extends Question>(start: World, question: Q, request: Parameters<Api[Q]>[0]): number {
  const { ledger } = askIn(copyOf(start), question, request);
  const tried = allFaultsFor(ledger);
  const has = (kind: FaultKind, at: number) => tried.some((fault) => fault.kind === kind && fault.at === at);
  let compared = 0;
  for (const kind of KINDS)
    for (let at = 1; at <= ledger.calls; at++) {
      if (has(kind, at)) continue;
      const instead: Fault =
        kind === 'kill-after' ? { kind: 'kill-before', at: at + 1 } : { kind: 'throw-before', at };
      expect(has(instead.kind, instead.at)).toBe(true);
      expect(left(start, question, request, { kind, at }), `${question}: ${kind} at ${at}`).toBe(
        left(start, question, request, instead),
      );
      compared++;
    }
  return compared;
}

test('sending mails and creating events: every fault left out equals one that is tried', () => {
  const mails = programme(1);
  valueIn(mails, 'introduce', APPROVE);
  const events = introduced(1);
  valueIn(events, 'schedule', PROPOSE);
  const compared = compare(mails, 'introduce', SEND) + compare(events, 'schedule', CREATE);
  console.log(`faults left out because they equal another: ${compared} compared`);
  expect(compared).toBeGreaterThan(60);
});
