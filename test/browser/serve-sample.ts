// Starts the built desk command on a sample programme in a fresh workspace, as `npm start` does.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, type Sample } from '../workbench.ts';

export interface Served {
  readonly address: string;
  readonly workspace: string;
  readonly stop: () => void;
}

/** A sample by its name, or a folder of .csv files. */
export async function serveSample(sample: Sample | { readonly folder: string }): Promise<Served> {
  const workspace = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  const desk = join(root, 'build', 'local', 'desk.mjs');
  const child = spawn(process.execPath, [
    desk,
    'serve',
    ...(typeof sample === 'string' ? ['--sample', sample] : ['--from', sample.folder]),
    '--workspace',
    workspace,
    '--now',
    '2026-03-10T09:00:00Z',
  ]);
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += String(text);
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`desk serve ended: ${said}`)));
  });
  return { address, workspace, stop: () => child.kill() };
}
