// A circle takes one place of its mentor, however many are in it: a mentor for whom fewer mentees are written is named, for a person
// to ask. A tick in Lock, or an introduction, says that somebody did.
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Mentor } from '../../people/person.ts';
import type { Circle, CircleInput } from './circle.ts';

export function smallerNumbers({ holds }: CircleInput, circles: readonly Circle[]): Issue[] {
  return circles.flatMap(({ name: circle, mentors, mentees }) =>
    mentors.flatMap(({ placesAt, ...mentor }): Issue[] => {
      if (placesAt === null || holds.locked.has(mentor.id) || mentor.places >= mentees.length) return [];
      const { isAnswer, ...where } = placesAt;
      return [
        {
          severity: 'warns',
          ...where,
          found: numberSaid(mentor, isAnswer, { circle, size: mentees.length }),
          wanted: say('a circle as small as the number, or a ticked Lock'),
          remedy: say(
            'A circle counts as one place, whatever its size. Ask the mentor. If it is fine, tick Lock beside the name in {Circles}. If not, write another mentor there and tick Lock, or a smaller number into Largest circle; then match again.',
          ),
        },
      ];
    }),
  );
}

function numberSaid(
  { name, places }: Pick<Mentor, 'name' | 'places'>,
  isAnswer: boolean,
  circle: { readonly circle: string; readonly size: number },
): string {
  const gap = { name, ...circle };
  return isAnswer
    ? sayCount(
        places,
        '{name} wrote {n} mentee; {circle} has {size}',
        '{name} wrote {n} mentees; {circle} has {size}',
        gap,
      )
    : sayCount(
        places,
        'Places says {n} mentee for {name}; {circle} has {size}',
        'Places says {n} mentees for {name}; {circle} has {size}',
        gap,
      );
}
