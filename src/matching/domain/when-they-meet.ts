// What may keep two people from meeting: no day or hour that suits both, an absence. A rule is neither: it is said, before any mail.

import type { Bounds } from '../../eligibility/eligibility.ts';
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { weekOfAnswers } from '../../people/week-of-answers.ts';
import { bothWeeks } from '../../programme/week.ts';
import type { MatchInput } from './match-input.ts';

interface When {
  readonly bounds: Bounds;
  readonly input: Pick<MatchInput, 'settings'>;
}

/** Where both said when they can and nothing of it meets; on two clocks nobody can tell from the days alone. */
export function timesApartSaid(mentee: Mentee, mentor: Mentor, { bounds, input }: When): string | null {
  if (fold(mentee.zone) !== fold(mentor.zone)) return null;
  const served = [mentee.strand, ...mentor.strands];
  const isInCircle = bounds.strands.some(({ name, kind }) => kind === 'circle' && served.includes(name));
  const [one, other] = [mentee, mentor].map((person) =>
    weekOfAnswers(person, input.settings.workingHours, isInCircle),
  );
  if (!one?.week || !other?.week) return null;
  if (bothWeeks(one.week, other.week).some((spans) => spans.length > 0)) return null;
  const said = ({ hours, times }: Mentee | Mentor) =>
    [hours, isInCircle ? '' : times.join(', ')].filter((text) => text.trim() !== '').join('; ');
  return say('No day or hour that suits both: “{one}” and “{other}”.', {
    one: said(mentee),
    other: said(mentor),
  });
}

/** Absences that Status names and that are not over. */
export function awaySaid(
  people: readonly (Mentee | Mentor)[],
  { away }: Pick<MatchInput, 'away'>,
): readonly string[] {
  return people.flatMap(({ id, name }) => {
    const found = away?.get(id);
    if (found === undefined || found.is === 'over') return [];
    const { from, until } = found;
    return from === null
      ? say('{name} is away until {until}.', { name, until })
      : say('{name} is away from {from} until {until}.', { name, from, until });
  });
}
