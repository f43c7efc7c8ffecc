// What must be there: an address, a name, topics, a role. Where no column seems to hold it, the nearest one is asked about;
// where two hold addresses, a person says which is used.
import { shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import { asksQuestions, NAMINGS } from './fields/fields.ts';
import type { Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { asking, type Guess, isMeaning } from './verdict.ts';

/**
 * Of two columns with people's own addresses that differ, only the first can be sure; and it is not, where its question has words
 * that we do not know: it may be somebody else's.
 */
export function withOneAddress({ columns }: TabEvidence, guesses: readonly Guess[]): readonly Guess[] {
  const first = guesses.findIndex(({ field }) => field === 'email');
  return guesses.map((guess, at) => {
    if (guess.field !== 'email' || !guess.sure || guess.odds === 1) return guess;
    const evidence = columns[at]!;
    const isDoubtful =
      at === first
        ? evidence.asked.has('strange') && columns.some((one) => one.has('more addresses'))
        : shareOf(evidence, 'repeats addresses') <= 0.99;
    return isDoubtful ? asking(guess, ['email'], at === first ? 'email' : null) : guess;
  });
}

const WHOLE_OR_PART = /^(?:given |family )?name$/;

/** Where the name is known for sure, another column that is likely nothing is not offered as a name: it is a referee's, or a parent's. */
export function withOneName(guesses: readonly Guess[]): readonly Guess[] {
  if (!guesses.some(({ field, sure }) => sure && field === 'name')) return guesses;
  return guesses.map((guess) =>
    guess.sure || guess.field !== null
      ? guess
      : { ...guess, candidates: guess.candidates.filter((field) => !WHOLE_OR_PART.test(field)) },
  );
}

interface Need {
  /** Ways in which a needed meaning can be there. */
  readonly ways: readonly string[];
  /** How likely a column must be to be asked about when none is. */
  readonly least: number;
  /** What people may have been asked instead; such a column is asked about however unlikely it is. */
  readonly standIns?: readonly string[];
}

const mustBe: readonly Need[] = [
  { ways: ['email'], least: 0.02 },
  { ways: NAMINGS, least: 0.01 },
  { ways: ['role'], least: 0 },
  { ways: ['topics'], least: 0.02, standIns: ['skills', 'expertise', 'sector'] },
];

/** A needed meaning that no column seems to have is asked about at the column that comes nearest. */
export function withNeeded(
  one: TabEvidence,
  role: Role,
  odds: readonly Odds[],
  guesses: readonly Guess[],
  decided: readonly (string | null | undefined)[],
): readonly Guess[] {
  if (asksQuestions(role)) return guesses;
  const asked = new Map<number, string>();
  for (const { ways, least, standIns = [] } of mustBe) {
    if (!isMeaning(role, ways[0]!) || guesses.some(({ field }) => ways.includes(field!))) continue;
    const nearest = nearestOf(ways, one, odds, decided);
    if (nearest && (nearest.p > least || standIns.includes(guesses[nearest.at]!.field!)))
      asked.set(nearest.at, nearest.field);
  }
  return guesses.map((guess, at) => {
    const field = asked.get(at);
    if (!field) return guess;
    // Topics that were none do no harm; a name or an address would.
    const isHarmless = field === 'topics' && guess.field === null;
    const isBest =
      isHarmless || nearness(one, odds[at]!, at, field) >= 0.2 || one.columns[at]!.asked.has(`i:${field}`);
    return asking(guess, [field, ...guess.candidates], isBest ? field : guess.field);
  });
}

/** The first of the columns that are likeliest to hold a needed meaning, of those that nobody decided. */
function nearestOf(
  ways: readonly string[],
  one: TabEvidence,
  odds: readonly Odds[],
  decided: readonly (string | null | undefined)[],
): { readonly at: number; readonly field: string; readonly p: number } | null {
  let nearest = null;
  for (const at of odds.keys())
    for (const field of decided[at] === undefined ? ways : []) {
      const p = nearness(one, odds[at]!, at, field);
      if (!nearest || p > nearest.p) nearest = { at, field, p };
    }
  return nearest;
}

/** A question that uses the very word, whatever its answers are. */
const SAID = 0.05;

/** How likely a column holds a needed meaning; a column of addresses may be the address whatever it is called. */
function nearness({ columns }: TabEvidence, odds: Odds, at: number, field: string): number {
  const evidence = columns[at]!;
  const isAddress = field === 'email' && !evidence.has('one for all');
  const share = isAddress ? shareOf(evidence, 'a:address') : 0;
  const said = isAddress && evidence.asked.get('i:email') === 1 ? SAID : 0;
  return Math.max(odds.get(field), 0.5 * share, said);
}
