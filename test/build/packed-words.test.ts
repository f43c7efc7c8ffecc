// Words, tables and meanings travel in Code.js in another form than the sources have: what was packed comes back, whatever it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { late } from '../../src/ground/made-when-asked.ts';
import { roles, SIDES } from '../../src/reading/fields/field.ts';
import { fieldsOf } from '../../src/reading/fields/fields.ts';
import { knownQuestionsOf } from '../../src/reading/known-questions.ts';
import * as packedTable from '../../src/reading/packed.ts';
import * as packedText from '../../src/reading/packed-text.ts';
import * as rangeCoder from '../../src/reading/range-coder.ts';
import { fields } from '../../src/reading/words.fr.ts';
import { root } from '../workbench.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_129);
const { pack, packParts } = await import(join(root, 'build/forms/pack.mjs'));
const { default: packedFields, meaningLines } = await import(join(root, 'build/forms/packed-fields.mjs'));
const { inOrder, longPatterns } = await import(join(root, 'build/forms/packed-patterns.mjs'));

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

test('with their alternatives in another order patterns know the same texts', () => {
  expect(inOrder('^(?:b|a(?:d|c)|[|)]|\\)|\\|)$|A')).toBe('A|^(?:[|)]|\\)|\\||a(?:c|d)|b)$');
  const all = longPatterns() as readonly string[];
  const texts = [...new Set(all.flatMap((pattern) => pattern.split(/[|()?:]+/)))];
  const knows = (pattern: string) => {
    const known = new RegExp(pattern);
    return texts.filter((text) => known.test(text));
  };
  for (const pattern of all) expect(knows(inOrder(pattern)), pattern).toEqual(knows(pattern));
});

test('weights come back with their signs and nearly their sizes, and rows that are not there do not', () => {
  const weight = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.2, max: 6, noNaN: true }),
    fc.double({ min: -6, max: -0.2, noNaN: true }),
  );
  const classes = ['name', 'topics', 'nothing'];
  const rows = fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.nat(), (all, cut) => {
      const names = all.map((_, k) => `idea ${k}`);
      const features = new Map(names.map((name, k) => [name, k]));
      const groups = [names.slice(0, cut % names.length), ['not there', ...names.slice(cut % names.length)]];
      const trained = { classes, features, weights: Float64Array.from(all.flat()) };
      const packed = pack({ ...packedTable, ...rangeCoder }, trained, groups, 0.2);
      const table = packedTable.unpack(packed);
      const near = Math.sqrt(packed.numbers.factor) * 1.001;
      all.forEach((own, k) => {
        const row = table.get(names[k]!);
        const found = classes.map((_, c) => row?.weights[row.classes.indexOf(c)] ?? 0);
        for (const [c, wanted] of own.entries())
          expect([
            wanted,
            found[c]! === wanted || (found[c]! / wanted < near && wanted / found[c]! < near),
          ]).toEqual([wanted, true]);
      });
      expect(table.has('not there')).toBe(false);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('where no question is known, as while tables are trained, none is read', () => {
  expect(knownQuestionsOf({ words: '', prints: '' }, ['name', 'topics']).size).toBe(0);
});

test('the lines of meanings are what the sources say, in both languages', () => {
  const declared = (file: string): string => {
    const resourcePath = join(root, 'src/reading', file);
    const { code } = transformSync(readFileSync(resourcePath, 'utf8'), { loader: 'ts', target: 'es2019' });
    const built = packedFields.call({ resourcePath }, code) as string;
    return built.replace(/^import .*$/gm, '').replace(/^export (?=const|function)/gm, '');
  };
  const build = new Function(
    'roles',
    'SIDES',
    'late',
    'wordLists',
    `${declared('words.fr.ts')}${declared('fields/fields.ts')}return [fields(), fieldsOf];`,
  );
  const lines = packed([meaningLines()]);
  const [french, fieldsBuilt] = build(roles, SIDES, late, { meanings: () => lines(0) }) as [
    ReturnType<typeof fields>,
    typeof fieldsOf,
  ];
  expect(french).toEqual(fields());
  expect(roles.map(fieldsBuilt)).toEqual(roles.map(fieldsOf));
});
