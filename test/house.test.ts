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
const isPanel = ({ path }: Source) => /^src\/([^/]+\/)?panel(-kit)?\//.test(path);
const bundled = sources.filter((source) => !source.path.startsWith('src/local/') && !isPanel(source));
/** What may be asked of clock, chance and language goes through a port. */
const pure = bundled.filter((source) => !source.path.startsWith('src/google/'));

function offenders(list: readonly Source[], pattern: RegExp): string[] {
  return list.filter((source) => pattern.test(source.code)).map((source) => source.path);
}

test('no clock, no chance, no language data below the adapters', () => {
  expect(
    offenders(pure, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.toLocale|\blocaleCompare\b|\bIntl\b/),
  ).toEqual([]);
});

test('no promises in anything that is pushed', () => {
  expect(offenders(bundled, /\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/)).toEqual([]);
});

/** Most lines of a file of src or build. */
const LINES = 200;
const scripts = filesBelow(join(root, 'build'))
  .filter((file) => /\.(mjs|ts|tsx)$/.test(file) && !/build\/(apps-script|local)\//.test(file))
  .map(readSource);

function longerThan(lines: number, list: readonly Source[]): string[] {
  return list.filter(({ text }) => text.split('\n').length - 1 > lines).map(({ path }) => path);
}

test('files stay small and open with what they are for; nothing is exported by default', () => {
  expect(longerThan(LINES, sources)).toEqual([]);
  expect(longerThan(LINES, scripts)).toEqual([]);
  expect(sources.filter((source) => !source.text.startsWith('// ')).map((source) => source.path)).toEqual([]);
  expect(offenders(sources, /\bexport default\b/)).toEqual([]);
});

test('what is exported by contracts, ports and the solver says in a sentence what it is', () => {
  const read = sources.filter(
    ({ path }) =>
      /(contract|api\/page)\.ts$|^src\/(ports|assignment|eligibility)\//.test(path) &&
      !path.endsWith('.fr.ts'),
  );
  const bare = read.flatMap(({ path, text }) =>
    [...text.matchAll(/^(.*)\nexport (?:interface|type|const|function|class) (\w+)/gm)]
      .filter(([, before]) => !before!.endsWith('*/'))
      .map(([, , name]) => `${path}: ${name}`),
  );
  expect(read.length).toBeGreaterThan(40);
  expect(bare).toEqual([]);
});

test('the panel takes nothing but types from the rooms of the server', () => {
  const wrong = sources.filter(isPanel).flatMap((source) =>
    source.imports
      .filter(({ from, isType }) => from.startsWith('.') && !isType)
      .map(({ from }) => relative(root, resolve(root, dirname(source.path), from)))
      .filter((target) => !/^src\/([^/]+\/)?panel(-kit)?\//.test(target))
      .map((target) => `${source.path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** Closing an edition takes meetings out of the calendar first, in slices, by the act that Catch-ups has for it. */
const REACHES = ['src/people-data/act/close-edition.ts → src/catch-ups/act/close-events.ts'];

test('no act of one feature reaches into the act of another', () => {
  const featureOf = (path: string) => /^src\/([^/]+)\/act\//.exec(path)?.[1];
  const wrong = sources.flatMap((source) =>
    source.imports
      .map(({ from }) => relative(root, resolve(root, dirname(source.path), from)))
      .filter((target) => featureOf(source.path) !== undefined && featureOf(target) !== undefined)
      .filter((target) => featureOf(target) !== featureOf(source.path))
      .map((target) => `${source.path} → ${target}`),
  );
  expect(wrong).toEqual(REACHES);
});

test('no circles of files, no knots of rooms, and no room above a fifth of the house', () => {
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual([['a', 'b', 'c']]);
  const { rooms, circles, knots } = measure();
  expect(circles).toEqual([]);
  expect(knots).toEqual([]);
  const lines = [...rooms.values()].map((room: { readonly lines: number }) => room.lines);
  expect(Math.max(...lines)).toBeLessThanOrEqual(0.2 * lines.reduce((a, b) => a + b, 0));
});

test('solver and certificate share no code', () => {
  const names = (file: string) => {
    const found = sources.find((source) => source.path === `src/assignment/${file}`)!;
    return found.imports.filter((i) => !i.isType).map((i) => i.from);
  };
  expect(names('certificate.ts')).toEqual([]);
  expect(names('solve.ts').join()).not.toContain('certificate');
});

test('each package is known to one file', () => {
  const users = new Map<string, Set<string>>();
  for (const source of sources)
    for (const { from } of source.imports.filter((i) => !/^(\.|node:)/.test(i.from)))
      users.set(from, (users.get(from) ?? new Set()).add(isPanel(source) ? 'panel' : source.path));
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
