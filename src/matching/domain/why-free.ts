// Why a mentor has places that nobody takes: the strand is full, no circle needs one more, or everybody is better off elsewhere.
import { say, sayCount } from '../../language/say.ts';
import { whyPerhaps } from '../../pairs/perhaps-same.ts';
import type { FreeMentor, Matching } from './matching.ts';
import { servesStrand } from './problem-of-people.ts';

/** True of the matching as it stands; a mentor of circles alone is spoken of with circles, in which a place is a circle. */
export function whyFree(
  { unmatched, setAside, posing, circles }: Matching,
  { mentor, places, hasSome }: FreeMentor,
): string {
  const gone = posing.perhaps.get(`mentor ${mentor.id}`);
  if (gone !== undefined) return `${whyPerhaps(mentor.name, gone)}.`;
  const j = posing.mentors.indexOf(mentor);
  const left = new Set(unmatched.map(({ mentee }) => mentee));
  const waits = posing.mentees.some(
    (mentee, i) => left.has(mentee) && servesStrand(mentor, mentee) && posing.forbids(i, j) === null,
  );
  if (waits)
    return sayCount(
      places,
      'Has {n} free place, but the strand has none left.',
      'Has {n} free places, but the strand has none left.',
    );
  if (setAside.some(({ mentee }) => servesStrand(mentor, mentee)))
    return sayCount(
      places,
      'Has {n} free place; whoever could come here is better off elsewhere, or a row asks about them first.',
      'Has {n} free places; whoever could come here is better off elsewhere, or a row asks about them first.',
    );
  if (posing.strands.every((strand) => !mentor.strands.includes(strand.name)))
    return circles.some(({ mentors }) => mentors.includes(mentor))
      ? say('Leads a circle and could lead another; no other one needs a mentor, or is allowed this one.')
      : say('Could lead a circle; none needs one more mentor, or is allowed this one.');
  return hasSome
    ? sayCount(
        places,
        'Has {n} more free place; everybody else who could come here is at least as well off elsewhere.',
        'Has {n} more free places; everybody else who could come here is at least as well off elsewhere.',
      )
    : sayCount(
        places,
        'Has {n} free place; every mentee who could come here is at least as well off elsewhere.',
        'Has {n} free places; every mentee who could come here is at least as well off elsewhere.',
      );
}
