// Mails that were approved, were held back since, and are true again: approving takes them along, so they are counted and named before.
import { sayCount } from '../../language/say.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';

/** @param goes  references of the mails of this moment. What a person holds back, or typed over, stays. */
export function comesBack(rows: readonly OutboxRow[], goes: ReadonlySet<string>): readonly OutboxRow[] {
  return rows.filter(
    ({ ref, state, isHeldByHand, typed }) => state === 'held' && !isHeldByHand && !typed && goes.has(ref),
  );
}

/** Empty where there are none. */
export function saysReturning(back: readonly OutboxRow[], called: (who: string) => string): string {
  if (back.length === 0) return '';
  const names = [...new Set(back.map(({ person }) => called(person)))].join(', ');
  return sayCount(
    back.length,
    '{n} mail that was held back is true again, and goes with them: to {names}.',
    '{n} mails that were held back are true again, and go with them: to {names}.',
    { names },
  );
}
