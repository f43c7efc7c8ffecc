// A meeting that is not at the time we proposed any more, moved in the sheet or in the calendar: what stands beside it is about its time now.
import { say } from '../../language/say.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';

/** What we say of times that we found ourselves; of another time none of it is known. */
export const ofOurTimes = {
  guessed: 'Somebody’s working days or hours could not be read: this may lie outside them.',
  nobody: 'Nobody’s calendar can be seen: inside their working hours, perhaps not free.',
  one: 'One calendar cannot be seen: inside the working hours, perhaps not free.',
} as const;

export function asMoved(prepared: PreparedMeetings, row: MeetingRow): MeetingRow {
  const start = row.wanted?.start ?? row.start;
  const isOurs = start === null || row.proposed === null || start === row.proposed;
  if (isOurs || !prepared.groupOf.has(row.pair)) return row;
  const { forMentor, forMentee } = shownTimes(prepared, row.pair, start);
  const isSaidOfOurs = Object.values(ofOurTimes).some((text) => [text, say(text)].includes(row.check));
  return { ...row, forMentor, forMentee, check: isSaidOfOurs ? '' : row.check };
}
