// One address that answered as a mentor and as a mentee. One human in two roles is never paired with themselves, and that is said. Two
// names that share no family name are two people who read one mailbox: both are held, as they are within one role, for what is written to
// one is read by the other.

import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { twoNames } from './entries.ts';
import { mayBeOneHuman, shareFamilyName } from './one-human.ts';
import type { Answered } from './taking-part.ts';

interface Both {
  readonly mentors: readonly Answered[];
  readonly mentees: readonly Answered[];
}

/** The same people; those of whom nobody can say whose address it is take no part. */
export function inTwoRoles({ mentors, mentees }: Both, issues: Issue[]): Both {
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor] as const));
  const inBoth = mentees.flatMap((mentee) => {
    const mentor = byId.get(mentee.id);
    return mentor === undefined ? [] : [{ mentor, mentee }];
  });
  const others = inBoth.filter(({ mentor, mentee }) => !mayBeInBoth(mentor.name, mentee.name));
  for (const pair of inBoth)
    issues.push(
      ...(others.includes(pair) ? [twoNames(pair.mentor), twoNames(pair.mentee)] : [oneHuman(pair.mentee)]),
    );
  const held = new Set(others.map(({ mentee }) => mentee.id));
  const hold = (one: Answered): Answered => (held.has(one.id) ? { ...one, takesPart: false } : one);
  return held.size === 0 ? { mentors, mentees } : { mentors: mentors.map(hold), mentees: mentees.map(hold) };
}

const mayBeInBoth = (a: string, b: string) => shareFamilyName(a, b) || mayBeOneHuman(a, b);

function oneHuman(mentee: Answered): Issue {
  return {
    severity: 'warns',
    sheet: mentee.form.table.sheet,
    row: mentee.row.number,
    column: '',
    found: say('the same address as mentor and as mentee'),
    wanted: say('one role, or both on purpose'),
    remedy: say('Nothing to do if both are meant; nobody is ever paired with themselves.'),
  };
}
