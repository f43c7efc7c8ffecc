// Which rows of Survey questions are our own guesses: as long as such a row stands as we wrote it nobody has decided anything, and later
// answers may change what the question is read as.
import type { Ports } from '../../ports/ports.ts';
import type { Question } from '../domain/question.ts';
import { guessesIn } from '../domain/question-sheet.ts';

const NAME = 'survey guesses';
/** A property holds 9 kB, a print is 16 letters. */
const MOST = 500;

/** Null where nothing was written by this version, or in this file. */
export function guessesBefore({ memory }: Pick<Ports, 'memory'>): ReadonlySet<string> | null {
  const noted = memory.noted(NAME);
  return noted === null ? null : new Set(noted.split(' '));
}

/** To be kept when the rows are written; earlier ones stay known, which may be taken back to. */
export function rememberGuesses(ports: Pick<Ports, 'memory'>, questions: readonly Question[]): void {
  const prints = new Set([...guessesIn(questions), ...(guessesBefore(ports) ?? [])]);
  ports.memory.note(NAME, [...prints].slice(0, MOST).join(' '));
}
