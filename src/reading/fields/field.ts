// What a field is: the meaning a column can have. How its question is worded is learnt, not written here: see
// domain/reading.
import type { Plain } from '../../language/say.ts';

/** Whose answers a tab holds. `both`: one form for mentors and mentees, in which a column says who is what. */
export const SIDES = ['mentors', 'mentees'] as const;
export const roles = [...SIDES, 'both', 'survey', 'check-in'] as const;
export type Role = (typeof roles)[number];

export interface Field {
  readonly field: string;
  readonly roles: readonly Role[];
  /** What the field is, in words for a message: "No column holds the …". */
  readonly says: Plain;
  /**
   * Why a guess is not enough: `needed` for taking part at all, a `rule` that forbids pairs, a `right` of the person.
   * Such a column is sure, or a person is asked.
   */
  readonly asks: 'needed' | 'rule' | 'right' | undefined;
  /** Rules compare it on both sides. */
  readonly isCompared: boolean;
  /** Several columns may share the field; their answers are joined. */
  readonly joined: boolean;
}
