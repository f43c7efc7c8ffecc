// Choices that a rule makes void: the mentee is not punished. Which rule it was is said where the pair is explained; a page counts them.

import type { Issue } from '../../ground/issue.ts';
import { ruleCalled } from '../../language/rule-called.ts';
import { say } from '../../language/say.ts';
import type { Choice, Mentee, Mentor } from '../../people/person.ts';
import { type Posing, servesStrand } from './problem-of-people.ts';

export function voidChoices(posing: Posing): Issue[] {
  const indexOf = new Map(posing.mentors.map((mentor, j) => [mentor.id, j]));
  return posing.mentees.flatMap((mentee, i) => {
    const ruled = mentee.choices.map((choice) => {
      const mentor = posing.mentors[indexOf.get(choice.mentor)!]!;
      const isHere = servesStrand(mentor, mentee);
      return {
        choice,
        mentor,
        rule: isHere ? posing.forbids(i, indexOf.get(choice.mentor)!) : say('another strand'),
      };
    });
    const isEmptied = mentee.asked.count > 0 && ruled.every(({ rule }) => rule !== null);
    const issues = ruled.flatMap(({ choice, mentor, rule }) =>
      rule === null ? [] : [voidChoice(mentee, choice, mentor, rule)],
    );
    return isEmptied ? [emptied(mentee), ...issues] : issues;
  });
}

function voidChoice(mentee: Mentee, choice: Choice, mentor: Mentor, rule: string): Issue {
  return {
    severity: 'warns',
    isCounted: true,
    sheet: mentee.sheet,
    row: mentee.row,
    column: choice.column,
    found: say('choice {n}, {mentor}: not possible because of “{rule}”', {
      n: choice.number,
      mentor: mentor.name || labelOf(mentor),
      rule: ruleCalled(rule),
    }),
    wanted: say('a mentor this person may have'),
    remedy: say(
      'This choice does not count, and later ones do not move up. Change the rule or the places if it should count.',
    ),
  };
}

/** Somebody whose wishes all came to nothing should hear it before the matching, not after. */
function emptied(mentee: Mentee): Issue {
  const { count, column } = mentee.asked;
  return {
    severity: 'warns',
    sheet: mentee.sheet,
    row: mentee.row,
    column,
    found:
      count === 1 ? say('the only choice cannot count') : say('none of {n} choices can count', { n: count }),
    wanted: say('at least one choice that can count'),
    remedy: say('Ask this person for another choice. Until then topics decide.'),
  };
}

function labelOf(mentor: Mentor): string {
  return mentor.code ?? mentor.name;
}
