// A meeting that is not at the time we proposed any more, moved in the sheet or in the calendar: what stands beside it is about its time now.
import { tidy } from '../../ground/folding.ts';
import { inLanguage } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { type PreparedMeetings, shownTimes } from './prepare-meetings.ts';

/** What we say of times that we found ourselves; of another time none of it is known. */
export const ofOurTimes = {
  guessed: 'Somebody’s working days or hours could not be read: this may lie outside them.',
  nobody: 'Nobody’s calendar can be seen: inside their working hours, perhaps not free.',
  outside: 'Outside times that somebody named as possible.',
  unreadTimes: 'Somebody’s possible times could not be read: this may lie outside them.',
  feast: 'Around Christmas or New Year, when many are away.',
  one: 'Not every calendar can be seen: inside the working hours, perhaps not free.',
} as const;

/** What files of earlier versions say of the same. */
const FORMERLY = [
  'One calendar cannot be seen: inside the working hours, perhaps not free.',
  'Un agenda n’est pas visible : dans les heures de travail, mais peut-être pas libre.',
];

export function asMoved(prepared: PreparedMeetings, row: MeetingRow): MeetingRow {
  const start = row.wanted?.start ?? row.start;
  const isOurs = start === null || row.proposed === null || start === row.proposed;
  if (isOurs || !prepared.groupOf.has(row.pair)) return row;
  const end = row.wanted?.end ?? row.end ?? start;
  const { forMentor, forMentee } = shownTimes(prepared, row.pair, { start, end });
  return { ...row, forMentor, forMentee, check: isSaidOfOurs(row.check) ? '' : row.check };
}

/** In whichever language it was written: two coordinators of one file may speak two. */
function isSaidOfOurs(check: string): boolean {
  const said = (language: 'en' | 'fr') =>
    inLanguage(language, () => Object.values(ofOurTimes).map((text) => say(text)));
  const ours = [...said('en'), ...said('fr'), ...FORMERLY].map(tidy);
  return ours.reduce((rest, text) => rest.replace(text, ''), tidy(check)).trim() === '';
}
