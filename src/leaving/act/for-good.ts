// What an end means for later, said before it is written; and how a pair is kept over a short absence.

import { say } from '../../language/say.ts';
import type { LeavingView } from '../contract.ts';
import type { Parting } from '../domain/parting.ts';

/** What ends stays ended, and a short absence needs no end. */
export function forGood(
  { pairs, state }: Pick<LeavingView, 'pairs' | 'state'>,
  how: Parting['how'],
): string[] {
  if (state !== 'open' || !pairs.some(({ hadMet }) => hadMet)) return [];
  return [
    say('Two who had met and part are not matched with each other again in this edition.'),
    ...(how === 'paused'
      ? [say('If the two go on afterwards, choose “away for a while, pair kept” above.')]
      : []),
  ];
}
