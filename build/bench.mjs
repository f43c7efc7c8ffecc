// @ts-check
// The bench: our engine beside HiGHS, the best npm solver and, where Debian's python3-scipy is there, SciPy's C++, on the
// same instances in the same run. `npm run bench`. Cold is the first call in a fresh process.
// "ours" starts from the flat problem as Match poses it and ends with the checked proof; "alone" leaves the proof out;
// "as JSON" is the way of `desk solve`, from the parsed text on.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LIMIT_MS = 60_000;
const COHORTS = 40;

/** @typedef {{ family: 'dense' | 'sparse' | 'capacity 3' | 'programme', n: number, top: number }} Instance */
/** @type {Instance[]} */
const instances = [
  { family: 'dense', n: 100, top: 1e6 },
  { family: 'dense', n: 500, top: 100 },
  { family: 'dense', n: 500, top: 1e6 },
  { family: 'dense', n: 1000, top: 1e6 },
  { family: 'sparse', n: 1000, top: 100 },
  { family: 'sparse', n: 1000, top: 1e6 },
  { family: 'sparse', n: 5000, top: 100 },
  { family: 'sparse', n: 5000, top: 1e6 },
  { family: 'capacity 3', n: 500, top: 0 },
  { family: 'capacity 3', n: 5000, top: 0 },
  { family: 'programme', n: 120, top: 90 },
  { family: 'programme', n: 1000, top: 800 },
];

