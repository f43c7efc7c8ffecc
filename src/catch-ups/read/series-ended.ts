// What is said of series that had begun when they were cancelled.
import { sayCount } from '../../language/say.ts';

export function endedSaid(n: number): string[] {
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.',
      '{n} repeating meetings end today: their later dates are out of the calendars, and the past ones stay.',
    ),
  ];
}
