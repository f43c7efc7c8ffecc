// Two places that may be one: said wherever a rule decides by them, because a coordinator sees what no rule can.

import type { Issue } from '../ground/issue.ts';
import { isOnePlace, type KindOfPlace, mayBeOnePlace } from '../ground/places.ts';
import { say } from '../language/say.ts';
import { about } from '../people/answered-row.ts';
import type { Form } from '../people/columns.ts';
import type { Mentee, Mentor, Person } from '../people/person.ts';
import type { Strand } from '../programme/strands.ts';
import { appliesTo } from './eligibility.ts';
import { type ActiveRule, CROSSING, rules } from './rules.ts';

const KINDS: readonly KindOfPlace[] = ['unit', 'organisation'];

/** What each of two people wrote, where that may be one place and is not surely. */
export interface PerhapsOne {
  readonly kind: KindOfPlace;
  readonly one: string;
  readonly other: string;
}

/** The first two places of two people that may be one: departments, organisations, then one against the other. */
export function perhapsOnePlace(a: Person, b: Person): PerhapsOne | null {
  for (const [kind, instead] of PAIRS)
    if (mayBeOnePlace(a[kind], b[instead], kind) && !isOnePlace(a[kind], b[instead]))
      return { kind, one: a[kind], other: b[instead] };
  return null;
}

const PAIRS: readonly (readonly [KindOfPlace, KindOfPlace])[] = [
  ['unit', 'unit'],
  ['organisation', 'organisation'],
  ['unit', 'organisation'],
  ['organisation', 'unit'],
];

/** Why a rule of that name forbids two people who may be of one place, in words; null where it does not depend on that. */
export function saidOfPlaces(rule: string, mentee: Person, mentor: Person): string | null {
  const comparesPlaces =
    rule === CROSSING || needsPlace(rules.find(({ name }) => name === rule)?.needs ?? []);
  const found = comparesPlaces ? perhapsOnePlace(mentee, mentor) : null;
  return found === null
    ? null
    : say(
        '“{one}” and “{other}” may be one place, and nobody has said so: the rule takes them the stricter way.',
        {
          one: found.one,
          other: found.other,
        },
      );
}

function needsPlace(fields: readonly string[]): boolean {
  return KINDS.some((kind) => fields.includes(kind));
}

/** One for each place of mentees for whom a rule compares it, and that may be that of a mentor. */
export function perhapsOnePlaces(
  people: { readonly mentees: readonly Mentee[]; readonly mentors: readonly Mentor[] },
  forms: readonly Form[],
  active: readonly ActiveRule[],
  strands: readonly Strand[],
): Issue[] {
  const issues = new Map<string, Issue>();
  const seen = new Set<string>();
  for (const mentee of people.mentees) {
    const from = [mentee.unit, mentee.organisation].join(' · ');
    if (seen.has(from) || !isCompared(mentee, active, strands)) continue;
    seen.add(from);
    const found = people.mentors.flatMap((mentor) => perhapsOnePlace(mentee, mentor) ?? []);
    const [first] = found;
    const form = forms.find(({ table }) => table.sheet === mentee.sheet);
    if (first === undefined || form === undefined || issues.has(first.one)) continue;
    const others = [
      ...new Set(found.filter(({ one }) => one === first.one).map(({ other }) => `“${other}”`)),
    ];
    issues.set(
      first.one,
      about(form, mentee.row, first.kind, {
        severity: 'warns',
        found: say('“{one}” may be the same place as {others}', {
          one: first.one,
          others: others.join(', '),
        }),
        wanted: say('one spelling for one place'),
        remedy: say(
          'Where a rule keeps people of one place apart, these are kept apart; where it wants one place, they are two. Write the answers alike, or lock a pair that you want all the same.',
        ),
      }),
    );
  }
  return [...issues.values()];
}

/** Whether a rule that is on looks at where this mentee is from. */
function isCompared(mentee: Mentee, active: readonly ActiveRule[], strands: readonly Strand[]): boolean {
  const wishes = new Set<string>();
  if (mentee.wantsUnit === 'different') wishes.add('wants unit');
  if (mentee.wantsOrganisation === 'different') wishes.add('wants organisation');
  const mayCross = strands.find(({ name }) => name === mentee.strand)?.mayCrossOrganisations ?? true;
  return (
    !mayCross ||
    active.some(
      (one) =>
        needsPlace(one.rule.needs) &&
        appliesTo(one, mentee.strand) &&
        one.rule.needs.every((field) => !field.startsWith('wants ') || wishes.has(field)),
    )
  );
}
