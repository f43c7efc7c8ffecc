// What is said about cells of Catch-ups that cannot be read.
import type { Issue } from '../../ground/issue.ts';
import type { Table } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { OddTime } from './meeting-times.ts';
import type { Clock } from './typed-times.ts';

interface Said {
  readonly table: Table;
  readonly number: number;
  readonly text: (column: 'Starts' | 'Ends' | 'State' | 'Time zone') => string;
  /** It stands in the calendar. */
  readonly isThere: boolean;
}

export function unreadState(said: Said, states: readonly string[]): Issue {
  const wanted = say('one of {states}', { states: states.join(', ') });
  const issue = odd(said, 'State', said.text('State'), wanted);
  if (!said.isThere) return issue;
  return {
    ...issue,
    remedy: say('Correct the cell. Until then the meeting stays in the calendar, and your cell as it is.'),
  };
}

export function unreadTime(said: Said, { column, is }: OddTime): Issue {
  const issue =
    is === 'backward'
      ? odd(said, column, say('an end that is not after the start'), say('an end after the start'))
      : odd(said, column, said.text(column), say('a date and a time, like 2026-04-27 17:00'));
  if (!said.isThere) return issue;
  return {
    ...issue,
    remedy: say('Correct the cell. Until then the calendar keeps its time, and your cell stays as it is.'),
  };
}

export function unreadZone(said: Said, clock: Clock): Issue {
  return {
    ...odd(said, 'Time zone', said.text('Time zone'), say('a time zone, for example Europe/Zurich')),
    severity: 'warns',
    remedy: say('Until then the times of this row are those of {zone}.', { zone: clock.meant().zone }),
  };
}

function odd({ table, number }: Said, column: string, found: string, wanted: string): Issue {
  return {
    severity: 'holds',
    sheet: table.sheet,
    row: number,
    column,
    found: found === '' ? say('nothing') : found,
    wanted,
    remedy: say('Correct the cell; until then this meeting is not created.'),
  };
}
