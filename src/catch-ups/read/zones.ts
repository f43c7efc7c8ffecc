// The zone of the programme, those of people, and how far ahead of UTC they are.

import { fold } from '../../ground/folding.ts';
import { late } from '../../ground/made-when-asked.ts';
import type { Table } from '../../ground/table.ts';
import { findOffsets, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import type { Person } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Clock, Clocks } from '../domain/typed-times.ts';

export const MINUTE = 60_000;

const DAY = 24 * 60 * MINUTE;

export function programmeZone(ports: Ports, { settings, ours }: Gathered): string {
  if (settings.timeZone === '')
    return zoneOfRows(ours.get('catchUps')?.table ?? null) ?? ports.workbook.timeZone();
  const read = readZone(settings.timeZone);
  if ('zone' in read) return read.zone;
  const row = ours.get('settings')?.table.rows.find((one) => fold(String(one.cells[0])) === 'time zone');
  return refuse(
    'unknown zone',
    `${tabCalled('Settings')}, row ${row?.number ?? 1}`,
    offered(settings.timeZone, read.offers),
  );
}

/** Where the Settings name none: the zone of the meetings that stand, whatever the file's zone has become since. */
function zoneOfRows(table: Table | null): string | null {
  const said = new Set(ownRows('catchUps', table).map((row) => row.text('Time zone')));
  said.delete('');
  const [only = ''] = said;
  const read = readZone(only);
  return said.size === 1 && 'zone' in read ? read.zone : null;
}

export function offered(found: string, offers: readonly string[]): string {
  const example =
    offers.length > 0 ? offers.join(say(' or ')) : say('an area and a place, for example Europe/Zurich');
  return `${found}|${example}`;
}

/** Each zone is worked out once a run, from a month back to the end of the longest strand; the rest, as past editions, when it is asked for. */
export function offsetsFor(ports: Ports, { strands }: Gathered): (zone: string) => ZoneOffsets {
  const found = new Map<string, ZoneOffsets>();
  const months = Math.max(6, ...strands.map(({ months }) => months ?? 0));
  const now = ports.now.getTime();
  return (zone) => {
    const known =
      found.get(zone) ??
      findOffsets(zone, now - 31 * DAY, now + (months + 3) * 31 * DAY, (at) => ports.minutesAhead(zone, at));
    found.set(zone, known);
    return known;
  };
}

/**
 * How times stand in the cells of Catch-ups and Dates: on the clock of the zone that a row names, or else of the programme's.
 *
 * @param programme  its zone.
 */
export function clocksOf(ports: Ports, gathered: Gathered, programme: () => string): Clocks {
  const file = late(() => ports.workbook.timeZone());
  const offsets = offsetsFor(ports, gathered);
  const clockOf = (said: string): Clock => {
    const zone = late(() => {
      const read = readZone(said);
      return 'zone' in read ? read.zone : programme();
    });
    return {
      meant: () => offsets(zone()),
      file: () => (file() === zone() ? null : offsets(file())),
    };
  };
  const found = new Map<string, Clock>();
  return (said) => {
    const clock = found.get(said) ?? clockOf(said);
    found.set(said, clock);
    return clock;
  };
}

/** The zone of a person: theirs, or the programme's; null where what they wrote is no zone. */
export function zoneOf({ zone }: Pick<Person, 'zone'>, programme: string): string | null {
  if (zone === '') return programme;
  const read = readZone(zone);
  return 'zone' in read ? read.zone : null;
}
