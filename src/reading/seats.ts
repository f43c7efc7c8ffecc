// The seats that meanings have among the columns of a tab, and which column the exact solver puts on each.
import { solve } from '../assignment/solve.ts';
import { remembered } from '../ground/made-when-asked.ts';
import type { Role } from './fields/field.ts';
import { asksQuestions, fieldNamed } from './fields/fields.ts';
import { isFilled } from './header-row.ts';
import type { Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { isRest, NO_MEANING } from './verdict.ts';

/** A second column of a meaning that one column usually has must be so much likelier, as a logarithm. */
const SECOND_SEAT = 3;
/** Meanings less likely than this are no candidates. */
const UNLIKELY = 0.004;
/** Gains are whole numbers for the solver. */
const SCALE = 1000;
/** Columns that share a meaning without doubling it: at most so many rows have both. */
const SAME_ROWS = 0.1;

/** What nearly every form asks: a column that may be the only one of it is likelier to be it, as a logarithm. */
const EXPECTED = new Set(['email', 'topics', 'role']);
const NOWHERE: Partial<Seat> = {};
const EXPECTED_WORTH = 1.2;

interface Seat {
  readonly field: string;
  readonly capacity: number;
  readonly cost: number;
}

/** The meaning that each column is given; what a person decided is left alone. */
export function placedIn(
  one: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
): string[] {
  const open = [...odds.keys()].filter((at) => decided[at] === undefined);
  const { seats, seatsOf } = createSeats(role, decided);
  const first = [0];
  const mentor: number[] = [];
  const gain: number[] = [];
  for (const at of open) {
    const least = Math.log(odds[at]!.get(NO_MEANING) || odds[at]!.get('question') || UNLIKELY);
    const { chances, of } = odds[at]!;
    for (let k = 0; k < chances.length; k++) {
      if (chances[k]! < UNLIKELY) continue;
      const plain = Math.log(chances[k]!) - least;
      const field = of.names[k]!;
      if (plain <= -EXPECTED_WORTH || isRest(field)) continue;
      for (const s of seatsOf(field)) {
        const { cost } = seats[s]!;
        const isFree = cost > 0 && plain > 0 && standsBeside(one, odds, at, k);
        const worth = plain - (isFree ? 0 : cost);
        if (worth <= 0) continue;
        mentor.push(s);
        gain.push(Math.round(SCALE * worth));
      }
    }
    first.push(mentor.length);
  }
  const { assignment } = solve({
    mentees: open.length,
    mentors: seats.length,
    capacity: seats.map(({ capacity }) => capacity),
    levels: ['worth'],
    first: new Int32Array(first),
    mentor: new Int32Array(mentor),
    gain: [new Float64Array(gain)],
  });
  const rest = asksQuestions(role) ? 'question' : NO_MEANING;
  return odds.map((_, at) => (seats[assignment[open.indexOf(at)]!] || NOWHERE).field || rest);
}

interface Seats {
  readonly seats: readonly Seat[];
  /** Where in `seats` those of a meaning stand. */
  readonly seatsOf: (field: string) => readonly number[];
}

/** One seat, and dearer ones for further columns; none but these where somebody took the first. */
function createSeats(role: Role, taken: readonly (string | null | undefined)[]): Seats {
  const seats: Seat[] = [];
  const seatsOf = remembered((field: string): readonly number[] => {
    const { joined } = fieldNamed(role, field)!;
    const further = { field, capacity: 1000, cost: joined ? 0 : SECOND_SEAT };
    const first = { field, capacity: 1, cost: EXPECTED.has(field) ? -EXPECTED_WORTH : 0 };
    return (taken.includes(field) ? [further] : [first, further]).map((seat) => seats.push(seat) - 1);
  });
  return { seats, seatsOf };
}

/** A column that also likely has a meaning makes a second one of it a matter of rows. */
const LIKELY_TOO = 0.3;

/** Two columns of one question whose answers stand in different rows: the form was changed in mid-season. */
function standsBeside({ tab }: TabEvidence, odds: readonly Odds[], at: number, place: number): boolean {
  let most = LIKELY_TOO;
  let other = -1;
  for (let k = 0; k < odds.length; k++) {
    const p = odds[k]!.chances[place]!;
    if (k === at || p < most) continue;
    most = p;
    other = k;
  }
  if (other < 0) return false;
  const [own, others] = [tab.columns[at]!, tab.columns[other]!];
  let [mine, both] = [0, 0];
  for (let row = 0; row < own.length && both <= SAME_ROWS * own.length; row++) {
    if (!isFilled(own[row])) continue;
    mine++;
    if (isFilled(others[row])) both++;
  }
  return mine > 0 && mine < own.length && both <= SAME_ROWS * mine;
}
