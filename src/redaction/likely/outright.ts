// Who is named almost beyond doubt among the places that are asked about goes without a question. What was taken out that way is listed as
// likely, and one decision puts it back. How the score was trained, and what it costs: build/redaction/train-outright.mjs, docs/figures.md.

import { late } from '../../ground/made-when-asked.ts';
import { kindOf } from '../lexicon/lexicon.ts';
import { placeholdersIn } from '../rewrite.ts';
import type { Flag, Place, Span, Why } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { weights } from './outright-weights.ts';
import { unpacked } from './score.ts';
import { touched } from './sight.ts';
import { type Seat, type Seats, signsOf } from './surroundings.ts';

/** From these odds on, as logarithms, a place goes; chosen so that fewer than one in a hundred of all traps does, each hand's by a score that never saw them. */
const GOES = 2;

const OF_SOMEBODY: ReadonlySet<Why> = new Set(['stranger', 'name or word', 'near miss']);

/** The text as the score sees it. */
export function seatsIn(scene: Scene, gone: readonly Place[], flags: readonly Flag[]): Seats {
  const { tokens, language } = scene;
  const asked = flags.filter(({ why }) => OF_SOMEBODY.has(why));
  return {
    scene,
    kinds: tokens.map(({ plain }) => kindOf(plain, language)),
    isSomebody: touched(tokens, [...gone, ...asked]),
  };
}

/** Places by their words; a place without words is left out. */
export function seated<At extends Place>(
  { tokens }: Scene,
  places: readonly At[],
): { readonly place: At; readonly first: number; readonly last: number }[] {
  let first = 0;
  return [...places]
    .sort((a, b) => a.start - b.start)
    .flatMap((place) => {
      while (first < tokens.length && tokens[first]!.end <= place.start) first++;
      let last = first - 1;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < place.end) last++;
      return last < first ? [] : [{ place, first, last }];
    });
}

const table = late(() => unpacked(weights));

/** Places to take out; the same words go wherever they are asked about. */
export function outrightIn(scene: Scene, gone: readonly Place[], flags: readonly Flag[]): Span[] {
  // Who was left in a text that was redacted before was asked about then.
  if (scene.isJoined || placeholdersIn(scene.text).length > 0) return [];
  const seats = seatsIn(scene, gone, flags);
  const doubts = seated(
    scene,
    flags.filter(({ why }) => OF_SOMEBODY.has(why)),
  ).filter(
    ({ first, last }) =>
      scene.isSmall || scene.tokens.slice(first, last + 1).some(({ isCapital }) => isCapital),
  );
  const wordsOf = ({ start, end }: Place) => scene.text.slice(start, end);
  const going = new Set(
    doubts
      .filter(({ place, first, last }) => scoreOf(seats, { why: place.why, first, last }) >= GOES)
      .map(({ place }) => wordsOf(place)),
  );
  return doubts
    .filter(({ place }) => going.has(wordsOf(place)))
    .map(({ place: { start, end } }) => ({ start, end, type: 'likely' }));
}

function scoreOf(seats: Seats, seat: Seat): number {
  const known = table();
  return signsOf(seats, seat).reduce((sum, name) => sum + (known.get(name) ?? 0), known.get('bias') ?? 0);
}
