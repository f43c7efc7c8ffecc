// Finds out what kind of question a column asks, from its header and all answers together: the likeliest kind, and then what speaks against
// it. What is not beyond doubt says so, and a person decides once.
import { tidy } from '../../ground/folding.ts';
import { isLeftOpen } from './against.ts';
import {
  type Family,
  families,
  inOrder,
  isKnownBy,
  isRare,
  middleOf,
  placeIn,
  pointAmong,
  wordingOf,
} from './answer-families.ts';
import { answerKey, isNotApplicable, isSoSo, isTruth, isUndecided, yesNoOf } from './answer-words.ts';
import { howMany } from './how-many.ts';
import { onScale } from './off-scale.ts';
import { differentOf } from './options-offered.ts';
import type { Bounds } from './question.ts';
import { areCodes, inLists } from './split-options.ts';
import { leftOpen, MOST, TEXT, type Typed } from './typed.ts';
import { degrees } from './typing-degrees.ts';
import { extents, inExtents } from './typing-extents.ts';
import { labelled, withLabels } from './typing-labelled.ts';
import { asTheyAre, codes, numbers, onesAndNoughts } from './typing-numbers.ts';
import { boxes, choice, FEW, few, yesAndHow } from './typing-options.ts';
import { faces, signs } from './typing-signs.ts';
import { yesDegrees } from './typing-yes-degrees.ts';

/** @param stated  ends that other scales of this survey name. */
export function typeOf(header: string, cells: readonly string[], stated: readonly Bounds[]): Typed {
  const said = cells
    .map(inLists(cells))
    .map(tidy)
    .filter((text) => text !== '');
  const given = said.filter((text) => !isNotApplicable(text));
  if (given.length === 0) return { ...TEXT, sure: false, doubt: few(given) };
  const points = onScale(given);
  const byDegree =
    signs(said) ??
    counts(header, given) ??
    codes(header, given) ??
    onesAndNoughts(header, given) ??
    codesTicked(given) ??
    labelled(header, points, familyOf) ??
    numbers(withLabels(header, points), points, stated) ??
    asTheyAre(given) ??
    inDegrees(points, said.filter(isUndecided));
  if (byDegree !== null) return seen(header, points, byDegree);
  const inWords =
    yesNo(given, said.filter(isUndecided)) ??
    extents(points) ??
    yesAndHow(given, said.filter(isUndecided)) ??
    boxes(given) ??
    choice(given, said.length < cells.length) ??
    prose(given);
  return seen(header, given, inWords);
}

/** With what speaks against it. */
function seen(header: string, given: readonly string[], typed: Typed): Typed {
  return typed.sure && isLeftOpen(header, given, typed) ? leftOpen(typed) : typed;
}

/**
 * Of several ways to grade these answers the first that leaves none out which came back; else the first that fits most of them.
 * @param undecided  of a yes these say something: neither.
 */
function inDegrees(given: readonly string[], undecided: readonly string[]): Typed | null {
  const ofYes = () => yesDegrees([...given, ...undecided]);
  const [first = null, ...others] = [likert, degrees, ofYes].flatMap((find) => find(given) ?? []);
  const isFit = (one: Typed | null) => one !== null && isWhole(one, given);
  if (first === null) return [extents(given)].find(isFit) ?? faces(given);
  return [first, ...others, inExtents(given)].find(isFit) ?? first;
}

/** Whether every answer that came back is one of its points. */
function isWhole({ options }: Typed, given: readonly string[]): boolean {
  const keys = options.map(answerKey);
  const isPoint = (text: string) => keys.includes(answerKey(text)) || pointAmong(keys, text) >= 0;
  return [...new Set(given)].every(
    (text) => given.indexOf(text) === given.lastIndexOf(text) || isPoint(text),
  );
}

/** "1,4,6": numbers of options, ticked together. */
function codesTicked(given: readonly string[]): Typed | null {
  return given.every((text) => CODES.test(text)) && areCodes(given) ? boxes(given) : null;
}

const CODES = /^\d{1,2}(?:, ?\d{1,2})*$/;

