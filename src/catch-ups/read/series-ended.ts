// What is said of series that had begun when they were cancelled.
import { sayCount } from '../../language/say.ts';

export function endedSaid(n: number): string[] {
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} series that had begun ends today: its times to come are out of the calendars, and what has been stays.',
      '{n} series that had begun end today: their times to come are out of the calendars, and what has been stays.',
    ),
  ];
}
