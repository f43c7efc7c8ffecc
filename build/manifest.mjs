// @ts-check
// `npm run manifest`: what is pushed to Google, one file a line, with its SHA-256, in the form that `sha256sum --check` reads.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'apps-script');
for (const name of readdirSync(folder).sort()) stdout.write(`${sha256(join(folder, name))}  ${name}\n`);

/** @param {string} path */
function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
