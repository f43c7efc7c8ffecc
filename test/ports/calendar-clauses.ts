// What a calendar of our own promises: one event for one id, guests' answers, and that what is gone is said to be gone.
import { MARK } from '../../src/catch-ups/domain/events.ts';
import type { CalendarEvent } from '../../src/ports/calendar.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { clause } from './clause.ts';

const ZONE = 'Europe/Zurich';
const event = (id: string, mark = '2026'): CalendarEvent => ({
  id,
  summary: 'Catch-up',
  description: 'Once a month',
  start: { dateTime: '2026-04-13T10:00:00Z', timeZone: ZONE },
  end: { dateTime: '2026-04-13T11:00:00Z', timeZone: ZONE },
  attendees: [{ email: 'ann@example.org' }, { email: 'ida@example.org' }],
  guestsCanModify: true,
  guestsCanInviteOthers: false,
  guestsCanSeeOtherGuests: true,
  extendedProperties: { private: { [MARK]: mark } },
});

function withCalendar({ calendars, memory }: Ports): void {
  memory.note('calendar', calendars.make('Mentoring', ZONE));
}
const idIn = ({ memory }: Ports) => memory.noted('calendar')!;
const eventsIn = (ports: Ports) => ports.calendars.events(idIn(ports), '2026');

export const calendarClauses = [
  clause('a calendar that was made is there until it is unmade', withCalendar, (ports, must) => {
    must(ports.calendars.isAllowed(), true);
    must(ports.calendars.isThere(idIn(ports)), true);
    ports.calendars.unmake(idIn(ports));
    must([ports.calendars.isThere(idIn(ports)), eventsIn(ports)], [false, null]);
  }),
  clause('an event is made once: its id is taken afterwards', withCalendar, (ports, must) => {
    const enter = () => ports.calendars.enter(idIn(ports), event('abcde1'));
    must([enter(), enter()], ['made', 'taken']);
    must(eventsIn(ports)?.length, 1);
  }),
  clause('events are found by our mark alone, as they stand', withCalendar, (ports, must) => {
    ports.calendars.enter(idIn(ports), event('abcde1'));
    ports.calendars.enter(idIn(ports), event('abcde2', 'another edition'));
    const [found] = eventsIn(ports)!;
    must(eventsIn(ports)?.length, 1);
    must([found!.id, found!.isCancelled, found!.title], ['abcde1', false, 'Catch-up']);
    must([found!.start, found!.end], [Date.UTC(2026, 3, 13, 10), Date.UTC(2026, 3, 13, 11)]);
    must(Object.keys(found!.answers).sort(), ['ann@example.org', 'ida@example.org']);
  }),
  clause('what is named of an event changes, the rest stays', withCalendar, (ports, must) => {
    ports.calendars.enter(idIn(ports), event('abcde1'));
    const start = { dateTime: '2026-04-14T10:00:00Z', timeZone: ZONE };
    const end = { dateTime: '2026-04-14T11:00:00Z', timeZone: ZONE };
    must(ports.calendars.change(idIn(ports), 'abcde1', { start, end }, true), 'made');
    const [found] = eventsIn(ports)!;
    must([found!.start, found!.title], [Date.UTC(2026, 3, 14, 10), 'Catch-up']);
  }),
  clause(
    'a cancelled event is seen as cancelled; cancelling it again changes nothing',
    withCalendar,
    (ports, must) => {
      const { calendars } = ports;
      calendars.enter(idIn(ports), event('abcde1'));
      must([calendars.cancel(idIn(ports), 'abcde1'), calendars.cancel(idIn(ports), 'abcde1')], [null, null]);
      must(
        eventsIn(ports)?.map((one) => [one.id, one.isCancelled]),
        [['abcde1', true]],
      );
      must(calendars.enter(idIn(ports), event('abcde1')), 'taken');
    },
  ),
  clause('where there is no calendar, that is said', (ports, must) => {
    const { calendars } = ports;
    must(calendars.isThere('nowhere'), false);
    must(calendars.enter('nowhere', event('abcde1')), 'no calendar');
    must(calendars.change('nowhere', 'abcde1', { summary: 'x' }, false), 'no calendar');
    must(calendars.events('nowhere', '2026'), null);
    must(calendars.cancel('nowhere', 'abcde1'), null);
  }),
  clause('a calendar that cannot be seen is unknown, not free', ({ calendars }, must) => {
    const day = Date.UTC(2026, 3, 13);
    const busy = calendars.busy(['stranger@example.org'], day, day + 86_400_000);
    must([...busy], [['stranger@example.org', null]]);
  }),
];
