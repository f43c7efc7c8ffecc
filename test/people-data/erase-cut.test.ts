// An erasure that was cut, and a coordinator who does not notice and goes on with the year: whoever is half erased is neither mailed nor matched
// nor invited, nobody has a mail twice, the first page says what is half done, and calling it again ends it.
import { expect, test } from 'vitest';
import type { EraseRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import {
  disturbed,
  everythingElse,
  mailedTwice,
  onceEach,
  saysCut,
  saysUnsure,
  standOf,
  underWay,
} from '../other-acts.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, copyOf } from '../workbench.ts';

test.each([
  ['a mentee', 'mentee1@example.org', true],
  ['a mentor', 'mentor2@example.org', true],
  ['a mentee whose answers stay', 'mentee1@example.org', false],
] as const)(
  '%s: wherever it was cut, what comes next leaves them in peace',
  (who, person, answers) => {
    const request: EraseRequest = { person, write: true, answers };
    const start = underWay();
    const isNew = onceEach();
    isNew(start);
    const whole = copyOf(start);
    const { ledger } = askIn(whole, 'erase', request);
    const isWhole = (world: World) => JSON.stringify(allRows(world)) === JSON.stringify(allRows(whole));
    const wrong: string[] = [];
    let worlds = 0;
    for (const { kind, at } of faultsFor(ledger).filter((one) => one.kind.startsWith('kill'))) {
      const world = trialOf(start);
      askIn(world, 'erase', request, { kind, at });
      if (!isNew(world)) continue;
      const found = (list: readonly string[], when: string) =>
        wrong.push(...list.map((what) => `${kind} ${at} ${when}: ${what}`));
      if (!isWhole(world) && !saysCut(world)) found(['not said'], 'cut');
      if (saysUnsure(world)) found(['unsure'], 'cut');
      const before = standOf(world, person);
      everythingElse(world);
      found([...disturbed(world, person, before), ...mailedTwice(world)], 'cut');
      const { answer } = askIn(world, 'erase', request);
      if (answer?.ok !== true && !answer?.error.what.includes('holds nothing')) found(['refused'], 'again');
      if (saysCut(world)) found(['still said'], 'again');
      everythingElse(world);
      found([...disturbed(world, person, before), ...mailedTwice(world)], 'again');
      if (answers && JSON.stringify(allRows(world)).includes(person)) found(['still there'], 'again');
      worlds++;
    }
    console.log(`erasing ${who}, then everything else: ${worlds} worlds`);
    expect(wrong).toEqual([]);
  },
  600_000,
);
