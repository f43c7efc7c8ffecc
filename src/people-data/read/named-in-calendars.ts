// Whose meetings are still to come when an edition is closed, by name and time: whoever cancels them should know whom it hits. And what
// stands outside of this file's reach, because another file or edition made it: meetings in its calendar, mails that may go from it.
import { isMade } from '../../catch-ups/domain/meeting-rows.ts';
import { startSaid } from '../../catch-ups/domain/meeting-titles.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { calledBy } from '../../introduce/domain/called.ts';
import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { Ports } from '../../ports/ports.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';

/** More than so many nobody reads in one sentence. */
const NAMED = 8;

interface Named {
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

/** Events to come of this file, the next ones by name. */
export function eventsNamed(prepared: PreparedMeetings, events: readonly FoundEvent[]): string[] {
  if (events.length === 0) return [];
  const called = calledBy(prepared.reading);
  const rows = new Map(prepared.rows.map((row) => [row.eventId, row]));
  const named = events.map(({ id, title, start, end }) => {
    const row = rows.get(id);
    return { who: row === undefined ? title : called(row.pair), start, end };
  });
  return [say('To come: {events}.', { events: listOf(prepared, named) })];
}

/** Meetings to come that another file or edition put into a calendar: nobody can take them out from here. */
export function meetingsElsewhere({ now }: Ports, prepared: PreparedMeetings): string[] {
  const called = calledBy(prepared.reading);
  const named = prepared.rows.flatMap((row) =>
    row.isElsewhere && isMade(row) && row.start !== null && isToCome(row, now.getTime())
      ? [{ who: called(row.pair), start: row.start, end: row.end ?? row.start }]
      : [],
  );
  if (named.length === 0) return [];
  return [
    sayCount(
      named.length,
      '{n} meeting to come was put into a calendar by another file or edition, and we cannot see it: {events}. Cancel it there, or tell the people.',
      '{n} meetings to come were put into a calendar by another file or edition, and we cannot see them: {events}. Cancel them there, or tell the people.',
      { events: listOf(prepared, named) },
    ),
  ];
}

/** Mails that waited in the file this one was copied from: what waits there goes from there. */
export function mailsElsewhere(outbox: OutboxNow | null): string[] {
  const n = outbox?.former === null ? outbox.foreign.filter(({ state }) => state === 'queued').length : 0;
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} mail of another file or edition waits in the sheet {Outbox}: it may still go from there. Look into that file.',
      '{n} mails of another file or edition wait in the sheet {Outbox}: they may still go from there. Look into that file.',
    ),
  ];
}

function listOf({ offsetsOf, zone }: PreparedMeetings, named: readonly Named[]): string {
  const offsets = offsetsOf(zone);
  const first = [...named].sort((a, b) => a.start - b.start).slice(0, NAMED);
  const said = first.map(({ who, ...when }) => `${who}, ${startSaid(when, offsets, languageSpoken())}`);
  const more = named.length - first.length;
  return [...said, ...(more > 0 ? [say('and {n} more', { n: more })] : [])].join('; ');
}
