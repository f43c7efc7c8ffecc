// Meetings that travel with a mail: a list to read and a file for one's calendar, for programmes that want no calendar of
// their own.
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { eventId } from './events.ts';
import { meetingsFile } from './ics.ts';
import type { MeetingRow } from './meeting-rows.ts';
import { agendaOf, meetingWords } from './meeting-titles.ts';

/** What a mail to one person carries about meetings. */
export interface MailedMeetings {
  /** A line each, on the person's own clock. */
  readonly lines: string;
  /** As an iCalendar file. */
  readonly file: string;
}

export interface MailedSources {
  readonly rows: readonly MeetingRow[];
  readonly file: string;
  readonly edition: string;
  readonly programme: string;
  /** Address of the programme; empty where there is none. */
  readonly contact: string;
  /** ms since 1970. */
  readonly stamp: number;
}

/** Null where nothing is proposed for this pair or circle. */
export function mailedMeetings(
  { rows, file, edition, programme, contact, stamp }: MailedSources,
  pair: string,
  role: 'mentor' | 'mentee',
  who: string,
  language: MailLanguage,
): MailedMeetings | null {
  const own = rows
    .filter((row) => row.pair === pair && (row.state === 'proposed' || row.state === 'mailed'))
    .filter(({ k }, at, all) => all.findIndex((other) => other.k === k) === at)
    .filter((row) => row.start !== null && row.end !== null && row.end > row.start)
    .sort((a, b) => a.k - b.k);
  if (own.length === 0) return null;
  const words = meetingWords[language];
  const of = Math.max(...own.map(({ k }) => k));
  const meetings = own.map((row) => ({
    id: eventId({ file, edition, about: pair, k: row.k, generation: row.generation }),
    title: words.title(who, row.k, of),
    text: agendaOf(language, row.k, of)
      .map((line, at) => `${at + 1}. ${line}`)
      .join('\n'),
    start: row.start!,
    end: row.end!,
    sequence: row.generation - 1,
  }));
  return {
    lines: own.map((row) => `- ${role === 'mentor' ? row.forMentor : row.forMentee}`).join('\n'),
    file: meetingsFile(
      meetings,
      contact === '' ? `nobody@${programme.replace(/[^\w]+/g, '-').toLowerCase()}.invalid` : contact,
      stamp,
    ),
  };
}
