// When somebody may meet: the days and hours of their answers, those of the Settings where they gave none or none can be read.
import type { Mentee, Mentor } from '../../people/person.ts';
import { type WeekOfAnswers, weekOfAnswers } from '../../people/week-of-answers.ts';
import { type Week, weekOf } from '../../programme/week.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

export function workingWeek(
  { inCircles, gathered }: Pick<PreparedMeetings, 'inCircles' | 'gathered'>,
  person: Mentee | Mentor,
): WeekOfAnswers & { readonly week: Week } {
  const usual = gathered.settings.workingHours;
  const said = weekOfAnswers(person, usual, inCircles.has(person.id));
  return { ...said, week: said.week ?? weekOf(usual) };
}
