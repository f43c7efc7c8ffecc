// What kind of question a column was found to ask.
import type { Bounds, QuestionType } from './question.ts';

export interface Typed {
  readonly reads: Exclude<QuestionType, 'grid'>;
  readonly options: readonly string[];
  readonly bounds: Bounds | null;
  readonly sure: boolean;
  readonly doubt: string;
}

/** What people say in their own words. */
export const TEXT: Typed = { reads: 'text', options: [], bounds: null, sure: true, doubt: '' };

/** So much of a column has to be of one kind; the rest is listed as odd. */
export const MOST = 0.8;
