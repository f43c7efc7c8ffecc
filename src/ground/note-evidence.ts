// What an office's note tells a table of weights: beginnings of its words, two words that follow one another, the first and the last, and what
// each clause says to the readers that know some of the words. Letters are compared folded; numbers say nothing.
import { clausesOf } from './clauses.ts';
import { fold } from './folding.ts';
import { placed, saidIn } from './told-clauses.ts';
import { isOfIt } from './whose-clause.ts';

const WORDS = /\p{L}[\p{L}']*|\p{N}+|[?✓✔✗✘❌✅→]/gu;
/** Further on a note tells a story. */
const MOST_WORDS = 40;
/** As many letters tell what a word is of, in all its endings; of two words fewer do. */
const LETTERS = 5;
const LETTERS_OF_TWO = 4;
const NUMBER = /^\p{N}/u;

/** Names of the evidence in a note, each once. The trainer (build/standing) and the reader use this alone. */
export function noteEvidence(text: string): ReadonlySet<string> {
  const said = fold(text);
  const words = (said.match(WORDS) ?? []).slice(0, MOST_WORDS);
  const found = new Set<string>();
  words.forEach((word, at) => {
    if (NUMBER.test(word)) return;
    const start = `${word.slice(0, LETTERS)}_`;
    found.add(start);
    if (at === 0) found.add(`^${start}`);
    if (at === words.length - 1) found.add(`${start}$`);
    const next = words[at + 1];
    if (next !== undefined && !NUMBER.test(next))
      found.add(`${word.slice(0, LETTERS_OF_TWO)}_${next.slice(0, LETTERS_OF_TWO)}`);
  });
  for (const name of clauseEvidence(said)) found.add(name);
  return found;
}

/** What the clauses say by themselves: of this person, or of somebody or something else. */
function clauseEvidence(said: string): readonly string[] {
  const clauses = placed(clausesOf(said, isOfIt), null);
  return clauses.flatMap(({ text, concern }, at) => {
    const says = saidIn(text) ?? 'nothing';
    if (concern !== 'own') return [`:of ${concern}`, `:${says} of ${concern}`];
    const places = [at === 0 && 'first', at === clauses.length - 1 && 'last'];
    return [`:${says}`, ...places.flatMap((place) => (place ? [`:${says} ${place}`] : []))];
  });
}
