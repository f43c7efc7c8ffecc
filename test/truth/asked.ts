// What was asked and what came back, beside what the independent reader saw before and after.
import type { Question } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import type { Seen } from './reader.ts';
import type { Said, Sentence } from './said.ts';

export interface Asked {
  readonly question: Question;
  readonly request: unknown;
  readonly answer: unknown;
  readonly before: Seen;
  readonly after: Seen;
  /** What the reader would see if these were pressed now, one after the other: a promise is held against what is done. */
  readonly pressing: (...presses: readonly (readonly [Question, unknown])[]) => Seen;
  /** The same, after somebody has edited the sheets, and what was answered last. */
  readonly trying: (
    edit: (world: World) => void,
    ...presses: readonly (readonly [Question, unknown])[]
  ) => { readonly seen: Seen; readonly answer: unknown };
  /** Another page, as it is now. */
  readonly page: (question: Question, request: unknown) => unknown;
}

/** What was said, and what the reader counts; they have to be equal. */
export type Check = (fill: Sentence['fill'], asked: Asked, said: Said) => readonly [unknown, unknown];
export type Counter = (asked: Asked, said: Said) => unknown;

/** Rows of a table of sentences: texts that say the same of one and of many share a check. */
export const table = (
  ...rows: readonly (readonly [texts: string | readonly string[], check: Check])[]
): Map<string, Check> =>
  new Map(rows.flatMap(([texts, check]) => [texts].flat().map((text): [string, Check] => [text, check])));
