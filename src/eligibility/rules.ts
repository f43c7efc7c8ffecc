// THE TABLE of hard rules: name, whether it is on by default, what it means, and when it forbids a pair.
// A rule only forbids; it never scores. A missing column or an empty answer forbids nothing. Where two places may be one, a rule takes
// them the way that forbids.

import { isOnePlace, type KindOfPlace, mayBeOnePlace } from '../ground/places.ts';
import type { Plain } from '../language/say.ts';

/** What a rule may look at: folded answers, ready to be compared. */
export interface Side {
  readonly id: string;
  readonly unit: string;
  readonly organisation: string;
  readonly languages: readonly string[];
  readonly formats: readonly string[];
  readonly conflicts: ReadonlySet<string>;
  readonly supervisors: ReadonlySet<string>;
  readonly wantsUnit: 'same' | 'different' | null;
  readonly wantsOrganisation: 'same' | 'different' | null;
  /** Asked for a mentor they named, or nobody. */
  readonly onlyChoices: boolean;
  /** Ids of the people named as choices. */
  readonly chosen: ReadonlySet<string>;
}

/** Pairs of earlier editions that did not part, of whom both take part again. */
export interface Together {
  /** Pair keys. */
  readonly pairs: ReadonlySet<string>;
  /** Ids of the mentees among them. */
  readonly mentees: ReadonlySet<string>;
}

/** One hard rule. `on` is what counts where the sheet Rules says nothing. */
export interface Rule {
  readonly name: Plain;
  readonly on: boolean;
  readonly means: Plain;
  /** Fields whose answers the rule needs; without any of them in a form it forbids nothing. */
  readonly needs: readonly string[];
  readonly forbids: (
    mentee: Side,
    mentor: Side,
    earlier: ReadonlySet<string>,
    together?: Together,
  ) => boolean;
}

/** The rule that remembers earlier editions. */
export const NOT_AGAIN = 'Not a pair of an earlier edition';
/** The rule that brings earlier pairs together again. */
export const STAY_TOGETHER = 'Keep a pair of an earlier edition';
/** The rule for who asked for a named mentor or nobody. */
export const ONLY_CHOICES = "Only the mentee's choices";

