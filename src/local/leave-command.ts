// The command about somebody who leaves, pauses, parts or is away: what it asks, and words that cannot both be meant.

import type { Options } from './options.ts';
import { type Presented, saysError } from './present.ts';
import { WorkspaceError } from './workspace-error.ts';

export const leave = {
  question: 'leaving',
  request: (o: Options) => {
    if (o.person === null)
      throw new WorkspaceError('Who leaves?', '--person', 'Name the person: --person ADDRESS.');
    const isAway = o.away !== null || o.until !== null || o.how === 'away';
    if (isAway) refuseBoth(o);
    return {
      step: o.dryRun ? 'look' : o.undo ? 'undo' : 'write',
      person: o.person,
      other: o.other,
      role: o.role,
      how: isAway ? 'away' : o.how,
      from: o.away,
      until: o.until,
      seen: null,
      acceptGuesses: o.yes,
    };
  },
  present: (view: Record<string, unknown>): Presented => {
    const [says, undone] = [view['says'], view['undone']] as [string[], string[]];
    if ((view['next'] as { does: string }[]).some(({ does }) => does === 'mentor'))
      return asksRole(view, says);
    return { json: view, lines: undone.length > 0 ? undone : says };
  },
};

/** An absence keeps the pair, in every role: what would end it, or is about one role, waits for a word. */
function refuseBoth({ how, isHowSaid, other, role }: Options): void {
  if (isHowSaid && how !== 'away')
    throw new WorkspaceError(
      `--how ${how} ends the pair, and days of an absence keep it. Nothing was written.`,
      '--how',
      'Leave out --how where the pair stays; leave out --until and --away where it ends.',
      2,
    );
  if (other !== null)
    throw new WorkspaceError(
      '--other ends the pair, and days of an absence keep it. Nothing was written.',
      '--other',
      'Leave out --other where the pair stays; leave out --until and --away where it ends.',
      2,
    );
  if (role === 'mentor' || role === 'mentee')
    throw new WorkspaceError(
      'Whoever is away is away in every role. Nothing was written.',
      '--role',
      'Leave out --role; or leave out --until and --away where one role ends.',
      2,
    );
}

/** Somebody in two roles: nothing is written before it is said which of them ends. */
function asksRole(view: Record<string, unknown>, says: readonly string[]): Presented {
  const remedy = 'Say which: --role mentor, --role mentee or --role both.';
  const error = { what: says.join(' '), where: '--role', remedy };
  return { exit: 2, json: { ...view, written: false, error }, lines: saysError(error) };
}
