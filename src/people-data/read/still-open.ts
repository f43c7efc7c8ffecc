// What is still open in an edition: meetings to come, mails that wait, mails nobody is sure of. Told before it is closed.

import { eventsToCome, type TakenOut } from '../../catch-ups/act/close-events.ts';
import { peopleInvited } from '../../catch-ups/domain/guests.ts';
import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import { renamedSince } from '../../workbook/renamed-edition.ts';
import type { StillOpen } from '../contract.ts';
import { eventsNamed, mailsElsewhere, meetingsElsewhere } from './named-in-calendars.ts';
import { neverToldSaid, notDoneYet } from './not-done-yet.ts';

/** @param taken  what was taken out just now. */
export function stillOpen(ports: Ports, prepared: PreparedMeetings, taken: TakenOut | null): StillOpen {
  const found = taken === null ? eventsToCome(ports, prepared) : null;
  const events = found === 'unseen' ? null : (found?.length ?? taken?.left ?? 0);
  const tells = found === null || found === 'unseen' ? 0 : peopleInvited(found);
  const hasMails = (prepared.gathered.ours.get('outbox')?.table.rows.length ?? 0) > 0;
  const outbox = hasMails ? outboxNow(ports, prepared.gathered) : null;
  const mails = outbox?.rows ?? [];
  const renamed = renamedSince(ports, prepared.gathered).map(({ found, remedy }) => `${found}. ${remedy}`);
  const waiting = mails.filter(({ state }) => state === 'queued').length;
  const unsure = mails.filter(({ state }) => state === 'unsure' || state === 'sending').length;
  return {
    events,
    waiting,
    unsure,
    blocks: (events ?? 0) > 0 || unsure > 0 || renamed.length > 0,
    says: [
      ...renamed,
      ...eventsSaid(events, tells),
      ...eventsNamed(prepared, found === 'unseen' ? [] : (found ?? [])),
      ...meetingsElsewhere(ports, prepared),
      ...mailedSaid(ports, prepared),
      ...mailsSaid(waiting, unsure),
      ...mailsElsewhere(outbox),
      // While slices follow each other nobody reads it; the last one is read.
      ...(taken === null || taken.left === 0 ? notDoneYet(ports, prepared, mails) : []),
    ],
  };
}

/** Once the sheets are empty nothing can be approved or counted any more: what stays true is what stands outside, and who was never told. */
export function onceClosed(ports: Ports, prepared: PreparedMeetings, open: StillOpen): StillOpen {
  const hasMails = (prepared.gathered.ours.get('outbox')?.table.rows.length ?? 0) > 0;
  const outbox = hasMails ? outboxNow(ports, prepared.gathered) : null;
  const says = [
    ...eventsSaid(open.events, 0),
    ...meetingsElsewhere(ports, prepared),
    ...mailedSaid(ports, prepared),
    ...mailsElsewhere(outbox),
    ...neverToldSaid(prepared, outbox?.rows ?? []),
  ];
  return { ...open, waiting: 0, says };
}

/** Meetings that went as a file with a mail: nobody can cancel them for the people. */
function mailedSaid({ now }: Ports, { rows }: PreparedMeetings): string[] {
  const n = rows.filter(({ state, start }) => state === 'mailed' && (start ?? 0) > now.getTime()).length;
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} meeting to come went as a file with a mail: only the people themselves can delete it.',
      '{n} meetings to come went as files with mails: only the people themselves can delete them.',
    ),
  ];
}

function eventsSaid(events: number | null, people: number): string[] {
  if (events === 0) return [];
  if (events === null)
    return [say('We cannot see the calendar: meetings to come may still be in it. Look there yourself.')];
  const many = sayCount(
    events,
    '{n} event still to come is in the calendar.',
    '{n} events still to come are in the calendar.',
  );
  return [
    many +
      (people === 0
        ? ''
        : ` ${sayCount(people, 'If you cancel, Google tells {n} person.', 'If you cancel, Google tells {n} people.')}`),
  ];
}

function mailsSaid(waiting: number, unsure: number): string[] {
  return [
    ...(waiting > 0
      ? [
          sayCount(
            waiting,
            '{n} mail waits in the sheet {Outbox} and would no longer go out.',
            '{n} mails wait in the sheet {Outbox} and would no longer go out.',
          ),
        ]
      : []),
    ...(unsure > 0
      ? [
          sayCount(
            unsure,
            'We do not know whether {n} mail went: say in Introduce what became of it.',
            'We do not know whether {n} mails went: say in Introduce what became of them.',
          ),
        ]
      : []),
  ];
}
