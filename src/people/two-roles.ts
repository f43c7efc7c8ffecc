// One address that answered as a mentor and as a mentee. One human in two roles is never paired with themselves, and that is said. Two
// names that share no family name, or two of a family, are two people who read one mailbox: both are held, as they are within one role, for
// what is written to one is read by the other. Where one family name stands beside given names that we do not know, both names are said.

import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { twoNames } from './entries.ts';
import { areTwoOfAFamily, mayBeOneHuman, shareFamilyName } from './one-human.ts';
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
      ...(others.includes(pair) ? [twoNames(pair.mentor), twoNames(pair.mentee)] : [oneHuman(pair)]),
    );
  const held = new Set(others.map(({ mentee }) => mentee.id));
  const hold = (one: Answered): Answered => (held.has(one.id) ? { ...one, takesPart: false } : one);
  return held.size === 0 ? { mentors, mentees } : { mentors: mentors.map(hold), mentees: mentees.map(hold) };
}

const mayBeInBoth = (a: string, b: string) =>
  mayBeOneHuman(a, b) || (shareFamilyName(a, b) && !areTwoOfAFamily(a, b));

function oneHuman({ mentor, mentee }: { readonly mentor: Answered; readonly mentee: Answered }): Issue {
  const isOne = mayBeOneHuman(mentor.name, mentee.name);
  const names = { mentor: mentor.name, mentee: mentee.name };
  return {
    severity: 'warns',
    sheet: mentee.form.table.sheet,
    row: mentee.row.number,
    column: '',
    found: isOne
      ? say('the same address as mentor and as mentee')
      : say('{mentor} as mentor and {mentee} as mentee, under one address', names),
    wanted: isOne ? say('one role, or both on purpose') : say('one person per address'),
    remedy: isOne
      ? say('Nothing to do if both are meant; nobody is ever paired with themselves.')
      : say(
          'We take them for one person in two roles, who is not paired with themselves. If they are two, write an address of their own into one of the two answers.',
        ),
  };
}
