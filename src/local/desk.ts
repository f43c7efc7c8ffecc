// The desk command: parse → run → one JSON object or plain lines → exit code.
import './late-compiling.ts';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundle } from './bundle-files.ts';
import { isWorkspaceCommand } from './commands.ts';
import { isEngine, runEngine } from './engine.ts';
import { onWorkspace } from './on-workspace.ts';
import { type Options, readOptions } from './options.ts';
import { type Outcome, saysError } from './present.ts';
import { rowsToLookAt } from './present-issues.ts';
import { serve } from './serve/server.ts';
import { openWorkspace } from './workspace.ts';
import { WorkspaceError } from './workspace-error.ts';

const here = dirname(fileURLToPath(import.meta.url));
const bundle = loadBundle(join(here, '..', 'apps-script'));
process.env['TZ'] = bundle.manifest.timeZone;

const HELP = `desk <command> --workspace DIR [options]

  status    where each step stands
  columns   what each question means; --set 'Sheet!Header=field' decides
  profiles  codes, profiles without names, and the document
  match     finds and writes the matches; --problem FILE keeps the solved problem
  introduce mails the pairs, each mail once: --test-to E, --resolve REF=sent|again, --occasion KIND, --send-on DAY
  schedule  proposes meetings and puts them into the calendar: --busy ADDRESS.ics, --resolve REF=again|leave|move|'move quietly'|keep|invite|'take off'|'row back'|cancel|after|'other address', --cancel
  survey    counts the survey answers into Results, with intervals and without small groups
  erase     removes one person: --person E; --dry-run lists, --yes deletes the form answers too
  mail      the mails to one person: --person E; --again REF --reason TEXT, --bounced REF
  leave     somebody leaves or pauses: --person E [--role mentor|mentee|both] [--how paused]; is away, pair kept: --until DAY [--away DAY]; a pair parts: --other E; --undo takes it back
  take-back the last acts, and what each would put back; --act NO takes one back, until it has gone out
  lists     pairs, departments, training or badges to hand on: --list NAME; --person E: what is held about one person
  close     settles what is still open, a part each call; --dry-run lists, --yes closes
  next-edition  begins the next one in this file: --edition NAME
  explain   why a pair, why not another: --mentee E [--mentor E]
  solve     solves an assignment problem from standard input
  redact    takes names out of texts from standard input
  serve     shows the workspace in the browser; --sample cern or phd for invented people

  --from FILE|FOLDER  --now ISO  --time-zone ZONE  --dry-run  --yes  --json  --fault KIND:N  --account consumer|workspace
  --slower N`;

async function main(words: readonly string[]): Promise<number> {
  const wantsJson = words.includes('--json');
  try {
    if (words.includes('--help') || words.includes('-h')) return say(HELP, 0);
    const options = readOptions(words);
    if (options.command === 'help') return say(HELP, 0);
    if (isEngine(options.command)) return engineRoom(options.command);
    if (options.command === 'serve') return await startServing(options);
    if (!isWorkspaceCommand(options.command))
      throw new WorkspaceError(
        'This command does not exist.',
        options.command,
        'Call desk without a command to see what it can do.',
      );
    const outcome = await onWorkspace(options, bundle);
    print(outcome, options.json);
    return outcome.exit;
  } catch (error) {
    const said = saidAbout(error);
    const exit = error instanceof WorkspaceError ? error.exit : 1;
    print(
      {
        exit,
        json: { error: said, issues: [], calls: { total: 0, byService: {} }, seconds: 0 },
        lines: saysError(said),
        files: {},
      },
      wantsJson,
    );
    return exit;
  }
}

/** A fault of ours is said like every other end, so that whoever reads the JSON always gets one. */
function saidAbout(error: unknown): { what: string; where: string; remedy: string } {
  if (error instanceof WorkspaceError)
    return { what: error.message, where: error.where, remedy: error.remedy };
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return {
    what: 'The local host stopped at a fault of its own. What this run did may not have been kept.',
    where: error instanceof Error ? error.message : String(error),
    remedy: 'Try again in a fresh workspace; if it stops again, report it with these words.',
  };
}

function say(text: string, exit: number): number {
  process.stdout.write(`${text}\n`);
  return exit;
}

function print(outcome: Outcome, json: boolean): void {
  const lines = [...outcome.lines, ...rowsToLookAt(outcome.json['issues'])];
  process.stdout.write(json ? `${JSON.stringify(outcome.json)}\n` : `${lines.join('\n')}\n`);
}

function engineRoom(command: Parameters<typeof runEngine>[0]): number {
  const done = runEngine(command, () => readFileSync(0));
  return 'error' in done ? say(JSON.stringify(done), 1) : say(JSON.stringify(done.value), 0);
}

async function startServing(options: Options): Promise<number> {
  const folder = options.workspace ?? (await mkdtemp(join(tmpdir(), 'mentoring-desk-')));
  const sample = options.sample === null ? null : join(here, '..', '..', 'samples', options.sample);
  const world = await openWorkspace(folder, options.from ?? sample, options.now ?? Date.now());
  const { address } = await serve({ world, bundle, folder, port: options.port });
  say(`Mentoring Desk is open at ${address}\nThe workspace is ${folder}. Press Ctrl+C to stop.`, 0);
  return await new Promise<never>(() => {});
}

/** Whoever reads may stop before we do, as `head` does: what this run did is kept, and nobody is left to be told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
