// What stands between an edition and its end: meetings still to come, which are taken out first, and names that stay behind
// in tabs and sheets that closing leaves, found by the search of the profiles.
import type { Place } from '../../api-data.ts';
import { textOf } from '../../domain/people/table.ts';
import { refuse } from '../../domain/refusal.ts';
import type { OurSheetId } from '../../domain/sheets/our-sheets.ts';
import { say, sayCount } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import { calendarKnown } from '../calendar-of-programme.ts';
import { eventsIn } from '../calendar-says.ts';
import { namesSomebodyIn } from '../names-somebody.ts';
import type { PreparedMeetings } from '../prepare-meetings.ts';

/** Meetings of this edition that are still to come; with their rows gone nobody could take them out by a press. */
export interface MeetingsToCome {
  readonly calendar: string | null;
  readonly ids: readonly string[];
}

/** Refuses where meetings are to come and their calendar cannot be looked at. */
export function meetingsToCome(ports: Ports, prepared: PreparedMeetings): MeetingsToCome {
  const now = ports.now.getTime();
  const expected = prepared.rows.some(
    ({ eventId, start, isElsewhere }) => eventId !== '' && !isElsewhere && start !== null && start > now,
  );
  const calendar = ports.calendars.isAllowed() ? calendarKnown(ports, prepared) : null;
  if (calendar === null && expected) refuse('meetings unseen');
  if (calendar === null) return { calendar, ids: [] };
  const events = [...eventsIn(ports, prepared, calendar).values()];
  const toCome = events.filter(({ isCancelled, start }) => !isCancelled && start > now);
  return { calendar, ids: toCome.map(({ id }) => id) };
}

export function meetingsPlace({ ids }: MeetingsToCome): Place[] {
  if (ids.length === 0) return [];
  const what = sayCount(
    ids.length,
    '{n} meeting still to come; Google tells the guests',
    '{n} meetings still to come; Google tells the guests',
  );
  return [{ where: say('Calendar'), what }];
}

/** Before any sheet is emptied, so that a run cut short still knows them. */
export function takeOut(ports: Ports, { calendar, ids }: MeetingsToCome): void {
  for (const id of ids) if (ports.calendars.cancel(calendar!, id) !== null) refuse('calendar slow');
}

/** @param emptied  our sheets that are emptied anyway. @param listed  tabs that are told as a whole. */
export function namesLeft(
  { gathered, reading }: PreparedMeetings,
  emptied: readonly OurSheetId[],
  listed: readonly string[],
): Place[] {
  const search = namesSomebodyIn(gathered.forms, reading);
  const known = new Map<string, boolean>();
  const names = (text: string) => {
    const found = known.get(text) ?? search(text);
    known.set(text, found);
    return found;
  };
  const ours = [...gathered.ours].flatMap(([id, { table, tab }]) =>
    emptied.includes(id) ? [] : [[table.sheet, tab] as const],
  );
  const own = [...gathered.tabOf].filter(([name]) => !listed.includes(name));
  return [...new Map([...own, ...ours])].flatMap(([where, { grid }]): Place[] => {
    const rows = grid.flatMap((row, r) => (row.some((cell) => names(textOf(cell))) ? [r + 1] : []));
    if (rows.length === 0) return [];
    const what = sayCount(
      rows.length,
      '{n} row that names somebody, row {rows}',
      '{n} rows that name somebody, rows {rows}',
      { rows: rows.join(', ') },
    );
    return [{ where, what }];
  });
}
