// Which run made something last. A meeting bears the name of its run; a date does not, so the file remembers the last run that made one.
import type { Ports } from '../../ports/ports.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { isMade } from '../domain/meeting-rows.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

type Edition = Pick<PreparedMeetings, 'gathered'>;

const noteName = ({ gathered }: Edition) => `dates made ${gathered.settings.edition}`;

export function rememberDatesMade(ports: Ports, prepared: Edition, run: string): void {
  ports.memory.note(noteName(prepared), run);
}

/** Meetings still to come of the run that was last, by its name: names of runs begin with their time. None where dates were made since. */
export function undoableRows(
  { memory }: Ports,
  prepared: Edition,
  rows: readonly MeetingRow[],
  now: number,
): MeetingRow[] {
  const ours = rows.filter((row) => isMade(row) && !row.isElsewhere);
  const last = ours.reduce((latest, { batch }) => (batch > latest ? batch : latest), '');
  if (last === '' || (memory.noted(noteName(prepared)) ?? '') > last) return [];
  return ours.filter((row) => row.batch === last && (row.start ?? 0) > now);
}
