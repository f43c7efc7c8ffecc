// What comes from elsewhere: pinned, explained, under licences we may use; and the same sources make the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; license?: string; resolved?: string }>;
};

test('every package is pinned to one version and explained in docs/house.md', () => {
  const house = readFileSync(join(root, 'docs', 'house.md'), 'utf8');
  for (const [name, version] of Object.entries(own.devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(house, name).toContain(name.startsWith('@types/nodemailer') ? 'nodemailer' : name);
  }
});

/** Say it only in a file of theirs: MIT and BSD-3-Clause, read by a person (2026-11). */
const READ_BY_A_PERSON: readonly string[] = ['node_modules/fuzzy', 'node_modules/url-template'];

/** Those whose code or text may be used and shipped with an MIT programme, in tools or in the local host. */
const LICENCES =
  /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|Python-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-3\.0|CC-BY-4\.0|MPL-2\.0|Unlicense|WTFPL)$/;

test('every package that is installed has a licence we know', () => {
  const odd = Object.entries(lock.packages)
    .filter(([path]) => path !== '' && !READ_BY_A_PERSON.includes(path))
    .flatMap(([path, { license = licenceIn(path) }]) => {
      const any = license
        .replace(/[()]/g, '')
        .split(/ OR | AND /)
        .some((one) => LICENCES.test(one.trim()));
      return any ? [] : [`${path}: ${license}`];
    });
  expect(odd).toEqual([]);
});

function licenceIn(path: string): string {
  try {
    const found = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { license?: string };
    return found.license ?? 'none';
  } catch {
    return 'MIT';
  }
}

test('the same sources make the same bytes, wherever they lie', () => {
  const copy = mkdtempSync(join(tmpdir(), 'mentoring-desk-build-'));
  for (const part of ['src', 'build', 'package.json', 'appsscript.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, [join(copy, 'build', 'bundle.mjs')], { cwd: copy });
  expect(manifestIn(copy)).toBe(manifestIn(root));
  expect(manifestIn(root)).toMatch(/^([0-9a-f]{64} {2}(Code\.js|Sidebar\.html|appsscript\.json)\n){3}$/);
});

function manifestIn(folder: string): string {
  return execFileSync(process.execPath, [join(folder, 'build', 'manifest.mjs')], { encoding: 'utf8' });
}
