// Which pairs are allowed, and the name of the rule for each one that is not.

import { fold } from '../ground/folding.ts';
import { AND_RULE } from '../language/rule-called.ts';
import type { Mentee, Mentor, Person } from '../people/person.ts';
import type { Strand } from '../programme/strands.ts';
import {
  type ActiveRule,
  areApart,
  CROSSING,
  NEVER_PAIR,
  NO_PLACE,
  pairKey,
  SAME_PERSON,
  type Side,
  type Together,
} from './rules.ts';

/** Everything that may forbid a pair. */
export interface Bounds {
  readonly active: readonly ActiveRule[];
  /** Pair keys, both directions. */
  readonly never: ReadonlySet<string>;
  /** Pair keys of those who were brought together in this edition and are not any more, with the reason. */
  readonly parted: ReadonlyMap<string, string>;
  /** Pair keys of earlier editions. */
  readonly earlier: ReadonlySet<string>;
  readonly together: Together;
  readonly strands: readonly Strand[];
}

/** Null where the pair is allowed, else the name of the first rule that forbids it. */
export type Forbids = (mentee: number, mentor: number) => string | null;

/**
 * @param seats  places left per mentor, after locked pairs.
 * @returns a function over indices; pairs of different strands are not asked about.
 */
export function createEligibility(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  seats: readonly number[],
  bounds: Bounds,
): Forbids {
  const menteeSides = mentees.map(menteeSide);
  const mentorSides = mentors.map((mentor) => sideOf(mentor));
  const rulesOf = new Map(bounds.strands.map((strand) => [strand.name, rulesFor(strand, bounds)]));
  return (i, j) => {
    const mentee = menteeSides[i]!;
    const mentor = mentorSides[j]!;
    if (mentee.id === mentor.id) return SAME_PERSON;
    if (bounds.never.size > 0 && bounds.never.has(pairKey(mentee.id, mentor.id))) return NEVER_PAIR;
    const parted = bounds.parted.size === 0 ? undefined : bounds.parted.get(pairKey(mentee.id, mentor.id));
    if (parted !== undefined) return parted;
    const strand = rulesOf.get(mentees[i]!.strand)!;
    for (const rule of strand.rules)
      if (rule.forbids(mentee, mentor, bounds.earlier, bounds.together)) return rule.name;
    if (!strand.mayCross && areApart(mentee.organisation, mentor.organisation)) return CROSSING;
    return seats[j]! <= 0 ? NO_PLACE : null;
  };
}

/** Every rule of the programme that two people break, by name, as one text; null for none. Places do not count. */
export function rulesBroken(mentee: Mentee, mentor: Mentor, bounds: Bounds): string | null {
  const [one, other] = [menteeSide(mentee), sideOf(mentor)];
  if (one.id === other.id) return SAME_PERSON;
  const key = pairKey(one.id, other.id);
  const { rules, mayCross } = rulesFor(bounds.strands.find(({ name }) => name === mentee.strand)!, bounds);
  const names = [
    ...(bounds.never.has(key) ? [NEVER_PAIR] : []),
    ...(bounds.parted.has(key) ? [bounds.parted.get(key)!] : []),
    ...rules
      .filter((rule) => rule.forbids(one, other, bounds.earlier, bounds.together))
      .map(({ name }) => name),
    ...(!mayCross && areApart(one.organisation, other.organisation) ? [CROSSING] : []),
  ];
  return names.length === 0 ? null : names.join(AND_RULE);
}

function rulesFor(strand: Strand, bounds: Bounds) {
  const active = bounds.active.filter((rule) => appliesTo(rule, strand.name));
  return { rules: active.map((a) => a.rule), mayCross: strand.mayCrossOrganisations };
}

/** Whether a rule holds in a strand; its name is compared folded, like every name. */
export function appliesTo({ strands }: ActiveRule, strand: string): boolean {
  return strands === null || strands.has(fold(strand));
}

/** What a mentee wishes, besides what both sides say of themselves. */
function menteeSide(mentee: Mentee): Side {
  return {
    ...sideOf(mentee),
    wantsUnit: mentee.wantsUnit,
    wantsOrganisation: mentee.wantsOrganisation,
    onlyChoices: mentee.onlyChoices,
    chosen: new Set(mentee.choices.map((choice) => choice.mentor)),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** A person's folded answers, ready for rules. */
export function sideOf(person: Person): Side {
  const named = (rule: 'conflict' | 'supervisor') =>
    new Set(person.not.filter((n) => n.rule === rule).map((n) => n.id));
  return {
    id: person.id,
    unit: fold(person.unit),
    organisation: fold(person.organisation),
    languages: person.languages.map(fold),
    formats: person.meetsOtherwise === '' ? person.formats : [person.meetsOtherwise],
    conflicts: named('conflict'),
    supervisors: named('supervisor'),
    wantsUnit: null,
    wantsOrganisation: null,
    onlyChoices: false,
    chosen: NOBODY,
  };
}
