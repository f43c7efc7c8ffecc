// Counts the answers of one question among some respondents: blank and not-applicable ones apart, odd ones listed.
import { isErrorValue } from '../../ground/error-values.ts';
import { fold } from '../../ground/folding.ts';
import { pointAmong } from './answer-families.ts';
import { answerKey, isNoAnswer, isNotApplicable, yesNoOf } from './answer-words.ts';
import { isNumber, numberIn } from './how-many.ts';
import { isOffScaleAmong } from './off-scale.ts';
import { isOwnSentence } from './options-offered.ts';
import { answerIn, type Question } from './question.ts';
import type { Respondent } from './respondents.ts';
import { pointIn } from './scale-bounds.ts';
import { isFew, LEAST_FOR_PERCENT } from './small-counts.ts';
import { splitting } from './split-options.ts';
import { wilson } from './wilson.ts';

/** What single other answers of a choice are counted as, together. */
export const OTHER = 'Other';

/** What one respondent said: positions in the options, or why it does not count. */
export type Said = readonly number[] | 'blank' | 'not applicable' | 'odd';

export interface Counted {
  readonly value: string;
  /** Null where so few people are not counted in public. */
  readonly count: number | null;
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where a count is withheld because nearly everybody said so: so many per cent at least. */
  readonly atLeast: number | null;
}

export interface Tally {
  /** Answers that count. */
  readonly n: number;
  readonly blank: number;
  readonly notApplicable: number;
  readonly odd: number;
  /** In the order of the options; empty for a text. */
  readonly counts: readonly number[];
}

/** Reads the answers of everybody once; `Other` is added as the last option where a choice has answers of few people. */
export function readAnswers(
  question: Question,
  respondents: readonly Respondent[],
  least: number,
): { options: readonly string[]; said: ReadonlyMap<Respondent, Said> } {
  const places = new Map(question.askedIn.map((asked) => [asked.sheet, asked]));
  const textOf = (one: Respondent) => {
    const asked = places.get(one.form.table.sheet);
    return asked === undefined ? '' : answerIn(one.row.cells, asked, question.header);
  };
  const read = readerFor(question, respondents.map(textOf));
  const asked = respondents.filter((one) => places.has(one.form.table.sheet));
  const said = new Map(asked.map((one) => [one, saidOf(question, textOf(one), read)] as const));
  return together(question, said, least);
}

/**
 * Words that only few people gave are perhaps their own: they count as `Other`. Numbers, points of a scale and plain yes and no
 * are nobody's own words.
 */
function together(
  { options, reads }: Question,
  said: ReadonlyMap<Respondent, Said>,
  least: number,
): { options: readonly string[]; said: ReadonlyMap<Respondent, Said> } {
  const { counts } = tallyOf([...options, OTHER], said.values());
  const isOwn = (at: number) =>
    !isNumber(options[at]!) &&
    (reads === 'choice' || reads === 'checkboxes' || (reads === 'yesno' && yesNoOf(options[at]!) === null));
  const kept = options.flatMap((_, at) => (isOwn(at) && isFew(counts[at]!, least) ? [] : [at]));
  const isAny = kept.length < options.length || counts[options.length]! > 0;
  const place = (at: number) => (kept.includes(at) ? kept.indexOf(at) : kept.length);
  const moved = (what: Said): Said => (typeof what === 'string' ? what : [...new Set(what.map(place))]);
  const shown = kept.map((at) => options[at]!);
  return {
    options: isAny ? [...shown, OTHER] : shown,
    said: new Map([...said].map(([one, what]) => [one, moved(what)] as const)),
  };
}

const GRADED: readonly Question['reads'][] = ['scale', 'likert', 'nps'];

type Reader = (text: string) => readonly number[] | 'odd';

function saidOf(question: Question, text: string, read: Reader): Said {
  if (text === '') return 'blank';
  if (isErrorValue(text)) return 'odd';
  if (question.reads === 'text' && isNoAnswer(text)) return 'not applicable';
  const positions = read(text);
  if (positions !== 'odd' && positions.every((at) => at < question.options.length)) return positions;
  const isNone =
    isNotApplicable(text) || (GRADED.includes(question.reads) && isOffScaleAmong(text, question.options));
  return isNone ? 'not applicable' : positions;
}

function readerFor({ reads, options, bounds }: Question, cells: readonly string[]): Reader {
  const keys = options.map(answerKey);
  const exact = (text: string) => keys.indexOf(answerKey(text));
  const other = options.length;
  const readers: Record<Question['reads'], () => Reader> = {
    text: () => () => [],
    scale: () => (text) => {
      return known(bounds === null ? -1 : keys.indexOf(String(pointIn(text))));
    },
    nps: () => (text) => known(keys.indexOf(String(pointIn(text)))),
    likert: () => (text) => known(exact(text) >= 0 ? exact(text) : pointAmong(keys, text)),
    yesno: () => (text) => {
      const code = keys.findIndex((key) => key.startsWith(`${text} = `));
      if (code >= 0) return [code];
      const kind = yesNoOf(text);
      const at = kind === null ? exact(text) : keys.findIndex((key) => yesNoOf(key) === kind);
      return at >= 0 ? [at] : [other];
    },
    choice: () => (text) => {
      const at = Math.max(exact(text), isNumber(text) ? exact(String(numberIn(text))) : -1);
      if (at >= 0) return [at];
      return isOwnSentence(text, options) ? 'odd' : [other];
    },
    number: () => readers.choice(),
    checkboxes: () => {
      const { split } = splitting(cells, options);
      const folded = options.map(fold);
      return (text) => [
        ...new Set(
          split(text).map((one) => (folded.indexOf(fold(one)) >= 0 ? folded.indexOf(fold(one)) : other)),
        ),
      ];
    },
  };
  return readers[reads]();
}

function known(at: number): readonly number[] | 'odd' {
  return at >= 0 ? [at] : 'odd';
}

export function tallyOf(options: readonly string[], said: Iterable<Said>): Tally {
  const counts = options.map(() => 0);
  const apart = { blank: 0, 'not applicable': 0, odd: 0 };
  let n = 0;
  for (const what of said) {
    if (typeof what === 'string') apart[what]++;
    else {
      n++;
      for (const at of what) counts[at]!++;
    }
  }
  return { n, blank: apart.blank, notApplicable: apart['not applicable'], odd: apart.odd, counts };
}

/** A count with its percentage and interval, from 0 to 100, where there are enough answers. */
export function share(value: string, count: number, n: number): Counted & { readonly count: number } {
  const interval = n >= LEAST_FOR_PERCENT ? wilson(count, n) : null;
  if (interval === null) return { value, count, percent: null, low: null, high: null, atLeast: null };
  return {
    value,
    count,
    percent: percent(count / n),
    low: percent(interval.low),
    high: percent(interval.high),
    atLeast: null,
  };
}

function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}
