// Which mail of now a row of the Outbox is about, whatever the number of its attempt.
import { personId } from '../../ground/addresses.ts';
import { refuse } from '../../language/refusal.ts';
import { kindsOf, type Occasion, occasions } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import type { Mail } from './mail.ts';

/** The occasion on which mails of this kind are written; refuses a kind that is none of ours. */
export function occasionOf(kind: string): Occasion {
  return (
    occasions.find((one) => (kindsOf(one) as readonly string[]).includes(kind)) ??
    refuse('no such mail', kind)
  );
}

/** Whether a mail says to the same person what this row is about. */
export function isMailOf({
  kind,
  pair,
  person,
}: Pick<OutboxRow, 'kind' | 'pair' | 'person'>): (mail: Mail) => boolean {
  return ({ key }) => key.kind === kind && key.pair === pair && key.person === personId(person);
}
