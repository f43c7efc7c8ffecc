// The Outbox while mails are under way: as it stands now, and what a cut left in doubt.
import { inDoubt } from '../../outbox/remembered.ts';
import type { Ports } from '../../ports/ports.ts';
import { type OutboxNow, outboxNow } from '../../workbook/outbox-now.ts';
import { readAgain } from '../../workbook/read-again.ts';
import type { IntroduceRequest } from '../contract.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';

/** Whoever holds the lock is the only one at work: what is under way then was cut. A look does not know. */
export function underWay(
  prepared: PreparedIntroductions,
  step: IntroduceRequest['step'],
): PreparedIntroductions {
  return step === 'look' ? prepared : { ...prepared, rows: prepared.rows.map(inDoubt) };
}

/** The Outbox as it stands at this moment; nothing else is read twice. */
export function outboxAgain(ports: Ports, { gathered }: PreparedIntroductions): OutboxNow {
  return outboxNow(ports, readAgain(ports, gathered, ['outbox']));
}
