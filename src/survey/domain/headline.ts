// The headline of a programme: up to six measures, each from one question, with how many people stand behind it.

import { yesNoOf } from './answer-words.ts';
import { type Counted, share } from './count-answers.ts';
import type { Figures } from './figures.ts';
import type { Measure, Question } from './question.ts';
import { measures } from './question.ts';
import { LEAST_FOR_PERCENT } from './small-counts.ts';
import { areYesDegrees, saysYes } from './typing-yes-degrees.ts';

export interface Headline {
  readonly measure: Measure;
  readonly question: string;
  /** Whether the kind of the question is beyond doubt, or a person said it. */
  readonly sure: boolean;
  /** Null where so few people are not counted, with `n` and without. */
  readonly count: number | null;
  readonly n: number | null;
  /** 0–100; null where too few answered or a count is withheld, and for a score. */
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where nearly everybody said so and the count is withheld: so many per cent at least. */
  readonly atLeast: number | null;
  /** −100 … 100, for a recommendation from 0 to 10; null elsewhere. */
  readonly score: number | null;
}

/** @param all  the figures of everybody, question by question. */
export function headlineOf(questions: readonly Question[], all: readonly Figures[]): Headline[] {
  const found = questions.flatMap((question, k): Headline[] => {
    if (question.measure === null) return [];
    const figures = all[k]!;
    const isInParts = question.measure === 'goals achieved' && question.reads === 'yesno';
    if (!isInParts) return [measured(question.measure, question, figures)];
    return [measured('goals achieved', question, figures), measured('goals partly', question, figures)];
  });
  return measures.flatMap((measure) => found.find((one) => one.measure === measure) ?? []);
}

function measured(measure: Measure, question: Question, figures: Figures): Headline {
  const { n } = figures;
  if (question.reads === 'nps') return recommendation(question, figures);
  const found = measure === 'goals partly' ? saying(figures, 'partly') : favourable(question, figures);
  const { percent, low, high, atLeast, count } = found ?? share('', 0, n ?? 0);
  return {
    measure,
    question: question.header,
    sure: question.sure,
    count: n === null ? null : count,
    n,
    percent,
    low,
    high,
    atLeast,
    score: null,
  };
}

function favourable(question: Question, figures: Figures): Counted | null {
  const { reads, options } = question;
  if (reads === 'yesno') return saying(figures, 'yes');
  const yes = areYesDegrees(options) || reads === 'choice' ? options.filter(saysYes) : null;
  if (yes === null || (reads !== 'choice' && yes.length === TWO)) return figures.topTwo;
  return sumOf(figures, 'yes', yes);
}

const TWO = 2;

const saying = (figures: Figures, kind: 'yes' | 'partly'): Counted | null =>
  sumOf(
    figures,
    kind,
    figures.answers.flatMap(({ value }) => (yesNoOf(value) === kind ? [value] : [])),
  );

/** Of several such answers the sum, where each of them is shown; null where nobody could say so. */
function sumOf({ answers, n }: Figures, kind: string, wanted: readonly string[]): Counted | null {
  const own = answers.filter(({ value }) => wanted.includes(value));
  const hidden = own.find(({ count }) => count === null) ?? (own.length < wanted.length ? HIDDEN : null);
  if (own.length < 2 && own.length === wanted.length) return own[0] ?? null;
  if (hidden !== null || n === null) return hidden;
  return share(
    kind,
    own.reduce((sum, { count }) => sum + (count ?? 0), 0),
    n,
  );
}

/** One of them is counted with others. */
const HIDDEN: Counted = { value: '', count: null, percent: null, low: null, high: null, atLeast: null };

/** Nines and tens less those up to six. */
function recommendation({ header, sure }: Question, { parts, n }: Figures): Headline {
  const [down, , up] = parts ?? [];
  const isEnough = n !== null && n >= LEAST_FOR_PERCENT && up !== undefined && down !== undefined;
  return {
    measure: 'recommend',
    question: header,
    sure,
    count: up ?? null,
    n,
    percent: null,
    low: null,
    high: null,
    atLeast: null,
    score: isEnough ? Math.round((100 * (up - down)) / n) : null,
  };
}
