// Somebody who answered as a mentor and as a mentee: nobody is ever paired with themselves, and that is said.

import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import type { Answered } from './taking-part.ts';

export function inTwoRoles(mentors: readonly Answered[], mentees: readonly Answered[]): Issue[] {
  const ids = new Set(mentors.map((mentor) => mentor.id));
  return mentees
    .filter((mentee) => ids.has(mentee.id))
    .map((mentee) => ({
      severity: 'warns' as const,
      sheet: mentee.form.table.sheet,
      row: mentee.row.number,
      column: '',
      found: say('the same address as mentor and as mentee'),
      wanted: say('one role, or both on purpose'),
      remedy: say('Nothing to do if both are meant; nobody is ever paired with themselves.'),
    }));
}
