// @ts-check
// The bench: our engine beside LEMON's network simplex and SciPy's C++ where they are installed, HiGHS and the best npm
// solver, on the same instances. `npm run bench [-- words of instances]`. All times are CPU time, each cold one in a
// fresh process; every round asks everybody in turn, and ratios are medians of the rounds, so that a busy machine moves
// all alike. "ours" starts from the flat problem as Match poses it and ends with the checked proof.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deskTable } from './desk.mjs';
import { peersIn } from './peers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/** @type {import('./peers.mjs').Instance[]} */
const instances = [
  { family: 'dense', n: 100, top: 1e6 },
  { family: 'dense', n: 500, top: 1e6 },
  { family: 'dense', n: 1000, top: 1e6 },
  { family: 'dense', n: 2000, top: 1e6 },
  { family: 'dense', n: 5000, top: 1e6 },
  { family: 'dense', n: 1000, top: 100 },
  { family: 'dense', n: 5000, top: 100 },
  { family: 'sparse', n: 1000, top: 1e6 },
  { family: 'sparse', n: 5000, top: 1e6 },
  { family: 'sparse', n: 5000, top: 100 },
  { family: 'capacity 3', n: 500, top: 0 },
  { family: 'capacity 3', n: 5000, top: 0 },
  { family: 'capacity 3', n: 20_000, top: 0 },
  { family: 'capacity 3', n: 50_000, top: 0 },
  { family: 'programme', n: 120, top: 90 },
  { family: 'programme', n: 1000, top: 800 },
  { family: 'programme', n: 3000, top: 2400 },
  { family: 'programme', n: 5000, top: 4000 },
];

/** Inside the project, so that the worker finds its packages. */
const folder = join(root, 'node_modules', '.cache', 'bench');
mkdirSync(folder, { recursive: true });
const worker = join(folder, 'worker.mjs');
await build({
  entryPoints: [join(here, 'worker.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: worker,
  packages: 'external',
});

const words = process.argv.slice(2);
const isChosen = (/** @type {string} */ name) =>
  words.length === 0 || words.some((word) => name.includes(word));
const peers = peersIn(folder);
const others = peers.filter((peer) => peer.name !== 'ours');
console.log(
  'CPU ms. ours: first solve of a fresh process (alone: without the proof), and converged · MB: peak of the process',
);
console.log(
  'others: one cold call · ratio = ours / other, cold and converged: under 1 we are faster · – = not asked, or no answer',
);
for (const { name, absent } of others) if (absent !== null) console.log(`${name}: ${absent}`);
const present = peers.filter((peer) => peer.absent === null);
console.log(
  [
    'instance'.padEnd(24),
    '  cold  alone converged   MB',
    ...others.map(({ name }) => name.padStart(8) + '   MB  cold  conv'),
  ].join(' '),
);
for (const instance of instances) if (isChosen(nameOf(instance))) printRow(instance);
for (const table of ['quality', 'redaction'])
  if (isChosen(table))
    console.log('\n' + execFileSync(process.execPath, [worker, table], { encoding: 'utf8' }).trimEnd());
if (isChosen('desk')) console.log('\n' + deskTable(root, folder));
rmSync(folder, { recursive: true });

/** @param {import('./peers.mjs').Instance} instance */
function nameOf({ family, n, top }) {
  return `${family} ${n}${top === 0 ? '' : family === 'programme' ? ` × ${top}` : `, to ${top}`}`;
}

/** @param {import('./peers.mjs').Instance} instance */
function printRow(instance) {
  const file = join(folder, 'problem.bin');
  const { edges } = JSON.parse(
    execFileSync(
      process.execPath,
      ['--max-old-space-size=8192', worker, 'write', JSON.stringify(instance), file],
      { encoding: 'utf8' },
    ),
  );
  const task = { instance, edges, file };
  const asked = present.filter((peer) => peer.suits(task));
  const rounds = Array.from({ length: edges > 2e6 ? 3 : 5 }, () =>
    Object.fromEntries(asked.map((peer) => [peer.name, peer.ask(task)])),
  );
  refuseDifferences(nameOf(instance), rounds);
  const of = (/** @type {string} */ name, /** @type {'cold' | 'alone' | 'converged' | 'memory'} */ figure) =>
    median(rounds.map((round) => round[name]?.[figure]));
  const ratio = (/** @type {string} */ name, /** @type {'cold' | 'converged'} */ figure) =>
    median(rounds.map((round) => quotient(round['ours']?.[figure], round[name]?.cold)));
  const cells = others.map(({ name }) =>
    [
      show(of(name, 'cold'), 8),
      show(of(name, 'memory'), 4),
      show(ratio(name, 'cold'), 5, 2),
      show(ratio(name, 'converged'), 5, 2),
    ].join(' '),
  );
  console.log(
    [
      nameOf(instance).padEnd(24),
      show(of('ours', 'cold'), 6),
      show(of('ours', 'alone'), 6),
      show(of('ours', 'converged'), 9),
      show(of('ours', 'memory'), 4),
      ...cells,
    ].join(' '),
  );
}

/** @param {string} name @param {Record<string, import('./peers.mjs').Said | null>[]} rounds */
function refuseDifferences(name, rounds) {
  const values = new Set(
    rounds.flatMap((round) => Object.values(round).flatMap((said) => (said ? [String(said.value)] : []))),
  );
  if (values.size > 1) throw new Error(`${name}: different values, ${[...values].join(' and ')}`);
}

/** @param {number | undefined} a @param {number | undefined} b */
function quotient(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** @param {(number | undefined)[]} list */
function median(list) {
  const known = list.filter((x) => x !== undefined).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}

/** @param {number | undefined} value @param {number} width */
function show(value, width, digits = 0) {
  return (value === undefined ? '–' : value.toFixed(digits)).padStart(width);
}
