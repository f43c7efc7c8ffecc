// How likely it is that a word is somebody's: the sum of what each piece of evidence weighs, as logarithm of the odds.
import { late } from '../../ground/made-when-asked.ts';
import { type Group, groupsOf } from './evidence.ts';
import { beginsAnew } from './numbered.ts';
import type { Sight } from './sight.ts';
import { weights } from './weights.ts';

/** Weights are packed as whole numbers of so many to one. */
export const TO_ONE = 20;

/** `first words;rest weight,rest weight…` for each group of evidence. */
const table = late(() => unpacked(weights));

export function unpacked(packed: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const group of packed.split('\n')) {
    const [first = '', rests = ''] = group.split(';');
    for (const one of rests.split(',')) {
      const at = one.lastIndexOf('=');
      found.set(`${first}${one.slice(0, at)}`, Number(one.slice(at + 1)) / TO_ONE);
    }
  }
  return found;
}

/** What evidence weighs that stands around words in every text, by what it is made from. */
const weighed = new Map<number, readonly number[]>();
const MOST_REMEMBERED = 50_000;

/** Logarithm of the odds: 0 where it is as likely as not. Added up in one order, so that the last digit is always the same. */
export function scoreOf(sight: Sight, at: number): number {
  if (beginsAnew() || weighed.size > MOST_REMEMBERED) weighed.clear();
  let sum = table().get('bias') ?? 0;
  for (const group of groupsOf(sight, at)) for (const weight of weightsOf(group)) sum += weight;
  return sum;
}

function weightsOf({ from, make }: Group): readonly number[] {
  const known = from === null ? undefined : weighed.get(from);
  if (known !== undefined) return known;
  const weights = make().flatMap((name) => table().get(name) ?? []);
  if (from !== null) weighed.set(from, weights);
  return weights;
}
