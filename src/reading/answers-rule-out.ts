// What hardly can be meant, seen from the answers: nobody among them is named, or says anything about taking part. It makes a rule
// less likely and never impossible: words that we do not know may say it.
import { type Evidence, shareOf } from './evidence.ts';
import { PERSONAL } from './fields/fields.ts';
import { type Odds, toOne } from './odds.ts';

const PEOPLE_NAMED = [
  'a:full name',
  'a:one name',
  'a:address',
  'a:nobody',
  'names others',
  'mentions others',
];
/** Evidence of which some has to be there. */
const mustShow: Readonly<Record<string, readonly string[]>> = {
  status: ['a:status', 'a:yes or no', 'mostly blank'],
  supervisor: PEOPLE_NAMED,
  conflicts: [...PEOPLE_NAMED, 'a:code', 'a:first person', 'mostly blank'],
};
const SOME = 0.1;
/** Nobody is called, or written to, by a number: where most answers are numbers, a question may still speak of mails and names. */
const MOSTLY_NUMBERS = 0.6;
/** So much is left of the likelihood. */
const LEFT = 0.1;

const NEED_SIGNS = Object.keys(mustShow);
const MAY_BE_OUT = [...PERSONAL, ...NEED_SIGNS];

/** The odds themselves are made others. */
export function withRuledOut(odds: Odds, evidence: Evidence): Odds {
  if (!evidence.has('answered')) return odds;
  const areNumbers = shareOf(evidence, 'a:integer') >= MOSTLY_NUMBERS;
  const isLacking = (sign: string) => shareOf(evidence, sign) < SOME;
  const { chances, of } = odds;
  const out = (areNumbers ? MAY_BE_OUT : NEED_SIGNS).filter(
    (name) => odds.has(name) && (mustShow[name] || []).every(isLacking),
  );
  for (const name of out) chances[of.at.get(name)!]! *= LEFT;
  return out.length === 0 ? odds : toOne(chances, of);
}
