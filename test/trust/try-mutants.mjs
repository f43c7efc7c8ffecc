// @ts-check
// Tries every deliberate fault of mutants.mjs: in a copy, one at a time, with the test that has to notice it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const copy = mkdtempSync(join(tmpdir(), 'mentoring-desk-mutants-'));
const parts = [
  'src',
  'test',
  'samples',
  'docs',
  'build',
  'package.json',
  'package-lock.json',
  'appsscript.json',
  '.clasp.json',
  'tsconfig.json',
  'vitest.config.ts',
  'README.md',
];
for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const wanted = process.argv[2];
const chosen = mutants.filter(({ what }) => wanted === undefined || what.includes(wanted));
/** @type {string[]} */
const missed = [];
for (const { what, file, from, to, test, name } of chosen) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(from).length < 2) {
    missed.push(`${what}: the place in ${file} is gone`);
    continue;
  }
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
  const isCaught = fails(test, name);
  writeFileSync(path, before);
  if (!isCaught) missed.push(`${what}: ${test} did not notice`);
  process.stdout.write(`${isCaught ? '✓' : '✗'} ${what}\n`);
}
process.stdout.write(`${chosen.length - missed.length} of ${chosen.length} deliberate faults were noticed\n`);
for (const line of missed) process.stdout.write(`  ${line}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;

/** @param {string} test @param {string | undefined} name */
function fails(test, name) {
  try {
    execFileSync(process.execPath, [join(copy, 'build', 'bundle.mjs')], { cwd: copy, stdio: 'ignore' });
  } catch {
    return true;
  }
  const words = ['vitest', 'run', test, '--bail=1', ...(name === undefined ? [] : ['-t', name])];
  const { status } = spawnSync('npx', words, { cwd: copy, stdio: 'ignore', timeout: 300_000 });
  return status !== 0;
}
