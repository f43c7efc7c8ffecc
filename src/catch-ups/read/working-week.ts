// When somebody may meet: the days and hours of their answers, those of the Settings where they gave none or none can be read.
import type { Mentee, Mentor } from '../../people/person.ts';
import { bothWeeks, readWeek, type Week, weekOf } from '../../programme/week.ts';

import type { PreparedMeetings } from './prepare-meetings.ts';

interface WorkingWeek {
  readonly week: Week;
  /** What they wrote and nobody can read, by the column it stands in. */
  readonly unread: readonly {
    readonly column: 'Working hours' | 'Possible times';
    readonly written: string;
  }[];
}

export function workingWeek(
  { inCircles, gathered }: Pick<PreparedMeetings, 'inCircles' | 'gathered'>,
  { id, hours, times }: Mentee | Mentor,
): WorkingWeek {
  const usual = gathered.settings.workingHours;
  const answers = [
    { column: 'Working hours', written: hours },
    { column: 'Possible times', written: inCircles.has(id) ? '' : times.join('; ') },
  ] as const;
  const read = answers
    .filter(({ written }) => written.trim() !== '')
    .map((answer) => ({ ...answer, week: readWeek(answer.written, usual) }));
  const weeks = read.flatMap(({ week }) => (week === null ? [] : [week]));
  return {
    week: weeks.length === 0 ? weekOf(usual) : weeks.reduce(bothWeeks),
    unread: read.filter(({ week }) => week === null).map(({ column, written }) => ({ column, written })),
  };
}
