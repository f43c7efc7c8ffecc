// The headline of a programme: up to six measures, each from one question, with how many people stand behind it.

import { yesNoOf } from './answer-words.ts';
import type { Figures } from './figures.ts';
import type { Measure, Question } from './question.ts';
import { measures } from './question.ts';
import { LEAST_FOR_PERCENT, share } from './tally.ts';

export interface Headline {
  readonly measure: Measure;
  readonly question: string;
  readonly count: number;
  readonly n: number;
  /** 0–100; null where too few answered, and for a score. */
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** −100 … 100, for a recommendation from 0 to 10; null elsewhere. */
  readonly score: number | null;
}

/** @param all  the figures of everybody, question by question. */
export function headlineOf(questions: readonly Question[], all: readonly Figures[]): Headline[] {
  const found = questions.flatMap((question, k): Headline[] => {
    if (question.measure === null) return [];
    const figures = all[k]!;
    if (question.measure !== 'goals achieved') return [measured(question.measure, question, figures)];
    return [measured('goals achieved', question, figures), measured('goals partly', question, figures)];
  });
  return measures.flatMap((measure) => found.find((one) => one.measure === measure) ?? []);
}

function measured(measure: Measure, question: Question, figures: Figures): Headline {
  const { n } = figures;
  if (question.reads === 'nps') return recommendation(question, figures);
  const count = measure === 'goals partly' ? saying(figures, 'partly') : favourable(question, figures);
  const { percent, low, high } = share(measure, count, n);
  return { measure, question: question.header, count, n, percent, low, high, score: null };
}

function favourable(question: Question, figures: Figures): number {
  return question.reads === 'yesno' ? saying(figures, 'yes') : (figures.topTwo?.count ?? 0);
}

function saying({ answers }: Figures, kind: 'yes' | 'partly'): number {
  return answers.filter(({ value }) => yesNoOf(value) === kind).reduce((n, { count }) => n + count, 0);
}

/** Nines and tens less those up to six. */
function recommendation({ header }: Question, { answers, n }: Figures): Headline {
  const sum = (from: number, to: number) =>
    answers
      .filter(({ value }) => Number(value) >= from && Number(value) <= to)
      .reduce((k, { count }) => k + count, 0);
  const [up, down] = [sum(9, 10), sum(0, 6)];
  const score = n >= LEAST_FOR_PERCENT ? Math.round((100 * (up - down)) / n) : null;
  return {
    measure: 'recommend',
    question: header,
    count: up,
    n,
    percent: null,
    low: null,
    high: null,
    score,
  };
}
