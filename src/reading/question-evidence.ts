// What a question's words say, as named evidence with a weight: the ideas in it and two ideas together. Words themselves
// are no evidence: tables of them know one language, tables of ideas all.
import { ideaLetter, ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';

/** Evidence by name; weights from 0 to 1. */
export type Evidence = Map<string, number>;

/** Explanations say less than the question itself. */
const HELP = 0.35;

export function questionEvidence(header: string, keepsNumber: boolean): Evidence {
  const question = questionOf(header);
  const found: Evidence = new Map();
  for (const half of question.halves) addWords(found, half, 1);
  if (question.help.length > 0) addWords(found, question.help, HELP);
  if (question.row !== null) found.set('grid', 1);
  const strange = strangeShare(question.halves[0] ?? []);
  if (strange > 0) found.set('strange', strange);
  if (keepsNumber && question.number !== null) {
    found.set(`i:${ORDINALS[Number(question.number)] ?? 'number'}`, 1);
    addPairs(found, [...ideasIn(question.halves.flat()), ORDINALS[Number(question.number)] ?? 'number'], 1);
  }
  const length = question.halves[0]?.length ?? 0;
  found.set(length <= 1 ? 'one word' : length <= 3 ? 'few words' : length <= 9 ? 'a sentence' : 'long', 1);
  return found;
}

const ORDINALS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third' };

function addWords(found: Evidence, words: readonly string[], weight: number): void {
  const raise = (name: string) => found.set(name, Math.max(found.get(name) ?? 0, weight));
  const ideas = ideasOf(words);
  const all = [...new Set(ideas.flat())];
  for (const idea of all) raise(`i:${idea}`);
  if (weight === 1) addPairs(found, all, weight);
  const opening = ideas.find((list) => list.length > 0)?.[0];
  if (opening !== undefined && weight === 1) raise(`o:${opening}`);
}

/** Share of the words that stand for no idea; short ones do not count. */
function strangeShare(words: readonly string[]): number {
  const ideas = ideasOf(words);
  const telling = words
    .map((word, at) => ({ word, ideas: ideas[at]! }))
    .filter(({ word }) => word.length > 3);
  return telling.length === 0 ? 0 : telling.filter((one) => one.ideas.length === 0).length / telling.length;
}

function ideasIn(words: readonly string[]): string[] {
  return [...new Set(ideasOf(words).flat())];
}

function addPairs(found: Evidence, ideas: readonly string[], weight: number): void {
  for (let a = 0; a < ideas.length; a++)
    for (let b = a + 1; b < ideas.length; b++) {
      const [one, two] = ideas[a]! < ideas[b]! ? [ideas[a]!, ideas[b]!] : [ideas[b]!, ideas[a]!];
      const name = `p${ideaLetter(one)}${ideaLetter(two)}`;
      found.set(name, Math.max(found.get(name) ?? 0, weight));
    }
}
