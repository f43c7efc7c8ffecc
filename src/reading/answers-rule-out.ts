// What hardly can be meant, seen from the answers: nobody among them is named, or says anything about taking part. It makes a rule
// less likely and never impossible: words that we do not know may say it.
import { type Evidence, shareOf } from './evidence.ts';
import type { Odds } from './odds.ts';

const NAMES = ['a:full name', 'a:one name', 'a:address', 'a:nobody', 'names others', 'mentions others'];
/** Evidence of which some has to be there. */
const signs: Readonly<Record<string, readonly string[]>> = {
  status: ['a:status', 'a:yes or no', 'mostly blank'],
  supervisor: NAMES,
  conflicts: [...NAMES, 'a:code', 'a:first person', 'mostly blank'],
};
const SOME = 0.1;
/** So much is left of the likelihood. */
const LEFT = 0.1;

export function withRuledOut(odds: Odds, evidence: Evidence): Odds {
  if (!evidence.has('answered')) return odds;
  let sum = 0;
  const found = new Map<string, number>();
  for (const [name, p] of odds) {
    const isOut = signs[name]?.every((sign) => shareOf(evidence, sign) < SOME) === true;
    const left = isOut ? LEFT * p : p;
    found.set(name, left);
    sum += left;
  }
  for (const [name, p] of found) found.set(name, p / sum);
  return found;
}
