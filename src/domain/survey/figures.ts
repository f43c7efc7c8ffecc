// What is counted of one question in one scope.
import type { QuestionType, Wave } from './question.ts';
import type { Counted } from './tally.ts';

export interface Figures {
  readonly question: string;
  readonly wave: Wave;
  readonly type: QuestionType;
  /** `all`, `role:mentor`, `role:mentee` or `strand:<name>`. */
  readonly scope: string;
  readonly n: number;
  readonly blank: number;
  readonly notApplicable: number;
  readonly answers: readonly Counted[];
  /** Middle answer of a scale; null elsewhere. */
  readonly median: number | null;
  /** The upper two answers of a scale or of an agreement together; null elsewhere. */
  readonly topTwo: Counted | null;
}
