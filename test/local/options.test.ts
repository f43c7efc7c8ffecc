// A word that is not one of those an option takes is said, and never taken for another one.
import { expect, test } from 'vitest';
import { readOptions } from '../../src/local/options.ts';

test('how somebody leaves: withdrawn unless told otherwise, and no other word', () => {
  expect(readOptions(['leave']).how).toBe('withdrawn');
  expect(readOptions(['leave', '--how', 'paused']).how).toBe('paused');
  expect(() => readOptions(['leave', '--how', 'sick'])).toThrow('Write withdrawn, paused or away.');
});

test('an option that lacks its value never takes the next option for one', () => {
  expect(() => readOptions(['status', '--workspace', '--json'])).toThrow('--workspace needs a value.');
  expect(() => readOptions(['status', '--workspace'])).toThrow('--workspace needs a value.');
  expect(readOptions(['status', '--workspace=--json']).workspace).toBe('--json');
});
