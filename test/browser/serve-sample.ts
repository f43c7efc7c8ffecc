// Starts the built desk command on a sample programme in a fresh workspace, as `npm start` does.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkspace } from '../../src/local/workspace.ts';
import type { World } from '../../src/local/world.ts';
import { SHORT_RUNS } from '../short-runs.ts';
import { root, type Sample } from '../workbench.ts';

type Folder = 'documents' | 'mail' | 'calendar';

export interface Served {
  readonly address: string;
  readonly workspace: string;
  /** Paths of the complete files of one kind, by name. */
  readonly files: (folder: Folder, end: string) => string[];
  readonly texts: (folder: Folder, end: string) => string[];
  readonly stop: () => void;
}

/** A sample by its name, a folder of .csv files, or a world that has already come as far as a test begins. */
export type From = Sample | OfFolder | { readonly world: World };

interface OfFolder {
  readonly folder: string;
  /** How fast Google is, where the process of the test serves; see `World`. */
  readonly slower?: number;
}

/** By the command, in a process and in realms of its own. */
export async function serveByCommand(sample: From): Promise<Served> {
  const workspace = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  const desk = join(root, 'build', 'local', 'desk.mjs');
  if (typeof sample === 'object' && 'world' in sample) await saveWorkspace(workspace, sample.world);
  const child = spawn(process.execPath, [
    ...SHORT_RUNS,
    desk,
    'serve',
    ...(typeof sample === 'string' ? ['--sample', sample] : []),
    ...(typeof sample === 'object' && 'folder' in sample ? ['--from', sample.folder] : []),
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
  return { address, ...filesIn(workspace), stop: () => child.kill() };
}

/** What a workspace holds, as the desk has written it. */
export function filesIn(workspace: string): Pick<Served, 'workspace' | 'files' | 'texts'> {
  const files = (folder: Folder, end: string) =>
    readdirSync(join(workspace, folder))
      .filter((name) => name.endsWith(end))
      .sort()
      .map((name) => join(workspace, folder, name));
  const texts = (folder: Folder, end: string) => files(folder, end).map((path) => readFileSync(path, 'utf8'));
  return { workspace, files, texts };
}

/** Recipients of each mail, in the order of the mails. */
export function recipients(mails: readonly string[]): string[] {
  return mails.map((mail) => /^To: (.*?)\r?$/m.exec(mail)![1]!);
}
