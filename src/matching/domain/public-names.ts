// What the public form of a problem calls a reason that stands in no sheet of rules.
import { CROSSING, DECLINED, NEVER_PAIR, PARTED } from '../../eligibility/rules.ts';

const NAMES: Readonly<Record<string, string>> = {
  [PARTED]: NEVER_PAIR,
  [DECLINED]: NEVER_PAIR,
  [CROSSING]: 'Only the same organisation',
};

/** The name of the same rule in Rules, or of those that need no row there. */
export function publicName(rule: string): string {
  return NAMES[rule] ?? rule;
}