const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-bench-'));
const worker = join(folder, 'worker.mjs');
await build({
  stdin: { contents: workerSource(), resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: worker,
  external: ['highs', 'munkres'],
});

const scipy = scipyVersion();
console.log(
  `Times in ms. ours: cold and warm with the checked proof, the cold solve alone, cold from JSON · others: one cold call · ratio = other / ours alone · – = not asked, or no answer in a minute.\nSciPy: ${scipy ?? "absent, not timed (Debian's python3-scipy)"}`,
);
console.log(
  'instance                        cold      warm     alone   as JSON        total     HiGHS   ratio   munkres   ratio     SciPy   ratio',
);
for (const instance of instances) printRow(instance);
console.log(`\nWays of matching, means over ${COHORTS} seeded cohorts of 120 mentees and 90 mentors:`);
console.log(execFileSync(process.execPath, [worker, 'quality'], { encoding: 'utf8' }).trimEnd());
console.log('\nTaking names out:');
console.log(execFileSync(process.execPath, [worker, 'redaction'], { encoding: 'utf8' }).trimEnd());
rmSync(folder, { recursive: true, force: true });

/** @param {Instance} instance */
function printRow(instance) {
  const ours = measure('ours', instance);
  const highs = instance.family !== 'programme' ? measure('highs', instance) : null;
  const munkres = instance.family === 'dense' ? measure('munkres', instance) : null;
  const numpy = scipy !== null && instance.family === 'dense' ? measureScipy(instance) : null;
  const asJson = measure('as JSON', instance);
  const name = `${instance.family} ${instance.n}${instance.top ? `, ${instance.top}` : ''}`;
  for (const other of [highs, munkres, numpy, asJson])
    if (other && ours && other.total !== ours.total)
      throw new Error(`${name}: ${other.total} is not ${ours.total}`);
  const cells = [
    name.padEnd(26),
    ms(ours?.cold),
    ms(ours?.warm),
    ms(ours?.alone),
    ms(asJson?.cold),
    String(ours?.total ?? '–').padStart(12),
  ];
  const beside = [highs, munkres, numpy].flatMap((other) => [
    ms(other?.cold),
    ratio(other?.cold, ours?.alone),
  ]);
  console.log([...cells, ...beside].join(' '));
}

/** @param {number | undefined} value */
function ms(value) {
  return (value === undefined ? '–' : value.toFixed(1)).padStart(9);
}

/** @param {number | undefined} other @param {number | undefined} ours */
function ratio(other, ours) {
  return (other === undefined || ours === undefined ? '–' : `${(other / ours).toFixed(1)}×`).padStart(7);
}

/**
 * @param {string} solver @param {Instance} instance
 * @returns {{ cold: number, warm: number, alone: number, total: number } | null} null when it took too long
 */
function measure(solver, instance) {
  try {
    const said = execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=4096',
        '--import',
        linkFor(),
        worker,
        solver,
        JSON.stringify(instance),
      ],
      {
        encoding: 'utf8',
        timeout: LIMIT_MS,
        cwd: root,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return JSON.parse(said);
  } catch {
    return null;
  }
}

/** Debian's own Python is asked, since another one may stand before it on the path. */
function scipyVersion() {
  const asked = spawnSync('/usr/bin/python3', ['-c', 'import scipy; print(scipy.__version__)'], {
    encoding: 'utf8',
  });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

/**
 * @param {Instance} instance
 * @returns {{ cold: number, total: number } | null}
 */
function measureScipy(instance) {
  const costs = execFileSync(
    process.execPath,
    ['--import', linkFor(), worker, 'costs', JSON.stringify(instance)],
    { maxBuffer: 2 ** 30 },
  );
  const script = `
import json, sys, time
import numpy
from scipy.optimize import linear_sum_assignment
cost = numpy.frombuffer(sys.stdin.buffer.read()).reshape(${instance.n}, ${instance.n})
before = time.perf_counter()
rows, columns = linear_sum_assignment(cost)
print(json.dumps({"cold": (time.perf_counter() - before) * 1000, "total": int(cost[rows, columns].sum())}))`;
  const said = spawnSync('/usr/bin/python3', ['-c', script], { input: costs, encoding: 'utf8' });
  return said.status === 0 ? JSON.parse(said.stdout) : null;
}

/** Lets the worker, which lies in a temporary folder, find the packages of this one. */
function linkFor() {
  const hook = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(
    `export async function resolve(s, c, n) { return s === 'highs' || s === 'munkres' ? n(s, { ...c, parentURL: '${pathToFileURL(join(root, 'package.json')).href}' }) : n(s, c); }`,
  )}));`;
  return `data:text/javascript,${encodeURIComponent(hook)}`;
}

function workerSource() {
  return `
    import { check } from './src/domain/assignment/certificate.ts';
    import { readProblem } from './src/domain/assignment/problem-json.ts';
    import { solve } from './src/domain/assignment/solve.ts';
    let alone = null;
    import { familyProblem, programmeProblem } from './test/problems.ts';
    import { crowd, essays } from './test/essays.ts';
    import { knownPeople } from './src/domain/redaction/known/known-people.ts';
    import { unitForms } from './src/domain/redaction/known/units.ts';
    import { redact } from './src/domain/redaction/redact.ts';
    import { cohort } from './test/cohorts.ts';
    import { choiceRounds, figuresOf, firstCome, galeShapley, largestScore, ours } from './test/ways.ts';
    const [solver, text] = process.argv.slice(2);
    if (solver === 'quality') {
      const ways = {
        'first come': firstCome, 'choice rounds': choiceRounds, 'Gale–Shapley': galeShapley, 'largest score': largestScore,
        'ours: choices': (c, s) => ours(c, 'choices', s), 'ours: first choices': (c, s) => ours(c, 'first choices', s),
        'ours: nobody left behind': (c, s) => ours(c, 'nobody left behind', s), 'ours: fit': (c, s) => ours(c, 'fit', s),
      };
      const cohorts = Array.from({ length: ${COHORTS} }, (_, k) => cohort(120, 90, k + 1));
      console.log('way                        unmatched   first choice   any named   mean fit');
      for (const [name, way] of Object.entries(ways)) {
        const all = cohorts.map((c, k) => figuresOf(c, way(c, k + 1)));
        const mean = (key) => (all.reduce((sum, f) => sum + f[key], 0) / all.length).toFixed(1);
        console.log(name.padEnd(26) + mean('unmatched').padStart(10) + mean('first').padStart(15) + mean('named').padStart(12) + mean('meanFit').padStart(11));
      }
      process.exit(0);
    }
    if (solver === 'redaction') {
      const people = crowd(300);
      const texts = essays(100, 3000);
      const before = performance.now();
      const known = knownPeople(people);
      const units = unitForms(people.map((person) => person.unit));
      const spans = texts.reduce((n, t, k) => n + redact(t, { known, units, mentor: k, language: null }).spans.length, 0);
      const ms = performance.now() - before;
      console.log('100 profiles of 3,000 characters, 300 known people: ' + ms.toFixed(0) + ' ms, ' + spans + ' places');
      process.exit(0);
    }
    const { family, n, top } = JSON.parse(text);
    let problem = family === 'programme' ? programmeProblem(n, top, 7) : familyProblem(family, n, top);
    const solvers = {
      costs: async () => {
        const cost = Float64Array.from(problem.edges, (edge) => -edge[2][1]);
        process.stdout.write(Buffer.from(cost.buffer), () => process.exit(0));
        return new Promise(() => {});
      },
      'as JSON': async () => () => {
        const posed = readProblem(problem);
        const solution = solve(posed);
        if (!check(posed, solution).optimal) throw new Error('not certified');
        return Math.abs(solution.value[1]);
      },
      ours: async () => {
        const posed = readProblem(problem);
        problem = null;
        gc();
        gc(); // twice: the first leaves sweeping behind
        return () => {
        const before = performance.now();
        const solution = solve(posed);
        alone ??= performance.now() - before;
        if (!check(posed, solution).optimal) throw new Error('not certified');
        return Math.abs(solution.value[1]);
        };
      },
      munkres: async () => {
        const { munkres } = await import('munkres');
        const cost = Array.from({ length: n }, (_, i) => problem.edges.slice(i * n, (i + 1) * n).map((e) => -e[2][1]));
        return () => munkres(cost).reduce((sum, [i, j]) => sum + cost[i][j], 0);
      },
      highs: async () => {
        const highs = await (await import('highs')).default();
        const rows = Array.from({ length: n }, () => []), columns = problem.capacity.map(() => []);
        problem.edges.forEach(([i, j], e) => { rows[i].push('x' + e); columns[j].push('x' + e); });
        const lp = 'Minimize obj: ' + problem.edges.map((e, k) => -e[2][1] + ' x' + k).join(' + ') + ' Subject To ' +
          rows.map((r, k) => 'r' + k + ': ' + r.join(' + ') + ' = 1').join(' ') + ' ' +
          columns.map((c, k) => c.length ? 'c' + k + ': ' + c.join(' + ') + ' <= ' + problem.capacity[k] : '').join(' ') + ' End';
        return () => Math.round(highs.solve(lp).ObjectiveValue);
      },
    };
    const run = await solvers[solver]();
    const times = [];
    let total = 0;
    for (let k = 0; k < (solver === 'ours' ? 6 : 1); k++) {
      const before = performance.now();
      total = run();
      times.push(performance.now() - before);
    }
    const warm = times.slice(1).sort((a, b) => a - b)[2] ?? times[0];
    console.log(JSON.stringify({ cold: times[0], warm, alone, total }));
  `;
}
