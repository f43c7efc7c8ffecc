// The deliberate faults stand where the product stands: each has its one place in the sources, and a test that is there to
// notice it. Whether it does is tried by `npm run mutants`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';

interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly test: string;
  readonly name?: string;
}

const { mutants } = (await import(join(root, 'test/trust/mutants.mjs'))) as { mutants: readonly Mutant[] };

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(mutants.map((mutant) => [mutant.what, mutant] as const))('%s', (_what, { file, from, to }) => {
  expect(read(file).split(from), `once in ${file}`).toHaveLength(2);
  expect(to).not.toBe(from);
});

test('each names tests that are there, and no two faults are called the same', () => {
  for (const { what, test: where, name = '' } of mutants) {
    expect(existsSync(join(root, where)), where).toBe(true);
    // Some tests are named after what people do.
    const texts = where.endsWith('.ts') ? read(where) + read('test/people-meanwhile.ts') : name;
    expect(texts, `${what}: a test “${name}”`).toContain(name);
  }
  const names = mutants.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
});

test('docs/trust.md counts them', () => {
  expect(read('docs/trust.md')).toContain(`breaks the product in ${mutants.length} ways`);
});
