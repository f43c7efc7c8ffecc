// @ts-check
// `npm run trust`: each promise, how it is tested, how many worlds were tried just now, and the result. The figures are read from
// what the tests print, so that nobody has to believe a page.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ promise: string, tests: string[], says: RegExp, env?: Record<string, string> }} Promised */

/** @type {readonly Promised[]} */
const promises = [
  {
    promise: 'Nobody is mailed twice, nobody is forgotten',
    tests: ['test/introduce'],
    says: /(?:pairs|notes|deleted|call)[^:]*: (\d+) worlds/g,
  },
  {
    promise: 'Every meeting stands in the calendar exactly once',
    tests: ['test/catch-ups/create.test.ts'],
    says: /catch-ups of two pairs: (\d+) worlds/g,
  },
  {
    promise: 'Once means once, whatever people do meanwhile',
    tests: [
      'test/introduce/people.test.ts',
      'test/catch-ups/people.test.ts',
      'test/workbook/interleaved.test.ts',
    ],
    says: /(?:A|inserted[^:]*|column|deleted|pasted|renamed|restored|down|in turn): (\d+) worlds/g,
  },
  {
    promise: 'No name in a profiles document, one document',
    tests: ['test/profiles/profiles-faults.test.ts', 'test/redaction'],
    says: /(?:time|mentor|text|codes): (\d+) worlds/g,
  },
  {
    promise: 'A matching is the best there is, and proved',
    tests: ['test/assignment', 'test/circles'],
    says: /(?:brute force|HiGHS): (\d+) problems/g,
  },
  {
    promise: 'A cut matching ends as an uninterrupted one',
    tests: ['test/matching/faults.test.ts', 'test/circles/circles.test.ts'],
    says: /(\d+) worlds/g,
  },
  {
    promise: 'Times suit both: no clash, right on every clock',
    tests: ['test/catch-ups'],
    says: /wall clocks: (\d+) comparisons/g,
  },
  {
    promise: 'No small group can be worked out',
    tests: ['test/survey'],
    says: /(\d+) groups under five attacked/g,
  },
  {
    promise: 'Results are the former or the new ones',
    tests: ['test/survey/results.test.ts'],
    says: /(\d+) worlds/g,
  },
  {
    promise: 'An erased person is nowhere within reach',
    tests: ['test/people-data'],
    says: /(\d+) worlds/g,
  },
  {
    promise: 'The local host does what Google documents, or refuses by name',
    tests: ['test/foreign', 'test/local/type-surface.test.ts'],
    says: /(?:examples of all methods: (\d+)|(\d+) methods of)/g,
  },
  {
    promise: 'Invented people go without a trace, settings are saved whole or not at all',
    tests: ['test/starter/starter.test.ts', 'test/settings/settings.test.ts'],
    says: /(\d+) worlds/g,
  },
  {
    promise: 'The year under fire',
    tests: ['test/trust/year-under-fire.test.ts'],
    says: /(\d+) steps/g,
    env: { TRUST_RUNS: '120', TRUST_SEED: String(Date.now() % 1_000_000) },
  },
  {
    promise: 'Nothing depends on the words of Google’s errors',
    tests: ['test/introduce', 'test/catch-ups/propose.test.ts', 'test/introduce/notes.test.ts'],
    says: /(\d+) worlds/g,
    env: { DESK_ERRORS: 'other' },
  },
  {
    promise: 'Whatever is typed, every reader answers',
    tests: ['test/trust/hostile-readers.test.ts', 'test/workbook/hostile.test.ts'],
    says: /(\d[\d,]*) readings/g,
  },
];

const rows = promises.map(({ promise, tests, says, env }) => {
  const { stdout, status } = spawnSync('npx', ['vitest', 'run', ...tests], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SWEEP: 'all', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const plain = stdout.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  const tried = [...plain.matchAll(says)].reduce(
    (n, match) => n + Number((match.slice(1).find(Boolean) ?? '0').replace(/,/g, '')),
    0,
  );
  const passed = /Tests\s+(?:\d+ failed \| )?(\d+) passed/.exec(plain)?.[1] ?? '0';
  // A promise for which nothing was counted is not kept: the figure would be an empty word.
  const result = status === 0 && tried > 0 ? 'holds' : 'BROKEN';
  process.stdout.write(`${result.padEnd(7)} ${promise}: ${passed} tests, ${tried} tried\n`);
  return { promise, tests, passed, tried, result };
});

process.stdout.write(
  '\n| promise | tested by | tests | worlds, cases or steps tried | result |\n|---|---|---|---|---|\n',
);
for (const { promise, tests, passed, tried, result } of rows)
  process.stdout.write(
    `| ${promise} | ${tests.map((test) => `\`${test}\``).join(', ')} | ${passed} | ${tried} | ${result} |\n`,
  );
process.exitCode = rows.some(({ result }) => result !== 'holds') ? 1 : 0;
