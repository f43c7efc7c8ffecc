// A series that is cancelled after it has begun ends now: its rule stays one that Google takes.
import { expect, test } from 'vitest';
import { calledOff } from '../../src/catch-ups/read/call-off.ts';
import type { FoundEvent } from '../../src/ports/calendar.ts';
import type { Ports } from '../../src/ports/ports.ts';

const UNTIL = 'UNTIL=20260301T120000Z';

test.each([
  ['RRULE:COUNT=5;FREQ=WEEKLY', `RRULE:FREQ=WEEKLY;${UNTIL}`],
  ['RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z;BYDAY=MO', `RRULE:FREQ=WEEKLY;BYDAY=MO;${UNTIL}`],
])('%s ends as %s', (rule, ended) => {
  const now = new Date('2026-03-01T12:00:00Z');
  const entered: unknown[] = [];
  const change = (_calendar: string, _id: string, changes: unknown) => {
    entered.push(changes);
    return 'made';
  };
  const event = { id: 'x', start: 0, repeats: { until: null, rules: [rule] } } as unknown as FoundEvent;
  calledOff({ calendars: { change }, now } as unknown as Ports, 'c', event);
  expect(entered).toEqual([{ recurrence: [ended] }]);
});
