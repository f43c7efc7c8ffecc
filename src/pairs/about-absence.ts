// How a mail about an absence is named in the Outbox: the pair, the day of coming back, and the first day while that is still to come, as
// "ana@example.org > ben@example.org: away until 2027-02-01, from 2026-11-01". What somebody was told last says whether there is more to tell.

import type { Away } from '../people/away.ts';

const ABSENCE = /: away until (\d{4}-\d{2}-\d{2})(?:, from (\d{4}-\d{2}-\d{2}))?$/;

/** The pair that such a name is about; any other name stays as it is. */
export function pairAbout(name: string): string {
  return name.replace(ABSENCE, '');
}

/** The day of coming back that such a name tells; null for any other name. */
export function backAbout(name: string): string | null {
  return ABSENCE.exec(name)?.[1] ?? null;
}

/** A mail about an absence, by its name and the number of its attempt. */
export interface AbsenceTold {
  readonly name: string;
  readonly attempt: number;
}

/**
 * The mail that tells what is so: the last one that went, where it told this; else another one. What was told before and was something
 * else since goes under the next number.
 *
 * @param told  mails of this pair to this person that went, the last one at the end.
 * @param today  like 2027-02-01.
 */
export function tellingOf(
  pair: string,
  away: Away,
  told: readonly AbsenceTold[],
  today: string,
): AbsenceTold {
  const last = told[told.length - 1];
  if (last !== undefined && tells(last.name, away, today)) return last;
  const begins = away.is === 'to come' ? `, from ${away.from}` : '';
  const name = `${pair}: away until ${away.until}${begins}`;
  const before = told.filter((one) => one.name === name).map(({ attempt }) => attempt);
  return { name, attempt: Math.max(0, ...before) + 1 };
}

/** Whoever was told of a first day that has come knows that it has begun. */
function tells(name: string, { is, from, until }: Away, today: string): boolean {
  const [, back, begins] = ABSENCE.exec(name) ?? [];
  if (back !== until) return false;
  return is === 'to come' ? begins === from : begins === undefined || begins <= today;
}
