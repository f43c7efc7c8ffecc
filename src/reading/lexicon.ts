// What the words of a question speak of, in eight languages: `many`, `mentee`, `topic`, `not` … A question becomes
// a row of such ideas, so that what was learnt from one wording or language holds for the others.
//
// An entry is folded (no accents, lower case): `word` is that word alone, `stem*` any word that begins so, `*part*` any
// word that holds it (German, Dutch and Danish compounds), `two_words` words in a row.

import { ideasOfAsking } from './ideas-of-asking.ts';
import { ideasOfPeople } from './ideas-of-people.ts';

const FIRST_LETTER = 48;

const ideas = { ...ideasOfAsking, ...ideasOfPeople };

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
}

/** A letter for each idea: pairs of ideas have short names, because the table of them travels with the add-on. */
const letters = new Map(Object.keys(ideas).map((idea, k) => [idea, String.fromCharCode(FIRST_LETTER + k)]));

export function ideaLetter(idea: string): string {
  return letters.get(idea) ?? '?';
}

let made: Lexicon | null = null;

/** Made when first asked for: most runs of the add-on read what was decided and never come here. */
function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
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
  return { whole, stems, parts, runs };
}

/** The ideas of each word in turn; a word may stand for none or for several. */
export function ideasOf(words: readonly string[]): readonly (readonly string[])[] {
  const { whole, stems, parts, runs } = lexicon();
  return words.map((word, at) => {
    const found = new Set(whole.get(word) ?? []);
    for (const { stem, idea } of stems.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(stem)) found.add(idea);
    if (word.length > 6) for (const { part, idea } of parts) if (word.includes(part)) found.add(idea);
    for (const { idea, words: run } of runs.get(word) ?? [])
      if (run.every((one, n) => words[at + n] === one)) found.add(idea);
    return [...found];
  });
}
