// What keeps two mentees out of one circle: the rules that hold between its members, too, and what was said about the two.
import { say } from '../language/say.ts';
import type { Mentee } from '../people/person.ts';
import { appliesTo, type Bounds, sideOf } from './eligibility.ts';
import { NEVER_PAIR, pairKey, type Rule, type Side } from './rules.ts';

/** Rules that also hold between members of one circle; the others are about a mentor. */
const BETWEEN_MEMBERS = new Set([
  'Not the same unit',
  'Not the same organisation',
  'Not the supervisor',
  'Nobody who was named as a conflict',
  'A language in common',
  'A format in common',
]);

/** Those of a strand. */
export function rulesBetween({ active }: Pick<Bounds, 'active'>, strand: string): Rule[] {
  return active
    .filter((one) => appliesTo(one, strand) && BETWEEN_MEMBERS.has(one.rule.name))
    .map(({ rule }) => rule);
}

/** Whether the answers of two mentees break a rule that holds between members, whoever of them is asked. */
export function breaksBetween(rule: Rule, one: Side, other: Side): boolean {
  const nobody = new Set<string>();
  return rule.forbids(one, other, nobody) || rule.forbids(other, one, nobody);
}

/** Everything that keeps two mentees of a strand apart, by name, as one text; null for nothing. */
export function apartBetween(one: Mentee, other: Mentee, bounds: Bounds): string | null {
  const key = pairKey(one.id, other.id);
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  const names = [
    ...(bounds.never.has(key) ? [NEVER_PAIR] : []),
    ...(bounds.parted.has(key) ? [bounds.parted.get(key)!] : []),
    ...(one.apart.includes(other.id) || other.apart.includes(one.id)
      ? [say('a wish to be in different circles')]
      : []),
    ...rulesBetween(bounds, one.strand)
      .filter((rule) => breaksBetween(rule, side, otherSide))
      .map(({ name }) => name),
  ];
  return names.length === 0 ? null : names.join(' · ');
}
