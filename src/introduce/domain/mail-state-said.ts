// What became of a mail, in the coordinator's words.

import { say } from '../../language/say.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { saysAgain } from '../../outbox/outbox-notes.ts';

const STATES: Readonly<Record<OutboxRow['state'], () => string>> = {
  queued: () => say('waiting'),
  sending: () => say('on its way'),
  sent: () => say('sent'),
  unsure: () => say('unsure'),
  failed: () => say('refused'),
  held: () => say('held back'),
  bounced: () => say('came back'),
};

/** What came back or was refused, and in whose place another mail goes, did not arrive. */
export function stateSaid({ state, note }: Pick<OutboxRow, 'state' | 'note'>): string {
  return state === 'failed' && saysAgain(note) ? say('did not arrive') : STATES[state]();
}
