// In which role somebody leaves who takes part as mentor and as mentee: nothing of the other one is touched, and where nobody has said which,
// it is asked.
import type { Somebody } from '../../people/people.ts';
import type { LeavingRequest } from '../contract.ts';

type Role = Somebody['role'];

export interface RoleThatEnds {
  /** Null for all that they are. */
  readonly role: Role | null;
  /** Roles in which they take part, and will no more. */
  readonly taking: readonly Role[];
  /** Nobody has said yet which of two ends. */
  readonly asksRole: boolean;
  /** The role that stays as it is where the other one ends; null where there is none. */
  readonly goesOn: Role | null;
}

/**
 * @param answers  of this person, one for each role. Whoever has left in one of two roles is asked as well: they may come back in it, or leave
 * in the other.
 */
export function roleThatEnds(
  { role: said = null, other }: Pick<LeavingRequest, 'role' | 'other'>,
  answers: readonly Pick<Somebody, 'role' | 'takesPart'>[],
): RoleThatEnds {
  const all = answers.filter(({ takesPart }) => takesPart).map(({ role }) => role);
  const role = said === 'both' || other !== null ? null : said;
  const asksRole = other === null && said === null && answers.length > 1;
  return {
    role,
    taking: other !== null || asksRole ? [] : all.filter((one) => role === null || one === role),
    asksRole,
    goesOn: role === null ? null : (all.find((one) => one !== role) ?? null),
  };
}
