// What the hub says about meetings and dates: what the calendar holds at this moment, not what a cell remembers.

import { differencesIn } from '../../catch-ups/read/calendar-differences.ts';
import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsSeen, updated } from '../../catch-ups/read/calendar-says.ts';
import { prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { fold } from '../../ground/folding.ts';
import { cellText } from '../../ground/table.ts';
import { Refusal } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';

export interface MeetingsNow {
  /** Of each row, as the calendar has it; as the sheet has it where the calendar may not be read. */
  readonly states: readonly string[];
  /** What only a person can settle, as a sentence; null where sheet and calendar agree. */
  readonly differs: string | null;
}

export function meetingsNow(ports: Ports, gathered: Gathered): MeetingsNow {
  const calendar = calendarKnown(ports, { gathered });
  if (calendar === null || !ports.calendars.isAllowed()) return asWritten(gathered);
  try {
    const prepared = prepareMeetings(ports, false, gathered);
    const events = eventsSeen(ports, prepared, calendar);
    if (events === null) return asWritten(gathered);
    const rows = updated(prepared, prepared.rows, events);
    const found = differencesIn(prepared, rows, events, ports.now.getTime());
    return {
      states: rows.map(({ state }) => state),
      differs: differsSaid(found.flatMap(({ says }) => says)),
    };
  } catch (error) {
    // A zone that nobody knows is said by Catch-ups itself; the hub still shows the other steps.
    if (error instanceof Refusal) return asWritten(gathered);
    throw error;
  }
}

/** One difference says itself; of several the number. */
function differsSaid(lines: readonly string[]): string | null {
  if (lines.length < 2) return lines[0] ?? null;
  return sayCount(
    lines.length,
    '{n} difference between sheet and calendar',
    '{n} differences between sheet and calendar',
  );
}

function asWritten({ ours }: Gathered): MeetingsNow {
  const table = ours.get('catchUps')?.table ?? null;
  const states = (table?.rows ?? []).map((row) => fold(cellText(table!, row, 'State')));
  return { states, differs: null };
}
