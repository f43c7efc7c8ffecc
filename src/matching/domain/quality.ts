// The figures of a matching, per strand and in all.

import type { Circle } from '../../circles/domain/circle.ts';
import type { People } from '../../people/person.ts';
import type { Pair } from './pair-reasons.ts';

export interface Quality {
  readonly mentees: number;
  /** Those with a mentor, in a pair or in a circle. */
  readonly matched: number;
  readonly named: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** Mean of the fit of all pairs, 0 … 1000, null without pairs. */
  readonly meanFit: number | null;
}

export function qualityOf(
  people: People,
  pairs: readonly Pair[],
  circles: readonly Circle[],
): { all: Quality; strands: Record<string, Quality> } {
  const strands = people.strands.map(
    (strand) => [strand.name, figures(people, pairs, circles, strand.name)] as const,
  );
  return { all: figures(people, pairs, circles, null), strands: Object.fromEntries(strands) };
}

function figures(
  people: People,
  pairs: readonly Pair[],
  circles: readonly Circle[],
  strand: string | null,
): Quality {
  const inCircles = circles
    .filter((circle) => (strand === null || circle.strand === strand) && circle.mentors.length > 0)
    .reduce((sum, circle) => sum + circle.mentees.length, 0);
  const own = pairs.filter((pair) => strand === null || pair.mentee.strand === strand);
  const chosen = (number: number) => own.filter((pair) => pair.choice === number).length;
  const fit = own.reduce((sum, pair) => sum + pair.fit, 0);
  return {
    mentees: people.mentees.filter((mentee) => strand === null || mentee.strand === strand).length,
    matched: own.length + inCircles,
    named: own.filter((pair) => pair.choice !== null).length,
    first: chosen(1),
    second: chosen(2),
    third: chosen(3),
    meanFit: own.length === 0 ? null : Math.round(fit / own.length),
  };
}
