// The compiler keeps the floors apart: a stray file on a floor, compiled with that floor's own settings, is refused
// for a name or an import that belongs elsewhere, and accepted for what the floor may use.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './workbench.ts';

const place = join(root, 'node_modules/.cache/floors');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Settings {
  readonly include: readonly string[];
  readonly references: readonly { readonly path: string }[];
}

/** What the compiler says about `code` as one more file of the floor: the numbers of its errors. */
function compilerSays(floor: string, name: string, code: string): string[] {
  const at = join(root, 'src', floor);
  const folder = join(place, `${floor}-${name}`);
  const settings = JSON.parse(readFileSync(join(at, 'tsconfig.json'), 'utf8')) as Settings;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'stray.ts'), code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(at, 'tsconfig.json'),
      compilerOptions: {
        rootDir: root,
        outDir: join(folder, 'out'),
        tsBuildInfoFile: join(folder, 'out/info'),
      },
      include: ['stray.ts', ...settings.include.map((path) => join(at, path))],
      references: settings.references.map(({ path }) => ({ path: join(at, path) })),
    }),
  );
  const run = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  const said = [...run.stdout.matchAll(/stray\.ts\(\d+,\d+\): error (TS\d+)/g)].map(([, number]) => number!);
  expect(run.status === 0, run.stdout).toBe(said.length === 0);
  return said;
}

const NO_NAME = /^TS(2304|2503|2552|2580|2584|2591|2307)$/;
const names = {
  google: 'export const it = SpreadsheetApp.getActiveSpreadsheet();',
  page: 'export const it = document.title;',
  node: 'export const it = process.cwd();',
  language: "export const it: number = [1, 2].indexOf(2) + 'a'.length;",
};
const mayUse: Readonly<Record<string, readonly (keyof typeof names)[]>> = {
  domain: ['language'],
  actions: ['language'],
  google: ['google', 'language'],
  sidebar: ['page', 'language'],
};

test.each(Object.keys(mayUse))('%s knows the names of its own floor alone', (floor) => {
  for (const [name, code] of Object.entries(names)) {
    const said = compilerSays(floor, name, code);
    if (mayUse[floor]!.includes(name as keyof typeof names)) expect(said, name).toEqual([]);
    else
      expect(
        said.some((number) => NO_NAME.test(number)),
        `${name}: ${said}`,
      ).toBe(true);
  }
});

/** The file is not part of this floor, nor of one below it. */
const FOREIGN_FILE = 'TS6307';
const imports: readonly (readonly [string, string, 'allowed' | 'refused'])[] = [
  ['domain', 'actions/match.ts', 'refused'],
  ['domain', 'google/sheets.ts', 'refused'],
  ['actions', 'domain/refusal.ts', 'allowed'],
  ['actions', 'google/sheets.ts', 'refused'],
  ['google', 'actions/match.ts', 'allowed'],
  ['google', 'local/engine.ts', 'refused'],
  ['sidebar', 'google/sheets.ts', 'refused'],
  ['local', 'actions/match.ts', 'refused'],
];

test.each(imports)('%s imports %s: %s', (floor, path, verdict) => {
  const name = path.replace(/\W/g, '-');
  const said = compilerSays(floor, name, `export * as it from '${join(root, 'src', path)}';`);
  if (verdict === 'allowed') expect(said).toEqual([]);
  else expect(said).toContain(FOREIGN_FILE);
});
