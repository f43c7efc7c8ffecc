// Words joined by an underscore are found as the plain pattern finds them, which begins anew at every dot of a long text.
import { expect, test } from 'vitest';
import { underscoredIn } from '../../src/redaction/layers/underscored.ts';
import { mulberry32 } from '../chance.ts';

const PLAIN = /(?<![\p{L}\p{N}_])[\p{L}\p{N}.-]+(?:_[\p{L}\p{N}.-]*[\p{L}\p{N}])+/gu;
const PIECES = ['a', 'b', '.', '-', '_', '_', ' ', '𐐀', '1', "'"];

test('20,000 random texts, seed 22: the same places as by the plain pattern', () => {
  const random = mulberry32(22);
  let found = 0;
  for (let k = 0; k < 20_000; k++) {
    const length = 1 + Math.floor(random() * 14);
    const text = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
    const plain = [...text.matchAll(PLAIN)].map(({ 0: { length: long }, index }) => ({
      start: index,
      end: index + long,
    }));
    expect(underscoredIn(text), text).toEqual(plain);
    found += plain.length;
  }
  expect(found).toBeGreaterThan(1000);
});
