// One measurement of `npm run scale` in a process of its own: `scale-worker STEP PEOPLE`. Half of the people are mentees
// with one wish or two, half are mentors. Says CPU ms, service calls, bytes of the largest answer, and the peak of memory
// in MB, what was prepared before included.
import { join } from 'node:path';
import type { Api, Question } from '../../src/api/api.ts';
import { loadBundle } from '../../src/local/bundle-files.ts';
import { execute } from '../../src/local/execution.ts';
import { addSheet, emptyWorld, type World } from '../../src/local/world.ts';
import { mulberry32 } from '../../test/chance.ts';
import { largeProgramme } from '../../test/programme.ts';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const bundle = loadBundle(join(process.cwd(), 'build', 'apps-script'));
const WRITE = { write: true, acceptGuesses: true, seen: null, putBack: false, problem: false };
const MAILS = { occasion: 'introduction', acceptGuesses: true, testTo: null, firstOnly: false, resolve: [] };
const DATES = {
  acceptGuesses: true,
  run: '2026-03-10T09:00:00.000Z scale',
  dryRun: false,
  resolve: [],
  calendar: null,
};
/** Slices after which a step is given up. */
const MOST_SLICES = 2000;
const DAY = 24 * 60 * 60 * 1000;

interface Meter {
  calls: number;
  bytes: number;
}

/** Asks as the panel does, and counts. */
function ask(world: World, meter: Meter, question: Question, request: unknown) {
  const args = [{ question, request: request as Parameters<Api[Question]>[0], page: true }];
  const { result, error, ledger } = execute(world, bundle, { entry: 'ask', args });
  const answer = result as { ok: boolean; value: Record<string, unknown>; error?: unknown } | null;
  if (!answer?.ok) throw new Error(JSON.stringify(answer?.error ?? error));
  meter.calls += ledger.calls;
  meter.bytes = Math.max(meter.bytes, Buffer.byteLength(JSON.stringify(answer)));
  return answer.value;
}

/** Slice after slice, over as many days as the allowance takes. */
function askOn(world: World, meter: Meter, question: Question, request: unknown): void {
  for (let k = 0; k < MOST_SLICES; k++) {
    const { stopped } = ask(world, meter, question, request);
    if (stopped === 'quota') world.clock += DAY;
    else if (stopped === 'slow') world.clock += 6000;
    else if (stopped !== 'time' && stopped !== 'first') return;
  }
  throw new Error('never ends');
}

function worldOf(tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>): World {
  const world = emptyWorld('Test programme', NOW);
  world.google = { slower: 1, countsCpu: true };
  for (const [tab, rows] of Object.entries(tabs)) addSheet(world, tab, rows.map((row) => [...row]) as never);
  return world;
}

const programmeOf = (people: number) => worldOf(largeProgramme(people / 2, people / 2, 5));

function matched(people: number): World {
  const world = programmeOf(people);
  ask(world, { calls: 0, bytes: 0 }, 'match', WRITE);
  return world;
}

function introducing(world: World, meter: Meter): void {
  ask(world, meter, 'introduce', { ...MAILS, step: 'approve' });
  askOn(world, meter, 'introduce', { ...MAILS, step: 'send' });
}

function surveyed(people: number): World {
  const random = mulberry32(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const header = [
    'Timestamp',
    'Email Address',
    'How satisfied are you overall? (1-5)',
    'Did you reach your goals?',
  ];
  const rows = Array.from({ length: people }, (_, k) => [
    '2026-02-01 10:00:00',
    `person${k}@example.org`,
    pick([3, 4, 5]),
    pick(['Yes', 'Partly', 'No']),
  ]);
  return worldOf({ 'Final survey': [header, ...rows] });
}

/** What is prepared does not count; what is done does. */
const steps: Readonly<Record<string, (people: number) => (meter: Meter) => void>> = {
  match: (people) => {
    const world = programmeOf(people);
    return (meter) => void ask(world, meter, 'match', WRITE);
  },
  profiles: (people) => {
    const world = programmeOf(people);
    const request = { write: 'codes', acceptGuesses: true, acceptProposals: false, seen: null };
    return (meter) => void ask(world, meter, 'profiles', request);
  },
  introduce: (people) => {
    const world = matched(people);
    return (meter) => introducing(world, meter);
  },
  'catch-ups': (people) => {
    const world = matched(people);
    introducing(world, { calls: 0, bytes: 0 });
    world.clock = NOW;
    return (meter) => {
      ask(world, meter, 'schedule', { ...DATES, step: 'propose' });
      askOn(world, meter, 'schedule', { ...DATES, step: 'create' });
    };
  },
  survey: (people) => {
    const world = surveyed(people);
    return (meter) => void ask(world, meter, 'survey', { step: 'write', acceptGuesses: true, decisions: [] });
  },
};

const [step = '', people = '100'] = process.argv.slice(2);
const meter = { calls: 0, bytes: 0 };
const run = steps[step]!(Number(people));
const before = process.cpuUsage();
run(meter);
const { user, system } = process.cpuUsage(before);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ cpu: (user + system) / 1000, memory, ...meter }));
