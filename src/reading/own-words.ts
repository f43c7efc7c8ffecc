// What a wish is about, in the workbook's own words: "somebody of another clinical area" is about departments where these surely stand
// under "Clinical area you work in", whatever the words mean elsewhere. No wish is surer than the place it is about.
import { ideasOf, push } from './lexicon.ts';
import { wordsAsked } from './question.ts';
import { asking, type Guess, rather } from './verdict.ts';

interface Asking {
  readonly evidence: { readonly tab: { readonly headers: readonly string[] } };
  readonly columns: readonly Guess[];
  readonly decided: readonly (string | null | undefined)[];
}

/** Words of questions whose columns hold places, the longest first, and these columns. */
type Named = readonly (readonly [string, readonly Guess[]])[];

const PLACES = ['unit', 'sector', 'organisation'];
const WISH = /^wants (?:unit|organisation)$/;

/** The tabs with each wish turned to the places that its words name; what a person said stays. */
export function withOwnWords<Tab extends Asking>(tabs: readonly Tab[]): readonly Tab[] {
  const named = new Map<string, Guess[]>();
  for (const { evidence, columns } of tabs)
    columns.forEach((place, at) => {
      const isPlace = PLACES.includes(place.field!);
      for (const word of isPlace ? wordsAsked(evidence.tab.headers[at]!) : []) push(named, word, place);
    });
  const longest = [...named].sort(([a], [b]) => b.length - a.length);
  const doubted = new Set<Guess>();
  const turnedTabs = tabs.map(({ evidence, columns, decided }) =>
    columns.map((guess, at) => {
      if (!WISH.test(guess.field!)) return guess;
      const wish = turned(guess, wordsAsked(evidence.tab.headers[at]!), longest, doubted);
      return decided[at] === undefined ? wish : guess;
    }),
  );
  return tabs.map((tab, k) => ({
    ...tab,
    columns: turnedTabs[k]!.map((guess, at) =>
      doubted.has(guess) && tab.decided[at] === undefined ? asking(guess, PLACES, 'unit') : guess,
    ),
  }));
}

/**
 * The longest word in common tells; not where it names places of two kinds. Where nobody is sure of the place, nobody is of the wish; and a
 * line of business in the wish's own words is `doubted`: it may be the place.
 */
function turned(guess: Guess, asked: readonly string[], named: Named, doubted: Set<Guess>): Guess {
  const ideas = ideasOf(asked);
  const object = asked.filter((_, k) => !ideas[k]!.some((idea) => OF_ASKING.test(idea)));
  let most = 0;
  const places: Guess[] = [];
  for (const [word, more] of named) {
    if (word.length < most) break;
    if (!object.some((one) => areAkin(one, word) || areAkin(word, one))) continue;
    places.push(...more);
    most = word.length;
  }
  for (const place of places) if (place.field === 'sector') doubted.add(place);
  const wishes = new Set(
    places.map((place) => (place.sure && !doubted.has(place) ? `wants ${place.field}` : '')),
  );
  const [wish, other] = wishes;
  if (wishes.has('') && guess.sure) return asking(guess, [guess.field!, 'wants unit', 'wants organisation']);
  if (!wish || other !== undefined) return guess;
  return guess.sure ? { ...guess, field: wish } : rather(guess, wish);
}

/** Ideas of words that ask, and name no place. */
const OF_ASKING =
  /^(?:other|same|mentor|mentee|mentoring|person|pair|programme|you|we|i|want|with|not|which|what|work)$/;

/** A shorter word tells nothing. */
const SHORTEST = 4;

/** The same but for the last letter, or for what stands before: "settori", "Arbeitsbereich", and not "aziendale" for "azienda". */
const areAkin = (a: string, b: string): boolean =>
  b.length >= SHORTEST && (a.endsWith(b) || (a.length - b.length < 2 && a.startsWith(b.slice(0, -1))));
