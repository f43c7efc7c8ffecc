// The compiler keeps every wall: a stray file in a room, compiled with that room's own settings, is refused for each room
// that does not lie below it, and for each name that belongs to Google, to a browser or to Node. A wall is made of settings
// alone, so the compiler meets them around rooms with one short file each, all of them in one run.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './workbench.ts';

/** The rooms with their own settings and nothing else in them; its name must not look like that of a package. */
const place = mkdtempSync(join(tmpdir(), 'mentoring-desk-walls-'));
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

const foundBelow = new Map<string, ReadonlySet<string>>();

/** Rooms below this one: those in its settings, and those below them. The compiler lets it use them all. */
function below(room: string): ReadonlySet<string> {
  const known = foundBelow.get(room);
  if (known) return known;
  const next = settingsIn(room).references.map(({ path }) => relative(root, resolve(root, room, path)));
  const found = new Set(next.flatMap((other) => [other, ...below(other)]));
  foundBelow.set(room, found);
  return found;
}

/** A file of a room that is not in a room inside it, and no French, which is compiled with the language. */
function fileOf(room: string): string {
  const inside = rooms.filter((other) => other.startsWith(`${room}/`));
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.fr.ts'))
    .filter((file) => !inside.some((other) => file.startsWith(`${other}/`)))
    .sort()[0]!;
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
  readonly lines: Map<number, readonly string[]>;
  /** Files that belong to no room that this one may use. */
  readonly foreign: Set<string>;
}

/** The rooms as the compiler sees them from their settings: every file of settings as it is, one short file in each room. */
function buildRooms(): void {
  const settings = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('tsconfig.json'))
    .map((file) => join('src', file));
  for (const file of ['tsconfig.json', ...settings]) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    copyFileSync(join(root, file), join(place, file));
  }
  for (const file of files.values()) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), 'export const isHere = true;\n');
  }
  // Not the folder itself: what the compiler writes lies in it, too.
  mkdirSync(join(place, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
}

const nameOf = (room: string) => room.replaceAll('/', '-');

/** These lines as one more file of the room, beside the house in which it stands. @returns the folder of its settings. */
function addStray(house: string, room: string, lines: readonly string[]): string {
  const at = join(house, room);
  const folder = join(place, house === place ? 'stray' : 'stray-source', nameOf(room));
  const settings = settingsIn(room);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'stray.ts'), lines.join('\n'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(at, 'tsconfig.json'),
      compilerOptions: {
        rootDir: '/',
        outDir: join(folder, 'out'),
        tsBuildInfoFile: join(folder, 'out/info'),
      },
      include: ['stray.ts', ...settings.include.map((path) => join(at, path))],
      exclude: (settings.exclude ?? []).map((path) => join(at, path)),
      references: settings.references.map(({ path }) => ({ path: join(at, path) })),
    }),
  );
  return folder;
}

/** What the compiler says about stray files, by the name of their room. */
function compilerSays(...how: readonly string[]): Map<string, Said> {
  const { stdout } = spawnSync(process.execPath, [tsc, ...how, '--pretty', 'false'], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const all = new Map<string, Said>();
  for (const [, room, at, said] of stdout.matchAll(/([\w-]+)\/stray\.ts\((\d+),\d+\): (error TS\d+.*)/g)) {
    const { lines, foreign } = all.get(room!) ?? { lines: new Map(), foreign: new Set() };
    lines.set(Number(at), [...(lines.get(Number(at)) ?? []), /TS\d+/.exec(said!)![0]]);
    for (const [, file] of said!.matchAll(FOREIGN_FILE)) foreign.add(relative(place, file!));
    all.set(room!, { lines, foreign });
  }
  return all;
}

const otherThan = (room: string) => rooms.filter((other) => other !== room);

/** Every room at once: the compiler starts once, and reads once what they share. */
function compileRooms(): Map<string, Said> {
  buildRooms();
  const strays = rooms.map((room) =>
    addStray(place, room, [
      ...Object.values(names),
      ...otherThan(room).map((other, k) => `export * as room${k} from '${join(place, files.get(other)!)}';`),
    ]),
  );
  writeFileSync(
    join(place, 'stray/tsconfig.json'),
    JSON.stringify({ files: [], references: strays.map((path) => ({ path })) }),
  );
  return compilerSays('-b', 'stray');
}

let ofRooms: ReadonlyMap<string, Said>;
beforeAll(() => {
  ofRooms = compileRooms();
});

test.each(rooms)('%s: its walls hold', (room) => {
  const said = ofRooms.get(nameOf(room))!;
  const known = Object.keys(names).filter(
    (_, k) => !(said.lines.get(k + 1) ?? []).some((number) => NO_NAME.test(number)),
  );
  expect(known.sort()).toEqual([...namesFor(room)].sort());
  expect(
    otherThan(room)
      .filter((other) => !said.foreign.has(files.get(other)!))
      .sort(),
  ).toEqual([...below(room)].filter((other) => rooms.includes(other)).sort());
});

test('a type that comes through two rooms is still held to what it is', () => {
  const folder = addStray(root, 'src/panel-kit', [
    `import type { Hub } from '${join(root, 'src/api/api.ts')}';`,
    'export const wrong = (hub: Hub): boolean => hub.issues[0]!.row;',
  ]);
  expect(compilerSays('-p', folder).get('src-panel-kit')?.lines.get(2)).toEqual(['TS2322']);
});
