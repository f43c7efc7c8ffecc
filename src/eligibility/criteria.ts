// THE TABLE of fit criteria: what makes a good pair, how much by default, and how well a pair meets it (0 … 1).

import type { Plain } from '../language/say.ts';
import type { Profile } from './comparable.ts';
import { pairKey, type Together } from './rules.ts';

/** The words for weights in the sheet Criteria, and what each counts. */
export const weights = { 'a lot': 4, some: 2, 'a little': 1, 'not at all': 0 } as const;
/** A word for a weight. */
export type WeightWord = keyof typeof weights;

/** One way in which two people may fit. */
export interface Criterion {
  readonly name: string;
  readonly weight: WeightWord;
  readonly means: Plain;
  /** Whether the forms asked for it at all; a criterion nobody answered counts for nobody. */
  readonly isAsked: (mentees: readonly Profile[], mentors: readonly Profile[], together: Together) => boolean;
  /** 0 … 1, or null where one of the two did not answer. */
  readonly share: (mentee: Profile, mentor: Profile, together: Together) => number | null;
}

const someHave =
  (has: (profile: Profile) => boolean) => (mentees: readonly Profile[], mentors: readonly Profile[]) =>
    mentees.some(has) && mentors.some(has);

/** The criteria in the order of their sheet. */
export const criteria: readonly Criterion[] = [
  {
    name: 'Topics in common',
    weight: 'a lot',
    means:
      'How many of the topics that the mentee asks for the mentor offers; where a form asks for levels or ranks, the higher ones count more.',
    isAsked: someHave((p) => p.topics.length > 0),
    share: (mentee, mentor) =>
      mentee.topics.length === 0 || mentor.topics.length === 0
        ? null
        : mentee.grades === null && mentor.grades === null
          ? common(mentee.topics, mentor.topics) / mentee.topics.length
          : gradedShare(mentee, mentor),
  },
  {
    name: 'Goals and expertise',
    weight: 'some',
    means: 'How many words of the mentee’s goals come back in what the mentor has done; three are enough.',
    isAsked: someHave((p) => p.prose.length > 0),
    share: (mentee, mentor) =>
      mentee.prose.length === 0 || mentor.prose.length === 0
        ? null
        : Math.min(1, common(mentee.prose, mentor.prose) / 3),
  },
  {
    name: 'Skills in common',
    weight: 'a little',
    means: 'How many of the skills that the mentee names the mentor has.',
    isAsked: someHave((p) => p.skills.length > 0),
    share: (mentee, mentor) =>
      mentee.skills.length === 0 || mentor.skills.length === 0
        ? null
        : common(mentee.skills, mentor.skills) / mentee.skills.length,
  },
  {
    name: 'Sector',
    weight: 'some',
    means: 'Whether the mentor works in a sector that interests the mentee.',
    isAsked: someHave((p) => p.sectors.length > 0),
    share: (mentee, mentor) =>
      mentee.sectors.length === 0 || mentor.sectors.length === 0
        ? null
        : Number(common(mentee.sectors, mentor.sectors) > 0),
  },
  {
    name: 'Languages in common',
    weight: 'a little',
    means: 'One language in common is enough to meet, two make it easier.',
    isAsked: someHave((p) => p.languages.length > 0),
    share: (mentee, mentor) =>
      mentee.languages.length === 0 || mentor.languages.length === 0
        ? null
        : Math.min(2, common(mentee.languages, mentor.languages)) / 2,
  },
  {
    name: 'Way of meeting',
    weight: 'a little',
    means: 'Whether both would meet in the same way, in person or online.',
    isAsked: someHave((p) => p.formats.length > 0),
    share: (mentee, mentor) => {
      const both = common(mentee.formats, mentor.formats);
      const any = mentee.formats.length + mentor.formats.length - both;
      return mentee.formats.length === 0 || mentor.formats.length === 0 ? null : both / any;
    },
  },
  {
    name: 'Experience',
    weight: 'some',
    means: 'Whether the mentor is some years ahead: at least five is best, none is worst.',
    isAsked: someHave((p) => p.years !== null),
    share: (mentee, mentor) =>
      mentee.years === null || mentor.years === null
        ? null
        : Math.max(0, Math.min(1, (mentor.years - mentee.years) / 5)),
  },
  {
    name: 'Time zone',
    weight: 'a little',
    means: 'Whether the two live in the same time zone.',
    isAsked: someHave((p) => p.zone !== ''),
    share: (mentee, mentor) =>
      mentee.zone === '' || mentor.zone === '' ? null : Number(mentee.zone === mentor.zone),
  },
  {
    name: "The mentee's wishes",
    weight: 'some',
    means: 'Wishes for the same department or organisation, or for a gender. Never a rule.',
    isAsked: (mentees) => mentees.some((p) => p.wishes !== null),
    share: (mentee, mentor) => mentee.wishes?.(mentor) ?? null,
  },
  {
    name: "The mentor's wishes",
    weight: 'a little',
    means: 'The same, where mentors were asked.',
    isAsked: (_, mentors) => mentors.some((p) => p.wishes !== null),
    share: (mentee, mentor) => mentor.wishes?.(mentee) ?? null,
  },
  {
    name: 'Together before',
    weight: 'not at all',
    means:
      'Whether the two were a pair in an earlier edition. Untick the rule that keeps such pairs apart if this is to count.',
    isAsked: (mentees, _, { mentees: before }) => mentees.some(({ id }) => before.has(id)),
    share: (mentee, mentor, { pairs }) => Number(pairs.has(pairKey(mentee.id, mentor.id))),
  },
];

/** Each topic weighs what the mentee gave it, and is met as far as the mentor's level reaches. */
function gradedShare(mentee: Profile, mentor: Profile): number | null {
  const gradeOf = ({ grades }: Profile, topic: number) => grades?.get(topic) ?? 1;
  const offered = new Set([...mentor.topics, ...(mentor.grades?.keys() ?? [])]);
  let [met, all] = [0, 0];
  for (const topic of new Set([...mentee.topics, ...(mentee.grades?.keys() ?? [])])) {
    const weight = gradeOf(mentee, topic);
    all += weight;
    if (offered.has(topic)) met += weight * gradeOf(mentor, topic);
  }
  return all === 0 ? null : met / all;
}

/** How many numbers two ascending lists share. */
export function common(a: readonly number[], b: readonly number[]): number {
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      n++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return n;
}
