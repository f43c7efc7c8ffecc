// Rows of Dates that somebody copied: the same words, time and people twice are one date.
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';

interface Said {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly where: string;
  readonly eventIds: readonly string[];
}

/** Rows that say the same as another one and stand for no event of their own, with that other one: nobody is invited twice. */
export function copiesIn<D extends Said>(dates: readonly D[]): Map<D, D> {
  const keyOf = ({ what, start, end, who, where }: D) =>
    [fold(what), start, end, fold(who), fold(where)].join('\n');
  const firsts = new Map<string, D>();
  const made = dates.filter(({ eventIds }) => eventIds.length > 0);
  for (const date of [...made, ...dates]) if (!firsts.has(keyOf(date))) firsts.set(keyOf(date), date);
  const isOwn = ({ eventIds }: D, first: D) => eventIds.some((id) => !first.eventIds.includes(id));
  return new Map(
    dates.flatMap((date) => {
      const first = firsts.get(keyOf(date))!;
      return first === date || isOwn(date, first) ? [] : [[date, first] as const];
    }),
  );
}

export function copied(sheet: string, row: number, first: number): Issue {
  return {
    severity: 'holds',
    sheet,
    row,
    column: 'What',
    found: say('the same as row {row}', { row: first }),
    wanted: say('one row for each'),
    remedy: say('Nobody is invited twice: this row is not put into the calendar. Delete it, or change it.'),
  };
}
