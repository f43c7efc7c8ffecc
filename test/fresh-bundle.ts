// Before any test: the bundle that tests run is built from the sources as they are. A test against an old one proves nothing.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const SOURCES = [
  'src',
  'appsscript.json',
  'package-lock.json',
  'build/bundle.mjs',
  'build/pages.mjs',
  'build/spare-code.mjs',
];
const PRODUCTS = ['build/apps-script/Code.js', 'build/apps-script/Sidebar.html', 'build/local/desk.mjs'];

/** When the youngest file of these was written, in ms since 1970; 0 where one of them is missing. */
function youngest(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => timeOf(join(root, path), Math.max)));
}

function oldest(paths: readonly string[]): number {
  return Math.min(...paths.map((path) => timeOf(join(root, path), Math.min)));
}

function timeOf(path: string, among: (...times: number[]) => number): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return among(...readdirSync(path).map((name) => timeOf(join(path, name), among)));
}

export function setup(): void {
  if (oldest(PRODUCTS) > youngest(SOURCES)) return;
  const built = spawnSync(process.execPath, [join(root, 'build/bundle.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The bundle cannot be built:\n${built.stdout}${built.stderr}`);
}
