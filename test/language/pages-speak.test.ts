// Whatever a coordinator presses first: the answer comes in the language that the settings name, not in that of the browser.
import { expect, test } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import { everyQuestion, wholeProgramme } from '../every-question.ts';
import { askIn, copyOf } from '../workbench.ts';

/** Selects rows and says nothing. */
const silent: readonly Question[] = ['show'];

test('every question is answered in the language of the settings', () => {
  const before = wholeProgramme();
  const settings = before.sheets.find(({ name }) => name === 'Settings')!;
  settings.rows.push(['Panel language', 'French', '']);
  for (const { question, request } of everyQuestion(before)) {
    if (silent.includes(question)) continue;
    const { answer } = askIn(copyOf(before), question, request as never);
    expect(answer?.language, `${question} ${JSON.stringify(request)}`).toBe('fr');
  }
});
