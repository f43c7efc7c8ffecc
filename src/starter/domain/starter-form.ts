// What a form to begin with is: its questions, their kinds and answers.

import type { Plain } from '../../language/say.ts';

/** As Google Forms names them. */
export type QuestionKind =
  | 'Short answer'
  | 'Paragraph'
  | 'Multiple choice'
  | 'Checkboxes'
  | 'Dropdown'
  | 'Linear scale'
  | 'Date';

export interface StarterQuestion {
  readonly question: Plain;
  readonly kind: QuestionKind;
  /** What the answer means to us. */
  readonly field: string;
  readonly needed?: true;
  /** Answers to offer, where people choose. */
  readonly answers?: readonly Plain[];
  /** Only in programmes that have them. */
  readonly only?: 'strands' | 'circles';
}

export interface StarterForm {
  /** Also the name of its tab. */
  readonly form: Plain;
  readonly role: 'mentors' | 'mentees' | 'survey' | 'check-in';
  readonly questions: readonly StarterQuestion[];
}
