// The headline of a programme: up to six measures, each from one question, with how many people stand behind it.

import { yesNoOf } from './answer-words.ts';
import { type Counted, share } from './count-answers.ts';
import type { Figures } from './figures.ts';
import type { Measure, Question } from './question.ts';
import { measures } from './question.ts';
import { LEAST_FOR_PERCENT } from './small-counts.ts';
import { areYesDegrees, yesDegreeOf } from './typing-yes-degrees.ts';

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

function favourable({ reads, options }: Question, figures: Figures): Counted | null {
  if (reads === 'yesno') return saying(figures, 'yes');
  const yes = areYesDegrees(options) ? options.filter((option) => yesDegreeOf(option)! > 0) : null;
  if (yes === null || yes.length === TWO) return figures.topTwo;
  return sumOf(figures, 'yes', (value) => yes.includes(value));
}

const TWO = 2;

const saying = (figures: Figures, kind: 'yes' | 'partly'): Counted | null =>
  sumOf(figures, kind, (value) => yesNoOf(value) === kind);

/** Of several such answers the sum, where each of them is shown. */
function sumOf({ answers, n }: Figures, kind: string, isOwn: (value: string) => boolean): Counted | null {
  const own = answers.filter(({ value }) => isOwn(value));
  const counts = own.map(({ count }) => count);
  if (own.length < 2 || n === null || counts.includes(null)) return own[0] ?? null;
  return share(
    kind,
    counts.reduce((sum: number, count) => sum + (count ?? 0), 0),
    n,
  );
}

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
