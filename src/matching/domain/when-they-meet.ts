// What may keep two people from meeting: no day or hour that suits both, an absence. A rule is neither: it is said, before any mail.

import type { Bounds } from '../../eligibility/eligibility.ts';
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import { type WeekOfAnswers, weekOfAnswers } from '../../people/week-of-answers.ts';
import { bothWeeks, type Week } from '../../programme/week.ts';
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
  if (mayMeet(one, other)) return null;
  const said = ({ hours, times }: Mentee | Mentor) =>
    [hours, isInCircle ? '' : times.join(', ')].filter((text) => text.trim() !== '').join('; ');
  return say('No day or hour that suits both: “{one}” and “{other}”.', {
    one: said(mentee),
    other: said(mentor),
  });
}

/** Whoever names a day alone means the whole of it, and whose own answers leave no time has said something that we do not understand. */
function mayMeet(one: WeekOfAnswers, other: WeekOfAnswers): boolean {
  const [a, b] = [one.week!, other.week!];
  if (!hasTime(a) || !hasTime(b) || hasTime(bothWeeks(a, b))) return true;
  const areHours = one.namesHours && other.namesHours;
  return !areHours && a.some((spans, day) => spans.length > 0 && b[day]!.length > 0);
}

const hasTime = (week: Week) => week.some((spans) => spans.length > 0);

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
