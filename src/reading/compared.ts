// Somebody may wish for a mentor from elsewhere: then where people are from has to be known on both sides. In a form where no column
// holds it, the column that comes nearest is asked about.
import { shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import type { Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import type { Guess } from './verdict.ts';

const WISHES = [
  { wish: 'wants unit', place: 'unit' },
  { wish: 'wants organisation', place: 'organisation' },
] as const;
const PEOPLE: readonly (Role | null)[] = ['mentors', 'mentees', 'both'];
const MOST_OFFERED = 3;

export interface ReadTab {
  readonly evidence: TabEvidence;
  readonly role: Role | null;
  readonly odds: readonly Odds[];
  readonly columns: readonly Guess[];
}

/** The guesses of each tab. */
export function withCompared(read: readonly ReadTab[]): readonly (readonly Guess[])[] {
  const tabs = read.map((tab) =>
    PEOPLE.includes(tab.role) ? { ...tab, columns: withTwins(tab.evidence, tab.columns) } : tab,
  );
  const all = tabs.flatMap(({ columns }) => columns);
  const wished = WISHES.filter(({ wish }) => all.some((guess) => speaksOf(guess, wish)));
  return tabs.map(({ evidence, role, odds, columns }) => {
    if (!PEOPLE.includes(role)) return columns;
    return wished.reduce((now, { place }) => {
      if (now.some((guess) => speaksOf(guess, place)))
        return place === 'unit' ? withShared(place, evidence, now) : now;
      const nearest = nearestTo(place, evidence, odds, now);
      return now.map((guess, at) => (at === nearest ? offering(guess, place) : guess));
    }, columns);
  });
}

/** Programmes use the words for one another; in a form that asks for only one of the two, no more than this is sure. */
const ONE_OF_TWO = 0.999;
const TWINS = [
  ['unit', 'organisation'],
  ['wants unit', 'wants organisation'],
] as const;

function withTwins({ columns }: TabEvidence, guesses: readonly Guess[]): readonly Guess[] {
  return guesses.map((guess, at) => {
    const twins = TWINS.find((two) => two.some((name) => name === guess.field));
    const other = twins?.find((name) => name !== guess.field);
    // Likelihood 1 is a person's word.
    if (!other || guess.odds === 1) return guess;
    if (!guess.sure) return { ...guess, candidates: withSecond(guess.candidates, other) };
    const isAlone = !guesses.some(({ field }) => field === other);
    const isDoubtful = (isAlone && guess.odds < ONE_OF_TWO) || answersSay(columns[at]!, other);
    return isDoubtful ? { ...guess, sure: false, candidates: [guess.field!, other] } : guess;
  });
}

/** Whoever is asked about one of the two is offered the other. */
function withSecond([first, ...others]: readonly string[], name: string): readonly string[] {
  const rest = others.filter((one) => one !== name);
  return [first!, name, ...rest].slice(0, MOST_OFFERED);
}

/** Kinds of words in answers that tell a department from an organisation: so many of one, and hardly any of the other. */
const TOLD: Readonly<Record<string, readonly [string, string]>> = {
  unit: ['a:~unit', 'a:~house'],
  organisation: ['a:~house', 'a:~unit'],
};
const MANY = 0.4;
const HARDLY = 0.15;

function answersSay(evidence: ReadonlyMap<string, number>, place: string): boolean {
  const [own, others] = TOLD[place] ?? [];
  if (own === undefined || others === undefined) return false;
  return shareOf(evidence, own) >= MANY && shareOf(evidence, others) < HARDLY;
}

const speaksOf = ({ field, sure, candidates }: Guess, name: string) =>
  field === name || (!sure && candidates.includes(name));

/** Where no place comes back, as among a few people, the question has to tell that it is one. */
const FAINT = 0.01;

/** Places come back and are a word or two; the same ones stand in the other form. Null where nothing is like that. */
function nearestTo(
  place: string,
  { columns }: TabEvidence,
  odds: readonly Odds[],
  guesses: readonly Guess[],
): number | null {
  const likeness = guesses.map(({ sure, field }, at) => {
    const evidence = columns[at]!;
    const share = (name: string) => shareOf(evidence, name);
    const p = odds[at]?.get(place) ?? 0;
    const isNone =
      (sure && field !== null) ||
      !evidence.has('answered') ||
      (evidence.has('all different') && p < FAINT) ||
      isOfAnotherKind(evidence);
    if (isNone) return 0;
    return p + 0.5 * share('options of both') + (field === null ? 0.1 : 0);
  });
  const most = Math.max(0, ...likeness);
  return most > 0 ? likeness.indexOf(most) : null;
}

/** Share of the answers that speak of such a place. */
const SHARED = 0.4;

/** Of several columns that may hold the place, none surely, the one whose answers are most like such places. */
function withShared(place: string, { columns }: TabEvidence, guesses: readonly Guess[]): readonly Guess[] {
  if (guesses.some(({ sure, field }) => sure && field === place)) return guesses;
  const share = guesses.map((guess, at) =>
    speaksOf(guess, place) ? shareOf(columns[at]!, TOLD[place]?.[0] ?? '') : 0,
  );
  const best = share.indexOf(Math.max(...share));
  if (share[best]! < SHARED || guesses[best]!.field === place) return guesses;
  return guesses.map((guess, at) => {
    const others = guess.candidates.filter((name) => name !== place);
    if (at === best) return { ...guess, field: place, candidates: [place, ...others].slice(0, MOST_OFFERED) };
    return !guess.sure && guess.field === place
      ? { ...guess, field: others[0] ?? null, candidates: others }
      : guess;
  });
}

const OTHER_KINDS = [
  'yes or no',
  'format',
  'language',
  'address',
  'date',
  'integer',
  'gender',
  'role',
  'level',
  'long',
  'url',
];

function isOfAnotherKind(evidence: ReadonlyMap<string, number>): boolean {
  return OTHER_KINDS.some((kind) => shareOf(evidence, `a:${kind}`) >= 0.5);
}

function offering(guess: Guess, place: string): Guess {
  return { ...guess, sure: false, candidates: [...guess.candidates.slice(0, MOST_OFFERED - 1), place] };
}
