// Answers of which nobody can tell whether they are of this edition: they count, and it is said once a form, so that the setting Answers
// since never does nothing in silence.

import type { Issue } from '../ground/issue.ts';
import type { Row } from '../ground/table.ts';
import { isSurelyBefore, type Moment, momentOf } from '../ground/written-times.ts';
import { say, sayCount } from '../language/say.ts';
import { about } from './answered-row.ts';
import type { Form } from './columns.ts';
import { isSomebody } from './entry-rows.ts';
import { answeredAt } from './latest-answer.ts';

/** @param form  with all its answers. @param moment  as the setting says it; empty where every answer counts. */
export function undatedIssues(form: Form, moment: string): Issue[] {
  const from = moment === '' ? null : momentOf(moment);
  if (from === null) return [];
  const undated = form.table.rows.filter(
    (row) => isAnswered(form, row) && !isDated(answeredAt({ form, row }), from),
  );
  const [first] = undated;
  if (first === undefined) return [];
  return [
    about(form, first.number, 'timestamp', {
      severity: 'warns',
      found: sayCount(
        undated.length,
        '{n} answer that does not tell whether it was given since {moment}',
        '{n} answers that do not tell whether they were given since {moment}',
        { moment },
      ),
      wanted: say('a time that can be read, like 2026-05-04 10:15'),
      remedy: say('They count in this edition. If some are older, write their times, or delete their rows.'),
    }),
  ];
}

function isAnswered(form: Form, row: Row): boolean {
  return form.role === 'survey' || form.role === 'check-in' || isSomebody(form, row);
}

/** Whether the answer was surely given before, or surely since. */
function isDated(at: Moment | null, from: Moment): boolean {
  return at !== null && (isSurelyBefore(at, from) || Math.min(at.dayFirst, at.monthFirst) >= from.dayFirst);
}
