// The commands that run the bundle on a workspace: what each asks, and how its answer becomes the public JSON.

import type { Answer } from './answer.ts';
import { commands } from './command-table.ts';
import { type Execution, execute } from './execution.ts';
import { runIntroduce } from './introduce.ts';
import type { Options } from './options.ts';
import { type Outcome, saysError } from './present.ts';
import type { Bundle } from './run.ts';
import { runSchedule } from './schedule.ts';
import type { World } from './world.ts';

export function isWorkspaceCommand(name: string): boolean {
  return name === 'introduce' || name === 'schedule' || name in commands;
}

export function runCommand(world: World, bundle: Bundle, options: Options): Outcome {
  if (options.command === 'introduce') return runIntroduce(world, bundle, options);
  if (options.command === 'schedule') return runSchedule(world, bundle, options);
  const command = commands[options.command]!;
  const tabs = world.sheets.map(({ name }) => name);
  const execution = execute(world, bundle, {
    entry: 'ask',
    args: [{ question: command.question, request: command.request(options, tabs) }],
    fault: options.fault,
    isWarm: options.isWarm === true,
  });
  const counts = {
    calls: { total: execution.ledger.calls, byService: execution.ledger.byService },
    seconds: execution.seconds,
  };
  if (execution.outcome !== 'done') return cutShort(execution, counts);
  const answer = execution.result as Answer<Record<string, unknown>>;
  if (!answer.ok) {
    const json = { error: answer.error, issues: answer.issues, ...counts };
    return { exit: answer.kind === 'decide' ? 2 : 1, json, lines: saysError(answer.error), files: {} };
  }
  const presented = command.present(answer.value, options);
  return { exit: 0, files: {}, ...presented, json: { issues: [], ...presented.json, ...counts } };
}

function cutShort(execution: Execution, counts: Record<string, unknown>): Outcome {
  const error = {
    what: execution.outcome === 'killed' ? 'The run was cut short.' : 'The run ended with a fault of ours.',
    where: 'this run',
    remedy: 'What was written is kept; call the command again to go on.',
  };
  return {
    exit: execution.outcome === 'killed' ? 3 : 1,
    json: { error, issues: [], ...counts },
    lines: saysError(error),
    files: {},
  };
}
