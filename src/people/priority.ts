// Who is served first where places are short.

import { answer } from './answered-row.ts';
import type { Answered } from './taking-part.ts';

/** The coordinator's number, else the committee's marks as they are or its rank from the back; larger is served first. */
export function priorityOf(entry: Answered): number {
  if (entry.listed?.priority != null) return entry.listed.priority;
  const marks = numberIn(answer(entry, 'marks'));
  if (marks !== null) return Math.max(0, Math.min(MOST, Math.round(10 * marks)));
  const rank = numberIn(answer(entry, 'rank'));
  return rank === null ? 0 : Math.max(0, Math.min(MOST, MOST - Math.round(rank)));
}

const MOST = 1000;

function numberIn(text: string): number | null {
  const match = /^\d+([.,]\d+)?/.exec(text);
  return match ? Number(match[0].replace(',', '.')) : null;
}
