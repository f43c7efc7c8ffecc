// While somebody works on the sources: watches them, builds, starts the local host anew and reloads the page in the browser.
// `npm run dev` shows the sample programme; other arguments go to `desk serve`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
/** Editors write a file in several steps. */
const SETTLED_MS = 200;

let desk = null;
let address = '';
/** Pages that wait for the next build. */
let waiting = [];

async function build() {
  const child = spawn(process.execPath, [join(root, 'build/bundle.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** The address that the local host prints. */
async function start() {
  const args = wanted.length > 0 ? wanted : ['--sample', 'cern'];
  desk = spawn(process.execPath, [join(root, 'build/local/desk.mjs'), 'serve', ...args]);
  desk.stderr.pipe(process.stderr);
  for await (const text of desk.stdout) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(String(text));
    if (found) return found[0];
  }
  throw new Error('The local host did not start.');
}

async function renew() {
  if (!(await build())) return console.error('Not built; the page shows the build before.');
  const before = desk;
  if (before) {
    before.kill();
    await once(before, 'exit');
  }
  address = await start();
  for (const response of waiting) response.end();
  waiting = [];
}

const page = () => `<!doctype html><meta charset="utf-8"><title>Mentoring Desk</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
<iframe src="${address}" title="Mentoring Desk"></iframe>
<script>fetch('/built').then(() => location.reload());</script>`;

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    desk?.kill();
    process.exit();
  });

await renew();
const server = createServer((request, response) => {
  if (request.url === '/built') return waiting.push(response);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page());
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));

let timer;
let building = Promise.resolve();
watch(join(root, 'src'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    building = building.then(renew);
  }, SETTLED_MS);
});
