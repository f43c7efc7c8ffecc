// @ts-check
// Who is measured beside us, and how each is asked. A peer that is not on the machine is said to be absent; LEMON's
// program is compiled into the temporary folder where Debian's liblemon-dev and g++ are there.
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/** An answer that takes longer is none. */
const LIMIT_MS = 120_000;

/** @typedef {{ family: 'dense' | 'sparse' | 'capacity 3' | 'programme', n: number, top: number }} Instance */
/** @typedef {{ cold: number, converged?: number, alone?: number, memory: number, value: number[] }} Said */
/** @typedef {{ instance: Instance, edges: number, file: string }} Task */
/** @typedef {{ name: string, absent: string | null, suits: (task: Task) => boolean, ask: (task: Task) => Said | null }} Peer */

/** @param {string} folder  holds the worker, and gets the compiled peer. @returns {Peer[]} */
export function peersIn(folder) {
  const worker = join(folder, 'worker.mjs');
  /** @param {string} work @returns {(task: Task) => Said | null} */
  const inNode =
    (work) =>
    ({ instance }) =>
      ask(process.execPath, ['--max-old-space-size=8192', worker, work, JSON.stringify(instance)]);
  return [
    { name: 'ours', absent: null, suits: () => true, ask: inNode('ours') },
    lemon(folder),
    scipy(),
    {
      name: 'HiGHS',
      absent: null,
      suits: (task) => isCost(task) && task.edges <= 80_000,
      ask: inNode('highs'),
    },
    {
      name: 'munkres',
      absent: null,
      suits: ({ instance, edges }) => instance.family === 'dense' && edges <= 1_000_000,
      ask: inNode('munkres'),
    },
  ];
}

/** @param {string} folder @returns {Peer} */
function lemon(folder) {
  const program = join(folder, 'lemon');
  const built = spawnSync('g++', ['-O2', '-std=gnu++17', '-w', join(here, 'lemon.cpp'), '-o', program]);
  const absent = built.status === 0 ? null : "absent (Debian's liblemon-dev and g++)";
  return {
    name: 'LEMON',
    absent,
    suits: ({ instance, edges }) => instance.family !== 'dense' || edges <= 4_000_000,
    ask: ({ file }) => ask(program, [file]),
  };
}

/** Debian's own Python is asked, since another one may stand before it on the path. @returns {Peer} */
function scipy() {
  const python = '/usr/bin/python3';
  const asked = spawnSync(python, ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' });
  return {
    name: 'SciPy',
    absent: asked.status === 0 ? null : "absent (Debian's python3-scipy)",
    suits: isCost,
    ask: ({ file }) => ask(python, [join(here, 'scipy_peer.py'), file]),
  };
}

/** Whether it is a plain problem of costs, which peers without levels can solve. @param {Task} task */
function isCost({ instance }) {
  return instance.family !== 'programme';
}

/** @param {string} program @param {string[]} args @returns {Said | null} */
function ask(program, args) {
  try {
    const said = execFileSync(program, args, {
      encoding: 'utf8',
      timeout: LIMIT_MS,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(said);
  } catch {
    return null;
  }
}
