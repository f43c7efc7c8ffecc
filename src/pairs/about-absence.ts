// How a mail about an absence is named in the Outbox: the pair, the day of coming back, and the first day while that is still to come, as
// "ana@example.org > ben@example.org: away until 2027-02-01, from 2026-11-01". What somebody was told last says whether there is more to tell.

import { say } from '../language/say.ts';
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

/** Whether the mail that went last tells an absence that is not over: what has come and gone says nothing of the next one. */
export function isToldOf(told: readonly AbsenceTold[], today: string): boolean {
  const last = told[told.length - 1];
  return last !== undefined && (backAbout(last.name) ?? '') > today;
}

/** Days before an absence from which the partner is told: earlier it is for whoever is away to say so. */
const TOLD_BEFORE = 28;
const DAY_MS = 24 * 60 * 60_000;

/** What decides whether a partner is told. */
export interface AboutTelling {
  /** Like 2027-02-01. */
  readonly today: string;
  /** Day on which names have to be erased; empty for none. */
  readonly retention: string;
  /** The partner was told of other days that are not over: those are put right at once. */
  readonly isTold: boolean;
}

/** Why the partner of somebody who is away is not told at the moment; null where nothing is against it. */
export function whyUntold(
  { name, is, from, until }: Away & { readonly name: string },
  { today, retention, isTold }: AboutTelling,
): string | null {
  if (retention !== '' && until >= retention)
    return say(
      '{name} is back on {until} only, and names have to be erased by {day}: a mail would promise what does not come. Tell the partner yourself, and end the match if it is over',
      { name, until, day: retention },
    );
  if (is !== 'to come' || from === null || isTold) return null;
  const day = new Date(Date.parse(from) - TOLD_BEFORE * DAY_MS).toISOString().slice(0, 10);
  return day > today
    ? say('{name} is away from {from}; the mail about it is for {day} or later', { name, from, day })
    : null;
}

/** Whoever was told of a first day that has come knows that it has begun. */
function tells(name: string, { is, from, until }: Away, today: string): boolean {
  const [, back, begins] = ABSENCE.exec(name) ?? [];
  if (back !== until) return false;
  return is === 'to come' ? begins === from : begins === undefined || begins <= today;
}
