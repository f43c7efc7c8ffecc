// How long a large workbook takes to be read: fifty tabs of sixty columns, made from the questions of the collection. Before that, what a fresh
// process needs to unpack the words, which the rounds leave out. Code of a former commit takes turns with that of now, in one process.
//   node build/forms/speed.mjs [--against COMMIT] [--rounds N]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadReading, workbooksIn } from './engine.mjs';
import packedWords from './packed-words.mjs';

const TABS = 50;
const COLUMNS = 60;
const root = new URL('../../', import.meta.url).pathname;
const cache = `${root}node_modules/.cache/forms/`;
const { values: options } = parseArgs({
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '6' } },
});

const books = await workbooksIn(`${root}test/reading`);
const columns = books.flatMap(({ tabs }) =>
  tabs.flatMap(({ rows, headerRow = 1 }) =>
    (rows[headerRow - 1] ?? []).map((header, at) => ({
      header: String(header),
      cells: rows.slice(headerRow).map((row) => row[at] ?? ''),
    })),
  ),
);
const tabs = Array.from({ length: TABS }, (_, t) => {
  const own = Array.from({ length: COLUMNS }, (_, c) => columns[(t * 37 + c * 41) % columns.length]);
  return {
    sheet: `Tab ${t + 1}`,
    headers: own.map(({ header }) => header),
    columns: own.map(({ cells }) => cells),
  };
});

/** Milliseconds of CPU, of all threads: engines make code fast and collect garbage beside it. */
function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The sources of a former commit, beside those of now. */
function sourcesOf(commit) {
  const folder = `${cache}${commit}/`;
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['archive', commit, 'src', 'test', 'build/forms'], {
    cwd: root,
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['x', '-C', folder], { input: files });
  return folder;
}

/** Each time in a process that has unpacked nothing yet. */
async function tellUnpacking() {
  const file = `${cache}unpacking.ts`;
  const source = (await packedWords())
    .replaceAll("'../ground/", `'${root}src/ground/`)
    .replace("'./packed", `'${root}src/reading/packed`);
  writeFileSync(file, `${source}\nexport const all = () => Object.values(wordLists).map((part) => part());`);
  await loadReading('node_modules/.cache/forms/unpacking.ts');
  const script = `const { all } = await import('${cache}unpacking.mjs');
    const before = process.cpuUsage(); all(); const { user, system } = process.cpuUsage(before); console.log(((user + system) / 1000).toFixed(0));`;
  const run = () =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout.trim();
  console.log(`words unpacked in a fresh process: ${[1, 2, 3].map(run).join(', ')} ms of CPU`);
}

await tellUnpacking();
const readers = [['now', await loadReading()]];
if (options.against)
  readers.unshift([options.against, await loadReading('build/forms/reading.ts', sourcesOf(options.against))]);
for (let round = 1; round <= Number(options.rounds); round++) {
  const times = readers.map(([name, { readTabs }]) => `${name} ${spent(() => readTabs(tabs)).toFixed(0)}`);
  console.log(`round ${round}: ${times.join(' · ')} ms of CPU`);
}
