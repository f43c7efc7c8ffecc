// Meetings as mails tell them, where Google does not invite.
import type { MailedSources } from '../../catch-ups/domain/by-mail.ts';
import { readMeetings } from '../../catch-ups/domain/meeting-rows.ts';
import { dateFor } from '../../catch-ups/domain/typed-times.ts';
import { clocksOf, offsetsFor, zoneOf } from '../../catch-ups/read/zones.ts';
import { addressOf } from '../../ground/addresses.ts';
import { late } from '../../ground/made-when-asked.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Writing } from './writing.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The rows of Catch-ups with their clocks. @param day  of the approval: the stamp of the mails. */
export function mailedSources(ports: Ports, { gathered, file }: Writing, day: Date): MailedSources {
  const { ours, settings } = gathered;
  const { edition, contact } = settings;
  const programme = late(() => {
    const read = readZone(settings.timeZone);
    return 'zone' in read ? read.zone : ports.workbook.timeZone();
  });
  const clocks = clocksOf(ports, gathered, programme);
  const offsets = offsetsFor(ports, gathered);
  return {
    rows: readMeetings(ours.get('catchUps')?.table ?? null, clocks).rows,
    file,
    edition,
    programme: `${settings.programme} ${edition}`.trim(),
    contact: addressOf(contact) ?? '',
    stamp: Math.floor(day.getTime() / DAY_MS) * DAY_MS,
    cellOf: ({ zone }, at) => dateFor(at, clocks(zone)),
    offsetsFor: (zone) => offsets(zoneOf({ zone }, programme()) ?? programme()),
  };
}
