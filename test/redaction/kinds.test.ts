// Kinds of places that another hand's texts taught, in sentences of our own: a place that goes and something that looks like it and stays.
import { expect, test } from 'vitest';
import { measure, readCases } from './cases/read-cases.ts';

test.each(readCases('../kinds-of-the-ninth-hand.txt').map((one) => [one.hazard, one.text, one] as const))(
  '%s: “%s”',
  (_hazard, _text, one) => {
    expect(measure([one]).failures).toEqual([]);
  },
);
