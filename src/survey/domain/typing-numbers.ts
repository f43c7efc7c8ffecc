// Numbers as answers: points of a scale, a recommendation from 0 to 10, codes that the question gives words.
import { codesIn } from '../../ground/coded-answers.ts';
import { fold } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { isNotApplicable, yesNoOf } from './answer-words.ts';
import { numberIn } from './how-many.ts';
import type { Bounds } from './question.ts';
import { bestAsked, bestEnd, boundsIn, guessBounds, valuesIn } from './scale-bounds.ts';
import { leftOpen, MOST, TEXT, type Typed } from './typed.ts';

/** Asks whether somebody would recommend the programme. */
export const RECOMMENDS =
  /recommend|recommand|empfehl|empfiehl|recomend|consigli|raccomand|aanbeve+l|aanra+d|anbefal|rekommend|\bconseilleri?(?:e[zs]|ai[st])\b|\bconseillez\b|weitersag|ans herz leg|\baconsejari|\baconselhari|\bendorse/;

/** Numbers that the question says are a yes and a no. */
export function codes(header: string, given: readonly string[]): Typed | null {
  const known = codesIn(header);
  const words = [...known.values()];
  const isAsked = (['yes', 'no'] as const).every((kind) => words.some((word) => yesNoOf(word) === kind));
  const isPlain = words.every((word) => yesNoOf(word) !== null || isNotApplicable(word));
  if (!isAsked || !isPlain || !given.every((text) => known.has(text))) return null;
  return { ...TEXT, reads: 'yesno', options: [...known].map(([code, word]) => `${code} = ${word}`) };
}

/** Ones and noughts alone are a yes and a no, as many makers write them; a person looks. */
export function onesAndNoughts(header: string, given: readonly string[]): Typed | null {
  const isIt = new Set(given).size === 2 && given.every((text) => text === '0' || text === '1');
  if (!isIt || boundsIn(header) !== null) return null;
  const options = [`1 = ${say('yes')}`, `0 = ${say('no')}`];
  return {
    ...TEXT,
    reads: 'yesno',
    options,
    sure: false,
    doubt: say('All answers are 1 or 0: we take 1 for yes and 0 for no.'),
  };
}

export function numbers(header: string, given: readonly string[], stated: readonly Bounds[]): Typed | null {
  const values = valuesIn(given);
  if (values.length < MOST * given.length) return null;
  const said = boundsIn(header);
  const isBetween = values.some((value) => !Number.isInteger(value));
  if (isBetween && said === null) return asTheyAre(given);
  const fits = said !== null && values.every((value) => value >= said.from && value <= said.to);
  const recommending = recommendingIn(header, said);
  if (recommending !== null && !isBetween && Math.max(...values) <= 10) {
    const isSure = fits || (recommending === 'said' && Math.max(...values) > 5);
    const typed: Typed = {
      reads: 'nps',
      ...scale({ from: 0, to: 10 }, header),
      sure: isSure,
      doubt: isSure ? '' : say(ENDS),
    };
    return recommending === 'perhaps' ? leftOpen(typed) : typed;
  }
  const points = values.filter((value) => !NO_POINT.has(value));
  const bounds = fits ? said! : points.length === 0 ? null : guessBounds(header, points, stated);
  if (bounds === null) return asTheyAre(given);
  const outside =
    said === null ? say(ENDS) : say('Some answers lie outside the ends that the question names.');
  const doubt = [fits ? '' : outside, bestAsked(bounds, header)].filter((text) => text !== '').join(' ');
  return { reads: 'scale', ...scale(bounds, header, values), sure: doubt === '', doubt };
}

/** How likely it is, and those who would be told: from 0 to 10 that asks for a recommendation, whatever the verb. */
const LIKELY = /\blikel|probab|wahrschein|waarschijn|sandsynlig/;
const TO_OTHERS =
  /\b(?:friends?|colleagues?|peers?|others?|another|fellow|freund\w*|kolleg\w*|andere\w*|ami|amie?s?|collegues?|camarades?|proches?|autres?|amig[oa]s?|companer\w*|otr[oa]s?|amic[oi]|collegh[ie]|altr[ie]|vriend\w*|collega\w*|venner|kolleger|outr[oa]s?)\b/;

