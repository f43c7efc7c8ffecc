// One measurement of the bench in a process of its own: `worker ours|write|json|highs|munkres INSTANCE [FILE]`,
// `worker loading`, and the two tables without a peer, `worker quality` and `worker redaction`. Says one JSON object. Times are CPU time of the whole
// process, compiling and collecting garbage included.
import '../../src/local/late-compiling.ts';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/assignment/certificate.ts';
import type { Problem } from '../../src/assignment/problem.ts';
import { solve } from '../../src/assignment/solve.ts';
import { loadBundle } from '../../src/local/bundle-files.ts';
import { execute } from '../../src/local/execution.ts';
import { emptyWorld } from '../../src/local/world.ts';
import { type Family, family, programme } from '../../test/problems.ts';
import { quality } from './quality.ts';
import { redaction } from './redaction.ts';

export interface Instance {
  readonly family: Family | 'programme';
  readonly n: number;
  /** The largest cost; the number of mentors of a programme. */
  readonly top: number;
}

/** So many pairs are solved a second time only; smaller problems until the compiler has seen everything. */
const LARGE = 5e6;
const CONVERGED = 12;

function problemOf({ family: kind, n, top }: Instance): Problem {
  return kind === 'programme' ? programme(n, top, 7) : family(kind, n, top);
}

function cpuOf<T>(work: () => T): { result: T; cpu: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000 };
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function ours(instance: Instance) {
  const problem = problemOf(instance);
  const runs = Array.from({ length: problem.mentor.length > LARGE ? 2 : CONVERGED }, () => {
    const alone = cpuOf(() => solve(problem));
    const proof = cpuOf(() => check(problem, alone.result));
    if (!proof.result.optimal) throw new Error('not certified');
    return { all: alone.cpu + proof.cpu, alone: alone.cpu, value: alone.result.value };
  });
  const last = runs.slice(Math.floor(runs.length / 2)).sort((a, b) => a.all - b.all);
  const converged = last[Math.floor(last.length / 2)]!.all;
  return { cold: runs[0]!.all, alone: runs[0]!.alone, converged, memory: megabytes(), value: runs[0]!.value };
}

/** The flat file that peers in other languages read: four sizes, places, rows, mentors, and gains level by level. */
function write(instance: Instance, file: string) {
  const { mentees, mentors, levels, capacity, first, mentor, gain } = problemOf(instance);
  const head = Int32Array.from([mentees, mentors, levels.length, mentor.length]);
  const parts = [head, Int32Array.from(capacity), first, mentor, ...gain];
  writeFileSync(file, '');
  for (const part of parts)
    writeFileSync(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength), { flag: 'a' });
  return { edges: mentor.length };
}

/** The same as `desk solve` reads it. */
function json(instance: Instance, file: string) {
  const { mentees, mentors, levels, capacity, first, mentor, gain } = problemOf(instance);
  const out = openSync(file, 'w');
  const head = JSON.stringify({ mentees, mentors, capacity, levels, edges: [] });
  writeSync(out, head.slice(0, -2));
  for (let i = 0; i < mentees; i++) {
    const edges: string[] = [];
    for (let e = first[i]!; e < first[i + 1]!; e++)
      edges.push(`${e === 0 ? '' : ','}[${i},${mentor[e]},[${gain.map((of) => of[e]).join(',')}]]`);
    writeSync(out, edges.join(''));
  }
  writeSync(out, ']}');
  closeSync(out);
  return { edges: mentor.length };
}

/** An entry point that is not there: the program is loaded, and nothing else happens. */
function loading() {
  const bundle = loadBundle(join(process.cwd(), 'build', 'apps-script'));
  const world = emptyWorld('Empty', Date.parse('2026-03-10T09:00:00Z'));
  const runs = Array.from(
    { length: 41 },
    () => cpuOf(() => execute(world, bundle, { entry: 'nothing' })).cpu,
  );
  const [first, ...rest] = runs;
  return { first, compiled: rest.sort((a, b) => a - b)[20] };
}

async function munkres(instance: Instance) {
  const { munkres: solveSquare } = await import('munkres');
  const { mentees: n, gain, levels } = problemOf(instance);
  const costs = Array.from({ length: n }, (_, i) =>
    Array.from(gain[1]!.subarray(i * n, i * n + n), (g) => -g),
  );
  const { result, cpu } = cpuOf(() => solveSquare(costs));
  const total = result.reduce((sum: number, [i, j]: readonly [number, number]) => sum + costs[i]![j]!, 0);
  return { cold: cpu, memory: megabytes(), value: [n, -total].slice(0, levels.length) };
}

async function highs(instance: Instance) {
  const load = (await import('highs')).default;
  const solver = await load();
  const problem = problemOf(instance);
  const { result, cpu } = cpuOf(() => solver.solve(asProgramme(problem)));
  return { cold: cpu, memory: megabytes(), value: [problem.mentees, -Math.round(result.ObjectiveValue)] };
}

/** Everybody is served, at the least cost. */
function asProgramme({ mentees, capacity, first, mentor, gain }: Problem): string {
  const columns: string[][] = capacity.map(() => []);
  const rows: string[] = [];
  for (let i = 0; i < mentees; i++) {
    const names: string[] = [];
    for (let e = first[i]!; e < first[i + 1]!; e++) {
      names.push(`x${e}`);
      columns[mentor[e]!]!.push(`x${e}`);
    }
    rows.push(`r${i}: ${names.join(' + ')} = 1`);
  }
  const limits = columns.flatMap((names, j) =>
    names.length === 0 ? [] : [`c${j}: ${names.join(' + ')} <= ${capacity[j]}`],
  );
  const costs = Array.from(gain[1]!, (g, e) => `${-g} x${e}`).join(' + ');
  return `Minimize obj: ${costs} Subject To ${rows.join(' ')} ${limits.join(' ')} End`;
}

const [work = '', instance = 'null', file = ''] = process.argv.slice(2);
const works: Readonly<Record<string, (asked: Instance) => unknown>> = {
  ours,
  write: (asked) => write(asked, file),
  json: (asked) => json(asked, file),
  loading,
  munkres,
  highs,
  quality: () => console.log(quality()),
  redaction: () => console.log(redaction()),
};
const said = await works[work]!(JSON.parse(instance));
if (said !== undefined) console.log(JSON.stringify(said));
