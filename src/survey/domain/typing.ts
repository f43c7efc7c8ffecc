// Finds out what kind of question a column asks, from its header and all answers together. What is not beyond doubt says so,
// and a person decides once.
import { tidy } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { type Family, families } from './answer-families.ts';
import { answerKey, isNotApplicable, isUndecided, yesNoOf } from './answer-words.ts';
import { howMany } from './how-many.ts';
import { differentOf, offeredIn } from './options-offered.ts';
import type { Bounds } from './question.ts';
import { spaced, splitting } from './split-options.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { degrees } from './typing-degrees.ts';
import { labelled, withLabels } from './typing-labelled.ts';
import { codes, numbers, onesAndNoughts } from './typing-numbers.ts';

/** Answers of fewer people than this prove little. */
const FEW = 15;
/** A choice has at most so many words; where few answered, a longer one is rather somebody's own sentence. */
const WORDS = 12;
const WORDS_OF_FEW = 5;
/** Where so many say the same it is a box that they ticked. */
const TICKS = 5;
/** More different answers than this are no choice. */
const CHOICES = 12;

/** @param stated  ends that other scales of this survey name. */
export function typeOf(header: string, cells: readonly string[], stated: readonly Bounds[]): Typed {
  const said = cells.map(tidy).filter((text) => text !== '');
  const given = said.filter((text) => !isNotApplicable(text));
  if (given.length === 0) return { ...TEXT, doubt: '' };
  return (
    counts(header, given) ??
    codes(header, given) ??
    onesAndNoughts(header, given) ??
    labelled(header, given, familyOf) ??
    numbers(withLabels(header, given), given, stated) ??
    likert(given) ??
    degrees(given) ??
    yesNo(given, said.filter(isUndecided)) ??
    yesAndHow(given) ??
    boxes(given) ??
    choice(given, said.length < cells.length) ??
    prose(given)
  );
}

function counts(header: string, given: readonly string[]): Typed | null {
  const options = howMany(header, given, MOST);
  return options === null ? null : { ...TEXT, reads: 'choice', options };
}

function likert(given: readonly string[]): Typed | null {
  const family = familyOf(given);
  if (family === null) return null;
  const shown = family.map(
    (words) => given.find((text) => words.includes(answerKey(text))) ?? capital(words[0]!),
  );
  return { ...TEXT, reads: 'likert', options: shown };
}

/**
 * The family in which most answers stand: two of its points, or one that no other family has where many answered. Where two
 * wordings of one point were both to choose, the question has points of its own.
 */
export function familyOf(given: readonly string[]): Family | null {
  const keys = given.map(answerKey);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const best = families
    .map((family) => ({ family, ...useOf(family, times, keys.length) }))
    .filter(({ n, used, isMixed, isTold }) => n >= MOST * keys.length && used >= 1 && !isMixed && isTold)
    .sort((a, b) => b.n - a.n || b.used - a.used);
  const [first, second] = best;
  if (first === undefined || first.used >= 2) return first?.family ?? null;
  return keys.length >= FEW && second === undefined ? first.family : null;
}

/** So large a part of all answers is no slip of a pen. */
const A_WORDING = 0.1;

interface Use {
  readonly n: number;
  readonly used: number;
  readonly isMixed: boolean;
  /** Some say more than yes, partly or no. */
  readonly isTold: boolean;
}

function useOf(family: Family, times: ReadonlyMap<string, number>, all: number): Use {
  const points = family.map((words) => words.map((word) => times.get(word) ?? 0));
  const sums = points.map((counts) => counts.reduce((a, b) => a + b, 0));
  return {
    n: sums.reduce((a, b) => a + b, 0),
    used: sums.filter((n) => n > 0).length,
    isTold: family.some((words) => words.some((word) => times.has(word) && yesNoOf(word) === null)),
    isMixed: points.some((counts) => counts.filter((n) => n >= A_WORDING * all).length > 1),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Yes, partly and no first, in this order; what else was offered behind them, and at last who does not know yet. */
function yesNo(given: readonly string[], undecided: readonly string[]): Typed | null {
  const kinds = given.map(yesNoOf);
  const known = kinds.filter((kind) => kind !== null);
  const different = new Set(given.map(answerKey));
  const isIt = known.length >= 0.5 * given.length && new Set(known).size >= 1 && different.size <= 6;
  if (!isIt || !known.some((kind) => kind === 'yes' || kind === 'no')) return null;
  const shown = (['yes', 'partly', 'no'] as const).flatMap((kind) => {
    const at = kinds.indexOf(kind);
    return at < 0 ? [] : [given[at]!];
  });
  const others = differentOf(given.filter((text) => yesNoOf(text) === null));
  return { ...TEXT, reads: 'yesno', options: [...shown, ...others, ...differentOf(undecided)] };
}

/** So large a part are lists where boxes were ticked. A comma may belong to an option; a semicolon hardly ever does. */
const LISTS_BY_COMMA = 0.2;
const LISTS_BY_SEMICOLON = 0.05;

/** "Yes, very" and "No, not at all" are options with a comma, not boxes that were ticked together. */
function yesAndHow(given: readonly string[]): Typed | null {
  const isOne = (text: string) => yesNoOf(text.split(',')[0]!) !== null;
  const options = differentOf(given);
  const fits = given.filter(isOne).length >= MOST * given.length && given.some((text) => text.includes(','));
  if (!fits || options.length > CHOICES || given.length < 2 * options.length) return null;
  const doubt = few(given);
  return { ...TEXT, reads: 'choice', options, sure: doubt === '', doubt };
}

function boxes(given: readonly string[]): Typed | null {
  const joined = given.map(spaced).filter((text) => /, |;\s/.test(text));
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
function choice(given: readonly string[], isLeft: boolean): Typed | null {
  const options = offeredIn(given);
  const longest = Math.max(...options.map((option) => option.split(' ').length));
  const isOneTick = isLeft && options.length === 1 && given.length >= TICKS;
  const words = given.length < FEW && !isOneTick ? WORDS_OF_FEW : WORDS;
  const isIt = options.length <= CHOICES && given.length >= 2 * options.length && longest <= words;
  if (!isIt || !(options.length > 1 || isOneTick)) return null;
  const doubt = few(given);
  return { ...TEXT, reads: 'choice', options, sure: doubt === '', doubt };
}

function prose(given: readonly string[]): Typed {
  const average = given.reduce((n, text) => n + text.length, 0) / given.length;
  const doubt = given.length < FEW && average < 25 ? few(given) : '';
  return { ...TEXT, sure: doubt === '', doubt };
}

function few(given: readonly string[]): string {
  return given.length < FEW
    ? say('There are few answers so far; please check what kind of question this is.')
    : '';
}
