// Who answered the survey, in sentences; and where the figures may not be counted anew, why, and what can be done all the same.

import { say, sayCount } from '../../language/say.ts';
import { addressed } from './respondents.ts';
import type { Base, Tallies } from './tallies.ts';

type Counts = Pick<Base, 'invited'> & { readonly answered: number };

/** THE TABLE of how the number of those who answered is said, by role; where more answered than were asked, nobody knows of how many. */
const SAID: Readonly<Record<Base['role'], (counts: Counts) => string>> = {
  mentor: ({ answered, invited }) =>
    invited < answered
      ? sayCount(answered, '{n} mentor answered.', '{n} mentors answered.')
      : sayCount(
          answered,
          '{n} of {invited} mentors answered ({percent} %).',
          '{n} of {invited} mentors answered ({percent} %).',
          { invited, percent: percentOf(answered, invited) },
        ),
  mentee: ({ answered, invited }) =>
    invited < answered
      ? sayCount(answered, '{n} mentee answered.', '{n} mentees answered.')
      : sayCount(
          answered,
          '{n} of {invited} mentees answered ({percent} %).',
          '{n} of {invited} mentees answered ({percent} %).',
          { invited, percent: percentOf(answered, invited) },
        ),
};

const percentOf = (n: number, of: number) => Math.round((100 * n) / of);

export function answeredSays(tallies: Tallies, smallestGroup: number): string[] {
  const { base, counting, everybody } = tallies;
  if (everybody.length === 0) return [];
  return [
    ...(counting.isWithheld ? withheldSays(tallies, smallestGroup) : countsSaid(base, smallestGroup)),
    ...(everybody.some(addressed)
      ? []
      : [
          say(
            'The answers carry no address: nobody can tell who has not answered yet, so nobody is reminded.',
          ),
        ]),
  ];
}

/** Both roles, or none: what one lacks could be taken from the whole. */
function countsSaid(base: readonly Base[], least: number): string[] {
  const known = base.filter(({ answered, invited }) => (answered ?? 0) + invited > 0);
  if (known.some(({ answered }) => answered === null))
    return [say('Fewer than {least} of one role answered, so how many of each is not shown.', { least })];
  const said = known.map(({ role, answered, invited }) => SAID[role]({ answered: answered!, invited }));
  return said.length === 0 ? [] : [said.join(' ')];
}

/** What was shown stays right for its day; new figures beside it would show whose answers went. */
function withheldSays({ invited, everybody }: Tallies, least: number): string[] {
  const atEnd = everybody.filter(({ wave }) => wave === 'end').length;
  return [
    say(
      'The figures in the sheet {Results} stand as they were counted. A few of those answers have been changed or erased since, and new figures beside the old ones would show whose.',
    ),
    invited === 0 || invited > atEnd
      ? say(
          'Nothing has to be done: {Results}, and the report if there is one, can be handed on as they are. Once {least} more answers of that role and strand have come, all are counted anew.',
          { least },
        )
      : say(
          'Nothing has to be done: {Results}, and the report if there is one, can be handed on as they are; nobody is left who could still answer. Only if nobody has seen them yet, delete the sheet {Results} and count again.',
        ),
  ];
}
