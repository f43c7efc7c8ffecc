// What the sheets show half done is so because somebody is at work just now, or because a run was cut. Only the lock tells
// which, and whoever asks it has to read again: meanwhile the work may have ended.
import { readRecords } from '../documents/records.ts';
import type { Ports } from '../ports/ports.ts';
import { type Gathered, gather } from './gather.ts';
import { outboxNow } from './outbox-now.ts';
import { readAgain } from './read-again.ts';

/** How long a look waits for the lock, in ms: it is no run, so it does not stand in line. */
export const BRIEFLY = 200;

export interface AtRest {
  readonly gathered: Gathered;
  /** Somebody else is at work in this file. */
  readonly isAtWork: boolean;
}

export function gatherAtRest(ports: Ports): AtRest {
  const gathered = gather(ports);
  if (!isHalfDone(ports, gathered)) return { gathered, isAtWork: false };
  if (!ports.lock.take(BRIEFLY)) return { gathered, isAtWork: true };
  return { gathered: readAgain(ports, gathered, [...gathered.ours.keys()]), isAtWork: false };
}

function isHalfDone(ports: Ports, gathered: Gathered): boolean {
  if (gathered.underWay().length > 0) return true;
  const documents = readRecords(gathered.ours.get('documents')?.table ?? null);
  return documents.some(({ state }) => state === 'making') || hasMailUnderWay(ports, gathered);
}

function hasMailUnderWay(ports: Ports, gathered: Gathered): boolean {
  const hasRows = (gathered.ours.get('outbox')?.table.rows.length ?? 0) > 0;
  return hasRows && outboxNow(ports, gathered).rows.some(({ state }) => state === 'sending');
}
