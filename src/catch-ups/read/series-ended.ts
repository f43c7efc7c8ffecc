// What is said of series that had begun when they were cancelled: before the press, and afterwards.
import { say, sayCount } from '../../language/say.ts';
import { type Going, goingOf, type InSeries } from '../domain/end-of-series.ts';
import { allTimes } from './difference-found.ts';

/** @param going  what went of each event that was called off. */
export function endedSaid(going: readonly Going[]): string[] {
  const ended = going.filter((one) => one === 'later').length;
  return [
    ...(ended === 0
      ? []
      : [
          sayCount(
            ended,
            '{n} repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.',
            '{n} repeating meetings end today: their later dates are out of the calendars, and the past ones stay.',
          ),
        ]),
    ...pastTooSaid(going),
  ];
}

/** True before and afterwards. */
export function pastTooSaid(going: readonly Going[]): string[] {
  const n = going.filter((one) => one === 'past too').length;
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} repeating meeting goes with its past dates: single dates were added to it, so the later ones cannot go alone.',
      '{n} repeating meetings go with their past dates: single dates were added to them, so the later ones cannot go alone.',
    ),
  ];
}

const CANCELS: Readonly<Record<Going, () => string>> = {
  all: allTimes,
  later: () =>
    say('It repeats in the calendar: cancelling takes out its later dates, and the past ones stay.'),
  'past too': () =>
    say(
      'It repeats in the calendar, and single dates were added to it: cancelling takes out the past ones as well.',
    ),
};

/** The sentence about something that can be cancelled, with what that does to a series. @param now  ms since 1970. */
export function cancelsSeries(event: InSeries, now: number, said: string): string {
  return event.repeats === undefined ? said : `${said} ${CANCELS[goingOf(event, now)]()}`;
}
