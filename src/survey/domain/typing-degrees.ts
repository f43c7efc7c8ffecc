// Graded answers that no table names, told by how much they say of one word: "Moderately satisfied", "Slightly dissatisfied".
import { say } from '../../language/say.ts';
import { answerKey, isSoSo } from './answer-words.ts';
import { differentOf } from './options-offered.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { DENIES, isUtmost, NOT_AT_ALL } from './typing-labelled.ts';
import { ENDS } from './typing-numbers.ts';

/** What is had more or less of; with what stands before it where it is the contrary. */
const OF_WHAT =
  /(dis|un|in|des|me)?(satisfied|satisfait|likely|happy|pleased|helpful|useful|effective|important|confident|interested|clear|well\b|zufrieden|wahrscheinlich|hilfreich|nutzlich|wichtig|utile|probable|important|satisfecho|soddisfatto|satisfeito|content[aeo]?\b|felice\b|feliz\b|tevreden|blij\b|glad\b|tilfreds)/;
const NEITHER = /\b(?:neither|neutral|weder|ni|ne|noch|hverken|teils)\b/;
/** From the most to the least; plainly said lies between. */
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:extremely|completely|totally|ausserst|vollig|extremement|extremadamente|estremamente)\b/, 5],
  [/\b(?:very|highly|sehr|tres|muy|molto|zeer|meget|muito)\b/, 4],
  [/\b(?:moderately|fairly|quite|ziemlich|assez|moyennement|bastante|abbastanza|redelijk)\b/, 2],
  [/\b(?:somewhat|rather|eher|plutot|mas bien|piuttosto|eerder)\b/, 1.5],
  [/\b(?:slightly|a little|a bit|etwas|ein wenig|un peu|un poco|un po|een beetje|lidt)\b/, 1],
  [/\b(?:little|less|peu|moins|wenig\w*|poco|menos?|weinig|pouco)\b/, 0.5],
];
const PLAINLY = 3;
const LEAST_OF_ALL = 5;
const LEAST = 3;

/** From the least to the most; null where the answers speak of several things, or two of them say as much. */
export function degrees(given: readonly string[]): Typed | null {
  const options = differentOf(given).map((shown) => ({ shown, ...degreeOf(answerKey(shown)) }));
  const [of] = options.flatMap((one) => (one.of === null ? [] : [one.of]));
  const known = options.filter((one) => of !== undefined && (one.of === of || one.isBetween));
  const keys = known.map(({ shown }) => answerKey(shown));
  const n = given.filter((text) => keys.includes(answerKey(text))).length;
  const isGraded = known.length >= LEAST && new Set(known.map(({ degree }) => degree)).size === known.length;
  if (!isGraded || n < MOST * given.length) return null;
  const shown = known.sort((a, b) => a.degree - b.degree).map((one) => one.shown);
  const sure = isUtmost(shown[0]!) && isUtmost(shown[shown.length - 1]!);
  return { ...TEXT, reads: 'likert', options: shown, sure, doubt: sure ? '' : say(ENDS) };
}

/** Whether most of these say how much, though not in which order: "far too slow", "a bit slow", "just right", "a bit fast". */
export function isGraded(options: readonly string[]): boolean {
  const isDegree = (option: string) =>
    isUtmost(option) || DEGREES.some(([words]) => words.test(answerKey(option)));
  return options.length > 2 && options.filter(isDegree).length >= options.length / 2;
}

interface Degree {
  readonly of: string | null;
  readonly degree: number;
  /** "Neither", without a word of what. */
  readonly isBetween?: boolean;
}

function degreeOf(key: string): Degree {
  if (isSoSo(key)) return { of: null, degree: 0, isBetween: true };
  const [, contrary, of = null] = OF_WHAT.exec(key) ?? [];
  if (NEITHER.test(key)) return { of, degree: 0, isBetween: of === null && /^ne(?:ither|utr)/.test(key) };
  const [, much = PLAINLY] = DEGREES.find(([words]) => words.test(key)) ?? [];
  if (NOT_AT_ALL.test(key)) return { of, degree: -LEAST_OF_ALL };
  // "Not very" is less than a plain "not".
  if (contrary === undefined && DENIES.test(key)) return { of, degree: much === PLAINLY ? -PLAINLY : -1 };
  return { of, degree: contrary === undefined ? much : -much };
}
