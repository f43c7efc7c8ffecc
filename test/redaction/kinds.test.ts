// Kinds of places that other hands' texts taught, in sentences of our own: a place that goes and something that looks like it and stays.
import { expect, test } from 'vitest';
import { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
import { measure, readCases, redactCase } from './cases/read-cases.ts';

const kinds = [
  'of-the-ninth-hand',
  'of-the-tenth-hand',
  'of-the-twelfth-hand',
  'of-the-thirteenth-hand',
  'of-the-fifteenth-hand',
  'asked-as-before',
  'of-colleagues',
  'in-every-language',
];
const cases = kinds.flatMap((kind) => readCases(`../kinds-${kind}.txt`));

test.each(cases.map((one) => [one.hazard, one.text, one] as const))('%s: “%s”', (_hazard, _text, one) => {
  expect(measure([one]).failures).toEqual([]);
});

test('somebody whom a rule could pass over waits for an answer', () => {
  const unasked = readCases('../kinds-asked-as-before.txt').flatMap((one) => {
    const waiting = redactCase(one).flags.filter(({ why }) => waitsFor(why));
    const asked = one.marks.filter(({ mark }) => mark === 'asked');
    const isIn = ({ start, end }: { start: number; end: number }) =>
      waiting.some((flag) => flag.start <= start && end <= flag.end);
    return asked.filter((place) => !isIn(place)).map(({ start, end }) => one.text.slice(start, end));
  });
  expect(unasked).toEqual([]);
});
