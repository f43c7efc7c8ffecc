// Whoever is away for a while as their Status in our sheets says, and keeps their pair: they take part and are back by themselves when the
// day has come. Somebody without a pair pauses until then. What day it is is asked at each opening; nothing is triggered.

import { fold } from '../ground/folding.ts';
import { standingOf } from '../ground/standing-words.ts';
import type { Entry } from './entries.ts';
import { type Absence, absenceIn } from './months-away.ts';

export interface Away extends Absence {
  readonly is: 'to come' | 'now' | 'over';
}

/** Asked only where somebody is away. */
export interface AwaySources {
  /** The day on the clock of this file, like 2027-02-01. */
  readonly today: () => string;
  /** Who stands in a pair or circle that was decided about, by `keptKey`. */
  readonly kept: () => ReadonlySet<string>;
}

export const NOBODY_AWAY: AwaySources = { today: () => '', kept: () => new Set() };

/** @param status  as a coordinator wrote it. @returns null where it names no absence, or not beyond doubt. */
export function awayBy(status: string, { today }: AwaySources): Away | null {
  const absence = absenceWritten(status);
  return absence === null || absence === 'unclear' ? null : { ...absence, is: stageOf(absence, today()) };
}

/** A word that says that somebody is out for good wins. */
export function absenceWritten(status: string): Absence | 'unclear' | null {
  if (status === '') return null;
  const standing = standingOf(status);
  return standing === 'unclear' || standing === 'paused' ? absenceIn(status) : null;
}

/** Days like 2027-02-01, which compare as texts; on the last one they are back. */
export function stageOf({ from, until }: Absence, today: string): Away['is'] {
  if (today >= until) return 'over';
  return from !== null && today < from ? 'to come' : 'now';
}

/** Somebody in one of two roles, by id or by folded name. */
export function keptKey(role: 'mentor' | 'mentee', who: string): string {
  return `${role} ${who}`;
}

/** Whether somebody away keeps a pair or a place in a circle in the role of this answer. */
export function keepsTheirs(
  { id, name, form }: Pick<Entry, 'id' | 'name' | 'form'>,
  { kept }: AwaySources,
): boolean {
  const known = kept();
  const role = form.role === 'mentors' ? 'mentor' : 'mentee';
  return [id, fold(name)].some((who) => known.has(keptKey(role, who)));
}
