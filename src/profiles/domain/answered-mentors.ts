// Mentors who take part, each with the form, the row and the code of the answers.

import type { Row, Table } from '../../ground/table.ts';
import { answers as answersOf } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import { type LeaveGiven, LeaveReader } from '../../people/leave-given.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import type { Language } from '../../redaction/words/function-words.ts';
import type { PeopleColumns } from './participants.ts';

export interface ProfileSources {
  readonly forms: readonly Form[];
  readonly reading: Reading;
  readonly mentorsSheet: Table | null;
  readonly menteesSheet: Table | null;
  /** Answers of earlier editions, too. */
  readonly everyForm: readonly Form[];
  /** Other sheets that name people. */
  readonly naming: readonly PeopleColumns[];
  readonly shownSheet: Table | null;
  readonly reviewSheet: Table | null;
  /** Code of each mentor by id, new ones included. */
  readonly codes: ReadonlyMap<string, string>;
  /** Ids of mentors whom the coordinator left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly acceptProposals: boolean;
  /** What participants read. */
  readonly language: Language;
}

export interface Answered {
  readonly mentor: Mentor;
  readonly code: string;
  readonly answer: (field: string) => string;
  readonly form: Form;
  /** Whether the profile may be shown, as far as they were asked. */
  readonly leave: LeaveGiven;
}

/** Mentors who take part, in the order of their codes. */
export function answeredMentors({ reading, forms, codes }: ProfileSources): Answered[] {
  const leaves = new LeaveReader('publish');
  return reading.mentors
    .flatMap((mentor): Answered[] => {
      const form = forms.find((one) => one.role === 'mentors' && one.table.sheet === mentor.sheet);
      const row = form?.table.rows.find((one: Row) => one.number === mentor.row);
      const code = codes.get(mentor.id);
      if (!form || !row || code === undefined) return [];
      return [
        {
          mentor,
          code,
          form,
          leave: leaves.given({ form, row }),
          answer: (field) => answersOf({ form, row }, field),
        },
      ];
    })
    .sort((a, b) => numberOf(a.code) - numberOf(b.code));
}

function numberOf(code: string): number {
  return Number(/\d+/.exec(code)?.[0] ?? 0);
}
