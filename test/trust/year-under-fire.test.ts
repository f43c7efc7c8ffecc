// A year under fire: coordinators press what they like, people answer, withdraw, move and delete, Google cuts, refuses and
// limits, in any order; after every step the promises hold. A failing run prints its commands and its seed.
import fc from 'fast-check';
import { test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, sendAll } from '../introduce-world.ts';
import { copyOf, valueIn } from '../workbench.ts';
import { countedByOthers } from './counted-by-others.ts';
import { Ask, events, Happens, presses } from './year-commands.ts';
import { answersOf } from './year-promises.ts';

/** The same programme at five moments of its year. */
function startsOfTheYear(): World[] {
  const matched = programme(3, [['Contact', 'desk@example.org', '']]);
  const moments = [matched];
  const then = (act: (world: World) => unknown) => {
    const next = copyOf(moments[moments.length - 1]!);
    act(next);
    moments.push(next);
  };
  then((world) => valueIn(world, 'introduce', APPROVE));
  then((world) => sendAll(world));
  then((world) => valueIn(world, 'schedule', PROPOSE));
  then((world) => createAll(world));
  return moments;
}

/** More in `npm run trust`. */
const RUNS = Number(process.env['TRUST_RUNS'] ?? 30);
const COMMANDS = 24;

/** So many years are also written to a disk and counted there by other readers. */
const SAMPLE = 8;

test('the promises hold after every step of every year', async () => {
  const starts = startsOfTheYear();
  const trouble = fc.record({ kind: fc.integer({ min: 0, max: 9 }), at: fc.integer({ min: 1, max: 90 }) });
  const press = fc
    .tuple(fc.constantFrom(...presses), trouble)
    .map(([[question, request], what]) => new Ask(question, request as never, what));
  const happens = fc
    .tuple(fc.constantFrom(...(Object.keys(events) as (keyof typeof events)[])), fc.nat(50))
    .map(([what, pick]) => new Happens(what, pick));
  let [steps, mails, meetings] = [0, 0, 0];
  const worlds: World[] = [];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.commands([press, press, happens], { maxCommands: COMMANDS, size: '+2' }),
      (start, commands) => {
        const world = copyOf(start);
        if (worlds.length < SAMPLE) worlds.push(world);
        fc.modelRun(() => ({ model: { answers: answersOf(world) }, real: { world } }), commands);
        steps += [...commands].length;
        mails += world.mails.length;
        meetings += world.calendars.reduce((n, one) => n + one.events.length, 0);
      },
    ),
    { numRuns: RUNS, seed: Number(process.env['TRUST_SEED'] ?? 20261125), verbose: 1 },
  );
  for (const world of worlds) await countedByOthers(world);
  console.log(`a year under fire: ${RUNS} years, ${steps} steps, ${mails} mails, ${meetings} meetings`);
}, 900_000);
