// What a question's words say, as named evidence with a weight: the ideas in it and two ideas together. Words themselves
// are no evidence: tables of them know one language, tables of ideas all.
import { remembered } from '../ground/made-when-asked.ts';
import { answersOf } from './answer-evidence.ts';
import { kindsCounted } from './evidence.ts';
import { ideasLike, ideasOf, pairName } from './lexicon.ts';
import { questionOf, wordsAsked } from './question.ts';

/** Explanations say less than the question itself. */
const HELP = 0.35;

type Found = Map<string, number>;

/** One for each question, however often it is asked; it may keep the number that stands before it. */
const seenQuestions = [false, true].map((keepsNumber) =>
  remembered((header) => evidenceAnew(header, keepsNumber)),
);

export const questionEvidence = (header: string, keepsNumber: boolean): ReadonlyMap<string, number> =>
  seenQuestions[Number(keepsNumber)]!(header);

function evidenceAnew(header: string, keepsNumber: boolean): Found {
  const { halves, help, row, number } = questionOf(header);
  const [first = []] = halves;
  const found: Found = new Map();
  for (const half of halves) {
    addWords(found, half, 1);
    for (const word of half) found.set(`w:${word}`, 1);
  }
  addWords(found, help, HELP);
  if (row !== null) {
    found.set('grid', 1);
    addRow(found, row);
  }
  const strange = strangeShare(first);
  if (strange > 0) found.set('strange', strange);
  if (keepsNumber && number) {
    const idea = ORDINALS[Number(number)] || 'number';
    found.set(`i:${idea}`, 1);
    for (const pair of pairsOf([...new Set(ideasAsked(header)), idea])) found.set(pair, 1);
  }
  const { length } = first;
  found.set(length <= 1 ? 'one word' : length <= 3 ? 'few words' : length <= 9 ? 'a sentence' : 'long', 1);
  return found;
}

/** What the row of a grid, or the box of a list, looks like: a weekday, a language, a rank, something to be helped with. */
export function addRow(found: Found, row: string): void {
  for (const { evidence } of answersOf([row]).given)
    for (const kind of evidence.slice(1)) found.set(`row${kindsCounted[kind]!.slice(1)}`, 1);
}

const ORDINALS = ['', 'first', 'second', 'third'];

/** What was said before weighs more: explanations come last. */
function addWords(found: Found, words: readonly string[], weight: number): void {
  const ideas = ideasOf(words).flat();
  const all = [...new Set(ideas)];
  for (const idea of all) if (!found.has(`i:${idea}`)) found.set(`i:${idea}`, weight);
  if (weight < 1) return;
  for (const pair of pairsOf(all)) found.set(pair, 1);
  if (ideas.length > 0) found.set(`o:${ideas[0]}`, 1);
}

/** Share of the words that stand for no idea; short ones do not count. */
function strangeShare(words: readonly string[]): number {
  const telling = words.filter((word) => word.length > 3);
  const strange = ideasOf(words).filter((ideas, at) => ideas.length === 0 && words[at]!.length > 3);
  return strange.length / Math.max(1, telling.length);
}

/** Ideas in a question, one after the other. */
export const ideasAsked = (header: string): string[] => ideasOf(wordsAsked(header)).flat();

const pairsOf = (ideas: readonly string[]): string[] =>
  ideas.flatMap((one, k) => ideas.slice(k + 1).map((other) => pairName(one, other)));

/** What the ideas of a question may be evidence of: each, the first of all, two together. */
export function questionNames(): readonly (readonly string[])[] {
  const ideas = ideasLike(/./);
  return [ideas.map((idea) => `i:${idea}`), ideas.map((idea) => `o:${idea}`), pairsOf(ideas)];
}
