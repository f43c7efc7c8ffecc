// Rows of Matches that look like a slip of the mouse: one column sorted alone, so that mentors stand beside other mentees than we
// proposed, or one mentor filled down over many rows. One or two mentors written by hand are a decision.
import { idIn, type PairRow } from './pair.ts';
import { stands } from './status.ts';

/** So many rows at once are no decision about each of them. */
const MANY = 3;

interface Seats {
  readonly row: PairRow;
  readonly mentee: string;
  readonly mentor: string;
}

/**
 * Numbers of the rows that a person has to look at. A ticked Lock, or another word than proposed, says that a row is meant so.
 *
 * @param placesOf  places of a mentor by id.
 */
export function rearranged(
  rows: readonly PairRow[],
  placesOf: (mentor: string) => number,
): ReadonlySet<number> {
  const plan = new Map(
    rows.flatMap(({ last, proposed }) => (last.mentee && proposed ? [[last.mentee, proposed]] : [])),
  );
  const all = rows.flatMap((row): Seats[] => {
    const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
    return mentee === null || mentor === null || !stands(row.status) ? [] : [{ row, mentee, mentor }];
  });
  const changed = all.filter(
    ({ row, mentee, mentor }) =>
      row.status === 'proposed' && !row.isLocked && plan.has(mentee) && plan.get(mentee) !== mentor,
  );
  if (changed.length < MANY) return new Set();
  const numbers = [...sorted(changed, plan), ...filled(changed, all, placesOf)].map(({ row }) => row.row);
  return new Set(numbers);
}

/** Mentors who stand in each other's rows. */
function sorted(changed: readonly Seats[], plan: ReadonlyMap<string, string>): readonly Seats[] {
  const left = changed.map(({ mentee }) => plan.get(mentee)!);
  const moved = changed.filter(({ mentor }) => {
    const at = left.indexOf(mentor);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return moved.length < MANY ? [] : moved;
}

/** Rows of a mentor who was written into many, beyond the places there are. */
function filled(
  changed: readonly Seats[],
  all: readonly Seats[],
  placesOf: (mentor: string) => number,
): readonly Seats[] {
  const times = (list: readonly Seats[], mentor: string) =>
    list.filter((one) => one.mentor === mentor).length;
  return changed.filter(
    ({ mentor }) => times(changed, mentor) >= MANY && times(all, mentor) > placesOf(mentor),
  );
}
