// Answers that a question of this kind cannot have: listed with their row, and left out of its figures.
import { isErrorValue } from '../../ground/error-values.ts';
import { tidy } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { textOf } from '../../ground/table.ts';
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
      ...(errorIn(textOf(row.cells[atIn(form)])) ?? strange(question)),
    }));
}

type Found = Pick<Issue, 'found' | 'wanted' | 'remedy'>;

const strange = ({ bounds, options }: Question): Found => ({
  found: say('an answer that this kind of question cannot have'),
  wanted: bounds === null ? options.join(', ') : say('a number from {from} to {to}', bounds),
  remedy: say('It is left out of the figures of this question.'),
});

/** What a spreadsheet shows in place of a value. */
function errorIn(shown: string): Found | null {
  if (!isErrorValue(tidy(shown))) return null;
  return {
    found: tidy(shown),
    wanted: say('an answer'),
    remedy: say(
      'The sheet shows an error here, and we count it as no answer. Mend the formula or type the answer.',
    ),
  };
}
