// What is said beside a time that we propose: that it lies outside what somebody named, on a day on which many are away, or that nobody could
// look into every calendar.
import { say } from '../../language/say.ts';
import { isOnFeast, isOutsideNamed } from '../domain/better-times.ts';
import type { SeriesWish } from '../domain/proposal.ts';
import { ofOurTimes } from '../read/as-moved.ts';

/** What speaks against a time of ours; empty for nothing. */
export function besideProposal(wish: SeriesWish, start: number): string {
  const { members } = wish;
  return [
    ...(members.some((one) => isOutsideNamed(one, start)) ? [say(ofOurTimes.outside)] : []),
    ...(members.some((one) => one.isSuitsUnread) ? [say(ofOurTimes.unreadTimes)] : []),
    ...(members.some((one) => isOnFeast(one, start)) ? [say(ofOurTimes.feast)] : []),
    unseen(wish),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Not visible is not free. */
function unseen({ members }: SeriesWish): string {
  if (members.some(({ isGuess }) => isGuess === true)) return say(ofOurTimes.guessed);
  const n = members.filter(({ busy }) => busy === null).length;
  if (n === 0) return '';
  return say(n === members.length ? ofOurTimes.nobody : ofOurTimes.one);
}
