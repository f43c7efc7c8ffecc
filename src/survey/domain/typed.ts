// What kind of question a column was found to ask.
import { say } from '../../language/say.ts';
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

const LEFT_OPEN = 'Please check what kind of question this is: its words and its answers leave it open.';

/** The likeliest kind, which a person has to look at. */
export const leftOpen = (typed: Typed): Typed => ({ ...typed, sure: false, doubt: say(LEFT_OPEN) });

/** With one more thing to look at. */
export function withDoubt<One extends Pick<Typed, 'sure' | 'doubt'>>(one: One, doubt: string): One {
  return { ...one, sure: false, doubt: [one.doubt, doubt].filter((text) => text !== '').join(' ') };
}
