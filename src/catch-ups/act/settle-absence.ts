// What a coordinator decided about a meeting that lies in an absence: another time goes into the sheet, or the meeting is kept as it is.

import { say } from '../../language/say.ts';
import { awayIn } from '../../pairs/away-in-pairs.ts';
import { afterAbsence } from '../domain/after-absence.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { timeSaid } from '../read/difference-found.ts';
import { liesIn } from '../read/in-absence.ts';
import { whoIs } from '../read/who-meets-whom.ts';
import type { Settling } from './settle-dates.ts';

/** A ticked Lock says that it is meant so: nobody is asked about it again. */
export function keptAllTheSame({ rows }: Settling, row: MeetingRow): void {
  rows[rows.indexOf(row)] = { ...row, locked: true };
}

/** The calendar follows once somebody presses Move. */
export function movedBehind({ prepared, rows, lines }: Settling, row: MeetingRow): void {
  const stands = { start: row.start!, end: row.end ?? row.start! };
  const people = new Set(prepared.groupOf.get(row.pair)!.members.map(({ id }) => id));
  const of = awayIn(prepared.reading);
  const { closedDays } = prepared.gathered.settings;
  const made = rows.filter((other) => other !== row && (isMade(other) || other.state === 'proposed'));
  const isShared = ({ pair }: MeetingRow) =>
    prepared.groupOf.get(pair)?.members.some(({ id }) => people.has(id)) === true;
  const found = afterAbsence(stands, {
    offsets: prepared.offsetsOf(prepared.zone),
    isOff: (day) => closedDays.has(day) || of(row.pair).some((away) => liesIn(away, day)),
    others: made.filter(({ pair }) => pair === row.pair).flatMap(startOf),
    taken: made.filter(isShared).flatMap((other) => stretchOf(other)),
  });
  const about = { who: whoIs(prepared, row.pair), k: row.k };
  if (found === null) {
    lines.push(say('{who}, meeting {k}: we found no later time. Write one into Starts.', about));
    return;
  }
  rows[rows.indexOf(row)] = { ...row, wanted: found, state: 'to move' };
  const now = timeSaid(prepared, found.start, found.end);
  lines.push(
    say('{who}, meeting {k}: {now} in {Catch-ups}. Nobody is told before you press Move.', { ...about, now }),
  );
}

const timeOf = ({ wanted, start, end }: MeetingRow) => wanted ?? { start, end };

function startOf(row: MeetingRow): number[] {
  const { start } = timeOf(row);
  return start === null ? [] : [start];
}

function stretchOf(row: MeetingRow) {
  const { start, end } = timeOf(row);
  return start === null ? [] : [{ start, end: end ?? start }];
}
