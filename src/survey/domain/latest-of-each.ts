// Of several answers of one person to one wave of a survey the latest counts, wherever it stands; the others are listed.

import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import type { AnsweredRow } from '../../people/answered-row.ts';
import { answeredAt, latestOf, whichCounts } from '../../people/latest-answer.ts';

interface OfSomebody extends AnsweredRow {
  readonly id: string;
  readonly wave: string;
}

/** One answer a person and wave, in the order of the rows. */
export function latestOfEach<Answer extends OfSomebody>(all: readonly Answer[], issues: Issue[]): Answer[] {
  const same = new Map<string, Answer[]>();
  for (const one of all) {
    const key = `${one.wave} ${one.id}`;
    const before = same.get(key);
    if (before) before.push(one);
    else same.set(key, [one]);
  }
  const counted = new Set([...same.values()].map((answers) => latestIn(answers, issues)));
  return all.filter((one) => counted.has(one));
}

function latestIn<Answer extends AnsweredRow>(answers: readonly Answer[], issues: Issue[]): Answer {
  const { latest, isSure } = latestOf(answers, answeredAt);
  issues.push(...answers.filter((one) => one !== latest).map((one) => answeredAgain(one, latest, isSure)));
  return latest;
}

function answeredAgain(before: AnsweredRow, now: AnsweredRow, isSure: boolean): Issue {
  const { sheet } = now.form.table;
  const row = now.row.number;
  return {
    severity: 'warns',
    sheet: before.form.table.sheet,
    row: before.row.number,
    column: '',
    found: say('answered again in {sheet}, row {row}', { sheet, row }),
    wanted: say('one answer per person'),
    remedy: isSure ? say('Nothing to do: the latest answer counts.') : whichCounts(sheet, row),
  };
}
