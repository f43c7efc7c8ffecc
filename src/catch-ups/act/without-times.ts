// Pairs of whom some meeting has no time once times were proposed: said for as long as it is so, before Create as after it, also on a page that
// is opened later and knows nothing of what was proposed.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { withLost } from '../read/lost-meetings.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { whoIs } from '../read/who-meets-whom.ts';
import type { Scheduled } from './create-events.ts';

/** Since ever: meetings of the past took place. */
const EVER = 0;

/** Who has no time at all stands first: of several alike the first is named. */
export function withoutTimes(prepared: PreparedMeetings, done: Scheduled): Issue[] {
  if (done.proposed !== null || done.events === null || !done.rows.some(({ start }) => start !== null))
    return [];
  // A meeting whose row is gone still has its time in the calendar.
  const rows = withLost(prepared, done.rows, done.events, EVER);
  const meetingsOf = new Map(prepared.gathered.strands.map(({ name, meetings }) => [name, meetings ?? 0]));
  const settled = new Map<string, Set<number>>();
  for (const row of rows.filter(hasItsWord))
    settled.set(row.pair, (settled.get(row.pair) ?? new Set()).add(row.k));
  return prepared.groups
    .map(({ pair, strand }) => ({ pair, all: meetingsOf.get(strand) ?? 0, n: settled.get(pair)?.size ?? 0 }))
    .filter(({ all, n }) => n < all)
    .sort((a, b) => a.n - b.n)
    .map(({ pair, all, n }) => missing(prepared, whoIs(prepared, pair), n, all));
}

/** A time, or somebody’s word that there is to be none. */
function hasItsWord({ start, state }: MeetingRow): boolean {
  return start !== null || state === 'deleted' || state === 'left out' || state === 'cancelled';
}

function missing({ gathered }: PreparedMeetings, who: string, n: number, all: number): Issue {
  return {
    severity: 'warns',
    sheet: gathered.ours.get('catchUps')?.table.sheet ?? 'Catch-ups',
    row: 1,
    column: 'Pair',
    found: say('{who}: {n} of {all} meetings have a time', { who, n, all }),
    wanted: say('a time for each meeting'),
    remedy: say('Press Propose to see why some have none. People can also agree on a time themselves.'),
  };
}
