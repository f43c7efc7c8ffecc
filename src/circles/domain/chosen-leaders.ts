// Mentors of circles in the order of what counts: locks, then those who wish to lead together, then the exact assignment.
import { createEligibility } from '../../eligibility/eligibility.ts';
import { NO_PLACE } from '../../eligibility/rules.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';
import { leadersOf } from './leaders.ts';
import { lockedOutside } from './locked-leaders.ts';

/**
 * Mentors of each group. A mentor locked in Circles leads the group that has the name of that circle, and no other.
 *
 * @param standing  how many of the groups, the first ones, get nobody whom they do not need.
 */
export function leadersFor(
  input: CircleInput,
  groups: readonly (readonly Mentee[])[],
  names: readonly string[],
  standing: number,
): Mentor[][] {
  const { strand, bounds, holds, fit, seed } = input;
  const elsewhere = new Set(lockedOutside(input, names));
  const mentors = input.mentors.filter((mentor) => !elsewhere.has(mentor));
  const leads = (id: string, name: string) =>
    holds.locked.get(id) === name || holds.leading.get(id)?.includes(name) === true;
  const fixed = names.map((name) => mentors.filter(({ id }) => leads(id, name)));
  const forbids = (mentee: Mentee, mentor: Mentor) => {
    const rule = createEligibility([mentee], [mentor], [1], bounds)(0, 0);
    return rule === NO_PLACE ? null : rule;
  };
  const together = withCoLeaders({ ...input, mentors }, groups, fixed, forbids);
  return leadersOf({
    strand,
    circles: groups,
    standing,
    mentors,
    fixed: together,
    forbids,
    points: fit,
    seed,
  });
}

/** Two mentors who want to lead together get the free circle that both fit best, where circles have room for two. */
function withCoLeaders(
  { strand, mentors, fit: fitOf }: CircleInput,
  groups: readonly (readonly Mentee[])[],
  fixed: Mentor[][],
  forbids: (mentee: Mentee, mentor: Mentor) => string | null,
): Mentor[][] {
  if (strand.mentors.most < 2) return fixed;
  const used = new Set(fixed.flat());
  for (const mentor of mentors) {
    const partner = mentors.find(
      (other) => mentor.coLeaders.includes(other.id) && wouldLeadWith(other, mentor),
    );
    if (!partner || used.has(mentor) || used.has(partner)) continue;
    const pair = [mentor, partner];
    const points = (members: readonly Mentee[]) =>
      members.reduce((sum, member) => sum + fitOf(member, mentor) + fitOf(member, partner), 0) /
      members.length;
    const open = groups
      .map((members, c) => ({ c, members, points: points(members) }))
      .filter(
        ({ c, members }) =>
          fixed[c]!.length === 0 && members.every((m) => pair.every((p) => forbids(m, p) === null)),
      )
      .sort((a, b) => b.points - a.points || a.c - b.c)[0];
    if (!open) continue;
    fixed[open.c] = pair;
    for (const leader of pair) used.add(leader);
  }
  return fixed;
}

/** The other one wishes it too, or wishes for nobody. */
function wouldLeadWith(other: Mentor, mentor: Mentor): boolean {
  return other.coLeaders.length === 0 || other.coLeaders.includes(mentor.id);
}
