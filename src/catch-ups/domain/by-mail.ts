// Meetings that travel with a mail: a list to read and a file for one's calendar, for programmes that want no calendar of
// their own.
import type { Cell } from '../../ground/table.ts';
import type { ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { eventId } from './events.ts';
import { meetingsFile } from './ics.ts';
import type { MeetingRow } from './meeting-rows.ts';
import { agendaOf, localTime, meetingWords } from './meeting-titles.ts';
import { isSameStretch } from './stretch.ts';

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
  /** A time as a cell of the row has it. */
  readonly cellOf: (row: Pick<MeetingRow, 'zone'>, at: number) => Cell;
  /** Of a person's zone as they wrote it. */
  readonly offsetsFor: (zone: string) => ZoneOffsets;
}

/** Who gets the mail. */
export interface MailedTo {
  readonly role: 'mentor' | 'mentee';
  /** As they wrote it; empty for the programme's. */
  readonly zone: string;
}

/** The time that went with a mail, where the sheet has another since; null where nothing was moved. */
export function toldBefore({ state, stands, start, end }: MeetingRow): number | null {
  if (state !== 'mailed' || stands === null || start === null || end === null) return null;
  return isSameStretch({ start, end }, stands) ? null : stands.start;
}

/** The pair's people do not know all its dates: one has gone with no mail, or was moved since. */
export function hasUntoldDates(rows: readonly MeetingRow[], pair: string): boolean {
  return rows.some(
    (row) =>
      row.pair === pair &&
      row.start !== null &&
      (row.state === 'proposed' || (row.state === 'mailed' && toldBefore(row) !== null)),
  );
}

/** The attempt of the last mail of its own that told a pair its dates; 0 for none. */
export function lastTold(rows: readonly MeetingRow[], pair: string): number {
  return Math.max(0, ...rows.map((row) => (row.pair === pair ? toldIn(row) : 0)));
}

const TOLD = 'mail ';

/** How the row remembers that attempt. */
export function toldText(attempt: number): string {
  return `${TOLD}${attempt}`;
}

function toldIn({ state, batch }: MeetingRow): number {
  return state === 'mailed' && batch.startsWith(TOLD) ? Number(batch.slice(TOLD.length)) || 0 : 0;
}

/** The meetings of a pair that a mail tells, in their order: one of each number, with a start before its end. */
export function datesTold({ rows }: Pick<MailedSources, 'rows'>, pair: string) {
  return rows
    .filter((row) => row.pair === pair && (row.state === 'proposed' || row.state === 'mailed'))
    .filter(({ k }, at, all) => all.findIndex((other) => other.k === k) === at)
    .flatMap((row) => {
      const [start, end] = [row.start, endOf(row)];
      return start !== null && end !== null && end > start ? [{ ...row, start, end }] : [];
    })
    .sort((a, b) => a.k - b.k);
}

/** Whoever writes another start over a proposal means the end as well. */
function endOf({ state, start, end, proposed, proposedEnd }: MeetingRow): number | null {
  const isStale = state === 'proposed' && start !== proposed && end === proposedEnd;
  if (!isStale || start === null || proposed === null || proposedEnd === null) return end;
  return start + proposedEnd - proposed;
}

/** Null where nothing is proposed for this pair or circle. */
export function mailedMeetings(
  { rows, file, edition, programme, contact, stamp, offsetsFor }: MailedSources,
  pair: string,
  to: MailedTo,
  who: string,
  language: MailLanguage,
): MailedMeetings | null {
  const own = datesTold({ rows }, pair);
  if (own.length === 0) return null;
  const words = meetingWords[language];
  const of = Math.max(...own.map(({ k }) => k));
  const meetings = own.map((row) => ({
    id: eventId({ file, edition, about: pair, k: row.k, generation: row.generation }),
    title: words.title(who, row.k, of),
    text: agendaOf(language, row.k, of)
      .map((line, at) => `${at + 1}. ${line}`)
      .join('\n'),
    start: row.start,
    end: row.end,
    sequence: row.generation - 1 + toldIn(row) + (toldBefore(row) === null ? 0 : 1),
  }));
  return {
    lines: own
      .map((row) => `- ${lineOf(row, to, (at) => localTime(at, offsetsFor(to.zone), language), language)}`)
      .join('\n'),
    file: meetingsFile(
      meetings,
      contact === '' ? `nobody@${programme.replace(/[^\w]+/g, '-').toLowerCase()}.invalid` : contact,
      stamp,
    ),
  };
}

/** What stands in the sheet beside a time is about the one we proposed. */
function lineOf(
  row: MeetingRow,
  { role }: MailedTo,
  shown: (at: number) => string,
  language: MailLanguage,
): string {
  const before = toldBefore(row);
  if (before !== null) return `${shown(row.start!)}, ${meetingWords[language].instead(shown(before))}`;
  if (row.proposed !== null && row.start !== row.proposed) return shown(row.start!);
  return role === 'mentor' ? row.forMentor : row.forMentee;
}
