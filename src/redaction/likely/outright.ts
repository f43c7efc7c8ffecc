// One score puts every place where somebody may be named in its order: who is likely goes without a question, is listed as likely and put back by
// one decision; who may be somebody waits for a person; the rest is shown. How it was trained and where the bars lie: build/redaction, docs/figures.md.

import { late } from '../../ground/made-when-asked.ts';
import { eponyms, headWords } from '../layers/keep-list.ts';
import { isFamous, kindOf } from '../lexicon/lexicon.ts';
import { placeholdersIn } from '../rewrite.ts';
import type { Flag, Place, Span, Why } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isCallingSmall } from '../words/calling.ts';
import { listLinks } from '../words/person-cues.ts';
import { isAdmired, isStudied, isTeaching } from '../words/teaching.ts';
import { weights } from './outright-weights.ts';
import { isPartOfThing } from './part-of-thing.ts';
import { unpacked } from './score.ts';
import { saidBy } from './sentence-cues.ts';
import { touched } from './sight.ts';
import { likenessOf, type Seat, type Seats, sideOf, signsOf } from './surroundings.ts';

/**
 * As logarithms of the odds: from where on a word goes, and a whole name, which needs more because whoever is written about looks the same; below what a
 * stranger is only shown. More is needed in another language, where all is written small, and for "Lotta and beginners". Chosen by the curve in docs/figures.md.
 */
export const PLACES_FROM = { goes: 1, wholeGoes: 1.5, more: 2, shown: -4 };

/** Where a stranger may be named. */
const OF_STRANGERS: ReadonlySet<Why> = new Set(['stranger', 'employer', 'rare word']);
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

/** What goes of the places, and what is still asked about; the same words go wherever they are asked about. */
export function sortedOut(
  scene: Scene,
  gone: readonly Place[],
  flags: readonly Flag[],
  from = PLACES_FROM,
  scored = scoreOf,
): { spans: Span[]; flags: readonly Flag[] } {
  // Who was left in a text that was redacted before was asked about then.
  if (scene.isJoined || placeholdersIn(scene.text).length > 0) return { spans: [], flags };
  const seats = seatsIn(scene, gone, flags);
  const wordsOf = ({ start, end }: Place) => scene.text.slice(start, end);
  const going = new Set<string>();
  const sorted = new Map<Flag, Why | null>();
  const doubts = flags.filter(({ why }) => OF_SOMEBODY.has(why) || OF_STRANGERS.has(why));
  for (const { place, first, last } of seated(scene, doubts)) {
    const isSmall = !scene.tokens.slice(first, last + 1).some(({ isCapital }) => isCapital);
    if (isSmall && !scene.isSmall && !isCalledSmall(seats, first, last)) continue;
    const score = scored(seats, { why: place.why, first, last });
    if (
      (score >= barOf(seats, first, last, from) &&
        !isPartOfThing(scene, first, last) &&
        !isAdmired(...aroundOf(scene, place))) ||
      isTeacher(seats, place, first, last) ||
      isCalledSmall(seats, first, last)
    )
      going.add(wordsOf(place));
    else if (place.why === 'stranger' && score < from.shown) sorted.set(place, 'rare word');
    else if (place.why === 'rare word' && isKnownEverywhere(seats, first, last)) sorted.set(place, null);
  }
  const goes = (flag: Flag) => doubts.includes(flag) && going.has(wordsOf(flag));
  return {
    spans: flags.filter(goes).map(({ start, end }) => ({ start, end, type: 'likely' })),
    flags: flags
      .filter((flag) => !goes(flag) && sorted.get(flag) !== null)
      .map((flag) => ({ ...flag, why: sorted.get(flag) ?? flag.why })),
  };
}

function barOf(seats: Seats, first: number, last: number, from: typeof PLACES_FROM): number {
  const { isForeign, isSmall, tokens } = seats.scene;
  const like = likenessOf(seats, first, last);
  const isWhole = like === 'full' || like === 'strange';
  const isLoose =
    like === 'small' ||
    (isSmall && first === last && !seats.isSomebody[first - 1]) ||
    tokens.slice(first, last + 1).some(({ plain }) => listLinks.has(plain));
  // In capitals of another language nothing tells a name from a word: asked about.
  if (isForeign && tokens.slice(first, last + 1).every(({ isUpper }) => isUpper)) return Infinity;
  return (isWhole ? from.wholeGoes : from.goes) + (isForeign || isLoose ? from.more : 0);
}

/** What stands on both sides of a place. */
const aroundOf = ({ text }: Scene, { start, end }: Place): [string, string] => [
  text.slice(Math.max(0, start - FAR), start),
  text.slice(end, end + FAR),
];

