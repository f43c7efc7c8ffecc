// Kinds of places that other hands' texts taught, in sentences of our own: a place that goes and something that looks like it and stays.
import { expect, test } from 'vitest';
import { measure, readCases } from './cases/read-cases.ts';

const kinds = [
  'of-the-ninth-hand',
  'of-the-tenth-hand',
  'of-the-twelfth-hand',
  'asked-as-before',
  'of-colleagues',
];
const cases = kinds.flatMap((kind) => readCases(`../kinds-${kind}.txt`));

test.each(cases.map((one) => [one.hazard, one.text, one] as const))('%s: “%s”', (_hazard, _text, one) => {
  expect(measure([one]).failures).toEqual([]);
});
