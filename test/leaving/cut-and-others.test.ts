// Leaving, pausing, parting, being away and taking it back, cut at every call, and a coordinator who goes on with the year: whoever is half
// gone is neither mailed nor matched nor invited before the act is called again, and nobody has a mail twice.
import { expect, test } from 'vitest';
import type { LeavingRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { faultsFor } from '../faults.ts';
import { LEAVE, table } from '../leaving-world.ts';
import {
  disturbed,
  everythingElse,
  mailedTwice,
  onceEach,
  saysCut,
  standOf,
  underWay,
} from '../other-acts.ts';
import { trialOf } from '../trials.ts';
import { askIn, copyOf, valueIn } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const MENTEE = 'mentee1@example.org';

const acts: readonly (readonly [string, string, Partial<LeavingRequest>])[] = [
  ['a mentor leaves', MENTOR, {}],
  ['a mentee leaves', MENTEE, {}],
  ['a mentor pauses', MENTOR, { how: 'paused' }],
  ['a mentor is away', MENTOR, { how: 'away', from: null, until: '2026-06-30' }],
  ['two part', MENTEE, { other: 'the partner' }],
  ['leaving is taken back', MENTOR, { step: 'undo' }],
];

test.each(acts)(
  '%s: wherever it was cut, what comes next leaves them in peace',
  (what, person, asked) => {
    const start = underWay();
    const request = {
      ...LEAVE,
      ...asked,
      person,
      ...(asked.other ? { other: partnerOf(start, person) } : {}),
    };
    if (asked.step === 'undo') valueIn(start, 'leaving', { ...request, step: 'write' });
    const whole = copyOf(start);
    const { ledger } = askIn(whole, 'leaving', request);
    const isNew = onceEach();
    for (const one of [start, whole]) isNew(one);
    const wrong: string[] = [];
    let worlds = 0;
    for (const { kind, at } of faultsFor(ledger).filter((one) => one.kind.startsWith('kill'))) {
      const world = trialOf(start);
      askIn(world, 'leaving', request, { kind, at });
      // Not begun yet, or written already and only looked at.
      if (!isNew(world)) continue;
      const found = (list: readonly string[], when: string) =>
        wrong.push(...list.map((one) => `${kind} ${at} ${when}: ${one}`));
      if (!saysCut(world)) found(['not said'], 'cut');
      const before = standOf(world, person);
      everythingElse(world);
      found([...disturbed(world, person, before), ...mailedTwice(world)], 'cut');
      const { answer } = askIn(world, 'leaving', request);
      if (answer?.ok !== true && !answer?.error.what.includes('nothing to take back'))
        found(['refused'], 'again');
      if (saysCut(world)) found(['still said'], 'again');
      everythingElse(world);
      found(mailedTwice(world), 'again');
      worlds++;
    }
    console.log(`${what}, then everything else: ${worlds} worlds`);
    expect(wrong).toEqual([]);
  },
  600_000,
);

function partnerOf(world: World, mentee: string): string {
  return String(table(world, 'Matches').find((row) => row['Mentee address'] === mentee)!['Mentor address']);
}
