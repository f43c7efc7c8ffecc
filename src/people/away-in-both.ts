// One human in two roles is away in both, whichever of their two cells says so. Of two cells the one that keeps them away today counts, else
// the one that is still to come, else the later one.

import { type Away, type AwaySources, keepsTheirs } from './away.ts';
import type { Answered } from './taking-part.ts';

interface Both {
  readonly mentors: Answered[];
  readonly mentees: Answered[];
}

export function awayInBoth({ mentors, mentees }: Both, sources: AwaySources): Both {
  const all = [...mentors, ...mentees];
  if (all.every(({ away }) => away === null)) return { mentors, mentees };
  const days = new Map<string, Away>();
  for (const { id, away } of all) if (away !== null && isMore(away, days.get(id) ?? null)) days.set(id, away);
  const inBoth = (one: Answered): Answered => {
    const away = days.get(one.id);
    // Whoever takes no part in this role is not made to by the other one.
    return away === undefined || (!one.takesPart && one.away === null) ? one : withDays(one, away, sources);
  };
  return { mentors: mentors.map(inBoth), mentees: mentees.map(inBoth) };
}

const RANK: Readonly<Record<Away['is'], number>> = { now: 2, 'to come': 1, over: 0 };

function isMore(one: Away, other: Away | null): boolean {
  if (other === null) return true;
  return RANK[one.is] === RANK[other.is] ? one.until > other.until : RANK[one.is] > RANK[other.is];
}

function withDays(one: Answered, away: Away, sources: AwaySources): Answered {
  const pauses = one.takesPart && away.is === 'now' && !keepsTheirs(one, sources);
  return pauses ? { ...one, away, standing: 'paused', takesPart: false } : { ...one, away };
}
