// Who of a pair is away for a while, and how long the two have had together without it. Circles go on: of them nobody is said to be away.

import { say } from '../language/say.ts';
import type { Away } from '../people/away.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { addressesIn, knownAs } from './pair.ts';

type People = Pick<Reading, 'mentors' | 'mentees' | 'away'>;

export interface AwayOne extends Away {
  readonly name: string;
}

/** Those of a pair of whom it is said, the mentee first; nobody for a circle. */
export type AwayIn = (pair: string) => readonly AwayOne[];

/** @param pair  as mails and meetings name it. */
export function awayIn(reading: People): AwayIn {
  if (reading.away.size === 0) return () => [];
  const people = [...reading.mentees, ...reading.mentors].flatMap((one) => {
    const away = awayOf(one, reading);
    return away === null ? [] : [[knownAs(one), away] as const];
  });
  const known = new Map(people);
  return (pair) =>
    (addressesIn(pair) ?? []).flatMap((address) => {
      const away = known.get(address);
      return away === undefined ? [] : [away];
    });
}

export function awayOf({ id, name }: Mentee | Mentor, { away }: Pick<People, 'away'>): AwayOne | null {
  const found = away.get(id);
  return found === undefined ? null : { ...found, name };
}

/** Why something waits for the two. */
export function awayUntil({ name, until }: Pick<AwayOne, 'name' | 'until'>): string {
  return say('{name} is away until {until}; this mail waits until then', { name, until });
}

/** Nobody is introduced to somebody who is away; null where nobody is. */
export function whyAway(people: readonly (Mentee | Mentor)[], reading: Pick<People, 'away'>): string | null {
  const away = people.map((one) => awayOf(one, reading)).find((one) => one?.is === 'now');
  return away ? awayUntil(away) : null;
}

/** Who of a pair is away at the moment; null for nobody. */
export function awayNow(reading: People): (pair: string) => AwayOne | null {
  const of = awayIn(reading);
  return (pair) => of(pair).find(({ is }) => is === 'now') ?? null;
}

/**
 * The day from which the time together counts: as many days after the introduction as one of the two was away since. Where two absences
 * lie over each other, the longer one counts.
 */
export function withoutTimeAway(reading: People): (pair: string, introduced: Date, now: Date) => Date {
  const of = awayIn(reading);
  return (pair, introduced, now) => {
    const lost = of(pair).map(({ from, until }) => {
      // Since when, nobody knows: then no day is added.
      if (from === null) return 0;
      const begins = Math.max(introduced.getTime(), morningOf(from).getTime());
      return Math.max(0, Math.min(now.getTime(), morningOf(until).getTime()) - begins);
    });
    return new Date(introduced.getTime() + Math.max(0, ...lost));
  };
}

/** When a day like 2027-02-01 begins, on the clock of this file. */
function morningOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
