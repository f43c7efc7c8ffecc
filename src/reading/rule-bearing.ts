// What may carry a rule is sure, or a person is asked: a column that no reading is sure of offers the rules it may feed, whatever
// else is likelier, and where a tab seems not to ask what a rule compares, the column that comes nearest to it is asked about.
import { shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { fieldNamed } from './fields/fields.ts';
import type { Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import type { Guess } from './verdict.ts';

/** Likely enough that a rule must not be passed over. */
const LIKELY = 0.02;
const MOST_OFFERED = 3;

/** Answers by which a column is known for what a rule compares, the share that is enough, and how likely it has to be besides. */
const toldByAnswers: readonly {
  readonly field: string;
  readonly kind: string;
  readonly share: number;
  readonly least: number;
  /** Only where both forms offer the same few options. */
  readonly isOption?: boolean;
}[] = [
  { field: 'format', kind: 'a:format', share: 0.6, least: 0.003 },
  { field: 'format', kind: 'a:either', share: 0.15, least: 0, isOption: true },
  { field: 'languages', kind: 'a:language', share: 0.5, least: 0.003 },
  { field: 'consent', kind: 'a:yes or no', share: 0.6, least: 0.003 },
  { field: 'publish', kind: 'a:yes or no', share: 0.6, least: 0.01 },
];

const bearsRule = (role: Role, name: string): boolean => {
  const field = fieldNamed(role, name);
  return field?.asks === 'rule' || field?.isCompared === true;
};

export function withRuleBearing(
  { columns }: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  guesses: readonly Guess[],
): readonly Guess[] {
  if (role === 'survey' || role === 'check-in') return guesses;
  const offering = guesses.map((guess, at) => (guess.sure ? guess : withRules(guess, role, odds[at]!)));
  return toldByAnswers.reduce((now, { field, kind, share, least, isOption }) => {
    if (fieldNamed(role, field) === null || now.some((guess) => offers(guess, field))) return now;
    const shareAt = (at: number) =>
      isOption && !isOptionOfBoth(columns[at]!) ? 0 : shareOf(columns[at]!, kind);
    const [nearest] = now
      .flatMap(({ sure }, at) =>
        sure || shareAt(at) < share || shareOf(odds[at]!, field) < least ? [] : [at],
      )
      .sort((a, b) => shareAt(b) - shareAt(a));
    return now.map((guess, at) => (at === nearest ? asked(role, guess, field) : guess));
  }, offering);
}

function isOptionOfBoth(evidence: ReadonlyMap<string, number>): boolean {
  return evidence.has('few different') && shareOf(evidence, 'options of both') >= 0.6;
}

function offers(guess: Guess, field: string): boolean {
  return guess.field === field || guess.candidates.includes(field);
}

/** What rules compare is the first that is proposed; a right is never taken from anybody by a guess. */
function asked(role: Role, guess: Guess, field: string): Guess {
  const isFirst = fieldNamed(role, field)?.isCompared === true;
  const others = guess.candidates.slice(0, MOST_OFFERED - 1);
  return isFirst
    ? { ...guess, field, sure: false, candidates: [field, ...others] }
    : { ...guess, sure: false, candidates: [...others, field] };
}

/** The candidates with the likeliest rule that is not among them yet in place of the last. */
function withRules(guess: Guess, role: Role, odds: Odds): Guess {
  if (guess.candidates.some((name) => bearsRule(role, name))) return guess;
  const [likeliest] = [...odds]
    .filter(([name, p]) => p >= LIKELY && bearsRule(role, name))
    .sort((a, b) => b[1] - a[1]);
  if (likeliest === undefined) return guess;
  return { ...guess, candidates: [...guess.candidates.slice(0, MOST_OFFERED - 1), likeliest[0]] };
}
