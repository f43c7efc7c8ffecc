// npm run stranger: from a fresh clone to a first matching in the browser with nothing but the README, timed. Runs the
// commands of its first block one after the other in a new folder, opens the address that the last one prints, and clicks
// what the README names.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { click, firstSteps } from './follow-readme.ts';

const began = Date.now();
const folder = join(mkdtempSync(join(tmpdir(), 'mentoring-desk-stranger-')), 'mentoring-desk');
let last = began;
function took(what: string): void {
  const now = Date.now();
  console.log(`${((now - last) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  last = now;
}

/** Ends with the address that it prints. */
function started(command: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(command, { cwd: folder, shell: true, detached: true });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve({ child, address });
    });
    child.on('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
}

const cloned = spawnSync('git', ['clone', '--quiet', process.cwd(), folder], { stdio: 'inherit' });
if (cloned.status !== 0) throw new Error('The clone failed.');
took('git clone');
const { commands, clicks } = firstSteps(folder);
for (const command of commands.slice(0, -1)) {
  const done = spawnSync(command, { cwd: folder, shell: true });
  if (done.status !== 0) throw new Error(`${command} failed: ${String(done.stderr)}`);
  took(command);
}
const { child, address } = await started(commands.at(-1)!);
took(`${commands.at(-1)}, until it prints an address`);
try {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
  took('the page is there');
  const panel = page.frameLocator('#panel');
  for (const words of clicks) await click(page, panel, words);
  await panel.getByText('Written to the sheets Matches', { exact: false }).waitFor();
  took(`${clicks.length} clicks: ${clicks.join(', ')}`);
  await browser.close();
} finally {
  process.kill(-child.pid!);
}
console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  from the clone to a first matching`);
