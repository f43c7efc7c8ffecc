// What is said where a circle strand has no place for somebody, or its people cannot be divided.
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import type { Mentee } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';

/**
 * Why somebody waits.
 *
 * @param of  `places` that standing circles leave, of which new ones fill `filled`; `taken` by standing circles.
 */
export function withoutPlace(
  { name: strand, smallest, largest, places: all }: Strand,
  { places, taken, filled }: { readonly places: number; readonly taken: number; readonly filled: number },
): string {
  const total = all ?? 0;
  if (filled === places && total > 0)
    return say('The strand {strand} is full (places: {n}); the draw decided.', { n: total, strand });
  if (filled > 0)
    return say(
      'Places of the strand {strand}: {places}, of which circles of {smallest} to {largest} fill {filled}; the draw decided.',
      { strand, places: total, smallest, largest, filled: taken + filled },
    );
  return taken > 0
    ? say('Places left in the strand {strand}: {places}. A new circle needs {smallest} people.', {
        ...{ strand, places, smallest },
      })
    : say('Places of the strand {strand}: {places}. A circle needs {smallest} people.', {
        ...{ strand, places, smallest },
      });
}

/** No circle can be formed, for the strand has fewer places than the smallest circle needs. */
export function tooFewPlaces(strand: Strand, places: number, people: number): Issue {
  return {
    ...asked(strand, 'Places'),
    found: sayCount(people, '{n} person for the strand {strand}', '{n} people for the strand {strand}', {
      strand: strand.name,
    }),
    wanted: say('at least {smallest} places; now {places}', { smallest: strand.smallest, places }),
    remedy: say('Write more places, or none if the strand has no limit.'),
  };
}

/** Why somebody waits although the strand has room: circles of these sizes hold fewer. */
export function tooManyForCircles({ smallest, largest }: Strand, people: number, filled: number): string {
  return say('Circles of {smallest} to {largest} hold {filled} of the {people} people; the draw decided.', {
    ...{ smallest, largest, filled, people },
  });
}

/** Whoever does not fit waits, and another size would place them. */
export function someWait(strand: Strand, people: number): Issue {
  return {
    ...sizesAsked(strand, people),
    remedy: say(
      'Whoever fits is in a circle, and the draw decided who waits. To place everybody, change Smallest circle or Largest circle and match again.',
    ),
  };
}

/** So many people make no circles of the sizes wanted: nobody is left out without a person saying so. */
export function notDivided({ smallest, largest }: Strand, served: readonly Mentee[]) {
  const reason = sayCount(
    served.length,
    '{n} person cannot be divided into circles of {smallest} to {largest}.',
    '{n} people cannot be divided into circles of {smallest} to {largest}.',
    { smallest, largest },
  );
  return served.map((mentee) => ({ mentee, reason }));
}

/** @param standing  circles that stay as they are beside them. */
export function undividable(strand: Strand, n: number, standing: number): Issue {
  return {
    ...sizesAsked(strand, n),
    remedy:
      standing > 0
        ? say(
            'The circles that stand stay as they are. Write a row into {Circles} for whoever joins one of them, or let them wait: write paused into their Status.',
          )
        : say(
            'Change Smallest circle or Largest circle, or let somebody wait: write paused into their Status.',
          ),
  };
}

function sizesAsked(strand: Strand, n: number): Omit<Issue, 'remedy'> {
  const { name, smallest, largest } = strand;
  return {
    ...asked(strand, 'Largest circle'),
    found: sayCount(n, '{n} person for the strand {strand}', '{n} people for the strand {strand}', {
      strand: name,
    }),
    wanted: say('a number that circles of {smallest} to {largest} can hold', { smallest, largest }),
  };
}

const asked = (strand: Strand, column: string) => ({
  ...{ severity: 'holds' as const, sheet: tabCalled('Strands'), row: strand.row ?? 1, column },
});
