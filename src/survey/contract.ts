// What may be asked about the survey, and what comes back: plain values that survive JSON unchanged.
import type { Issue } from '../ground/issue.ts';
import type { Headline } from './domain/headline.ts';

export type { Measure, QuestionType, Wave };

import type { Figures } from './domain/figures.ts';
import type { Measure, QuestionType, Wave } from './domain/question.ts';
import type { Base } from './domain/tallies.ts';

/** What a person says a question of the survey is. */
export interface QuestionDecision {
  readonly question: string;
  readonly when: Wave;
  readonly type: QuestionType;
  /** `1–5`; empty for none. */
  readonly scale: string;
  readonly headline: Measure | '';
}

/** One step with the survey. */
export interface SurveyRequest {
  /** look: nothing is written · confirm: what the questions are is remembered · write: the results · report: the document. */
  readonly step: 'look' | 'confirm' | 'write' | 'report';
  readonly acceptGuesses: boolean;
  readonly decisions: readonly QuestionDecision[];
}

/** A question as it is understood, with the doubt about it in words; empty for none. */
export interface QuestionView {
  readonly question: string;
  readonly when: Wave;
  readonly type: QuestionType;
  /** How a grid's answers are read. */
  readonly reads: QuestionType;
  readonly scale: string;
  readonly options: readonly string[];
  readonly headline: Measure | '';
  readonly sure: boolean;
  readonly doubt: string;
  /** Where it stands: `Sheet!Header`. */
  readonly where: string;
}

/** Figures of the survey; what fewer people than the smallest group gave is null or left out. */
export interface SurveyView {
  readonly asked: readonly QuestionView[];
  readonly confirmed: boolean;
  readonly respondents: number;
  /** Who answered, in sentences; where the figures stand still, why, and what can be done. */
  readonly says: readonly string[];
  readonly base: readonly Base[];
  readonly questions: readonly Figures[];
  readonly headline: readonly Headline[];
  readonly suppressed: readonly { readonly what: string; readonly why: string }[];
  /** How many texts; null where few. */
  readonly themes: readonly { readonly theme: string; readonly count: number | null }[];
  /** Texts a person may tick: allowed ones, and those ticked so far. */
  readonly quotable: number;
  readonly ticked: number;
  readonly written: boolean;
  /** Where it was written, in a sentence; empty where nothing was. */
  readonly wrote: string;
  readonly report: string | null;
  /** A question that carries the headline and that a person has to look at first. */
  readonly undecided: { readonly where: string; readonly says: string } | null;
  readonly issues: readonly Issue[];
}
