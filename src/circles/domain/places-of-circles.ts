// What is said where a circle strand has no place for somebody, or its people cannot be divided.
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Mentee } from '../../people/person.ts';
import type { Strand } from '../../programme/strands.ts';

/**
 * Why somebody waits.
 *
 * @param filled  how many of the places circles can fill.
 */
export function withoutPlace(strand: Strand, places: number, filled: number): string {
  const { name, smallest, largest } = strand;
  if (filled === places && places > 0)
    return say('All {n} places of the strand {strand} are taken; the draw decided.', {
      n: places,
      strand: name,
    });
  return filled === 0
    ? say('Places of the strand {strand}: {places}. A circle needs {smallest} people.', {
        ...{ strand: name, places, smallest },
      })
    : say(
        'Places of the strand {strand}: {places}, of which circles of {smallest} to {largest} fill {filled}; the draw decided.',
        { strand: name, places, smallest, largest, filled },
      );
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

/** So many people make no circles of the sizes wanted: nobody is left out without a person saying so. */
export function cannotDivide(
  strand: Strand,
  served: readonly Mentee[],
  waiting: readonly { readonly mentee: Mentee; readonly reason: string }[],
) {
  const { name, smallest, largest } = strand;
  const n = served.length;
  const reason = sayCount(
    n,
    '{n} person cannot be divided into circles of {smallest} to {largest}.',
    '{n} people cannot be divided into circles of {smallest} to {largest}.',
    { smallest, largest },
  );
  const issue: Issue = {
    ...asked(strand, 'Largest circle'),
    found: sayCount(n, '{n} person for the strand {strand}', '{n} people for the strand {strand}', {
      strand: name,
    }),
    wanted: say('a number that circles of {smallest} to {largest} can hold', { smallest, largest }),
    remedy: say(
      'Change Smallest circle or Largest circle, or let somebody wait: write paused into their Status.',
    ),
  };
  return { left: [...served.map((mentee) => ({ mentee, reason })), ...waiting], issues: [issue] };
}

const asked = (strand: Strand, column: string) => ({
  ...{ severity: 'holds' as const, sheet: 'Strands', row: strand.row ?? 1, column },
});
