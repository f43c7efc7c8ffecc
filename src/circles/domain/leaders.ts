// Mentors for circles: a second exact assignment. Circles are rows, one for each mentor wanted; a mentor leads one circle
// at most, and only one in which every member is allowed with them.
import { solveChecked } from '../../assignment/problem-json.ts';
import type { Forbids } from '../../eligibility/eligibility.ts';
import { drawHashes, drawOf } from '../../ground/draw.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';

/** Circles that wait for their mentors, and who may be theirs. */
export interface Leading {
  readonly strand: Strand;
  readonly circles: readonly (readonly Mentee[])[];
  /** How many of them, the first ones, stay as they are: they get nobody whom they do not need. */
  readonly standing: number;
  /** Mentors with a place left who serve the strand. */
  readonly mentors: readonly Mentor[];
  /** Mentors that the coordinator locked into a circle, by circle. */
  readonly fixed: readonly (readonly Mentor[])[];
  readonly forbids: (mentee: Mentee, mentor: Mentor) => ReturnType<Forbids>;
  readonly points: (mentee: Mentee, mentor: Mentor) => number;
  readonly seed: string;
}

/** Mentors of each circle. The needed ones come first for all circles, the optional ones after that. */
export function leadersOf(leading: Leading): Mentor[][] {
  const { circles, fixed, standing } = leading;
  const taken = new Set(fixed.flat().map((mentor) => mentor.id));
  const free = leading.mentors.filter((mentor) => !taken.has(mentor.id));
  const rows = circles.flatMap((_, c) => rowsFor(c, fixed[c]!.length, mentorsOf(leading, c < standing)));
  const chosen = assign(leading, rows, free);
  return circles.map((_, c) => [
    ...fixed[c]!,
    ...rows.flatMap((row, k) => (row.circle === c && chosen[k] !== null ? [free[chosen[k]!]!] : [])),
  ]);
}

interface SeatRow {
  readonly circle: number;
  readonly isNeeded: boolean;
}

function mentorsOf({ strand: { mentors } }: Leading, isStanding: boolean): Strand['mentors'] {
  return isStanding ? { ...mentors, most: mentors.least } : mentors;
}

function rowsFor(circle: number, fixed: number, mentors: Strand['mentors']): SeatRow[] {
  return Array.from({ length: mentors.most }, (_, k) => ({ circle, isNeeded: k < mentors.least })).slice(
    fixed,
  );
}

function assign(
  { circles, forbids, points, seed }: Leading,
  rows: readonly SeatRow[],
  mentors: readonly Mentor[],
) {
  const mentorHash = drawHashes(
    mentors.map((mentor) => mentor.id),
    seed,
  );
  const circleHash = drawHashes(
    circles.map((members) => members.map((member) => member.id).join(' ')),
    seed,
  );
  const first = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const gain: [number[], number[], number[], number[]] = [[], [], [], []];
  rows.forEach(({ circle, isNeeded }, r) => {
    const members = circles[circle]!;
    mentors.forEach((mentor, j) => {
      if (members.some((member) => forbids(member, mentor) !== null)) return;
      const sum = members.reduce((all, member) => all + points(member, mentor), 0);
      columns.push(j);
      gain[0].push(isNeeded ? 1 : 0);
      gain[1].push(1);
      gain[2].push(Math.round(sum / members.length));
      gain[3].push(drawOf(circleHash[circle]! + r, mentorHash[j]!));
    });
    first[r + 1] = columns.length;
  });
  const { solution } = solveChecked({
    mentees: rows.length,
    mentors: mentors.length,
    capacity: mentors.map(() => 1),
    levels: ['needed', 'optional', 'fit', 'draw'],
    first,
    mentor: Int32Array.from(columns),
    gain: gain.map((level) => Float64Array.from(level)),
  });
  return solution.assignment;
}
