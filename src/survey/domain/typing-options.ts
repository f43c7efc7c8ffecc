// Answers that were there to choose: one of several, or several boxes that were ticked.
import { say } from '../../language/say.ts';
import { answerKey, yesNoOf } from './answer-words.ts';
import { differentOf, offeredIn } from './options-offered.ts';
import { spacing, splitting } from './split-options.ts';
import { MOST, TEXT, type Typed } from './typed.ts';

/** Answers of fewer people than this prove little. */
export const FEW = 15;
/** A choice has at most so many words; where few answered, a longer one is rather somebody's own sentence. */
const WORDS = 12;
const WORDS_OF_FEW = 5;
/** Where so many say the same it is a box that they ticked. */
const TICKS = 5;
/** More different answers than this are no choice. */
const CHOICES = 12;

/** So large a part are lists where boxes were ticked. A comma may belong to an option; a semicolon hardly ever does. */
const LISTS_BY_COMMA = 0.2;
const LISTS_BY_SEMICOLON = 0.05;

/** "Yes, very" and "No, not at all" are options with a comma, not boxes that were ticked together. */
export function yesAndHow(given: readonly string[], undecided: readonly string[]): Typed | null {
  const isOne = (text: string) => yesNoOf(text.split(',')[0]!) !== null;
  const options = differentOf(given);
  const fits = given.filter(isOne).length >= MOST * given.length && given.some((text) => text.includes(','));
  if (!fits || options.length > CHOICES || given.length < 2 * options.length) return null;
  const doubt = few(given);
  const all = [...options, ...differentOf(undecided)];
  return { ...TEXT, reads: 'choice', options: all, sure: doubt === '', doubt };
}

export function boxes(given: readonly string[]): Typed | null {
  const joined = given.map(spacing(given)).filter((text) => /, |;\s/.test(text));
  if (joined.length === 0) return null;
  const { split, options, doubtful } = splitting(given, null);
  const lists = given.map(split);
  const ticks = lists.reduce((n, list) => n + list.length, 0);
  const several = lists.filter((list) => list.length > 1).length;
  const least = joined.every((text) => text.includes('; ')) ? LISTS_BY_SEMICOLON : LISTS_BY_COMMA;
  const average = ticks / Math.max(1, options.length);
  const longest = Math.max(...options.map((option) => option.split(' ').length));
  if (several < least * given.length || average < 2 || options.length > 3 * CHOICES || longest > WORDS)
    return null;
  const doubt =
    doubtful.length > 0
      ? say('Is this one option or two: “{texts}”?', { texts: doubtful.join('”, “') })
      : few(given);
  return { ...TEXT, reads: 'checkboxes', options, sure: doubt === '', doubt };
}

/** @param isLeft  whether some left it empty. What stands in every row was ticked by nobody. */
export function choice(given: readonly string[], isLeft: boolean): Typed | null {
  const options = offeredIn(given);
  const longest = Math.max(...options.map((option) => option.split(' ').length));
  const ticks = given.filter((text) => answerKey(text) === answerKey(options[0]!)).length;
  const isOneTick = isLeft && options.length === 1 && ticks >= TICKS && ticks >= MOST * given.length;
  const words = given.length < FEW && !isOneTick ? WORDS_OF_FEW : WORDS;
  const isIt = options.length <= CHOICES && given.length >= 2 * options.length && longest <= words;
  if (!isIt || !(options.length > 1 || isOneTick)) return null;
  const doubt = few(given);
  return { ...TEXT, reads: 'choice', options, sure: doubt === '', doubt };
}

export function few(given: readonly string[]): string {
  return given.length < FEW
    ? say('There are few answers so far; please check what kind of question this is.')
    : '';
}
