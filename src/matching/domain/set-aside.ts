// Mentees about whom nothing is proposed, for a row of ours asks something first. Those with nobody on purpose stand in Matches.
import type { Circle } from '../../circles/domain/circle.ts';
import { say } from '../../language/say.ts';
import { whyPerhaps } from '../../pairs/perhaps-same.ts';
import type { Mentee } from '../../people/person.ts';
import type { MatchInput } from './match-input.ts';
import type { Pair } from './pair-reasons.ts';
import type { Unmatched } from './unmatched.ts';

/** Those of them who stand in no pair and no circle, so that whoever takes part is found in one list. */
export function setAside(
  input: MatchInput,
  pairs: readonly Pair[],
  circles: readonly Circle[],
): readonly Unmatched[] {
  const served = new Set([
    ...pairs.map(({ mentee }) => mentee.id),
    ...circles.flatMap(({ mentees }) => mentees.map(({ id }) => id)),
  ]);
  return input.people.mentees.flatMap((mentee) => {
    const reason = served.has(mentee.id) ? null : whyAside(input, mentee);
    return reason === null ? [] : [{ mentee, reason, closest: [] }];
  });
}

function whyAside({ holds, circleHolds, perhaps }: MatchInput, { id, name }: Mentee): string | null {
  const gone = perhaps.get(`mentee ${id}`);
  if (gone !== undefined) return `${whyPerhaps(name, gone)}.`;
  if (holds.aside.has(id))
    return say(
      'A row of {Matches} about this person has to be settled first; until then nobody is proposed.',
    );
  return circleHolds.aside.has(id)
    ? say('In {Circles} this person is left out on purpose, or a row has to be settled first.')
    : null;
}
