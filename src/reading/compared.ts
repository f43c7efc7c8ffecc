// Somebody may wish for a mentor from elsewhere: then where people are from has to be known on both sides. In a form where no column
// holds it, the column that comes nearest is asked about; which place is meant, the workbook's own words tell.

import { PARTAKING } from './decide-roles.ts';
import { ALIKE_ANYWHERE, areOf, type Evidence, shareOf } from './evidence.ts';
import type { Role } from './fields/field.ts';
import type { Odds } from './odds.ts';
import { withOwnWords } from './own-words.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { alsoAsking, asking, type Guess, rather } from './verdict.ts';

/** Programmes use the words for one another. */
const TWINS: Readonly<Record<string, string>> = {
  unit: 'organisation',
  organisation: 'unit',
  'wants unit': 'wants organisation',
  'wants organisation': 'wants unit',
};

export interface ReadTab {
  readonly evidence: TabEvidence;
  readonly role: Role | null;
  readonly odds: readonly Odds[];
  readonly columns: readonly Guess[];
  readonly decided: readonly (string | null | undefined)[];
}

/** The guesses of each tab. */
export function withCompared(read: readonly ReadTab[]): readonly (readonly Guess[])[] {
  const tabs = withOwnWords(read.map((tab) => ({ ...tab, columns: withTwins(tab.evidence, tab.columns) })));
  const all = tabs.flatMap(({ columns }) => columns);
  const wished = Object.keys(OF_PLACES).filter((place) =>
    all.some((guess) => speaksOf(guess, `wants ${place}`)),
  );
  return tabs.map(({ evidence, role, odds, columns }) =>
    PARTAKING.includes(role)
      ? wished.reduce((now, place) => withPlace(place, evidence, odds, now), columns)
      : columns,
  );
}

function withPlace(
  place: string,
  evidence: TabEvidence,
  odds: readonly Odds[],
  guesses: readonly Guess[],
): readonly Guess[] {
  if (guesses.some((guess) => speaksOf(guess, place)))
    return place === 'unit' ? withShared(place, evidence, guesses) : guesses;
  const nearest = nearestTo(place, evidence, odds, guesses);
  return guesses.map((guess, at) => (at === nearest ? alsoAsking(guess, place) : guess));
}

/** In a form that asks for only one of the two, no more than this is sure. */
const ONE_OF_TWO = 0.999;

const withTwins = ({ columns }: TabEvidence, guesses: readonly Guess[]): readonly Guess[] =>
  guesses.map((guess, at) => {
    const other = TWINS[guess.field!];
    // Likelihood 1 is a person's word.
    if (!other || guess.odds === 1) return guess;
    const [first = guess.field!, ...others] = guess.candidates;
    const isAlone = !guesses.some(({ field }) => field === other);
    return !guess.sure || (isAlone && guess.odds < ONE_OF_TWO) || answersSay(columns[at]!, other)
      ? asking(guess, [first, other, ...others])
      : guess;
  });

/** Kinds of words in answers that tell a department from an organisation: so many of one, and hardly any of the other. */
const OF_PLACES: Readonly<Record<string, string>> = { unit: 'a:~unit', organisation: 'a:~house' };
const MANY = 0.4;
const HARDLY = 0.15;

function answersSay(evidence: Evidence, place: string): boolean {
  const share = (name: string) => shareOf(evidence, OF_PLACES[name]!);
  return share(place) >= MANY && share(TWINS[place]!) < HARDLY;
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
    const p = odds[at]!.get(place);
    const isNone =
      (sure && field !== null) ||
      !evidence.has('answered') ||
      (evidence.has('all different') && p < FAINT) ||
      areOf(evidence, OTHER_KINDS);
    return isNone ? 0 : p + 0.5 * shareOf(evidence, 'options of both') + (field === null ? 0.1 : 0);
  });
  const most = Math.max(0, ...likeness);
  return most > 0 ? likeness.indexOf(most) : null;
}

/** Share of the answers that speak of such a place. */
const OF_PLACE = 0.4;

/** Of several columns that may hold the place, none surely, the one whose answers are most like such places. */
function withShared(place: string, { columns }: TabEvidence, guesses: readonly Guess[]): readonly Guess[] {
  if (guesses.some(({ sure, field }) => sure && field === place)) return guesses;
  const share = guesses.map((guess, at) =>
    speaksOf(guess, place) ? shareOf(columns[at]!, OF_PLACES[place]!) : 0,
  );
  const best = share.indexOf(Math.max(...share));
  if (share[best]! < OF_PLACE || guesses[best]!.field === place) return guesses;
  return guesses.map((guess, at) => {
    const others = guess.candidates.filter((name) => name !== place);
    if (at === best) return rather(guess, place);
    return !guess.sure && guess.field === place ? asking(guess, others, others[0] || null) : guess;
  });
}

/** Kinds of answers that are no place. */
const OTHER_KINDS = [...ALIKE_ANYWHERE, 'a:gender', 'a:role', 'a:long'];
