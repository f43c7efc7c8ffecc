// From when until when somebody is away as the page says it, and how that stands in Status.

import { dayWritten } from '../../ground/written-days.ts';
import { refuse } from '../../language/refusal.ts';
import type { Reading } from '../../people/people.ts';
import type { LeavingRequest } from '../contract.ts';
import type { Days } from '../domain/parting.ts';

type Asked = Pick<LeavingRequest, 'how' | 'other' | 'from' | 'until'>;

/**
 * Null for whoever leaves or parts. Days that are left out are those that stand already; else it begins today.
 *
 * @throws Refusal where a day is none, where the last one is not after the first, and where it has passed.
 */
export function absenceAsked(
  { how, other, from, until }: Asked,
  person: string,
  { away }: Pick<Reading, 'away'>,
  today: () => string,
): Days | null {
  if (how !== 'away' || other !== null) return null;
  const before = away.get(person);
  const known = before?.is === 'over' ? undefined : before;
  const days = {
    from: dayMeant(from) ?? known?.from ?? today(),
    until: dayMeant(until) ?? known?.until ?? refuse('away until when', until ?? ''),
  };
  if (days.until <= days.from || days.until <= today())
    refuse('away until when', `${days.from} – ${days.until}`);
  return days;
}

function dayMeant(text: string | null | undefined): string | null {
  const written = (text ?? '').trim();
  return written === '' ? null : (dayWritten(written) ?? refuse('away until when', written));
}

/** As it stands in Status, where it is read again. */
export function statusFor({ from, until }: Days): string {
  return `away ${from} – ${until}`;
}
