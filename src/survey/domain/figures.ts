// What is counted of one question in one scope.

import type { Counted } from './count-answers.ts';
import type { QuestionType, Wave } from './question.ts';

/** What is said of a figure whose question was read by a guess that nobody has looked at. */
export const NOT_CONFIRMED = 'not confirmed';

export interface Figures {
  readonly question: string;
  readonly wave: Wave;
  readonly type: QuestionType;
  /** Whether its kind is beyond doubt, or a person said it. */
  readonly sure: boolean;
  /** `all`, `role:mentor`, `role:mentee` or `strand:<name>`. */
  readonly scope: string;
  /** How many answers count; null where so few answered that nothing is shown. */
  readonly n: number | null;
  /** Null where few. */
  readonly blank: number | null;
  readonly notApplicable: number | null;
  readonly answers: readonly Counted[];
  /** Middle answer of a scale; null elsewhere, and where it would say more than the counts that are shown. */
  readonly median: number | null;
  /** The upper two answers of a scale or of an agreement together; null elsewhere. */
  readonly topTwo: Counted | null;
  /** Lower, middle and upper answers of a scale or an agreement, detractors to promoters; null where one of them is few. */
  readonly parts: readonly number[] | null;
}
