// Two coordinators at once: at every single call of one, the other does the same in the same file.
import { expect, test } from 'vitest';
import type { IntroduceRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { APPROVE, nobodyTwice, programme, received, SEND, sendAll, states } from '../introduce-world.ts';
import { askIn, copyOf, NOW, valueIn } from '../workbench.ts';

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
    const act = (world: World) => askIn(world, 'introduce', yours).answer;
    for (const { world, calls, did, ...at } of meanwhile(from, 'introduce', mine, act)) {
      const where = `${mine.step} with ${yours.step} ${at.where}`;
      if (did?.ok === false) turnedAway += calls;
      nobodyTwice(world, where);
      world.clock = NOW;
      valueIn(world, 'introduce', APPROVE);
      sendAll(world);
      nobodyTwice(world, where);
      expect(received(world), where).toHaveLength(6);
      expect(states(world), where).toEqual(Array(6).fill('sent'));
      worlds += calls;
    }
  }
  console.log(`two coordinators at every call: ${worlds} worlds, the second turned away in ${turnedAway}`);
  expect(worlds).toBeGreaterThan(150);
  expect(turnedAway).toBeGreaterThan(worlds / 2);
}, 600_000);
