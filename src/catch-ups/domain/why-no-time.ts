// Why a meeting has no time, in words, and what would help.

import { say } from '../../language/say.ts';
import type { Attendee, NoTime } from './proposal.ts';
import { namesDays, weekSaid } from './week-said.ts';

function hoursOf({ hours, offsets }: Attendee): string {
  return `${weekSaid(hours)} ${offsets.zone}`;
}

function neverMeet(members: readonly Attendee[]): string {
  const hours = members.map(hoursOf).join(say(' and '));
  return members.some(({ isOfTimes, hours: week }) => isOfTimes || namesDays(week))
    ? say(
        'The days and hours that suit them never meet ({hours}). Another hour or day in one of the answers would help.',
        { hours },
      )
    : say('Their working hours never meet ({hours}). Another hour or day in one of the answers would help.', {
        hours,
      });
}

/** Without names: whose hours they are is clear from the pair. */
export function whyNoTime(why: NoTime, members: readonly Attendee[]): string {
  const texts: Readonly<Record<NoTime, string>> = {
    'hours never meet': neverMeet(members),
    closed: say(
      'The days around it are closed in Settings, under Closed days. Open one of them there, or write a time by hand.',
    ),
    'no day': say(
      'No working day lies in the few days that this meeting has. Fewer meetings, or more months in {Strands?}, would help.',
    ),
    away: members.some(({ absent }) => absent)
      ? say(
          'One of them is away then, as Status says. Write a time by hand if the meeting is to take place all the same.',
        )
      : say(
          'One of them is away that month, as the form says. Write a time by hand if the meeting is to take place all the same.',
        ),
    'nothing free': say(
      'At every time that would suit, a calendar says that one of them is busy. Longer working hours or another month would help.',
    ),
    taken: say(
      'The times that suit are taken by other meetings of the same people. Write a time by hand, or widen the working hours.',
    ),
    past: say('Its time has passed. Write a later time by hand if it is still to take place.'),
  };
  return texts[why];
}
