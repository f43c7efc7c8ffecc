// Dates that went with mails and were moved since: who knows them only as they were, the hub says.

import { toldBefore } from '../../catch-ups/domain/by-mail.ts';
import { readMeetings } from '../../catch-ups/domain/meeting-rows.ts';
import { clocksOf } from '../../catch-ups/read/zones.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { say, sayCount } from '../../language/say.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import { type Sources, toMeet } from '../../pairs/who-meets.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { HubCard } from '../contract.ts';

export function movedDates(ports: Ports, gathered: Gathered, people: Sources): HubCard[] {
  const moved = pairsWithMoved(ports, gathered, people);
  if (moved.size === 0) return [];
  return [
    {
      title: say('Dates that were moved'),
      lines: [
        sayCount(
          moved.size,
          '{who} has a date that was moved after its mail: tell the people concerned.',
          '{who} have dates that were moved after their mails: tell the people concerned.',
          { who: groupsSaid(moved) },
        ),
      ],
      buttons: [{ does: 'open introduce', label: say('Look at Introduce'), about: 'meetings' }],
    },
  ];
}

function pairsWithMoved(ports: Ports, gathered: Gathered, people: Sources): ReadonlySet<string> {
  const { settings, ours } = gathered;
  if (settings.calendar !== 'mail') return new Set();
  const clocks = clocksOf(ports, gathered, () => {
    const read = readZone(settings.timeZone);
    return 'zone' in read ? read.zone : ports.workbook.timeZone();
  });
  const meets = new Set(toMeet(people).map(({ pair }) => pair));
  const moved = readMeetings(ours.get('catchUps')?.table ?? null, clocks).rows.filter(
    (row) => toldBefore(row) !== null && meets.has(row.pair),
  );
  return new Set(moved.map(({ pair }) => pair));
}
