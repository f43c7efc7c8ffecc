// How a pair or circle is called on a page: by its people's names.
import { addressesIn } from '../../pairs/pair.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** Mentee, then mentor; a pair that is in no sheet any more by its addresses. */
export function whoIs({ groupOf }: PreparedMeetings, pair: string): string {
  const members = groupOf.get(pair)?.members ?? [];
  if (members.length === 0 || addressesIn(pair) === null) return pair;
  const called = (role: 'mentee' | 'mentor') => {
    const person = members.find((one) => one.role === role);
    return person?.name || person?.email || '';
  };
  return `${called('mentee')} · ${called('mentor')}`;
}
