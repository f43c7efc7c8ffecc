// The compiler keeps every wall: a stray file in a room, compiled with that room's own settings, is refused for each room
// that does not lie below it, and for each name that belongs to Google, to a browser or to Node.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './workbench.ts';

const place = join(root, 'node_modules/.cache/walls');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Settings {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly references: readonly { readonly path: string }[];
}

const settingsIn = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8')) as Settings;

/** Folders with settings of their own, from the project's root. The page of the workspace knows nothing but itself. */
const rooms = settingsIn('.')
  .references.map(({ path }) => path)
  .filter((path) => path.startsWith('src') && path !== 'src/local/serve/page');

/** Rooms below this one: those in its settings, and those below them. The compiler lets it use them all. */
function below(room: string): Set<string> {
  const next = settingsIn(room).references.map(({ path }) => relative(root, resolve(root, room, path)));
  return new Set(next.flatMap((other) => [other, ...below(other)]));
}

/** A file of a room that is not in a room inside it: the one that imports least, since the compiler reads all that it imports. */
function fileOf(room: string): string {
  const inside = rooms.filter((other) => other.startsWith(`${room}/`));
  const found = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => /\.tsx?$/.test(file) && !inside.some((other) => file.startsWith(`${other}/`)))
    .map((file) => ({ file, imports: readFileSync(join(root, file), 'utf8').split(" from '.").length }));
  return found.sort((a, b) => a.imports - b.imports || (a.file < b.file ? -1 : 1))[0]!.file;
}

const files = new Map(rooms.map((room) => [room, fileOf(room)]));

const NO_NAME = /^TS(2304|2503|2552|2580|2584|2591|2307)$/;

/** A file of a room that this one may not use; a page of the panel is refused by its markup already. */
const FOREIGN_FILE = /error TS(?:6307: File|6142: Module '[^']+' was resolved to) '([^']+)'/g;

const names = {
  google: 'export const google = SpreadsheetApp.getActiveSpreadsheet();',
  page: 'export const page = document.title;',
  node: 'export const node = process.cwd();',
  language: "export const language: number = [1, 2].indexOf(2) + 'a'.length;",
} as const;

function namesFor(room: string): readonly string[] {
  if (/\/panel(-kit)?$/.test(room)) return ['page', 'language'];
  if (room === 'src/google') return ['google', 'language'];
  return room === 'src/local' ? ['google', 'node', 'language'] : ['language'];
}

interface Said {
  /** Numbers of errors by line of the stray file, from 1. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** Files that belong to no room that this one may use. */
  readonly foreign: ReadonlySet<string>;
}

/** What the compiler says about these lines as one more file of the room. */
function compilerSays(room: string, lines: readonly string[]): Said {
  const at = join(root, room);
  const folder = join(place, room.replaceAll('/', '-'));
  const settings = settingsIn(room);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'stray.ts'), lines.join('\n'));
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
      exclude: (settings.exclude ?? []).map((path) => join(at, path)),
      references: settings.references.map(({ path }) => ({ path: join(at, path) })),
    }),
  );
  const run = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const said = new Map<number, string[]>();
  for (const [, line, number] of run.stdout.matchAll(/stray\.ts\((\d+),\d+\): error (TS\d+)/g))
    said.set(Number(line), [...(said.get(Number(line)) ?? []), number!]);
  const foreign = [...run.stdout.matchAll(FOREIGN_FILE)].map(([, file]) => file!);
  return { lines: said, foreign: new Set(foreign.map((file) => relative(root, file))) };
}

test.each(rooms)('%s: its walls hold', (room) => {
  const others = rooms.filter((other) => other !== room);
  const said = compilerSays(room, [
    ...Object.values(names),
    ...others.map((other, k) => `export * as room${k} from '${join(root, files.get(other)!)}';`),
  ]);
  const known = Object.keys(names).filter(
    (_, k) => !(said.lines.get(k + 1) ?? []).some((number) => NO_NAME.test(number)),
  );
  expect(known.sort()).toEqual([...namesFor(room)].sort());
  expect(others.filter((other) => !said.foreign.has(files.get(other)!)).sort()).toEqual(
    [...below(room)].sort(),
  );
});

test('a type that comes through two rooms is still held to what it is', () => {
  const said = compilerSays('src/panel-kit', [
    `import type { Hub } from '${join(root, 'src/api/api.ts')}';`,
    'export const wrong = (hub: Hub): boolean => hub.issues[0]!.row;',
  ]);
  expect(said.lines.get(2)).toEqual(['TS2322']);
});
