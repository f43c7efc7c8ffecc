// What the words of a question speak of, in eight languages: `many`, `mentee`, `topic`, `not` … A question becomes
// a row of such ideas, so that what was learnt from one wording or language holds for the others.
//
// An entry is folded (no accents, lower case): `word` is that word alone, `stem*` any word that begins so, `*part*` any
// word that holds it (German, Dutch and Danish compounds), `two_words` words in a row.

import { ideasInAnswers, ideasInQuestions } from './ideas.ts';

const FIRST_LETTER = 48;

interface Entry {
  readonly idea: string;
  readonly words: readonly string[];
}

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Beginnings, by their first three letters. */
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly idea: string }[]>;
  readonly parts: readonly { readonly part: string; readonly idea: string }[];
  /** Runs of words, by their first. */
  readonly runs: ReadonlyMap<string, readonly Entry[]>;
  /** What single words were found to stand for. */
  readonly seen: Map<string, readonly string[]>;
  /** A letter for each idea: pairs of ideas have short names, because the table of them travels with the add-on. */
  readonly letters: ReadonlyMap<string, string>;
}

const pairNames = new Map<string, Map<string, string>>();

/** The name of two ideas together as evidence, made once for each two; the order of the two is of no account. */
export function pairName(one: string, other: string): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  const names = pairNames.get(a) ?? new Map<string, string>();
  const { letters } = lexicon();
  const name = names.get(b) ?? `p${letters.get(a) ?? '?'}${letters.get(b) ?? '?'}`;
  pairNames.set(a, names.set(b, name));
  return name;
}

let made: Lexicon | null = null;

/** Made when first asked for: most runs of the add-on read what was decided and never come here. */
function lexicon(): Lexicon {
  made ??= makeLexicon(ideasInQuestions());
  return made;
}

function makeLexicon(ideas: Readonly<Record<string, string>>): Lexicon {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, { stem: string; idea: string }[]>();
  const parts: { part: string; idea: string }[] = [];
  const runs = new Map<string, Entry[]>();
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const [idea, entries] of Object.entries(ideas))
    for (const entry of entries.split(' ')) {
      const bare = entry.includes('*') ? entry.replace(/\*/g, '') : entry;
      if (bare.includes('_')) {
        const words = bare.split('_').filter((word) => word !== '');
        if (words.length > 1) push(runs, words[0]!, { idea, words });
        else push(whole, words[0]!, idea);
      } else if (entry.startsWith('*')) parts.push({ part: bare, idea });
      else if (entry.endsWith('*')) push(stems, bare.slice(0, 3), { stem: bare, idea });
      else push(whole, entry, idea);
    }
  const letters = Object.keys(ideas).map((idea, k) => [idea, String.fromCharCode(FIRST_LETTER + k)] as const);
  return { whole, stems, parts, runs, seen: new Map(), letters: new Map(letters) };
}

/** The ideas of each word in turn; a word may stand for none or for several. */
export function ideasOf(words: readonly string[]): readonly (readonly string[])[] {
  return ideasIn(lexicon(), words);
}

let madeOfAnswers: Lexicon | null = null;

/** What the words of an answer are about, as `ideasOf`. */
export function answerIdeasOf(words: readonly string[]): readonly (readonly string[])[] {
  madeOfAnswers ??= makeLexicon(ideasInAnswers());
  return ideasIn(madeOfAnswers, words);
}

function ideasIn(lexicon: Lexicon, words: readonly string[]): readonly (readonly string[])[] {
  return words.map((word, at) => {
    const alone = ideasOfWord(lexicon, word);
    const runs = lexicon.runs.get(word);
    if (runs === undefined) return alone;
    const found = runs.filter(({ words: run }) => run.every((one, n) => words[at + n] === one));
    return found.length === 0 ? alone : [...new Set([...alone, ...found.map(({ idea }) => idea)])];
  });
}

/** Words come back all the time: each is looked up once. */
function ideasOfWord({ seen, whole, stems, parts }: Lexicon, word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = new Set(whole.get(word) ?? []);
  for (const { stem, idea } of stems.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) found.add(idea);
  if (word.length > 6) for (const { part, idea } of parts) if (word.includes(part)) found.add(idea);
  const ideas = found.size === 0 ? NO_IDEAS : [...found];
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(word, ideas);
  return ideas;
}

const NO_IDEAS: readonly string[] = [];
const MOST_SEEN = 20_000;
