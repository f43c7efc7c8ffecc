// Mentors whom a Lock keeps in a circle: by its name, whoever is in it now.
import { createEligibility } from '../../eligibility/eligibility.ts';
import { NO_PLACE } from '../../eligibility/rules.ts';
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { inCircles } from '../../our-sheets/pair-sheets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';

/** Mentors locked into a circle of this strand of which nobody is left: they lead no other one. */
export function lockedOutside(input: CircleInput, names: readonly string[]): Mentor[] {
  return lockedHere(input).filter(({ id }) => heldIn(input, id).every((name) => !names.includes(name)));
}

/** Whoever leads several stays in each of them. */
function heldIn({ holds }: CircleInput, id: string): string[] {
  return [...new Set([holds.locked.get(id)!, ...(holds.leading.get(id) ?? [])])];
}

/** Circles into which mentors of this strand are locked, with whom. */
export function ledByLock(input: CircleInput): Map<string, readonly Mentor[]> {
  const led = new Map<string, readonly Mentor[]>();
  for (const mentor of lockedHere(input))
    for (const name of heldIn(input, mentor.id)) led.set(name, [...(led.get(name) ?? []), mentor]);
  return led;
}

/** How many of these mentees may not have one of these mentors. */
export function forbiddenTo(
  { bounds }: CircleInput,
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
): number {
  const forbids = createEligibility(
    mentees,
    mentors,
    mentors.map(() => 1),
    bounds,
  );
  return mentees.filter((_, i) =>
    mentors.some((_, j) => ![null, NO_PLACE].includes(forbids(i, j) as string | null)),
  ).length;
}

/** A Lock that no circle answers to is asked about, and its row stays. */
export function lockedNowhere(input: CircleInput, names: readonly string[]): Issue[] {
  return lockedOutside(input, names).map(({ id, name }) => ({
    severity: 'holds',
    sheet: tabCalled('Circles'),
    row: input.holds.rows.get(id)?.row ?? 1,
    column: inCircles.lock,
    found: say('{name} is locked in {circle}, and no mentee is there', {
      ...{ name, circle: input.holds.locked.get(id)! },
    }),
    wanted: say('a circle with mentees'),
    remedy: say('The row stays as it is. Write another circle into it, or take out the tick in Lock.'),
  }));
}

function lockedHere({ strand, mentors, holds, severalStrands }: CircleInput): Mentor[] {
  return mentors.filter(({ id }) => {
    const written = fold(holds.rows.get(id)?.strand ?? '');
    const isHere = written === fold(strand.name) || (written === '' && !severalStrands);
    return holds.locked.has(id) && isHere;
  });
}
