// A sample programme in a fresh workspace, served by the process of the test itself in realms that other runs have warmed: its
// documents, mails and calendars are written as the command writes them, the workbook is not, for nobody opens it again. A run takes
// a third less. Some walks keep to the command.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savePapers } from '../../src/local/files/papers.ts';
import { serve } from '../../src/local/serve/server.ts';
import { openWorkspace, saveWorkspace } from '../../src/local/workspace.ts';
import { bundle, NOW, root } from '../workbench.ts';
import { type From, filesIn, type Served } from './serve-sample.ts';

const { pageOfWorkspace } = await import(join(root, 'build/pages.mjs'));

/** The page that the build puts into the desk command. */
Object.assign(globalThis, { WORKSPACE_PAGE: await pageOfWorkspace() });

export async function serveHere(sample: From): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  const world = await openWorkspace(folder, await sourceOf(sample, folder), NOW);
  if (typeof sample === 'object' && 'slower' in sample)
    world.google = { ...world.google, slower: sample.slower ?? 1 };
  const { address, close } = await serve({ world, bundle, folder, port: 0, isWarm: true, save: savePapers });
  return { address, ...filesIn(folder), stop: () => void close() };
}

/** What fills the workspace; null where a world has filled it already. */
async function sourceOf(sample: From, folder: string): Promise<string | null> {
  if (typeof sample === 'string') return join(root, 'samples', sample);
  if ('folder' in sample) return sample.folder;
  await saveWorkspace(folder, sample.world);
  return null;
}
