// Options that a command would pass over in silence: those of another command, and two that ask for different acts.
import { wrong } from './option-values.ts';

/** Decisions, and the commands that take them: left unread by another, they would seem to be taken. */
const TAKEN_BY = { '--set': ['columns'], '--resolve': ['introduce', 'schedule'], '--test-to': ['introduce'] };

/** Options of one command that ask for two different acts: it would do the first alone. */
const APART = [
  ['--test-to', '--resolve'],
  ['--again', '--bounced'],
] as const;

/** Refuses, before anything is done, what the command would pass over in silence. */
export function refuseUnread(command: string, values: ReadonlyMap<string, unknown>): void {
  for (const [name, commands] of Object.entries(TAKEN_BY))
    if (values.has(name) && !commands.includes(command)) wrong(`Only ${onlyBy(commands)} this option.`, name);
  for (const [one, other] of APART)
    if (values.has(one) && values.has(other))
      wrong(`Nothing was done: ${one} and ${other} each need a call of their own.`, other);
}

function onlyBy(commands: readonly string[]): string {
  const names = commands.join(' and ');
  return commands.length > 1 ? `the commands ${names} take` : `the command ${names} takes`;
}
