// Whoever reads what the command says may stop reading: no fault is told, and the exit code is the command's own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const desk = fileURLToPath(new URL('../../build/local/desk.mjs', import.meta.url));

test('nobody reads any more', async () => {
  const child = spawn(process.execPath, [desk, 'help']);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const [exit] = await once(child, 'close');
  expect(said).toBe('');
  expect(exit).toBe(0);
});
