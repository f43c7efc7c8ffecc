// When somebody may meet as they answered: working hours, and days or times that suit; null where nothing of it can be read.
import type { Hours } from '../programme/hours.ts';
import { bothWeeks, namesHours, readWeek, type Week } from '../programme/week.ts';
import type { Mentee, Mentor } from './person.ts';

export interface WeekOfAnswers {
  readonly week: Week | null;
  /** Said by days or times that suit, and not by working hours alone. */
  readonly isOfTimes: boolean;
  /** Hours stand beside the days or times that suit, or there are working hours alone; a day without any is the whole day. */
  readonly namesHours: boolean;
  /** What they wrote and nobody can read, by the column it stands in. */
  readonly unread: readonly {
    readonly column: 'Working hours' | 'Possible times';
    readonly written: string;
  }[];
}

/**
 * @param usual       hours of days for which none are written.
 * @param isInCircle  possible times are hours at which a circle may begin, then.
 */
export function weekOfAnswers(
  { hours, times }: Pick<Mentee | Mentor, 'hours' | 'times'>,
  usual: Hours,
  isInCircle: boolean,
): WeekOfAnswers {
  const answers = [
    { column: 'Working hours', written: hours },
    { column: 'Possible times', written: isInCircle ? '' : times.join('; ') },
  ] as const;
  const read = answers
    .filter(({ written }) => written.trim() !== '')
    .map((answer) => ({ ...answer, week: readWeek(answer.written, usual) }));
  const known = read.filter(({ week }) => week !== null);
  const last = known[known.length - 1];
  return {
    week: known.length === 0 ? null : known.map(({ week }) => week!).reduce(bothWeeks),
    isOfTimes: known.some(({ column }) => column === 'Possible times'),
    namesHours: last !== undefined && namesHours(last.written, usual),
    unread: read.filter(({ week }) => week === null).map(({ column, written }) => ({ column, written })),
  };
}
