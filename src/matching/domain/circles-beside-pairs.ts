// Circles of a programme that has pairs too, from the mentors whom pairs leave a place.

import type { Circle } from '../../circles/domain/circle.ts';
import { formCircles } from '../../circles/domain/circles.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Held } from './kept-pairs.ts';
import type { MatchInput } from './match-input.ts';
import type { Pair } from './pair-reasons.ts';
import type { Posing } from './problem-of-people.ts';
import type { Unmatched } from './unmatched.ts';

/** Circle strands one after the other, with the mentors whom pairs and earlier circles leave a place. */
export function circlesFor(input: MatchInput, held: Held, posing: Posing, pairs: readonly Pair[]) {
  const strands = input.people.strands.filter((strand) => strand.kind === 'circle');
  const waits = ({ role, id }: Mentee | Mentor) => input.perhaps.has(`${role} ${id}`);
  const circles: Circle[] = [];
  const left: Unmatched[] = [];
  const issues: Issue[] = [];
  const gaps: (number | null)[] = [];
  for (const strand of strands) {
    const formed = formCircles({
      strand,
      mentees: input.people.mentees.filter(
        (mentee) =>
          mentee.strand === strand.name && !waits(mentee) && !input.circleHolds.aside.has(mentee.id),
      ),
      mentors: input.people.mentors.filter(
        (mentor) =>
          mentor.strands.includes(strand.name) &&
          !waits(mentor) &&
          !input.circleHolds.aside.has(mentor.id) &&
          (input.circleHolds.leading.has(mentor.id) ||
            placesLeft(mentor, input.holds.taken, pairs, circles) > 0),
      ),
      bounds: held.bounds,
      holds: input.circleHolds,
      fit: posing.fit.pointsOf,
      seed: input.settings.drawSeed,
      severalStrands: strands.length > 1,
    });
    circles.push(...formed.circles);
    left.push(...formed.left.map(({ mentee, reason }) => ({ mentee, reason, closest: [] })));
    issues.push(...formed.issues);
    if (formed.circles.length > 0) gaps.push(formed.gap);
  }
  const gap = gaps.length === 0 || gaps.includes(null) ? null : Math.max(...(gaps as number[]));
  return { circles, left, issues, gap };
}

/** @param held  mentors with a place that a row takes which asks something first. */
function placesLeft(
  mentor: Mentor,
  held: readonly string[],
  pairs: readonly Pair[],
  circles: readonly Circle[],
): number {
  const seated = [...held, ...pairs.map((pair) => pair.mentor.id)];
  const taken = seated.filter((id) => id === mentor.id).length;
  return mentor.places - taken - circles.filter((circle) => circle.mentors.includes(mentor)).length;
}
