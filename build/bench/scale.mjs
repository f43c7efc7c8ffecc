// @ts-check
// How whole actions grow with the people: `npm run scale [-- steps]`. CPU, service calls, the largest answer and the peak
// of memory of each step at 100 to 3,000 people, in a fresh process each, and the exponent with which they grow: 1 is in proportion.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const PEOPLE = [100, 300, 1000, 3000];
const STEPS = ['match', 'profiles', 'introduce', 'catch-ups', 'survey'];
/** What the engine may keep. It lets garbage lie up to there: what is needed is less, and takes more CPU. */
const HEAP_MB = 8192;
/** A step that takes longer at one size is not asked at the next. */
const LIMIT_MS = Number(process.env['SCALE_LIMIT_S'] ?? 900) * 1000;

const folder = join(root, 'node_modules', '.cache', 'scale');
mkdirSync(folder, { recursive: true });
const worker = join(folder, 'worker.mjs');
await build({
  entryPoints: [join(here, 'scale-worker.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: worker,
  packages: 'external',
});

const words = process.argv.slice(2);
console.log(
  `CPU s · service calls · kB of the largest answer · MB of the process at most (of ${HEAP_MB} that it may keep), at ${PEOPLE.join(', ')} people; – = more than ${LIMIT_MS / 1000} s`,
);
for (const step of STEPS) if (words.length === 0 || words.includes(step)) printStep(step);
rmSync(folder, { recursive: true });

/** @typedef {{ cpu: number, calls: number, bytes: number, memory: number }} Point */

/** @param {string} step */
function printStep(step) {
  /** @type {(Point & { people: number })[]} */
  const points = [];
  for (const people of PEOPLE) {
    const point = measured(step, people);
    if (point === null) break;
    points.push({ people, ...point });
  }
  const cells = PEOPLE.map((people) => {
    const point = points.find((p) => p.people === people);
    return point === undefined
      ? '–'
      : `${(point.cpu / 1000).toFixed(2)} · ${point.calls} · ${Math.round(point.bytes / 1000)} · ${point.memory}`;
  });
  const last = points.slice(-2);
  console.log(
    [
      step.padEnd(10),
      ...cells.map((cell) => cell.padStart(28)),
      `  CPU exponent ${exponent(points, 'cpu')}, of the last two sizes ${exponent(last, 'cpu')}; calls ${exponent(points, 'calls')}`,
    ].join(' '),
  );
}

/** The slope of the best line through the logarithms. @param {{ people: number, cpu: number, calls: number }[]} points @param {'cpu' | 'calls'} figure */
function exponent(points, figure) {
  if (points.length < 2) return '–';
  const xs = points.map((p) => Math.log(p.people));
  const ys = points.map((p) => Math.log(p[figure]));
  const mean = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const up = xs.reduce((sum, x, k) => sum + (x - mx) * /** @type {number} */ (ys[k] - my), 0);
  return (up / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)).toFixed(2);
}

/** @param {string} step @param {number} people @returns {Point | null} */
function measured(step, people) {
  try {
    const said = execFileSync(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, worker, step, String(people)],
      {
        encoding: 'utf8',
        cwd: root,
        timeout: LIMIT_MS,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return JSON.parse(said.trim().split('\n').at(-1) ?? '');
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== 'ETIMEDOUT') throw error;
    return null;
  }
}
