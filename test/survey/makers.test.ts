// What sixteen kinds of exports are read as: what is called sure is right, and what cannot be told is asked.
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { withoutMarks } from '../../src/survey/domain/makers-marks.ts';
import { questionsOf } from '../../src/survey/domain/questions.ts';
import { type Exported, MAKERS, PEOPLE } from './makers.ts';

function formOf(asked: readonly Exported[]): Form {
  const headers = asked.map(({ header }) => header);
  const cells = Array.from({ length: PEOPLE }, (_, k) =>
    asked.map(({ header, answer }): Cell => (answer(k) === 'own' ? header : answer(k))),
  );
  const table = tableOf('Final survey', [headers, ...cells]);
  const columns = table.header.map((header, at) => ({
    header,
    at,
    field: 'question',
    sure: true,
    candidates: [],
  }));
  return {
    role: 'survey',
    table,
    columns: columns.map((one) => ({ ...one, by: 'question' })),
    by: 'question',
  };
}

/** Each column as it was wanted and as it is read: right, asked, or wrong and called sure. */
function verdictsOn(asked: readonly Exported[]): string[] {
  const questions = questionsOf([withoutMarks(formOf(asked))], []);
  return asked.map(({ header, is }, at) => {
    const one = questions.find(({ askedIn }) =>
      askedIn.some((place) => place.at === at || place.boxes?.some((box) => box.at === at)),
    );
    const wanted = is.split('|');
    const isRight =
      one === undefined ? wanted.includes('none') : wanted.includes(one.type) || wanted.includes(one.reads);
    if (isRight) return 'right';
    if (one !== undefined && !one.sure)
      return wanted.includes('asked') ? 'right' : `asked, not known: ${header}`;
    return `wrong and sure: ${header} as ${one === undefined ? 'none' : `${one.type} ${one.reads}`}, not ${is}`;
  });
}

const verdicts = Object.entries(MAKERS).map(([maker, asked]) => ({ maker, found: verdictsOn(asked) }));

test.each(verdicts)('$maker', ({ found }) => {
  expect(found.filter((one) => one.startsWith('wrong'))).toEqual([]);
});

test('most kinds are known without asking', () => {
  const all = verdicts.flatMap(({ found }) => found);
  const asked = all.filter((one) => one.startsWith('asked'));
  const wrong = all.filter((one) => one.startsWith('wrong'));
  console.log(
    `${all.length} columns: ${all.length - asked.length - wrong.length} right, ${asked.length} asked, ${wrong.length} sure and wrong`,
  );
  console.log([...asked, ...wrong].join('\n'));
  expect(asked.length).toBeLessThan(all.length / 10);
});
