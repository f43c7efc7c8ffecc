// How likely it is that a word is somebody's: the sum of what each piece of evidence weighs, as logarithm of the odds.
import { late } from '../../ground/made-when-asked.ts';
import { evidenceOf } from './evidence.ts';
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

/** Logarithm of the odds: 0 where it is as likely as not. */
export function scoreOf(sight: Sight, at: number): number {
  const known = table();
  return evidenceOf(sight, at).reduce((sum, name) => sum + (known.get(name) ?? 0), known.get('bias') ?? 0);
}
