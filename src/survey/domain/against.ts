// What speaks against the kind that was found for a question: words of it that ask for something else, or answers of another shape. Silence is
// no certainty: only where words and answers agree is a kind taken without asking.
import { fold } from '../../ground/folding.ts';
import { families, placeIn, wordingOf } from './answer-families.ts';
import { answerKey, isUndecided, yesNoOf } from './answer-words.ts';
import { asksHowMany, numberIn } from './how-many.ts';
import { differentOf } from './options-offered.ts';
import { splitting } from './split-options.ts';
import type { Typed } from './typed.ts';
import { isGraded } from './typing-degrees.ts';

type Against = (header: string, given: readonly string[], typed: Typed) => boolean;

/** So large a part is no chance. */
const A_PART = 0.3;
/** What is neither yes nor no, "no opinion", is at most so large a part. */
const OTHERS = 0.4;
/** Fewer answers have no shape. */
const FEW = 5;

/** Whether a person has to look, though one kind fits. */
export function isLeftOpen(header: string, given: readonly string[], typed: Typed): boolean {
  return given.length >= FEW && AGAINST[typed.reads](header, given, typed);
}

const AGAINST: Readonly<Record<Typed['reads'], Against>> = {
  scale: () => false,
  nps: () => false,
  // Numbers that hardly anybody shares count or measure something of the maker's.
  number: (_, given, { options }) =>
    options.length > A_PART * given.length && numberIn(options[options.length - 1]!) > LARGE,
  likert: (_, given, { options }) => {
    const known = new Set(options.map(wordingOf));
    const isStrange = (text: string) =>
      !known.has(wordingOf(text)) && families.every((family) => placeIn(family, text) < 0);
    const strange = given.filter(isStrange);
    return strange.length > differentOf(strange).length || strange.length > A_SLIP * given.length;
  },
  yesno: (header, given, { options }) => {
    if (options.some((option) => option.includes(' = '))) return false;
    const others = given.filter((text) => yesNoOf(text) === null && !isUndecided(text));
    return ASKS_OPENLY.test(asked(header)) || others.length > OTHERS * given.length;
  },
  choice: (header, given, { options }) =>
    (ASKS_OPENLY.test(asked(header)) && options.some((option) => yesNoOf(option) !== null)) ||
    options.every((option) => CODE.test(option)) ||
    partAlone(given) > A_PART ||
    isJoined(given) ||
    isGraded(options) ||
    (asksHowMany(header) && options.every((option) => option.match(/\d+/g)?.length === 1)),
  checkboxes: (_, given, { options }) => {
    const lists = given.map(splitting(given, null).split);
    const isRanked = options.length > 2 && lists.every((list) => list.length === options.length);
    return isRanked || partAlone(lists.flat()) > A_PART || options.every((option) => CODE.test(option));
  },
  text: (_, given) =>
    differentOf(given).length < given.length / 2 ||
    given.filter((text) => ONE_WORD.test(text)).length > given.length / 2,
};

/** More of anything was never counted by a person. */
const LARGE = 200;
/** So small a part did not find their answer among those that were offered. */
const A_SLIP = 0.1;
/** What stands for an answer: "A3", "AO01", "2". */
const CODE = /^[a-z]{0,3}-?\d{1,4}$/i;
/** A name, a number, a day, an address of a machine. */
const ONE_WORD = /^\S+$/;
/** Nobody can say yes or no to that. */
const ASKS_OPENLY =
  /^(?:which|what|why|how|who|where|welche\w*|warum|wie|wer|wo|quel\w*|pourquoi|comment|que|cual\w*|como|cosa|quali|perche|hoe|waarom|welke|wat|was (?:war|ist|ha[bt]\w*|soll\w*|fehl\w*)|hvad|hvilke\w*|hvordan|hvorfor)\b/;

const asked = (header: string) => fold(header).replace(/^[^\p{L}]+/u, '');

/** The part of answers that one person alone gave. */
function partAlone(given: readonly string[]): number {
  const times = new Map<string, number>();
  for (const text of given) times.set(answerKey(text), (times.get(answerKey(text)) ?? 0) + 1);
  return [...times.values()].filter((n) => n === 1).length / Math.max(1, given.length);
}

/** Somebody gave two of the other answers at once. */
function isJoined(given: readonly string[]): boolean {
  const whole = new Set(given.map(answerKey));
  return [...whole].some((text) => {
    const parts = text.split(/\s*[,;|/\n]\s*/).filter((part) => part !== '');
    return parts.length > 1 && parts.every((part) => part !== text && whole.has(part));
  });
}
