// All figures of docs/reading.md in one go: forms left out with the bars of now, the reliability table, the learning curve, the room that
// the reading takes in Code.js, and how long a large workbook takes. Long: a quarter of an hour on two processors.
//   node build/forms/figures.mjs [--more FOLDER …] [--only left-out,size,speed]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const here = new URL('./', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    more: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: 'left-out,size,speed' },
  },
});
const run = (script, ...words) =>
  spawnSync(process.execPath, [`${here}${script}`, ...words], { stdio: 'inherit' });

const KB = 1024;
/** What some ninety patterns took before the reading replaced them. */
const REPLACED = 22 * KB;
const WANTED = 80 * KB;

/** Bytes of each file of the reading in the Code.js that is pushed. */
function sizes() {
  const code = readFileSync(`${here}../apps-script/Code.js`, 'utf8');
  const modules = code.split(/^;?\/\/ \.\/(?=src\/)/m).slice(1);
  return modules
    .filter((text) => text.startsWith('src/reading/'))
    .map((text) => [text.slice(0, text.indexOf('\n')).trim(), Buffer.byteLength(text)]);
}

function tellSize() {
  const files = sizes();
  const sum = (test) => files.filter(([name]) => test.test(name)).reduce((all, [, bytes]) => all + bytes, 0);
  const kb = (bytes) => `${(bytes / KB).toFixed(1)} kB`;
  const [all, tables, words] = [sum(/./), sum(/weights\.ts/), sum(/reading\/words\.ts/)];
  console.log(
    `reading in Code.js ${kb(all)}: numbers of tables ${kb(tables)}, words ${kb(words)}, code ${kb(all - tables - words)}; grown by ${kb(all - REPLACED)}, wanted ${kb(WANTED)}`,
  );
}

const parts = {
  'left-out': () =>
    run(
      'train.mjs',
      '--folds',
      '6',
      '--curve',
      '--show',
      '40',
      ...options.more.flatMap((folder) => ['--more', folder]),
    ),
  size: tellSize,
  speed: () => run('speed.mjs'),
};
for (const name of options.only.split(',')) {
  console.log(`\n— ${name}`);
  parts[name]();
}
