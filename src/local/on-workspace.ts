// One command on a workspace: its files are read, the bundle is asked, the files are written.
import { writeFileSync } from 'node:fs';
import { runCommand } from './commands.ts';
import { readBusy } from './files/calendars.ts';
import type { Options } from './options.ts';
import type { Outcome } from './present.ts';
import type { Bundle } from './run.ts';
import { openWorkspace, saveWorkspace } from './workspace.ts';
import { WorkspaceError } from './workspace-error.ts';
import type { World } from './world.ts';

/** @returns what the command says; what nobody can work with is thrown as a {@link WorkspaceError}. */
export async function onWorkspace(options: Options, bundle: Bundle): Promise<Outcome> {
  if (options.workspace === null)
    throw new WorkspaceError('Which workspace?', '--workspace', 'Name a folder: --workspace DIR.');
  const world = await openWorkspace(
    options.workspace,
    options.from,
    options.now ?? Date.now(),
    options.timeZone,
  );
  world.account = options.account;
  if (options.slower !== null) world.google = { slower: options.slower, countsCpu: true };
  world.busy = { ...world.busy, ...(await busyFrom(options, world)) };
  const outcome = runCommand(world, bundle, options);
  if (!options.dryRun) await saveWorkspace(options.workspace, world);
  for (const [path, content] of Object.entries(outcome.files)) writeFileSync(path, content);
  return outcome;
}

async function busyFrom({ busy }: Options, { timeZone, clock }: World): Promise<World['busy']> {
  try {
    return await readBusy(busy, timeZone, clock);
  } catch {
    throw new WorkspaceError(
      'A free/busy file could not be read. Nothing was changed.',
      busy.join(', '),
      'Give files in iCalendar format (.ics), each named after the address of its person.',
    );
  }
}
