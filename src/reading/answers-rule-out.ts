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
/** Nobody is called, or written to, by a number: where most answers are numbers, a question may still speak of mails and names. */
const NUMBERS = new Set(['email', 'name', 'given name', 'family name', 'preferred name']);
const MOST = 0.6;
/** So much is left of the likelihood. */
const LEFT = 0.1;

export function withRuledOut(odds: Odds, evidence: Evidence): Odds {
  const areNumbers = shareOf(evidence, 'a:integer') >= MOST;
  const isOut = (name: string) =>
    (areNumbers && NUMBERS.has(name)) ||
    signs[name]?.every((sign) => shareOf(evidence, sign) < SOME) === true;
  if (!evidence.has('answered') || ![...odds.keys()].some(isOut)) return odds;
  const found = [...odds].map(([name, p]) => [name, isOut(name) ? LEFT * p : p] as const);
  const sum = found.reduce((total, [, p]) => total + p, 0);
  return new Map(found.map(([name, p]) => [name, p / sum]));
}
