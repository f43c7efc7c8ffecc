// Which extra place would help most: the prices of the proof say exactly what one more place at a mentor is worth.
import { compareLevels } from '../../assignment/problem.ts';
import { say } from '../../language/say.ts';
import type { Mentor } from '../../people/person.ts';
import type { Matching } from './matching.ts';

export interface ExtraPlace {
  readonly mentor: Mentor;
  readonly says: string;
}

const LISTED = 3;

/** Mentors whose next place is worth most on a level that people feel: matched, then wishes. */
export function extraPlaces({ posing, posed, solution }: Matching): ExtraPlace[] {
  const felt = posed.levels.findIndex(({ name }) => name === 'kept' || name === 'fit');
  return posing.mentors
    .map((mentor, j) => ({ mentor, price: solution.duals.v[j]!.slice(0, felt) }))
    .filter(({ mentor, price }) => mentor.places > 0 && price.some((value) => value > 0))
    .sort((a, b) => compareLevels(b.price, a.price) || (a.mentor.id < b.mentor.id ? -1 : 1))
    .slice(0, LISTED)
    .map(({ mentor, price }) => ({
      mentor,
      says: inWords(
        price,
        posed.levels.map((level) => level.name),
      ),
    }));
}

function inWords(price: readonly number[], levels: readonly string[]): string {
  const at = price.findIndex((value) => value > 0);
  if (levels[at] === 'matched') return say('One more place would serve one more person.');
  if (levels[at] === 'waited') return say('One more place would serve somebody who waited last time.');
  if (levels[at] === 'priority')
    return say('One more place would serve somebody whom the committee ranked higher.');
  if (levels[at] === 'named') return say('One more place would give one more person a mentor they named.');
  return say('One more place would move somebody up their list of choices.');
}
