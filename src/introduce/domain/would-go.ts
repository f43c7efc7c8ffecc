// The mails that approving and sending would hand over now, in their order: what a look before both can promise.

import type { Occasion } from '../../letters/mails.ts';
import { kindsOf } from '../../letters/mails.ts';
import { isForLater, type OutboxRow } from '../../outbox/outbox.ts';
import type { Group } from './group.ts';
import type { Mail } from './mail.ts';
import { toGo } from './samples.ts';

interface Sources {
  readonly occasion: Occasion;
  readonly groups: readonly Group[];
  /** Mails that have no row yet. */
  readonly due: readonly Mail[];
  readonly rows: readonly OutboxRow[];
}

/** @param today  like 2026-04-01: what is prepared for a later day stays. */
export function wouldGo({ occasion, groups, due, rows }: Sources, today: string): Mail[] {
  const kinds: readonly string[] = kindsOf(occasion);
  const waits = ({ state, isHeldByHand, typed }: OutboxRow) =>
    state === 'queued' || (state === 'held' && !isHeldByHand && !typed);
  const waiting = rows
    .filter((row) => kinds.includes(row.kind) && waits(row) && !isForLater(row, today))
    // Approving queues again what is true again.
    .map((row): OutboxRow => ({ ...row, state: 'queued' }));
  return toGo(groups, due, waiting);
}
