// What a wish is about, in the workbook's own words: "somebody of another clinical area" is about departments where these surely stand
// under "Clinical area you work in", whatever the words mean elsewhere.
import { ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';
import { asking, type Guess } from './verdict.ts';

interface Asking {
  readonly evidence: { readonly tab: { readonly headers: readonly string[] } };
  readonly columns: readonly Guess[];
  readonly decided: readonly (string | null | undefined)[];
}

/** A word of questions that hold places, and the wishes that it may be of; an empty one where nobody is sure of the place. */
type Named = readonly [word: string, wishes: ReadonlySet<string>];

const PLACE = /^(?:unit|organisation)$/;
const WISH = /^wants (?:unit|organisation)$/;
const wordsAsked = (header: string): readonly string[] => questionOf(header).halves.flat();

/** The tabs with each wish turned to the places that its words name; what a person said stays. */
export function withOwnWords<Tab extends Asking>(tabs: readonly Tab[]): readonly Tab[] {
  const named = new Map<string, Set<string>>();
  for (const { evidence, columns } of tabs)
    columns.forEach(({ field, sure }, at) => {
      for (const word of PLACE.test(field!) ? wordsAsked(evidence.tab.headers[at]!) : [])
        named.set(word, (named.get(word) || new Set<string>()).add(sure ? `wants ${field}` : ''));
    });
  const all = [...named];
  return tabs.map((tab) => ({
    ...tab,
    columns: tab.columns.map((guess, at) =>
      WISH.test(guess.field!) && tab.decided[at] === undefined
        ? turned(guess, wordsAsked(tab.evidence.tab.headers[at]!), all)
        : guess,
    ),
  }));
}

/** The longest word in common tells; not where it names places of two kinds, or such of which nobody is sure. */
function turned(guess: Guess, asked: readonly string[], named: readonly Named[]): Guess {
  const ideas = ideasOf(asked);
  const object = asked.filter((_, k) => !ideas[k]!.some((idea) => ASKS.test(idea)));
  const common = named.filter(([word]) => object.some((one) => isLike(one, word) || isLike(word, one)));
  const most = Math.max(...common.map(([word]) => word.length));
  const [wish, other] = new Set(
    common.flatMap(([word, wishes]) => (word.length === most ? [...wishes] : [])),
  );
  if (!wish || other !== undefined) return guess;
  return guess.sure ? { ...guess, field: wish } : asking(guess, [wish, ...guess.candidates], wish);
}

/** Ideas of words that ask, and name no place. */
const ASKS =
  /^(?:other|same|mentor|mentee|mentoring|person|pair|programme|you|we|i|want|with|not|which|what|work)$/;

/** A shorter word tells nothing. */
const SHORTEST = 4;

/** The same but for the last letter, or for what stands before: "settori", "Arbeitsbereich", and not "aziendale" for "azienda". */
const isLike = (a: string, b: string): boolean =>
  b.length >= SHORTEST && (a.endsWith(b) || (a.length - b.length < 2 && a.startsWith(b.slice(0, -1))));
