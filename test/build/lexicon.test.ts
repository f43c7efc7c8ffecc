// The packed lists of words: what is checked in is what the script makes, every word of a list is found, hardly another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFilter } from '../../src/redaction/lexicon/filter.ts';
import { isTool, kindOf } from '../../src/redaction/lexicon/lexicon.ts';
import { plainKey } from '../../src/redaction/tokens.ts';
import { isFunctionWord } from '../../src/redaction/words/function-words.ts';
import { safeCapitals } from '../../src/redaction/words/safe-capitals.ts';
import { root } from '../workbench.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_123);
const { packedSource } = await import(join(root, 'build/lexicon/source.mjs'));
const { pack } = await import(join(root, 'build/lexicon/pack.mjs'));
const { fold, given, familyWords, safe } = await import(join(root, 'build/lexicon/words.mjs'));

test('what is checked in is what the script makes', () => {
  const path = join(root, 'src/redaction/lexicon/packed.ts');
  expect(readFileSync(path, 'utf8') === packedSource(), 'run node build/lexicon/make.mjs').toBe(true);
});

test.each([7, 8, 12, 16])('a word of a list is always found, another one rarely: %i bits', (bits) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 400 }),
      (words) => {
        const has = createFilter(pack(words, bits));
        for (const word of words) expect(has(word), word).toBe(true);
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
  for (const list of [given, familyWords, safe.words, safe.german]) {
    const has = createFilter(pack(list, bits));
    expect([...list].every((word) => has(word))).toBe(true);
    const wrong = Array.from({ length: 20_000 }, (_, k) => has(`${k}#`)).filter((found) => found).length;
    expect(wrong).toBeLessThan((2 * 20_000) / 2 ** bits + 10);
  }
});

test('nothing is packed twice: every word is judged as by the whole lists', () => {
  for (const word of safe.words as Set<string>)
    for (const language of ['en', 'fr', 'de'] as const)
      expect(['ordinary', 'maybe given', 'maybe family'], word).toContain(kindOf(word, language));
  const named = [...given, ...familyWords].filter((word: string) => word.length > 2) as string[];
  const isSafe = (word: string) => safeCapitals.has(word) || isFunctionWord(word);
  const isNamed = (word: string) =>
    (['en', 'de'] as const).some((language) => /given|family/.test(kindOf(word, language)));
  for (const word of named) if (!isSafe(word)) expect(isNamed(word), word).toBe(true);
});

test('the script folds as redaction does', () => {
  for (const word of ['Müller', 'Łukasz', 'Þórunn', 'SØRENSEN', 'İsmail', 'Œuvrard', 'Groß', 'naïve'])
    expect(fold(word)).toBe(plainKey(word));
});

test('a program called like a family is no program: whoever bears the name would pass unseen', () => {
  for (const word of ['cifre', 'lego', 'maven', 'davinci']) expect(isTool(word), word).toBe(false);
  expect(isTool('kubectl')).toBe(true);
});
