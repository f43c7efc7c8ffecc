// What a question's words say, as named evidence with a weight: the ideas in it and two ideas together. Words themselves
// are no evidence: tables of them know one language, tables of ideas all.
import { remembered } from '../ground/made-when-asked.ts';
import { addAnswers, answersOf } from './answer-evidence.ts';
import { type Evidence, shareOf } from './evidence.ts';
import { ideasOf, pairName } from './lexicon.ts';
import { questionOf } from './question.ts';

/** Explanations say less than the question itself. */
const HELP = 0.35;

/** A map of its own at each call: what the answers say is added to it. */
export function questionEvidence(header: string, keepsNumber: boolean): Evidence {
  return new Map((keepsNumber ? numbered : unnumbered)(header));
}

const numbered = remembered((header) => evidenceAnew(header, true));
const unnumbered = remembered((header) => evidenceAnew(header, false));

function evidenceAnew(header: string, keepsNumber: boolean): Evidence {
  const question = questionOf(header);
  const found: Evidence = new Map();
  for (const half of question.halves) {
    addWords(found, half, 1);
    for (const word of half) found.set(`w:${word}`, 1);
  }
  if (question.help.length > 0) addWords(found, question.help, HELP);
  if (question.row !== null) {
    found.set('grid', 1);
    addRow(found, question.row);
  }
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

/** What the row of a grid, or the box of a list, looks like: a weekday, a language, a rank, something to be helped with. */
export function addRow(found: Evidence, row: string): void {
  const seen: Evidence = new Map();
  addAnswers(seen, answersOf([row]));
  for (const [name, weight] of seen) if (name.startsWith('a:')) found.set(`row${name.slice(1)}`, weight);
}

const ORDINALS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third' };

function addWords(found: Evidence, words: readonly string[], weight: number): void {
  const raise = (name: string) => found.set(name, Math.max(shareOf(found, name), weight));
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
      const name = pairName(ideas[a]!, ideas[b]!);
      found.set(name, Math.max(shareOf(found, name), weight));
    }
}
