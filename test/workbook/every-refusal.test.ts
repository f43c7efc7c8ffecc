// Every call of Calendar and Drive, refused once in every way that Google documents: it is said what it is, and a plain rerun ends
// where an undisturbed run would.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, PROPOSE, READ } from '../catch-up-world.ts';
import { programme } from '../introduce-world.ts';
import { askIn, copyOf, valueIn } from '../workbench.ts';

const REFUSED: readonly (readonly [code: number, reason: string])[] = [
  [400, 'invalid'],
  [401, 'authError'],
  [403, 'forbidden'],
  [403, 'quotaExceeded'],
  [403, 'userRateLimitExceeded'],
  [412, 'conditionNotMet'],
  [429, 'rateLimitExceeded'],
  [503, 'backendError'],
];

const PUBLISH = { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null } as const;

/** Published, and a text has changed since. */
function corrected(): World {
  const world = programme(2);
  valueIn(world, 'profiles', PUBLISH);
  world.sheets.find(({ name }) => name === 'Mentor answers')!.rows[1]![3] = 'Quite another topic';
  return world;
}

function proposed(): World {
  const world = introduced(2);
  valueIn(world, 'schedule', PROPOSE);
  return world;
}

function created(): World {
  const world = proposed();
  createAll(world);
  return world;
}

const acts = {
  'correcting the profiles': [corrected, 'profiles', PUBLISH],
  'making notes of pairs': [() => introduced(2), 'pairNotes', null],
  'proposing times': [() => introduced(2), 'schedule', PROPOSE],
  'creating meetings': [proposed, 'schedule', CREATE],
  'reading answers': [created, 'schedule', READ],
} as const;

const stands = (world: World) => [
  world.documents.filter(({ trashed }) => !trashed).length,
  world.calendars.length,
  confirmed(world).length,
];

test.each(Object.keys(acts) as (keyof typeof acts)[])(
  '%s: whatever Google refuses, it is said what it is',
  (name) => {
    const [begin, question, request] = acts[name];
    const start = begin();
    const calm = copyOf(start);
    const { ledger } = askIn(calm, question, request as never);
    const methods = new Set(
      ledger.operations.map((call) => call.name).filter((one) => /^(Calendar|Drive)/.test(one)),
    );
    expect(methods.size).toBeGreaterThan(0);
    let worlds = 0;
    for (const method of methods)
      for (const [code, reason] of REFUSED) {
        const [world, where] = [copyOf(start), `${method} ${code} ${reason}`];
        world.refused = [{ method, when: '', message: 'Un refus.', code, reason, times: 1 }];
        const { answer } = askIn(world, question, request as never);
        expect(answer, where).not.toMatchObject({ ok: false, kind: 'trouble' });
        if (answer?.ok === false && answer.kind === 'refused')
          expect(answer.error.where, where).toMatch(/^Google (Calendar|Drive)$/);
        Object.assign(world, { refused: [], clock: world.clock + 6000 });
        worlds++;
        // Whether a calendar was made is a question for a person, where Google did not say.
        if (answer?.ok === false && /tell whether it is there/.test(answer.error.what)) continue;
        for (let k = 0; k < 2; k++) askIn(world, question, request as never);
        expect(stands(world), where).toEqual(stands(calm));
      }
    console.log(`${name}: ${worlds} worlds, each call refused in ${REFUSED.length} ways`);
  },
);
