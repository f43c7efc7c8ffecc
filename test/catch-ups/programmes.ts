// Seeded programmes for the scheduler: pairs in four zones, mentors with one to three mentees, people who are busy so often.

import type { Attendee, SeriesWish } from '../../src/catch-ups/domain/proposal.ts';
import { findOffsets, type ZoneOffsets } from '../../src/ground/zones/offsets.ts';
import { weekOf } from '../../src/programme/week.ts';
import { mulberry32 } from '../chance.ts';

const HALF_HOUR = 30 * 60_000;
const DAY = 48 * HALF_HOUR;

/** An offset from the platform's own tables, independent of what the product asks Google for. */
export function offsetByIntl(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const part = Object.fromEntries(
      format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    );
    const wall = Date.UTC(part['year']!, part['month']! - 1, part['day']!, part['hour']!, part['minute']!);
    return Math.round((wall - moment) / 60_000);
  };
}

export function offsetsIn(zone: string, from: number, to: number): ZoneOffsets {
  return findOffsets(zone, from, to, offsetByIntl(zone));
}

export const ZONES = ['Europe/Zurich', 'Europe/London', 'Europe/Helsinki', 'America/New_York'];
export const START = Date.parse('2026-04-27T07:00:00Z');
export const CLOSED: ReadonlySet<string> = new Set(['2026-05-01', '2026-05-14', '2026-05-25', '2026-08-01']);

/** @param share  how much of the working time each person is busy, 0 … 1. */
export function programme(pairs: number, share: number, seed: number, meetings = 6): SeriesWish[] {
  const random = mulberry32(seed);
  const end = START + (meetings + 1) * 31 * DAY;
  const offsets = ZONES.map((zone) => offsetsIn(zone, START - 12 * DAY, end));
  const person = (id: string): Attendee => ({
    id,
    offsets: offsets[Math.floor(random() * random() * ZONES.length)]!,
    hours: weekOf({ from: 9 * 60, to: 17 * 60 }),
    busy: busyDays(random, share, end),
    away: new Set(),
  });
  const mentors: Attendee[] = [];
  const wishes: SeriesWish[] = [];
  while (wishes.length < pairs) {
    const mentor = person(`mentor${mentors.length}@example.org`);
    mentors.push(mentor);
    const mentees = 1 + Math.floor(random() * 3);
    for (let k = 0; k < mentees && wishes.length < pairs; k++) {
      const mentee = person(`mentee${wishes.length}@example.org`);
      wishes.push({
        pair: `${mentee.id} > ${mentor.id}`,
        members: [mentee, mentor],
        meetings,
        months: meetings,
        minutes: 60,
        start: START,
        earliest: START,
        fixed: [],
        without: [],
      });
    }
  }
  return wishes;
}

/** Appointments of half an hour to two hours all over the day, until so much of it is full. */
function busyDays(random: () => number, share: number, end: number): { from: number; to: number }[] {
  const busy: { from: number; to: number }[] = [];
  for (let day = START - 12 * DAY; day < end; day += DAY) {
    const midnight = Math.floor(day / DAY) * DAY;
    for (let slot = 10; slot < 44; ) {
      const length = 1 + Math.floor(random() * 4);
      if (random() < share)
        busy.push({ from: midnight + slot * HALF_HOUR, to: midnight + (slot + length) * HALF_HOUR });
      slot += length;
    }
  }
  return busy;
}
