// What keeps a mentor out of the document, and texts that need a look: what was found, what is wanted, what to do.

import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { about, hasColumn } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import type { LeaveGiven } from '../../people/leave-given.ts';
import type { Mentor } from '../../people/person.ts';
import type { ProfileText } from './profile.ts';

interface Answered {
  readonly mentor: Mentor;
  readonly form: Form;
  readonly leave: LeaveGiven;
  readonly answer: (field: string) => string;
}

/** A profile is read, not studied. In characters. */
const LONG = 3000;

/** Null where the profile may be published; an issue where the answer is missing. Who takes nobody this time has none. */
export function publishIssue(
  { mentor, form, leave, answer }: Answered,
  isLeftOut: boolean,
): Issue | 'left out' | null {
  if (isLeftOut || mentor.places === 0) return 'left out';
  if (!hasColumn(form, 'publish')) return null;
  const said = answer('publish').trim();
  if (said === '')
    return about(form, mentor.row, 'publish', {
      severity: 'holds',
      found: say('no answer'),
      wanted: say('a yes to a profile without the name'),
      remedy: say('Ask the mentor. Until then there is no profile; everything else goes on.'),
    });
  if (leave !== 'unclear') return leave === 'no' ? 'left out' : null;
  return about(form, mentor.row, 'publish', {
    severity: 'holds',
    found: said,
    wanted: say('a yes to a profile without the name'),
    remedy: say('Ask the mentor. Until then there is no profile; everything else goes on.'),
  });
}

export function textIssues({ mentor, form }: Answered, texts: readonly ProfileText[]): Issue[] {
  const issues = texts.flatMap(({ field, reviewed }): Issue[] => {
    if (reviewed.isOnlyPlaceholders)
      return [
        about(form, mentor.row, field, {
          severity: 'warns',
          found: say('nothing but names and addresses'),
          wanted: say('a text that says something without them'),
          remedy: say('This answer is not shown. Ask the mentor to write it again.'),
        }),
      ];
    if (reviewed.original.length > LONG)
      return [
        about(form, mentor.row, field, {
          severity: 'warns',
          found: say('{n} characters', { n: reviewed.original.length }),
          wanted: say('at most {n}; a text that stands out points to its author', { n: LONG }),
          remedy: say('It is shown as it is. Ask the mentor for a shorter one.'),
        }),
      ];
    return [];
  });
  return texts.length > 0 && texts.every(({ reviewed }) => reviewed.isEmpty)
    ? [
        about(form, mentor.row, texts[0]!.field, {
          severity: 'holds',
          found: say('no text'),
          wanted: say('a few lines about what they bring'),
          remedy: say('Ask the mentor. Topics alone are shown; without them there is no profile.'),
        }),
      ]
    : issues;
}