/** … of whom these may hear of it, and others may be asked about as well. */
const ONE_OF_THEIRS =
  /\b(?:friends?|colleagues?|someone|somebody|freund\w*|kolleg\w*|jemand\w*|ami|amie?s?|collegues?|camarades?|proches?|quelqu'un|amig[oa]s?|companer\w*|alguien|amic[oi]|collegh[ie]|qualcun\w*|vriend\w*|collega\w*|iemand|venner|nogen|alguem)\b/;
/** … unless it is said what they would be told. */
const TELLS =
  /\b(?:tell|suggest\w*|invite|advise|encourage|send|bring|sagen|erzahl\w*|raten|einladen|vorschlag\w*|parler\w*|dire|dir(?:iez|ais)|inviter\w*|inciter\w*|encourager\w*|hablar\w*|contar\w*|animar\w*|suger\w*|invitar\w*|parler\w*|dir[ae]\w*|sugger\w*|vertel\w*|vrag\w*|zeggen|fortael\w*|opfordre\w*|falar\w*|convidar\w*)\b/;

/** Whether somebody would be told of it. */
export const tellsOthers = (text: string): boolean => ONE_OF_THEIRS.test(text) && TELLS.test(text);

/**
 * Whether the question says that it asks for a recommendation, or both of its signs do; `perhaps` where one does between 0 and 10; null where
 * it asks something else.
 */
function recommendingIn(header: string, said: Bounds | null): 'said' | 'likely' | 'perhaps' | null {
  if (said !== null && (said.from !== 0 || said.to !== 10)) return null;
  const text = fold(header);
  if (RECOMMENDS.test(text)) return 'said';
  if (TO_OTHERS.test(text) && LIKELY.test(text)) return 'likely';
  const isTold = ONE_OF_THEIRS.test(text) || (TO_OTHERS.test(text) && TELLS.test(text));
  return said !== null && isTold ? 'perhaps' : null;
}

/** What programs write where nobody answered. */
const NO_POINT: ReadonlySet<number> = new Set([66, 77, 88, 97, 98, 99]);
/** More different numbers are no options. */
const NUMBERS = 12;

/** Numbers that no usual scale holds, each as it is; whether they are points of one, a person says. */
export function asTheyAre(given: readonly string[]): Typed | null {
  const isMost = given.filter((text) => PLAIN.test(text)).length >= MOST * given.length;
  if (!isMost) return null;
  const options = numbersIn(given);
  const doubt = { sure: false, doubt: say(ENDS) };
  return options.length > NUMBERS || arePersonal(options, given)
    ? { ...TEXT, ...doubt }
    : { ...TEXT, reads: 'number', options, ...doubt };
}

/** Long numbers, most of them of one person alone: the number of a member of staff is no option. */
function arePersonal(options: readonly string[], given: readonly string[]): boolean {
  const alone = options.filter((option) => given.indexOf(option) === given.lastIndexOf(option));
  return numberIn(options[options.length - 1]!) > 999 && alone.length > options.length / 2;
}

/** Also a year, or a sum. */
const PLAIN = /^-?\d{1,9}(?:[.,]\d{1,2})?$/;

/** All numbers that were answered, the smallest first. */
export function numbersIn(given: readonly string[]): string[] {
  const numbers = new Set(given.filter((text) => PLAIN.test(text)));
  return [...numbers].sort((a, b) => numberIn(a) - numberIn(b));
}

export const ENDS = 'The question does not say where the scale begins and ends.';

/**
 * From the worst to the best, which the question may give the lowest number.
 *
 * @param values  that were answered: marks like 8,5 stand between the points.
 */
export function scale(
  bounds: Bounds,
  header: string,
  values: readonly number[] = [],
): Pick<Typed, 'options' | 'bounds'> {
  const { from, to } = bounds;
  const points = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const between = values.filter((value) => !Number.isInteger(value) && value > from && value < to);
  const options = [...new Set([...points, ...between])].sort((a, b) => a - b).map(String);
  const best = bestEnd(bounds, header);
  if (best !== 'from') return { options, bounds };
  return { options: options.reverse(), bounds: { from, to, best } };
}
