// What may carry a rule is sure, or a person is asked: a column that no reading is sure of offers the rules it may feed, whatever
// else is likelier, and where a tab seems not to ask what a rule compares, the column that comes nearest to it is asked about.
import { type Evidence, shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { asksQuestions, fieldNamed } from './fields/fields.ts';
import { likelyIn, type Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { alsoAsking, asking, type Guess, rather } from './verdict.ts';

/** Likely enough that a rule must not be passed over. */
const MAY_BEAR = 0.02;

const isOptionOfBoth = (evidence: Evidence): boolean =>
  evidence.has('few different') && shareOf(evidence, 'options of both') >= 0.6;

/** What the office writes in the last columns comes back, or hardly stands there. */
const isOffices = (evidence: Evidence): boolean => evidence.has('at last') && !evidence.has('all different');

/** Answers by which a column is known for what a rule compares, the share that is enough, and how likely it has to be besides. */
const toldByAnswers: readonly (readonly [
  field: string,
  kind: string,
  share: number,
  least: number,
  /** Only of such columns. */
  isSuch?: (evidence: Evidence) => boolean,
])[] = [
  ['format', 'a:format', 0.6, 0.003],
  ['format', 'a:either', 0.15, 0, isOptionOfBoth],
  ['languages', 'a:language', 0.5, 0.003],
  ['gender', 'a:gender', 0.6, 0],
  ['consent', 'a:yes or no', 0.6, 0.003],
  ['publish', 'a:yes or no', 0.6, 0.01],
  ['status', 'a:leaves', 0.01, 0, isOffices],
];

const bearsRule = (role: Role, name: string): boolean => {
  const field = fieldNamed(role, name);
  return field !== null && (field.asks === 'rule' || field.isCompared);
};

export function withRuleBearing(
  { columns }: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  guesses: readonly Guess[],
): readonly Guess[] {
  if (asksQuestions(role)) return guesses;
  const offering = guesses.map((guess, at) => (guess.sure ? guess : withRules(guess, role, odds[at]!)));
  return toldByAnswers.reduce((now, [field, kind, share, least, isSuch]) => {
    if (!fieldNamed(role, field) || now.some((guess) => offers(guess, field))) return now;
    const shares = now.map(({ sure }, at) => {
      const isNone = sure || (isSuch && !isSuch(columns[at]!)) || odds[at]!.get(field) < least;
      return isNone ? 0 : shareOf(columns[at]!, kind);
    });
    const most = Math.max(share, ...shares);
    const nearest = shares.indexOf(most);
    return now.map((guess, at) => (at === nearest ? askedFor(role, guess, field) : guess));
  }, offering);
}

const offers = (guess: Guess, field: string) => guess.field === field || guess.candidates.includes(field);

/** What rules compare is the first that is proposed; a right is never taken from anybody by a guess. */
function askedFor(role: Role, guess: Guess, field: string): Guess {
  const { candidates } = guess;
  if (fieldNamed(role, field)!.isCompared) return rather(guess, field);
  return asking(guess, [...candidates.slice(0, 1), field, ...candidates]);
}

/** The candidates with the likeliest rule that is not among them yet in place of the last. */
function withRules(guess: Guess, role: Role, odds: Odds): Guess {
  if (guess.candidates.some((name) => bearsRule(role, name))) return guess;
  const likeliest = likelyIn(odds, MAY_BEAR).find((name) => bearsRule(role, name));
  return likeliest ? alsoAsking(guess, likeliest) : guess;
}