/** The rules in the order of their sheet; the first one that forbids a pair is named. */
export const rules: readonly Rule[] = [
  {
    name: 'Not the same unit',
    on: false,
    means: 'Nobody is paired inside their own department.',
    needs: ['unit'],
    forbids: (mentee, mentor) => mayBeOnePlace(mentee.unit, mentor.unit, 'unit'),
  },
  {
    name: "Keep the mentee's wish for a different unit",
    on: true,
    means: 'Whoever asks for another department gets nobody from their own.',
    needs: ['wants unit', 'unit'],
    forbids: (mentee, mentor) =>
      mentee.wantsUnit === 'different' && mayBeSame(mentee, mentor, 'unit', 'organisation'),
  },
  {
    name: 'Not the same organisation',
    on: false,
    means: 'Nobody is paired inside their own organisation.',
    needs: ['organisation'],
    forbids: (mentee, mentor) => mayBeOnePlace(mentee.organisation, mentor.organisation, 'organisation'),
  },
  {
    name: "Keep the mentee's wish for a different organisation",
    on: true,
    means: 'Whoever asks for another organisation gets nobody from their own.',
    needs: ['wants organisation', 'organisation'],
    forbids: (mentee, mentor) =>
      mentee.wantsOrganisation === 'different' && mayBeSame(mentee, mentor, 'organisation', 'unit'),
  },
  {
    name: 'Only the same organisation',
    on: false,
    means: 'Everybody is paired inside their own organisation.',
    needs: ['organisation'],
    forbids: (mentee, mentor) => areApart(mentee.organisation, mentor.organisation),
  },
  {
    name: 'Not the supervisor',
    on: true,
    means: 'Nobody is mentored by the supervisor or group leader they named.',
    needs: ['supervisor'],
    forbids: (mentee, mentor) => mentee.supervisors.has(mentor.id) || mentor.supervisors.has(mentee.id),
  },
  {
    name: 'Nobody who was named as a conflict',
    on: true,
    means: 'Two people are not paired when either of them asked not to be.',
    needs: ['conflicts'],
    forbids: (mentee, mentor) => mentee.conflicts.has(mentor.id) || mentor.conflicts.has(mentee.id),
  },
  {
    name: 'A language in common',
    on: true,
    means: 'The two share at least one language for their meetings.',
    needs: ['languages'],
    forbids: (mentee, mentor) => areDisjoint(mentee.languages, mentor.languages),
  },
  {
    name: 'A format in common',
    on: true,
    means: 'The two agree on meeting in person or online.',
    needs: ['format'],
    forbids: (mentee, mentor) =>
      !isFlexible(mentee) && !isFlexible(mentor) && areDisjoint(mentee.formats, mentor.formats),
  },
  {
    name: ONLY_CHOICES,
    on: false,
    means: 'Whoever asks for it is left without a mentor rather than with one they did not name.',
    needs: ['only my choices'],
    forbids: (mentee, mentor) => mentee.onlyChoices && !mentee.chosen.has(mentor.id),
  },
  {
    name: NOT_AGAIN,
    on: true,
    means:
      'Pairs of earlier editions that this file still lists are not made again. Two people who part in this edition are never paired again, ticked or not.',
    needs: [],
    forbids: (mentee, mentor, earlier) => earlier.size > 0 && earlier.has(pairKey(mentee.id, mentor.id)),
  },
  {
    name: STAY_TOGETHER,
    on: false,
    means:
      'Whoever was paired in an earlier edition, and whose mentor takes part again, gets this mentor or nobody. Untick the rule that keeps such pairs apart as well.',
    needs: [],
    forbids: (mentee, mentor, _earlier, together) =>
      together?.mentees.has(mentee.id) === true && !together.pairs.has(pairKey(mentee.id, mentor.id)),
  },
];

/** The same unit or organisation; where a form asks for one of the two only, that one has to do for both. */
function mayBeSame(a: Side, b: Side, field: KindOfPlace, instead: KindOfPlace): boolean {
  // One form calls department what the other calls organisation.
  if (mayBeOnePlace(a[field], b[instead], field) || mayBeOnePlace(a[instead], b[field], field)) return true;
  if (a[field] !== '' && b[field] !== '') return mayBeOnePlace(a[field], b[field], field);
  return a[field] === '' && b[field] === '' && mayBeOnePlace(a[instead], b[instead], instead);
}

/** Two places that are not surely one; an empty answer is nowhere. */
export function areApart(a: string, b: string): boolean {
  return a !== '' && b !== '' && !isOnePlace(a, b);
}

/** Reasons besides the rules of the sheet. */
export const NEVER_PAIR = 'Never pair';
/** Said of two who were brought together in this edition: it ended, or the mentor said no. */
export const PARTED = 'Parted in this edition';
export const DECLINED = 'Declined in this edition';
/** Said of a person who answered both forms: always forbidden, so no row of the table. */
export const SAME_PERSON = 'The same person';
/** Said of a mentor without a place left. */
export const NO_PLACE = 'No place left';
/** The column of strands that forbids pairs across organisations. */
export const CROSSING = 'One organisation in this strand';

/** The key of a mentee and a mentor, by their ids; the other way round is another key. */
export function pairKey(mentee: string, mentor: string): string {
  return `${mentee} > ${mentor}`;
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const word of a) if (b.includes(word)) return false;
  return true;
}

/** Whoever names both ways can also meet in one that we do not know. */
function isFlexible({ formats }: Side): boolean {
  return formats.length > 1;
}

/** A rule that is on, and the strands it applies to (null: all). */
export interface ActiveRule {
  readonly rule: Rule;
  readonly strands: ReadonlySet<string> | null;
}
