// Choices that a rule makes void: the mentee is not punished, and the coordinator reads which rule it was.
import type { Issue } from '../people/issue.ts';
import type { Mentor } from '../people/person.ts';
import { type Posing, servesStrand } from './pose.ts';

export function voidChoices(posing: Posing): Issue[] {
  const indexOf = new Map(posing.mentors.map((mentor, j) => [mentor.id, j]));
  return posing.mentees.flatMap((mentee, i) =>
    mentee.choices.flatMap((choice): Issue[] => {
      const j = indexOf.get(choice.mentor)!;
      const isHere = servesStrand(posing.mentors[j]!, mentee);
      const rule = isHere ? posing.forbids(i, j) : 'another strand';
      if (rule === null) return [];
      return [
        {
          severity: 'warns',
          sheet: mentee.sheet,
          row: mentee.row,
          column: choice.column,
          found: `choice ${choice.number}, ${labelOf(posing.mentors[j]!)}: not possible because of “${rule}”`,
          wanted: 'a mentor this person may have',
          remedy:
            'This choice is void and keeps its number. Change the rule or the places if it should count.',
        },
      ];
    }),
  );
}

function labelOf(mentor: Mentor): string {
  return mentor.code ?? mentor.name;
}
