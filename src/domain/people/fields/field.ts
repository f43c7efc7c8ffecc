// What a field is: the meaning a column can have, how its question is usually worded in English, French and German,
// and whether the programme cannot do without it. Patterns are matched against the folded header.
import type { Plain } from '../../words/say.ts';

export type Role = 'mentors' | 'mentees' | 'survey' | 'check-in';

/** Kinds of answers that speak for or against a guess: see evidence.ts. */
export type AnswerKind =
  | 'address'
  | 'name'
  | 'date'
  | 'number'
  | 'list'
  | 'languages'
  | 'format'
  | 'zone'
  | 'choice'
  | 'gender'
  | 'prose'
  | 'any';

export interface Field {
  readonly field: string;
  readonly roles: readonly Role[];
  readonly needed?: boolean;
  /** What the field is, in words for a message: "No column holds the …". */
  readonly says: Plain;
  readonly answers: AnswerKind;
  /** A header that says it without doubt. */
  readonly sure: RegExp;
  /** A header that may mean it. */
  readonly maybe?: RegExp;
  /** A header that cannot mean it, although `sure` or `maybe` would say so. */
  readonly not?: RegExp;
  /** A header that asks for a part of it: "First name", "Last name". */
  readonly part?: RegExp;
  /** Several columns may share the field; their answers are joined. */
  readonly joined?: boolean;
}
