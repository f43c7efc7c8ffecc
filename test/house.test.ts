// The rules of the house that the compiler cannot hold: clock, chance and promises per floor, sizes, directions of
// imports, and who may know which package.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MENU_NAME, menu } from '../src/menu.ts';
import { root } from './workbench.ts';

const { circlesIn, measure } = await import(join(root, 'build/house.mjs'));

interface Source {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly isType: boolean }[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gms)];
  return {
    path: relative(root, file),
    text,
    code: text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    imports: imports.map(([, type, from]) => ({ from: from!, isType: type !== undefined })),
  };
}

const sources = filesBelow(join(root, 'src'))
  .filter((file) => /\.tsx?$/.test(file))
  .map(readSource);
const on = (floor: string) => sources.filter((source) => source.path.startsWith(`src/${floor}`));
const bundled = sources.filter((source) => !/^src\/(local|sidebar)/.test(source.path));

function offenders(list: readonly Source[], pattern: RegExp): string[] {
  return list.filter((source) => pattern.test(source.code)).map((source) => source.path);
}

test('no clock, no chance, no language data below the adapters', () => {
  const pure = [...on('domain'), ...on('actions')];
  expect(
    offenders(pure, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.toLocale|\blocaleCompare\b|\bIntl\b/),
  ).toEqual([]);
});

test('no promises in anything that is pushed', () => {
  expect(offenders(bundled, /\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/)).toEqual([]);
});

test('files stay small and open with what they are for; nothing is exported by default', () => {
  expect(
    sources.filter((source) => source.text.split('\n').length > 250).map((source) => source.path),
  ).toEqual([]);
  expect(sources.filter((source) => !source.text.startsWith('// ')).map((source) => source.path)).toEqual([]);
  expect(offenders(sources, /\bexport default\b/)).toEqual([]);
});

const allowed: Readonly<Record<string, RegExp>> = {
  'src/domain/': /^src\/domain\//,
  'src/ports.ts': /^src\/domain\//,
  'src/api': /^src\/(domain\/|api)/,
  'src/menu.ts': /^src\/api/,
  'src/actions/': /^src\/(domain|actions)\/|^src\/(ports|api)/,
  'src/google/': /^src\/(domain|actions|google)\/|^src\/(ports|api|menu|version)/,
  'src/sidebar/': /^src\/sidebar\/|^src\/api/,
  'src/local/': /^src\/local\//,
};

test('imports go downwards only; the panel takes types alone; the local host meets the bundle, not its sources', () => {
  const wrong: string[] = [];
  for (const source of sources) {
    const rule = Object.entries(allowed).find(([floor]) => source.path.startsWith(floor))?.[1];
    for (const { from, isType } of source.imports.filter((i) => i.from.startsWith('.'))) {
      const target = relative(root, resolve(root, dirname(source.path), from));
      const isEngine = source.path === 'src/local/engine.ts' && target.startsWith('src/domain/');
      if (rule && !rule.test(target) && !isEngine) wrong.push(`${source.path} → ${target}`);
      if (source.path.startsWith('src/sidebar/') && !target.startsWith('src/sidebar/') && !isType)
        wrong.push(`${source.path} → ${target} at run time`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no circles of files', () => {
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual([['a', 'b', 'c']]);
  expect(measure().circles).toEqual([]);
});

test('solver and certificate share no code', () => {
  const names = (file: string) => {
    const found = sources.find((source) => source.path === `src/domain/assignment/${file}`)!;
    return found.imports.filter((i) => !i.isType).map((i) => i.from);
  };
  expect(names('certificate.ts')).toEqual([]);
  expect(names('solve.ts').join()).not.toContain('certificate');
});

test('each package is known to one file', () => {
  const users = new Map<string, Set<string>>();
  for (const source of sources)
    for (const { from } of source.imports.filter((i) => !/^(\.|node:)/.test(i.from)))
      users.set(
        from,
        (users.get(from) ?? new Set()).add(source.path.replace(/^src\/sidebar\/.*/, 'src/sidebar')),
      );
  for (const [name, files] of users) expect([...files], name).toHaveLength(1);
  expect([...users.keys()].sort()).toEqual([
    'fflate',
    'hucre/csv',
    'hucre/xlsx',
    'ical.js',
    'nodemailer/lib/mail-composer',
    'preact',
  ]);
});

test('the menu: a name Google accepts, labels that begin with a verb, six steps and the panel', () => {
  expect(MENU_NAME.length).toBeLessThanOrEqual(15);
  expect(menu.map((row) => row.opens)).toEqual([
    'hub',
    'set-up',
    'profiles',
    'match',
    'introduce',
    'catch-ups',
    'survey',
    'explain',
    'settings',
  ]);
  for (const row of menu)
    expect(row.label).toMatch(/^(Open|Set up|Change|Write|Match|Introduce|Schedule|Count|Explain) /);
});

test('no machine’s path and no package host in tracked files', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hosts = [...lock.matchAll(/"resolved": "https:\/\/([^/"]+)/g)].map((match) => match[1]);
  for (const host of hosts) expect(host).toBe('registry.npmjs.org');
  expect(offenders(sources, /\/(home|root|Users|work)\/\w/)).toEqual([]);
});
