// Measures the house: lines of each room, what imports what, knots of rooms, circles of files, the longest files.
// `npm run house` prints it; test/house.test.ts holds it. Imports of types count like all others.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(import.meta.dirname, '..', 'src');
const IMPORTED =
  /^(?:import|export)\s[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/gms;

/** Sides of a room that the compiler keeps apart from it. */
const SIDES = ['act', 'panel'];

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** French stands beside the feature that says it, and is compiled with `say`, which looks it up. */
const FRENCH = '.fr.ts';

/** The room of a file by its place below src, with the side where the compiler keeps it apart. */
export function roomOf(path) {
  const [room, side, file] = path.split('/');
  if (path.endsWith(FRENCH)) return 'language';
  if (side === undefined) return '.';
  return SIDES.includes(side) && file !== undefined ? `${room}/${side}` : room;
}

function readFile(file) {
  const text = readFileSync(file, 'utf8');
  const to = [...text.matchAll(IMPORTED)].map(([, a, b, c]) => resolve(dirname(file), a ?? b ?? c));
  return { path: relative(source, file), lines: text.split('\n').length - 1, to };
}

/** Sets of more than one node that reach one another (Tarjan 1972). */
export function circlesIn(edges) {
  const [number, low, stack, found] = [new Map(), new Map(), [], []];
  const visit = (node) => {
    number.set(node, number.size);
    low.set(node, number.get(node));
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!number.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== number.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const node of edges.keys()) if (!number.has(node)) visit(node);
  return found;
}

export function measure() {
  const files = filesBelow(source)
    .filter((file) => /\.tsx?$/.test(file))
    .map(readFile);
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map(
    files.map(({ path, to }) => [
      path,
      to.map((file) => relative(source, file)).filter((file) => known.has(file)),
    ]),
  );
  const rooms = new Map();
  for (const { path, lines } of files) {
    const room = roomOf(path);
    const { lines: before = 0, uses = new Set() } = rooms.get(room) ?? {};
    for (const file of edges.get(path)) if (roomOf(file) !== room) uses.add(roomOf(file));
    rooms.set(room, { lines: before + lines, uses });
  }
  return {
    files,
    rooms,
    circles: circlesIn(edges),
    knots: circlesIn(new Map([...rooms].map(([room, { uses }]) => [room, [...uses]]))),
  };
}

const RULES = {
  noExcessiveLinesPerFunction: 'functions over 40 lines',
  useMaxParams: 'over five parameters',
};

/**
 * Functions of src and build that a rule about their size refuses, or that are excused from it: by a comment with its reason, or
 * by name in biome.json.
 */
export function oversized(rule) {
  const root = join(source, '..');
  const whole = `complexity/${rule}`;
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', `--only=${whole}`, '--reporter=github', 'src', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const refused = [...run.stdout.matchAll(/,file=([^,]+),/g)].map(([, file]) =>
    relative(root, resolve(root, file)),
  );
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const named = overrides.filter(({ linter }) => linter?.rules?.complexity?.[rule] === 'off');
  const excused = filesBelow(source).filter((file) =>
    readFileSync(file, 'utf8').includes(`biome-ignore lint/${whole}:`),
  );
  const all = [
    ...refused,
    ...excused.map((file) => relative(root, file)),
    ...named.flatMap(({ includes }) => includes).filter((file) => file.startsWith('src/')),
  ];
  return [...new Set(all)].sort();
}

function print({ files, rooms, circles, knots }) {
  const all = files.reduce((sum, { lines }) => sum + lines, 0);
  const byLines = [...rooms].sort((a, b) => b[1].lines - a[1].lines);
  for (const [room, { lines, uses }] of byLines)
    console.log(
      `${room.padEnd(24)} ${String(lines).padStart(6)}  ${((100 * lines) / all).toFixed(1).padStart(5)} %  uses ${[...uses].sort().join(', ') || 'nothing'}`,
    );
  console.log(`\n${files.length} files, ${all} lines`);
  console.log(`knots of rooms: ${knots.length}${knots.map((knot) => `\n  ${knot.join(', ')}`).join('')}`);
  console.log(
    `circles of files: ${circles.length}${circles.map((circle) => `\n  ${circle.join(', ')}`).join('')}`,
  );
  const longest = [...files].sort((a, b) => b.lines - a.lines).slice(0, 5);
  console.log(`longest files: ${longest.map(({ path, lines }) => `${path} ${lines}`).join(', ')}`);
  for (const [rule, name] of Object.entries(RULES)) {
    const found = oversized(rule);
    console.log(`${name}: ${found.length}${found.length > 0 ? ` (${found.join(', ')})` : ''}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(measure());
