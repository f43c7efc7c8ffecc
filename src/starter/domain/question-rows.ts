// The sheet with questions for the forms: what to ask, as which kind of question, and what the answers are for.

import { say } from '../../language/say.ts';
import type { Role } from '../../reading/fields/field.ts';
import { fieldNamed } from '../../reading/fields/fields.ts';
import { starterForms } from './questions.ts';
import type { StarterQuestion } from './starter-form.ts';

/** Rows in the order of the sheet's header: above the questions of each form what to set, and what to tell people. */
export function questionRows(): string[][] {
  return starterForms.flatMap(({ form, role, questions }) => [
    [
      say(form),
      say('Setting of the form'),
      say('Collect email addresses'),
      '',
      say('needed'),
      say('mail address'),
    ],
    ...(role === 'mentors' || role === 'mentees'
      ? [
          [
            say(form),
            say('Text above the questions'),
            say('What happens with your answers'),
            say(CONSENT),
            say('needed'),
            '',
          ],
        ]
      : []),
    ...questions.map((question) => [say(form), say(question.kind), ...partsOf(role, question)]),
  ]);
}

const CONSENT =
  'We use your answers to find you a partner. The organisers read them. Your partner gets your name and address; mentors are shown to applicants without a name. We erase names when the programme has ended. You may withdraw at any time.';

function partsOf(role: Role, { question, answers = [], needed, only, field }: StarterQuestion): string[] {
  const when = { strands: say('with strands'), circles: say('with circles') };
  return [
    say(question),
    answers.map((answer) => say(answer)).join('\n'),
    needed ? say('needed') : only ? when[only] : '',
    meaningOf(role, field),
  ];
}

function meaningOf(role: Role, field: string): string {
  const known = fieldNamed(role, field);
  return known ? say(known.says) : say('question of the survey');
}
