// Whether it is said that somebody is out: always where it was not one plain word. Nobody is lost in silence by a bare no, by words that were put
// together, by a note that only leans to a no, or by a pause that was told at length ("on leave till February, keep her place").
import { fold } from '../ground/folding.ts';
import { isOutByInference, type Standing } from '../ground/standing-words.ts';
import type { Role } from '../ground/whose-clause.ts';
import { isBareNo } from './status-questions.ts';

interface Out {
  readonly text: string;
  readonly standing: Standing;
  /** By an answer of the form, and not by a word in our own sheet. */
  readonly isAnswer: boolean;
  /** What its words say, before anything leans to a no. */
  readonly words: Standing;
}

export function isSaidWhenOut(role: Role | null, { text, standing, isAnswer, words }: Out): boolean {
  const isNo = standing === 'withdrawn' && isBareNo(text);
  const isGuess = isAnswer && words === 'unclear';
  const isStory = isAnswer && standing === 'paused' && fold(text).split(' ').length > PLAIN;
  return isNo || isGuess || isStory || isOutByInference(text, role);
}

/** "On hold", "en pause", "on leave". */
const PLAIN = 2;
