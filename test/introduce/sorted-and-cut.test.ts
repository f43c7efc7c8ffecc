// Somebody sorts the Outbox and the run is cut right afterwards: what was written went into another row, and nobody was left to put
// it back. The ledger knows which mail was being handed over, so that at most this one is asked about.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { APPROVE, mailedRefs, outboxIsTrue, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { callsToTry, momentsOf } from '../moments.ts';
import { partOf } from '../part-of-sweep.ts';
import { edits } from '../people-meanwhile.ts';
import { trialOf } from '../trials.ts';
import { bundle, copyOf, NOW, valueIn } from '../workbench.ts';

/** So many calls after the edit the run is cut at the latest: by then it has looked and put right what went astray. */
const SOON = 9;

const EVERYBODY = [0, 1, 2].flatMap((k) => [`mentee${k}@example.org`, `mentor${k}@example.org`]).sort();
const call = { entry: 'ask', args: [{ question: 'introduce', request: SEND }], isWarm: true };

/** Whoever looks into the Sent mail answers. */
function settled(world: World): number {
  const { doubts } = valueIn(world, 'introduce', APPROVE);
  const went = new Set(mailedRefs(world));
  const resolve = doubts.map(({ ref }) => ({
    ref,
    as: went.has(ref) ? ('sent' as const) : ('again' as const),
  }));
  if (resolve.length > 0) valueIn(world, 'introduce', { ...APPROVE, resolve });
  return resolve.length;
}

/** What hit an empty row is nobody's mail, and the coordinator clears it. */
function withoutLitter(world: World): void {
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
  outbox.rows = outbox.rows.filter(([ref]) => ref !== '' && ref !== undefined);
}

test.each([
  'sorted from Z to A',
  'sorted by another column',
  'a row inserted above the rows',
  'a row deleted',
])(
  '%s, and the run is cut soon afterwards: at most one mail is asked about',
  (kind) => {
    const start = programme(3);
    valueIn(start, 'introduce', APPROVE);
    start.clock = NOW;
    const act = (world: World) => {
      const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
      edits[kind]!(world, outbox, start);
    };
    const asked: number[] = [];
    for (const [at] of partOf(callsToTry(momentsOf(start, bundle, call), act)))
      for (let cut = at; cut < at + SOON; cut++) {
        const world = trialOf(start);
        execute(world, bundle, {
          ...call,
          meanwhile: { at, act: () => act(world) },
          fault: { kind: 'kill-after', at: cut },
        });
        world.clock = NOW;
        const where = `${kind} before call ${at}, cut after ${cut}`;
        asked.push(settled(world));
        expect(asked.at(-1), where).toBeLessThanOrEqual(1);
        expect(sendAll(world).doubts, where).toEqual([]);
        withoutLitter(world);
        outboxIsTrue(world, where);
        expect(received(world).sort(), where).toEqual(EVERYBODY);
      }
    const n = (doubts: number) => asked.filter((one) => one === doubts).length;
    console.log(`${kind} and cut: ${asked.length} worlds, one mail asked about in ${n(1)}, more in ${n(2)}`);
  },
  300_000,
);

test('a mail that a person calls sent is asked about all the same', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
  const [state, since] = ['State', 'Since'].map((text) => outbox.rows[0]!.indexOf(text)) as [number, number];
  const [, done, , waiting] = outbox.rows;
  [waiting![state], waiting![since]] = [done![state]!, done![since]!];
  expect(valueIn(copyOf(world), 'introduce', APPROVE).doubts).toHaveLength(1);
});