/** "bei Notburga Zirngibl gelernt", "Zeynep Altınok taught me": a whole name of which no word is known, where one says of whom one learnt. */
function isTeacher(seats: Seats, { start, end, why }: Flag, first: number, last: number): boolean {
  const { text, tokens } = seats.scene;
  const words = tokens.slice(first, last + 1);
  const isWhole = words.length < 4 && words.every(({ isCapital, isUpper }) => isCapital && !isUpper);
  if (why !== 'stranger' || words.length < 2 || !isWhole || words.some(isKnown)) return false;
  if (!seats.kinds.slice(first, last + 1).every((kind) => kind === 'given' || kind === 'unknown'))
    return false;
  return isTeaching(text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR));
}

/** "everyone calls me jacky", "just ask for big kev", written small: a given name and no word. */
function isCalledSmall({ scene, kinds }: Seats, first: number, last: number): boolean {
  const { text, tokens, isForeign } = scene;
  const { start, isCapital } = tokens[last]!;
  if (isForeign || first < last || (isCapital && !scene.isSmall) || kinds[last] !== 'given') return false;
  return isCallingSmall(text.slice(Math.max(0, start - NEAR), start));
}

const NEAR = 40;
const FAR = 90;

const isKnown = ({ plain }: Token) => eponyms.has(plain) || isFamous(plain);

/**
 * No look is worth who is known everywhere. One word alone may be somebody else's name, unless it names a thing, is read or is what somebody
 * studies: "the Bloom cycle", "novels by Kafka", "a thesis on Kant".
 */
function isKnownEverywhere(seats: Seats, first: number, last: number): boolean {
  const { tokens, text } = seats.scene;
  if (!tokens.slice(first, last + 1).every(isKnown)) return false;
  if (first < last && !text.slice(tokens[first]!.start, tokens[last]!.end).includes(',')) return true;
  const next = sideOf(seats, last, 1)[0]!;
  if (/^[ -]$/.test(next.mark) && (headWords.has(next.word) || /^grants?$/.test(next.word))) return true;
  return isOfWorks(seats, first) || isListed(seats, first, last);
}

/** "read Kafka", "novels by Kafka": beside the work or one small word from it. */
function isOfWorks(seats: Seats, at: number): boolean {
  const [one, two] = sideOf(seats, at, -1);
  if (one!.mark !== ' ') return false;
  if (saysOneOf(one!.word, OF_WORKS)) return true;
  const isLoose = saysOneOf(one!.word, OF_PEOPLE) || listLinks.has(one!.word);
  return two?.mark === ' ' && !isLoose && saysOneOf(two.word, OF_WORKS);
}

const OF_WORKS: ReadonlySet<string> = new Set(['is read', 'is used']);
/** With whom one is, shares or to whom one owes something is somebody, known everywhere or not. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['beside', 'under', 'together', 'owes', 'serves']);
const saysOneOf = (word: string, cues: ReadonlySet<string>) => saidBy(word).some((cue) => cues.has(cue));

/** "Dickens, Kafka", "Goethe und Schiller": two of whom everybody has heard; of what is studied one is enough. */
function isListed(seats: Seats, from: number, to: number): boolean {
  const { tokens, text } = seats.scene;
  const [first, last] = [endOfList(seats.scene, from, -1), endOfList(seats.scene, to, 1)];
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  if (isStudied(text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR))) return true;
  const beside = [...sideOf(seats, first, -1), ...sideOf(seats, last, 1)];
  if (beside.some(({ word }) => saysOneOf(word, OF_PEOPLE))) return false;
  const mayBeListed = ({ plain }: Token) => isFamous(plain) || listLinks.has(plain);
  return from < to || (first < last && tokens.slice(first, last + 1).every(mayBeListed));
}

/** As far as those known everywhere follow one another by commas and by "and". */
function endOfList({ text, tokens }: Scene, at: number, step: 1 | -1): number {
  for (let k = at; ; ) {
    const isLinked = listLinks.has(tokens[k + step]?.plain ?? '');
    const to = k + (isLinked ? 2 : 1) * step;
    const other = tokens[to];
    if (other === undefined || !other.isCapital || !isKnown(other)) return k;
    const [one, two] = step < 0 ? [other, tokens[k]!] : [tokens[k]!, other];
    if (!isLinked && !/^,\s$/.test(text.slice(one.end, two.start))) return k;
    k = to;
  }
}

function scoreOf(seats: Seats, seat: Seat): number {
  const known = table();
  return signsOf(seats, seat).reduce((sum, name) => sum + (known.get(name) ?? 0), known.get('bias') ?? 0);
}
