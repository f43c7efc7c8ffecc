// Two coordinators at once: at every single call of one, the other does the same in the same file.
import { expect, test } from 'vitest';
import type { IntroduceRequest } from '../../../src/api.ts';
import { execute } from '../../../src/local/execution.ts';
import { APPROVE, nobodyTwice, programme, received, SEND, sendAll, states } from '../../introduce-world.ts';
import { askIn, bundle, copyOf, NOW, valueIn } from '../../workbench.ts';

test('interleaved at every call of approve and send: everybody once, no doubt, nobody forgotten', () => {
  const start = programme(3);
  const approved = copyOf(start);
  valueIn(approved, 'introduce', APPROVE);
  approved.clock = NOW;
  let worlds = 0;
  let turnedAway = 0;
  const situations: readonly (readonly [typeof start, IntroduceRequest, IntroduceRequest])[] = [
    [start, APPROVE, APPROVE],
    [approved, SEND, SEND],
    [approved, SEND, APPROVE],
    [approved, APPROVE, SEND],
  ];
  for (const [from, mine, yours] of situations) {
    const { ledger } = askIn(copyOf(from), 'introduce', mine);
    for (let at = 1; at <= ledger.calls; at++) {
      const where = `${mine.step} with ${yours.step} at ${at} (${ledger.operations[at - 1]!.name})`;
      const world = copyOf(from);
      const act = () => {
        const { answer } = askIn(world, 'introduce', yours);
        if (answer?.ok === false) turnedAway++;
      };
      execute(world, bundle, {
        entry: 'ask',
        args: [{ question: 'introduce', request: mine }],
        meanwhile: { at, act },
      });
      nobodyTwice(world, where);
      world.clock = NOW;
      valueIn(world, 'introduce', APPROVE);
      sendAll(world);
      nobodyTwice(world, where);
      expect(received(world), where).toHaveLength(6);
      expect(states(world), where).toEqual(Array(6).fill('sent'));
      worlds++;
    }
  }
  console.log(`two coordinators at every call: ${worlds} worlds, the second turned away in ${turnedAway}`);
  expect(worlds).toBeGreaterThan(150);
  expect(turnedAway).toBeGreaterThan(worlds / 2);
}, 600_000);
