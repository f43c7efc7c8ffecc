// Words travel in Code.js as packed text: what was packed comes back, part by part, and whatever the words are.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as packedText from '../../src/reading/packed-text.ts';
import * as rangeCoder from '../../src/reading/range-coder.ts';
import { root } from '../workbench.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_129);
const { packParts } = await import(join(root, 'build/forms/pack.mjs'));
const { longPatterns } = await import(join(root, 'build/forms/packed-patterns.mjs'));

const packed = (parts: readonly string[]): ((part: number) => string) => {
  const { frequent, packed } = packParts({ ...packedText, ...rangeCoder }, parts);
  return packedText.partsIn(frequent, packed);
};
/** Letters that a text may have, often those of words. */
const letter = fc.oneof(
  fc.constantFrom(...'eanrst* \n'),
  fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
);

test('any parts come back, in whatever order they are asked for', () => {
  const part = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.nat(), (parts, first) => {
      const read = packed(parts);
      const at = first % parts.length;
      expect(read(at)).toBe(parts[at]);
      expect(parts.map((_, k) => read(k))).toEqual(parts);
    }),
    { seed: SEED, numRuns: 30 },
  );
});

test('long patterns are packed as they are written', () => {
  const all = longPatterns() as readonly string[];
  expect(new Set(all).size).toBe(all.length);
  expect(packed([all.join('\n')])(0).split('\n')).toEqual(all);
  for (const pattern of all) expect(() => new RegExp(pattern)).not.toThrow();
});
