// Test files of gas-fakes, read where they lie: bundled with their own harness, run in the local host, counted assertion by
// assertion. From the first thing that the host does not have, the rest of a section counts as outside, never as passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { createHost } from '../../src/local/host.ts';
import type { LogLine } from '../../src/local/realm/bridge.ts';
import { createRealm } from '../../src/local/realm/realm.ts';
import { startRun } from '../../src/local/run.ts';
import { emptyWorld } from '../../src/local/world.ts';
import { NOW, root } from '../workbench.ts';
import { isOutside, OPEN } from './program.ts';

export interface Assertion {
  readonly section: string;
  /** Its number in the section, from 1; 0 for what left the section before its end. */
  readonly number: number;
  readonly verdict: 'pass' | 'fail' | 'outside';
  readonly said: string;
}

/** Paths of the test files in a checkout: those that have sections. */
export function unitFilesIn(checkout: string): string[] {
  const folder = join(checkout, 'test');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^test.*\.m?js$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('.section('))
    .sort();
}

/** Lines that the file's run writes into its log, one for each assertion and one where a section ends by an error. */
const MARK = 'unit: ';

/** How a text ends that says how far the local host goes; the set-up that stands in for theirs says it too. */
const OUTSIDE = ' is not in the local host';

interface Stamped {
  readonly text: string;
  /** How many refusals there had been. */
  readonly refused: number;
}

/** A file that cannot be put together is one failure, and the next file has its turn. */
export async function countAssertions(path: string): Promise<Assertion[]> {
  let code: string;
  try {
    code = await bundled(path);
  } catch (error) {
    return [{ section: '(the file)', number: 0, verdict: 'fail', said: String(error) }];
  }
  const run = startRun(emptyWorld('Foreign', NOW), { code, manifest: OPEN, pages: {} }, 'FULL');
  const host = createHost(run, null);
  const { refusals } = host.ledger;
  const lines: Stamped[] = [];
  const log = { push: ({ text }: LogLine) => lines.push({ text, refused: refusals.length }) };
  let left: string | null = null;
  try {
    createRealm(run.bundle, host, log).call('runUnits', '[]');
  } catch (error) {
    left = String((error as { message?: string }).message ?? error);
  }
  host.end();
  const counted = assertionsOf(lines, refusals);
  if (left === null) return counted;
  const verdict = refusals.some(isOutside) ? 'outside' : 'fail';
  return [...counted, { section: '(the file)', number: 0, verdict, said: left }];
}

interface Line {
  readonly begins?: string;
  readonly number: number;
  readonly failed: boolean;
  readonly said: string;
}

/** What the marked lines say, by section; refusals count from the beginning of the section in which they came. */
function assertionsOf(lines: readonly Stamped[], refusals: readonly string[]): Assertion[] {
  let section = '';
  let before = 0;
  const counted: Assertion[] = [];
  for (const { text, refused } of lines.filter((line) => line.text.startsWith(MARK))) {
    const { begins, number, failed, said } = JSON.parse(text.slice(MARK.length)) as Line;
    if (begins !== undefined) {
      section = begins;
      before = refused;
    } else {
      const isLost =
        refusals.slice(before, refused).some(isOutside) || (number === 0 && said.endsWith(OUTSIDE));
      counted.push({ section, number, verdict: isLost ? 'outside' : failed ? 'fail' : 'pass', said });
    }
  }
  return counted;
}

/** The file with the harness it names; their set-up is replaced by ours: no accounts, no fixtures of theirs. */
async function bundled(path: string): Promise<string> {
  const standIn = (name: string) => join(root, 'test', 'foreign', 'stand-ins', name);
  const { outputFiles } = await build({
    stdin: { contents: entry(path), resolveDir: join(root, 'test', 'foreign'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'foreign',
    target: 'es2019',
    logLevel: 'silent',
    nodePaths: [join(root, 'node_modules')],
    plugins: [
      {
        name: 'stand-ins',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@mcpher\/gas-fakes|(^|\/)main\.js$|^dotenv/ }, () => ({
            path: standIn('nothing.mjs'),
          }));
          // It looks for the caller's source in a file.
          onResolve({ filter: /(^|\/)codelocator\.mjs$/ }, () => ({ path: standIn('code-locator.mjs') }));
          onResolve({ filter: /^@sindresorhus\/is$/ }, () => ({ path: standIn('is.mjs') }));
          onResolve({ filter: /(^|\/)testinit\.m?js$/ }, () => ({ path: standIn('units.mjs') }));
          onResolve({ filter: /(^|\/)testassist\.m?js$/ }, ({ path: asked, resolveDir, namespace }) =>
            namespace === 'assist' ? { path: asked } : { path: join(resolveDir, asked), namespace: 'assist' },
          );
          onLoad({ filter: /./, namespace: 'assist' }, ({ path: real }) => ({
            contents: `export * from ${JSON.stringify(real)}; export const wrapupTest = () => undefined;`,
            resolveDir: dirname(real),
          }));
        },
      },
    ],
  });
  return `${outputFiles[0]!.text}\nfunction runUnits() { return foreign.runUnits(); }`;
}

const entry = (path: string) => `
import * as file from ${JSON.stringify(path)};
import { unitsOf } from './stand-ins/units.mjs';
export const runUnits = () => unitsOf(file);
`;