function counts(header: string, given: readonly string[]): Typed | null {
  const options = howMany(header, given, MOST);
  return options === null ? null : { ...TEXT, reads: 'number', options };
}

function likert(given: readonly string[]): Typed | null {
  const family = familyOf(given);
  if (family === null) return null;
  const different = [...new Set(given)];
  const shown = family.map(
    ([word], point) => different.find((text) => placeIn(family, text) === point) ?? capital(word!),
  );
  return { ...TEXT, reads: 'likert', options: shown };
}

/**
 * The family in which most answers stand: two of its points, or one that no other family has where many answered. Where two
 * wordings of one point were both to choose, the question has points of its own.
 */
export function familyOf(given: readonly string[]): Family | null {
  const keys = given.map(wordingOf);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const soSo = new Set(given.filter((text) => isSoSo(answerKey(text))).map(wordingOf));
  const best = families
    .map((family) => {
      const whole = withSoSo(family, soSo, times);
      return { family, whole, ...useOf(whole, times, keys.length) };
    })
    .filter(
      ({ family, n, used, isMixed, isTold }) =>
        n >= MOST * keys.length && isKnownBy(family, used) && !isMixed && isTold,
    )
    .sort((a, b) => b.n - a.n || b.used - a.used);
  const [first, ...others] = best;
  const second = others.find(({ family }) => !isRare(family));
  if (first === undefined || first.used >= 2) return first?.whole ?? null;
  return keys.length >= FEW && second === undefined ? first.whole : null;
}

/** The family with what these people call its middle, where they call it nothing else. */
function withSoSo(family: Family, soSo: ReadonlySet<string>, times: ReadonlyMap<string, number>): Family {
  const middle = family[middleOf(family)] ?? [];
  if (middle.some((word) => times.has(inOrder(word)))) return family;
  const isNew = (own: string) => family.every((words) => !words.some((word) => inOrder(word) === own));
  return family.map((words) => (words === middle ? [...words, ...[...soSo].filter(isNew)] : words));
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
  const points = family.map((words) => [...new Set(words.map(inOrder))].map((word) => times.get(word) ?? 0));
  const sums = points.map((counts) => counts.reduce((a, b) => a + b, 0));
  return {
    n: sums.reduce((a, b) => a + b, 0),
    used: sums.filter((n) => n > 0).length,
    isTold: family.some((words) => words.some((word) => times.has(inOrder(word)) && yesNoOf(word) === null)),
    isMixed: points.some((counts) => counts.filter((n) => n >= A_WORDING * all).length > 1),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** So large a part says more than yes or no behind a comma: "Yes, with my name". */
const SAYS_MORE = 0.2;

/** Yes, partly and no first, in this order; what else was offered behind them, and at last who does not know yet. */
function yesNo(given: readonly string[], undecided: readonly string[]): Typed | null {
  const kinds = given.map(yesNoOf);
  const known = kinds.filter((kind) => kind !== null);
  const different = new Set(given.map(answerKey));
  const isIt = known.length >= 0.5 * given.length && new Set(known).size >= 1 && different.size <= 6;
  if (!isIt || !known.some((kind) => kind === 'yes' || kind === 'no')) return null;
  const more = given.filter((text) => yesNoOf(text) === null && yesNoOf(text.split(',')[0]!) !== null);
  // A tick beside cells that were left empty is no share of yes.
  if (more.length > SAYS_MORE * given.length || (different.size === 1 && isTruth(given[0]!))) return null;
  const shown = (['yes', 'partly', 'no'] as const).flatMap((kind) => {
    const at = kinds.indexOf(kind);
    return at < 0 ? [] : [given[at]!];
  });
  const others = differentOf(given.filter((text) => yesNoOf(text) === null));
  return { ...TEXT, reads: 'yesno', options: [...shown, ...others, ...differentOf(undecided)] };
}

function prose(given: readonly string[]): Typed {
  const average = given.reduce((n, text) => n + text.length, 0) / given.length;
  const doubt = given.length < FEW && average < 25 ? few(given) : '';
  return { ...TEXT, sure: doubt === '', doubt };
}
