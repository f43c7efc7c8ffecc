// What is said of a choice that does not count, or that is counted otherwise than it was asked for.
import type { Issue } from '../ground/issue.ts';
import { type Plain, say } from '../language/say.ts';
import { about } from './answered-row.ts';
import type { Entry } from './entries.ts';
import type { Trouble } from './person.ts';

const LONGEST = 80;
export const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text);

export function voidChoice(entry: Entry, field: string, text: string, trouble: Trouble): Issue {
  return about(entry.form, entry.row.number, field, {
    severity: 'warns',
    found: short(text),
    ...saidOf(trouble),
  });
}

function saidOf(trouble: Trouble): Pick<Issue, 'wanted' | 'remedy'> {
  switch (trouble.is) {
    case 'is half a name':
      return {
        wanted: say('the full name, the code or the mail address of a mentor'),
        remedy: say(
          'This choice does not count, and later ones do not move up. Perhaps this is {names}: ask the mentee, and write the full name into the answer.',
          { names: trouble.perhaps.join(', ') },
        ),
      };
    case 'is against somebody':
      return {
        wanted: say('a mentor whom the mentee wishes for'),
        remedy: say(
          'This does not count as a wish, and later ones do not move up. If the two must not meet, write them into the sheet {Never pair?}.',
        ),
      };
    case 'a topic':
      return {
        wanted: say('a mentor; this is a topic'),
        remedy: say(
          'If this question is not about mentors, say in Set up what it means: nobody is wished for by these words.',
        ),
      };
    case 'fits several':
      return {
        wanted: say('one mentor; several bear this name'),
        remedy: say(
          'This choice does not count, and later ones do not move up. Ask whom the mentee means, and write the mail address into the answer.',
        ),
      };
    default:
      return {
        wanted: say('the code or the name of a mentor who takes part (this one {trouble})', {
          trouble: say(TROUBLES[trouble.is]),
        }),
        remedy: say(
          'This choice does not count, and later ones do not move up. Ask the mentee for another, or the mentor to take part.',
        ),
      };
  }
}

/** Why somebody who was wished for cannot be had, as the end of a sentence about them. */
export const TROUBLES: Readonly<Record<'takes no part' | 'is an unknown code' | 'is no mentor here', Plain>> =
  {
    'takes no part': 'does not take part',
    'is an unknown code': 'is a code that no mentor has',
    'is no mentor here': 'is no mentor here',
  };

export function twoInOne(entry: Entry, field: string, text: string): Issue {
  return about(entry.form, entry.row.number, field, {
    severity: 'warns',
    found: short(text),
    wanted: say('one choice'),
    remedy: say('We count them in the order written. Nothing to do if that is right.'),
  });
}
