// Pairs that a matching has to keep, with what bounds all others; more of them than places are kept too, and said.

import type { Bounds } from '../../eligibility/eligibility.ts';
import { pairKey } from '../../eligibility/rules.ts';
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { HoldReason } from './hold.ts';
import type { MatchInput } from './match-input.ts';

export interface Held {
  readonly pairs: readonly { mentee: Mentee; mentor: Mentor; why: HoldReason }[];
  readonly bounds: Bounds;
  readonly issues: readonly Issue[];
}

export function keepHolds(input: MatchInput): Held {
  const { people, holds } = input;
  const mentees = new Map(people.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(people.mentors.map((mentor) => [mentor.id, mentor]));
  const pairs = holds.pairs.flatMap(({ mentee, mentor, why }) => {
    const [m, n] = [mentees.get(mentee), mentors.get(mentor)];
    return m && n ? [{ mentee: m, mentor: n, why }] : [];
  });
  const bounds = {
    active: input.rules,
    never: new Set(input.never.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)])),
    parted: holds.parted,
    earlier: holds.earlier,
    together: holds.together,
    strands: people.strands,
  };
  return { pairs, bounds, issues: overfull(input, pairs) };
}

/** More kept pairs, with the circles that stand, than places: all are kept, and the coordinator is told. */
function overfull({ people: { mentors }, holds, circleHolds }: MatchInput, pairs: Held['pairs']): Issue[] {
  const kept = new Map<Mentor, number>();
  for (const { mentor } of pairs) kept.set(mentor, (kept.get(mentor) ?? 0) + 1);
  return mentors.flatMap((mentor) => {
    const n = kept.get(mentor) ?? 0;
    const circles = circleHolds.leading.get(mentor.id) ?? [];
    if (n === 0 || n + circles.length <= mentor.places) return [];
    const row = holds.pairs.find((hold) => hold.mentor === mentor.id)!.row;
    return [
      {
        severity: 'warns' as const,
        sheet: tabCalled('Matches'),
        row,
        column: inMatches.mentor,
        found: keptSaid(n, mentor.places, circles),
        wanted: say('at most as many mentees as the mentor has places'),
        remedy: say('All of them are kept. Untick a Lock, or raise Places in the sheet {Mentors?}.'),
      },
    ];
  });
}

function keptSaid(n: number, places: number, circles: readonly string[]): string {
  return circles.length === 0
    ? sayCount(n, '{n} kept pair, places: {places}', '{n} kept pairs, places: {places}', { places })
    : sayCount(
        n,
        '{n} kept pair and {circle}, places: {places}',
        '{n} kept pairs and {circle}, places: {places}',
        { circle: circles.join(', '), places },
      );
}
