// What some twenty kinds of exports are read as: what is called sure is right, and what cannot be told is asked.
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { withoutMarks } from '../../src/survey/domain/makers-marks.ts';
import { questionsOf } from '../../src/survey/domain/questions.ts';
import { type Exported, MAKERS, PEOPLE } from './makers.ts';
import { MORE_MAKERS } from './more-makers.ts';

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

const verdicts = Object.entries({ ...MAKERS, ...MORE_MAKERS }).map(([maker, asked]) => ({
  maker,
  found: verdictsOn(asked),
}));

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

const shown = (asked: readonly Exported[]) =>
  questionsOf([withoutMarks(formOf(asked))], []).map(({ header, reads, sure }) => ({ header, reads, sure }));
const of = (header: string, answer: Exported['answer']): Exported => ({ header, is: 'question', answer });

test('what people were asked is no mark of a maker, whatever stands beside it', () => {
  const asked = [
    of('Start time', (k) => `2026-05-0${1 + (k % 9)} 09:1${k % 10}`),
    of('Comments', (k) => `We met every month and learnt a lot, ${['truly', 'both', 'slowly'][k % 3]}.`),
    of('Overall rating', () => 'Excellent'),
    of('Agreement', (k) => ['Complete', 'Incomplete'][k % 2]!),
  ];
  expect(shown(asked).map(({ header }) => header)).toEqual(['Comments', 'Overall rating', 'Agreement']);
});

test('from 0 to 10 among other people is surely a recommendation only where it is called likely, or says so', () => {
  const asked = [
    'How useful was the exchange with other mentees? (0-10)',
    'How likely are you to tell a friend about it? (0-10)',
    'How comfortable are you asking a colleague for help? (0-10)',
  ];
  const [useful, likely, comfortable] = shown(asked.map((header) => of(header, (k) => k % 11)));
  expect([useful!.reads, likely!.reads, likely!.sure, comfortable!.sure]).toEqual([
    'scale',
    'nps',
    true,
    false,
  ]);
});

test('numbers of single people are no options', () => {
  const [one] = shown([of('Staff number', (k) => 100_000 + 7919 * ((k * 31) % 97))]);
  expect(one).toMatchObject({ reads: 'text', sure: false });
});
