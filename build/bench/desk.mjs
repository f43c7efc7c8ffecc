// @ts-check
// What the command itself costs: `desk solve` from bytes to text, and loading the program, first and once it is compiled.
import { execFileSync, spawnSync } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Prints CPU ms and peak MB of the process that it is loaded into. */
const METER = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: Math.round(maxRSS / 1024) }));
})`;
/** @type {import('./peers.mjs').Instance[]} */
const PROBLEMS = [
  { family: 'dense', n: 2000, top: 1e6 },
  { family: 'programme', n: 1000, top: 800 },
];
const ROUNDS = 3;

/** @param {string} root @param {string} folder  holds the worker, and gets the problems. */
export function deskTable(root, folder) {
  const worker = join(folder, 'worker.mjs');
  /** @param {string[]} words */
  const asked = (...words) =>
    JSON.parse(
      execFileSync(process.execPath, ['--max-old-space-size=8192', worker, ...words], {
        encoding: 'utf8',
        cwd: root,
      }),
    );
  const file = join(folder, 'problem.json');
  const lines = PROBLEMS.map((instance) => {
    const { edges } = asked('json', JSON.stringify(instance), file);
    const megabytes = Math.round(readFileSync(file).length / 1e6);
    const runs = Array.from({ length: ROUNDS }, () => solved(root, file));
    rmSync(file);
    const { cpu, memory } = /** @type {Cost} */ (runs.sort((a, b) => a.cpu - b.cpu)[1]);
    return `desk solve, ${instance.family} ${instance.n}, ${edges} edges, ${megabytes} MB: ${Math.round(cpu)} ms, ${memory} MB`;
  });
  const loads = Array.from({ length: ROUNDS }, () => asked('loading')).sort((a, b) => a.first - b.first)[1];
  const loading = `loading the program: ${loads.first.toFixed(1)} ms the first time, ${loads.compiled.toFixed(1)} ms once it is compiled`;
  return ['CPU of the command, medians:', ...lines, loading].join('\n');
}

/** @typedef {{ cpu: number, memory: number }} Cost */
/** @param {string} root @param {string} file @returns {Cost} */
function solved(root, file) {
  const command = [
    `--import=data:text/javascript,${encodeURIComponent(METER)}`,
    join(root, 'build', 'local', 'desk.mjs'),
    'solve',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    stdio: [openSync(file, 'r'), 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!JSON.parse(stdout).certified) throw new Error('not certified');
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
}
