// What is known of those who were introduced, in sentences: who answered the check-in, and what. That nobody was asked is said too, and
// never shown as nobody having met.

import { say, sayCount } from '../../language/say.ts';
import type { FollowUp } from '../../pairs/follow-up.ts';

/** A sentence each; people count once, in however many pairs they are. */
export function sinceSaid(followUp: readonly FollowUp[]): string[] {
  const n = (fits: (one: FollowUp) => boolean) =>
    new Set(followUp.filter(fits).map(({ person }) => person)).size;
  const each = [...new Map(followUp.map((one) => [one.person, one])).values()];
  const notes = each.reduce((sum, one) => sum + one.notes, 0);
  const feedback = n((one) => one.feedback);
  return [
    checkInSaid(followUp, n),
    ...(notes > 0 ? [sayCount(notes, '{n} reflection note came in.', '{n} reflection notes came in.')] : []),
    ...(feedback > 0
      ? [sayCount(feedback, '{n} person answered the survey.', '{n} people answered the survey.')]
      : []),
  ];
}

function checkInSaid(followUp: readonly FollowUp[], n: (fits: (one: FollowUp) => boolean) => number): string {
  if (followUp.every(({ checkIn }) => checkIn === 'not asked'))
    return say('Whether they met is not known: this file has no answers to a check-in.');
  const answered = n(({ checkIn }) => checkIn === 'answered');
  if (answered === 0) return say('Nobody introduced has answered the check-in yet.');
  return sayCount(
    answered,
    '{n} of {people} answered the check-in: {met} said that they met, {good} that it is a good match.',
    '{n} of {people} answered the check-in: {met} said that they met, {good} that it is a good match.',
    { people: n(() => true), met: n(({ met }) => met === true), good: n(({ fit }) => fit === 'good') },
  );
}
