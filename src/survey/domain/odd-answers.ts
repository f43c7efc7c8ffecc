// Answers that a question of this kind cannot have: listed with their row, and left out of its figures.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import type { Said } from './count-answers.ts';
import type { Question } from './question.ts';
import type { Respondent } from './respondents.ts';

/** Without the answer itself, which may be personal. */
export function oddAnswers(question: Question, said: ReadonlyMap<Respondent, Said>): Issue[] {
  const atIn = ({ table }: Respondent['form']) =>
    question.askedIn.find(({ sheet, boxes }) => sheet === table.sheet && boxes === undefined)?.at ?? -1;
  return [...said]
    .filter(([, what]) => what === 'odd')
    .map(([{ form, row }]) => ({
      severity: 'warns' as const,
      sheet: form.table.sheet,
      row: row.number,
      column: form.table.header[atIn(form)] ?? question.header,
      found: say('an answer that this kind of question cannot have'),
      wanted:
        question.bounds === null
          ? question.options.join(', ')
          : say('a number from {from} to {to}', question.bounds),
      remedy: say('It is left out of the figures of this question.'),
    }));
}
