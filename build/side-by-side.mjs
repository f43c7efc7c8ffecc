// Commands side by side, all of them to their end: node build/side-by-side.mjs 'tsc -b' 'biome check .'. None of them needs another,
// and each leaves a processor idle for a while. What they say is shown one after the other; it fails where one of them does.
import { spawn } from 'node:child_process';

/** @param {string} command @returns {Promise<{ said: string, isWell: boolean }>} */
function run(command) {
  const child = spawn(command, { shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text);
    });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ said, isWell: code === 0 }));
  });
}

const runs = process.argv.slice(2).map(run);
let isWell = true;
for (const [k, one] of runs.entries()) {
  const done = await one;
  process.stdout.write(`> ${process.argv[k + 2]}\n${done.said}`);
  isWell &&= done.isWell;
}
process.exitCode = isWell ? 0 : 1;
