// What the words of a question speak of, in eight languages: `many`, `mentee`, `topic`, `not` … A question becomes
// a row of such ideas, so that what was learnt from one wording or language holds for the others.
//
// An entry is folded (no accents, lower case): `word` is that word alone, `stem*` any word that begins so, `*part*` any
// word that holds it (German, Dutch and Danish compounds), `two_words` words in a row.

import { late, remembered } from '../ground/made-when-asked.ts';
import { wordLists } from './words.ts';

const FIRST_LETTER = 48;
/** Words come back all the time: each is looked up once. */
const MOST_KEPT = 20_000;
/** A shorter word is no compound. */
const COMPOUND = 7;

interface Run {
  readonly idea: string;
  readonly words: readonly string[];
}

interface Lexicon {
  /** What a single word stands for. */
  readonly ideasOfWord: (word: string) => readonly string[];
  /** Runs of words, by their first. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** A letter for each idea: pairs of ideas have short names, because the table of them travels with the add-on. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Made when first asked for: most runs of the add-on read what was decided and never come here. */
const inQuestions = late(() => createLexicon(wordLists.questions()));
const inAnswers = late(() => createLexicon(wordLists.answers()));

/** Ideas of questions whose names are like this. */
export const ideasLike = (names: RegExp): string[] =>
  [...inQuestions().letters.keys()].filter((idea) => names.test(idea));

/** The name of two ideas together as evidence; the order of the two is of no account. */
export function pairName(one: string, other: string): string {
  const { letters } = inQuestions();
  return one <= other ? `p${letters.get(one)}${letters.get(other)}` : pairName(other, one);
}

/** Adds to a list that stands in a map. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** @param lines  an idea each, and its words. */
function createLexicon(lines: string): Lexicon {
  const whole = new Map<string, string[]>();
  /** Beginnings with their ideas, by their first three letters. */
  const stems = new Map<string, (readonly [string, string])[]>();
  const parts: (readonly [string, string])[] = [];
  const runs = new Map<string, Run[]>();
  const letters = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [idea = '', ...entries] = line.split(' ');
    letters.set(idea, String.fromCharCode(FIRST_LETTER + letters.size));
    for (const entry of entries) {
      const bare = entry.replace(/\*/g, '');
      const words = bare.split('_').filter((word) => word !== '');
      if (words.length > 1) push(runs, words[0]!, { idea, words });
      else if (entry.startsWith('*')) parts.push([bare, idea]);
      else if (entry.endsWith('*')) push(stems, bare.slice(0, 3), [bare, idea]);
      else push(whole, words[0]!, idea);
    }
  }
  const ideasOfWord = remembered((word: string): readonly string[] => {
    const found = new Set(whole.get(word));
    for (const [stem, idea] of stems.get(word.slice(0, 3)) || []) if (word.startsWith(stem)) found.add(idea);
    if (word.length >= COMPOUND) for (const [part, idea] of parts) if (word.includes(part)) found.add(idea);
    return [...found];
  }, MOST_KEPT);
  return { ideasOfWord, runs, letters };
}

/** The ideas of each word in turn; a word may stand for none or for several. */
export const ideasOf = (words: readonly string[]) => ideasIn(inQuestions(), words);

/** What the words of an answer are about, as `ideasOf`. */
export const answerIdeasOf = (words: readonly string[]) => ideasIn(inAnswers(), words);

const ideasIn = ({ ideasOfWord, runs }: Lexicon, words: readonly string[]): readonly (readonly string[])[] =>
  words.map((word, at) => {
    const alone = ideasOfWord(word);
    const found = (runs.get(word) || []).filter((run) => run.words.every((one, n) => words[at + n] === one));
    return found.length === 0 ? alone : [...new Set([...alone, ...found.map(({ idea }) => idea)])];
  });
